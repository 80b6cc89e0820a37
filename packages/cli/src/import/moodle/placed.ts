import { GapText } from '../answers.js';
import { Unsupported } from '../found.js';
import { plainOf } from '../markup.js';
import type { Part } from './kinds.js';
import type { MoodleQuestion } from './read.js';

/** `Een [[1]] heeft vier [[2]].`: words to choose or to drag into the gaps; words of one group are the options of a gap. */
export function placedOf(source: MoodleQuestion, name: 'selectoption' | 'dragbox'): Part {
  const words = source.all(name).map((element) => ({
    text: plainOf(source.plain(element, 'text')),
    group: source.plain(element, 'group'),
  }));
  const text = new GapText();
  for (const piece of source.html(source.element, 'questiontext').split(/(\\\[\\\[\d+\\\]\\\])/u)) {
    const number = /^\\\[\\\[(\d+)/u.exec(piece)?.[1];
    const word = number === undefined ? undefined : words[Number(number) - 1];
    if (number !== undefined && !word) throw new Unsupported(`gap ${number} has no word`);
    if (!word) text.write(piece);
    else
      text.gap(
        [word.text],
        words.filter(({ group }) => group === word.group).map((one) => one.text),
      );
  }
  return { prompt: 'Vul aan.', ...text.answer() };
}
