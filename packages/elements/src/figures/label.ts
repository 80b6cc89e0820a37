import { svg, type TemplateResult } from 'lit';

const SIZE = 19;

/** A label around (x, y): "3/4" and "1 3/4" are stacked as they are in the task. */
export const label = (text: string, x: number, y: number): TemplateResult => {
  const [, whole, above, below] = /^(?:(\d+) )?(\S{1,4})\/(\S{1,4})$/.exec(text) ?? [];
  if (!above || !below) return svg`<text class="label" x=${x} y=${y}>${text}</text>`;
  const half = Math.max(above.length, below.length) * SIZE * 0.3 + 3;
  const centre = whole ? x + SIZE * 0.35 : x;
  return svg`${whole ? svg`<text class="label" x=${centre - half - SIZE * 0.45} y=${y}>${whole}</text>` : null}
    <text class="label small" x=${centre} y=${y - SIZE * 0.56}>${above}</text>
    <path class="bar" d="M${centre - half} ${y}h${2 * half}" />
    <text class="label small" x=${centre} y=${y + SIZE * 0.62}>${below}</text>`;
};
