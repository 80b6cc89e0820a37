import type { Element } from 'domhandler';
import { choiceOf, matchOf, typedOf, type Option } from '../answers.js';
import { Unsupported, type Question } from '../found.js';
import { plainOf } from '../markup.js';
import { asText, isNumber, numberOf } from '../text.js';
import { clozeOf } from './cloze.js';
import { placedOf } from './placed.js';
import type { MoodleQuestion } from './read.js';

export type Part = Omit<Question, 'prompt'> & { readonly prompt?: string };

/** How each kind of Moodle question becomes one of ours. */
export const kinds: Readonly<Record<string, (source: MoodleQuestion) => Part>> = {
  multichoice: (source) => choiceOf(options(source, 'html'), source.draft),
  truefalse: (source) =>
    choiceOf(
      options(source, 'plain').map((option) => ({ ...option, text: option.text === 'true' ? 'Juist' : 'Fout' })),
      source.draft,
    ),
  shortanswer: (source) =>
    typedOf(options(source, 'plain'), source.draft, source.plain(source.element, 'usecase') === '1'),
  numerical: (source) => numerical(source),
  matching: (source) => matching(source),
  ordering: (source) => ({ answer: { order: source.all('answer').map((answer) => source.ownHtml(answer)) } }),
  essay: (source) => essay(source),
  cloze: (source) => clozeOf(source),
  gapselect: (source) => placedOf(source, 'selectoption'),
  ddwtos: (source) => placedOf(source, 'dragbox'),
};

function options(source: MoodleQuestion, as: 'html' | 'plain'): Option[] {
  return source.all('answer').map((answer) => ({
    text: as === 'html' ? source.ownHtml(answer) : source.plain(answer, 'text'),
    share: share(answer),
    feedback: source.html(answer, 'feedback') || undefined,
  }));
}

function share({ attribs }: Element): number {
  return Number(attribs['fraction'] ?? 0) / 100;
}

function numerical(source: MoodleQuestion): Part {
  const right = source.all('answer').find((answer) => share(answer) >= 1);
  const value = right && source.plain(right, 'text');
  if (value === undefined || !isNumber(value)) throw new Unsupported('it has no right number');
  const tolerance = numberOf(source.plain(right!, 'tolerance') || '0');
  if (source.all('units').length > 0) source.draft.note('its units are left out: the number alone is asked');
  const typed = typedOf(
    options(source, 'plain').filter(({ text }) => text === '*' || isNumber(text)),
    source.draft,
  );
  return { ...typed, answer: { number: numberOf(value), ...(tolerance > 0 && { tolerance }) } };
}

function matching(source: MoodleQuestion): Part {
  const pairs = source.all('subquestion').map((one) => {
    const answer = one.children.find((node): node is Element => 'name' in node && node.name === 'answer')!;
    return [source.ownHtml(one), asText(plainOf(source.plain(answer, 'text')))] as const;
  });
  const more = pairs.filter(([left]) => left === '').map(([, right]) => right);
  return matchOf(
    pairs.filter(([left]) => left !== ''),
    more,
  );
}

function essay(source: MoodleQuestion): Part {
  const model = source.html(source.element, 'graderinfo');
  if (model === '')
    throw new Unsupported('it is an essay without notes for the grader: a pupil has nothing to compare with');
  return { answer: { open: { criteria: ['Mijn antwoord zegt hetzelfde als het voorbeeld.'], model: [model] } } };
}
