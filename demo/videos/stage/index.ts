import type { Actor } from './actor.js';
import { circle } from './circle.js';
import { fractionActor } from './fraction.js';
import { line } from './line.js';
import { arrow, brace, sign } from './marks.js';
import { strip } from './strip.js';
import { box, dealing, hand, row, scheme, ship } from './things.js';
import { card, steps, text, tiles } from './words.js';

/** Everything that a storyboard can put on the stage, by the name it uses. */
export const actors: Readonly<Record<string, Actor>> = {
  arrow,
  box,
  brace,
  card,
  circle,
  dealing,
  fraction: fractionActor,
  hand,
  line,
  row,
  scheme,
  ship,
  sign,
  steps,
  strip,
  text,
  tiles,
};
export { look, stage } from './look.js';
export type { Actor, Props, Value } from './actor.js';
