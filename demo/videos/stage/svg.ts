import { font, look } from './look.js';

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
export const escape = (text: string): string => text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);

/** A number short enough for SVG, so that equal pictures are equal strings. */
export const n = (value: number): string => String(Math.round(value * 100) / 100);

export const clamp = (value: number): number => Math.min(1, Math.max(0, value));

/** How far the `index`-th of a row of things has come when `amount` of them are there: 0 to 1. */
export const reached = (amount: number, index: number): number => clamp(amount - index);

export interface Lettering {
  size?: number;
  colour?: string;
  weight?: 400 | 700;
  anchor?: 'start' | 'middle' | 'end';
  opacity?: number;
}

/** One line of text; `**strong**` parts are bold in the accent colour. */
export function lettering(text: string, x: number, y: number, options: Lettering = {}): string {
  const { size = 44, colour = look.ink, weight = 400, anchor = 'middle', opacity = 1 } = options;
  const parts = text
    .split('**')
    .map((part, index) =>
      index % 2 ? `<tspan font-weight="700" fill="${look.accent}">${escape(part)}</tspan>` : escape(part),
    );
  return `<text x="${n(x)}" y="${n(y)}" font-family="${font}" font-size="${n(size)}" font-weight="${weight}" fill="${colour}" text-anchor="${anchor}" opacity="${n(opacity)}" xml:space="preserve">${parts.join('')}</text>`;
}

export const group = (content: string, attributes = ''): string =>
  content === '' ? '' : `<g${attributes === '' ? '' : ` ${attributes}`}>${content}</g>`;

/** A cell with its own radius left and right, so that a row of cells looks like one strip. */
export function cell(x: number, y: number, w: number, h: number, left: number, right: number): string {
  return `M${n(x + left)} ${n(y)}H${n(x + w - right)}a${n(right)} ${n(right)} 0 0 1 ${n(right)} ${n(right)}V${n(y + h - right)}a${n(right)} ${n(right)} 0 0 1 -${n(right)} ${n(right)}H${n(x + left)}a${n(left)} ${n(left)} 0 0 1 -${n(left)} -${n(left)}V${n(y + left)}a${n(left)} ${n(left)} 0 0 1 ${n(left)} -${n(left)}Z`;
}
