import type { Figure } from '@leerspoor/content';
import type { FigureSource } from '../source/schema/index.js';
import type { Spot } from '../source/spot.js';
import type { Write, Writer } from '../template/writer.js';

/** A figure is data with values in it; its shape is checked with the built pack. */
export function figureOf(source: FigureSource, spot: Spot, writer: Writer): Write<Figure> {
  return writer.data(source, spot) as Write<Figure>;
}
