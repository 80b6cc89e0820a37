import { GapText } from '../answers.js';
import { Unsupported } from '../found.js';
import { fromHtml, plainOf } from '../markup.js';
import type { Part } from './kinds.js';
import type { MoodleQuestion } from './read.js';

const gap = /\{\d*:([A-Z_]+):((?:[^{}\\]|\\.)*)\}/gu;
const typed = /^(?:SHORTANSWER|SA|MW|SHORTANSWER_C|SAC|MWC|NUMERICAL|NM)$/u;
const chosen = /^(?:MULTICHOICE|MC)(?:_?[A-Z]+)?$/u;

/** `De helft is {1:NUMERICAL:=1,5:0,1}`: the gaps stand in the text. */
export function clozeOf(source: MoodleQuestion): Part {
  const html = source.plain(source.element, 'questiontext');
  const text = new GapText();
  let at = 0;
  // a gap becomes a mark that HTML leaves alone, so that the text around it is read in one piece
  const gaps: (() => void)[] = [];
  let marked = '';
  for (const match of html.matchAll(gap)) {
    marked += `${html.slice(at, match.index)}\uF000`;
    at = match.index + match[0].length;
    gaps.push(() => write(text, match[1]!, match[2]!, source));
  }
  marked += html.slice(at);
  const written = fromHtml(marked.replaceAll('\uF000', '%%gap%%'), () => {
    throw new Unsupported('it has a picture between its gaps');
  });
  for (const [i, piece] of written.split('%%gap%%').entries()) {
    if (i > 0) gaps[i - 1]!();
    text.write(piece);
  }
  return { prompt: 'Vul aan.', ...text.answer() };
}

function write(text: GapText, kind: string, body: string, source: MoodleQuestion): void {
  const options = body.split(/(?<!\\)~/u).map((part) => {
    const [answer = ''] = part.split(/(?<!\\)#/u);
    const share = /^(?:=|%(-?\d+(?:\.\d+)?)%)/u.exec(answer);
    const right = share !== null && (share[1] === undefined || Number(share[1]) >= 100);
    return { right, text: plainOf(answer.slice(share?.[0].length ?? 0).replace(/\\(.)/gu, '$1')) };
  });
  const right = options.filter((option) => option.right).map((option) => option.text);
  if (chosen.test(kind))
    text.gap(
      right,
      options.map((option) => option.text),
    );
  else if (typed.test(kind)) text.gap(/^N/u.test(kind) ? right.map((one) => exact(one, source)) : right);
  else throw new Unsupported(`it has a gap of the kind "${kind}"`);
}

/** `1,5:0,1` allows an error, which a gap of ours does not. */
function exact(text: string, source: MoodleQuestion): string {
  const [value = '', error] = text.split(':');
  if (error !== undefined && Number(error.replace(',', '.')) > 0)
    source.draft.note('its gaps allowed for a small error; now the number itself is asked');
  return value;
}
