export { LeerspoorFigure } from './figures/figure.js';
export { LeerspoorItem, type Stage } from './item/item.js';
export * from './item/events.js';
export { speakable } from './text/speakable.js';
