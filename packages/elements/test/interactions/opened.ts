import type { InteractionType, Item, Response } from '@leerspoor/content';
import { expect, fixture, html } from '@open-wc/testing';
import { samples } from '../../../../demo/gallery-items.js';
import type { Hand } from '../../../../test/support/hands.js';
import { until } from '../../../../test/support/lesson.js';
import '../../src/define/item.js';
import type { LeerspoorItem } from '../../src/item/item.js';
import { drawn } from '../drawn.js';
import { one, ways } from './ways.js';

/** A sample of the gallery, opened. */
export interface Opened {
  readonly element: LeerspoorItem;
  /** Of the interaction. */
  readonly root: ShadowRoot;
  readonly right: Response;
}

export const types = Object.keys(ways) as InteractionType[];

/** The field in which the pupil answers, when all of the task stands: what is not drawn yet has no height, and one would miss what is pointed at. */
export const fieldOf = async (element: LeerspoorItem): Promise<HTMLElement & { updateComplete: Promise<boolean> }> => {
  await element.updateComplete;
  const field = await until(() =>
    element.shadowRoot!.querySelector<LeerspoorItem>(`leerspoor-${element.item!.interaction.type}`),
  );
  await field.updateComplete;
  await drawn(element);
  return field;
};

const sampleOf = (type: InteractionType): { item: Item; right: Response } =>
  samples.find(({ item }) => item.interaction.type === type)!;

export const open = async (type: InteractionType): Promise<Opened> => {
  const { item, right } = sampleOf(type);
  const around = await fixture(html`<main><leerspoor-item lang="nl" .item=${item}></leerspoor-item></main>`);
  const element = around.querySelector('leerspoor-item')!;
  return { element, right, root: (await fieldOf(element)).shadowRoot! };
};

export const primary = (element: LeerspoorItem): HTMLElement => one(element.shadowRoot!, '.primary');

/** The right answer was given, and the page of it is sound. */
export const expectRight = async ({ element, right }: Opened): Promise<void> => {
  await until(
    () => element.stage === 'right',
    () => `right: ${JSON.stringify(element.response)}`,
  );
  await element.updateComplete;
  // 3×4 and 3 × 4 are the same
  expect(JSON.stringify(element.response).replaceAll(' ', '')).to.equal(JSON.stringify(right).replaceAll(' ', ''));
  await expect(element).to.be.accessible();
};

/** Presses "Controleer"; steps do it by themselves after the last one. */
export const check = async (element: LeerspoorItem, hand: Hand): Promise<void> => {
  if (element.item!.interaction.type !== 'stepped') await hand.press(primary(element));
};

/** Answers right with a hand. */
export const answer = async (type: InteractionType, hand: Hand): Promise<void> => {
  const opened = await open(type);
  await ways[type](opened.root, hand);
  await check(opened.element, hand);
  await expectRight(opened);
};
