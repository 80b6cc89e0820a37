import './define/item.js';
import './define/listen.js';
import './define/pad.js';
import { everyDrawing } from './figures/registry.js';
import { everyInteraction } from './interactions/registry.js';
import { afterIn } from './item/after.js';

/** Fetches all that an item in this language can ask for, so that a page goes on to show items when the network is gone. */
export const fetchAll = async (lang: string): Promise<void> => {
  await Promise.all([everyInteraction(), everyDrawing(), afterIn(lang), import('./item/judge.js')]);
};
