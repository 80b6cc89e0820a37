import { choiceOf, matchOf, typedOf, type Option } from '../answers.js';
import { Unsupported, type Draft, type Question } from '../found.js';
import { isNumber, numberOf } from '../text.js';

type Read = (part: string) => string;
type Answer = Omit<Question, 'prompt'>;

/** What stands between the braces of a GIFT question. */
export function answerOf(source: string, read: Read, draft: Draft): Answer {
  const [body = '', general] = source.split(/(?<!\\)####/u);
  const said = general?.trim() ? { right: read(general.trim()), solution: [read(general.trim())] } : {};
  return { ...kindOf(body.trim(), read, draft), ...said } as Answer;
}

function kindOf(body: string, read: Read, draft: Draft): Partial<Question> {
  if (body === '') throw new Unsupported('it is an essay without a model answer: a pupil has nothing to compare with');
  const truth = /^(TRUE|FALSE|T|F)(?:#([\s\S]*))?$/iu.exec(body);
  if (truth) return truthOf(truth[1]!, truth[2], read, draft);
  if (body.startsWith('#')) return numberAnswer(body.slice(1).trim(), read, draft);
  const marks = partsOf(body);
  if (marks.length === 0) throw new Unsupported('its answers cannot be read');
  const pairs = marks.map(({ text }) => text.split(/(?<!\\)->/u));
  if (pairs.every((pair) => pair.length === 2))
    return matchOf(
      pairs
        .filter(([left]) => left!.trim() !== '')
        .map(([left, right]) => [read(left!.trim()), read(right!.trim())] as const),
      pairs.filter(([left]) => left!.trim() === '').map(([, right]) => read(right!.trim())),
    );
  const options = marks.map((mark): Option => ({ ...mark, feedback: mark.feedback && read(mark.feedback) }));
  if (marks.some(({ sign }) => sign === '~'))
    return choiceOf(
      options.map((option) => ({ ...option, text: read(option.text) })),
      draft,
    );
  return typedOf(
    options.map((option) => ({ ...option, text: option.text.replace(/\\(.)/gu, '$1') })),
    draft,
  );
}

interface Mark extends Option {
  readonly sign: '=' | '~';
}

/** `=right#feedback ~wrong ~%50%half`. */
function partsOf(body: string): Mark[] {
  return [...body.matchAll(/(?<!\\)([=~])((?:[^=~\\]|\\[\s\S])*)/gu)].map(([, sign, rest = '']) => {
    const [answer = '', ...feedback] = rest.split(/(?<!\\)#/u);
    const weight = /^\s*%(-?\d+(?:[.,]\d+)?)%/u.exec(answer);
    return {
      sign: sign as Mark['sign'],
      text: answer.slice(weight?.[0].length ?? 0).trim(),
      share: weight ? Number(weight[1]!.replace(',', '.')) / 100 : sign === '=' ? 1 : 0,
      feedback: feedback.join('#').trim() || undefined,
    };
  });
}

function truthOf(word: string, feedback: string | undefined, read: Read, draft: Draft): Partial<Question> {
  const isTrue = /^t/iu.test(word);
  const [wrong, right] = (feedback ?? '').split(/(?<!\\)#/u).map((part) => part.trim());
  return {
    ...choiceOf(
      [
        { text: isTrue ? 'Juist' : 'Fout', share: 1 },
        { text: isTrue ? 'Fout' : 'Juist', share: 0, feedback: wrong ? read(wrong) : undefined },
      ],
      draft,
    ),
    ...(right && { right: read(right) }),
  };
}

/** `3,14:0,01`, `1..5`, or several with their worth: `=3 =%50%4`; `~#Not yet` is said of every other number. */
function numberAnswer(body: string, read: Read, draft: Draft): Partial<Question> {
  const all = partsOf(/^[=~]/u.test(body) ? body : `=${body}`);
  const any = all.find(({ sign, text }) => sign === '~' && text === '');
  const marks = all.filter((mark) => mark !== any);
  const [right, ...more] = marks.filter(({ share }) => share >= 1);
  if (!right || more.length > 0) throw new Unsupported('it has no single right number');
  if (marks.length > 1) draft.note('only the number that counts fully is kept');
  const said = {
    ...(right.feedback && { right: read(right.feedback) }),
    ...(any?.feedback && { otherwise: read(any.feedback) }),
  };
  const range = /^(.*?)\.\.(.*)$/su.exec(right.text);
  const [value = '', error = '0'] = right.text.split(':');
  const [low, high] = range ? [range[1]!, range[2]!] : [value, value];
  if (![low, high, error].every(isNumber)) throw new Unsupported(`"${right.text}" is no number`);
  const tolerance = range ? half(numberOf(high) - numberOf(low)) : numberOf(error);
  const middle = range ? half(numberOf(low) + numberOf(high)) : numberOf(value);
  return { answer: { number: middle, ...(tolerance > 0 && { tolerance }) }, ...said };
}

/** Half a number, without the crumbs of binary numbers: half of 6.283 is 3.1415. */
function half(sum: number): number {
  return Number((sum / 2).toPrecision(12));
}
