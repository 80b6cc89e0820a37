import type { Figure } from '@leerspoor/content';
import type { TemplateResult } from 'lit';
import type { NumberWords } from '../locales/number-words.js';
import type { FigureWords } from './words/figure-words.js';

export type FigureKind = Figure['figure'];
export type FigureOf<K extends FigureKind> = Extract<Figure, { figure: K }>;

/** One kind of figure: its picture in SVG and the same in words. */
export interface Drawing<K extends FigureKind> {
  /** Height of the drawing when it is 360 wide. */
  height(figure: FigureOf<K>): number;
  /** Width of the middle that holds all of it, where the picture may be cut to that. */
  middle?(figure: FigureOf<K>): number;
  draw(figure: FigureOf<K>): TemplateResult | readonly TemplateResult[];
  describe(figure: FigureOf<K>, words: FigureWords, numbers: NumberWords): string;
}

/** Every drawing is this wide; the page scales it. */
export const WIDTH = 360;

/** 0, 1 ... n - 1. */
export const upTo = (n: number): readonly number[] => Array.from({ length: Math.max(0, Math.floor(n)) }, (_, i) => i);
