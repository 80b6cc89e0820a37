import { choiceOf, GapText } from '../answers.js';
import { Unsupported, type Draft, type Question } from '../found.js';
import { fromHtml, plainOf, type FindPicture } from '../markup.js';
import { asText } from '../text.js';
import { fields, listOf, textOf, type Fields } from './fields.js';

interface Tools {
  readonly draft: Draft;
  readonly picture: FindPicture;
}
type Read = (tools: Tools) => Question;

/** How the content of each kind becomes questions of ours: one or more. */
export const kinds: Readonly<Record<string, (params: Fields) => readonly Read[]>> = {
  'H5P.MultiChoice': (params) => [(tools) => multiChoice(params, tools)],
  'H5P.TrueFalse': (params) => [(tools) => trueFalse(params, tools)],
  'H5P.Blanks': (params) => listOf(params['questions']).map((line) => (tools) => blanks(params, textOf(line), tools)),
  'H5P.DragText': (params) => [(tools) => dragText(params, tools)],
  'H5P.MarkTheWords': (params) => [(tools) => markTheWords(params, tools)],
  'H5P.SingleChoiceSet': (params) =>
    listOf(params['choices']).map(
      (one) => (tools) => firstIsRight(fields(one)['question'], fields(one)['answers'], tools),
    ),
  'H5P.Summary': (params) =>
    listOf(params['summaries']).map((one) => (tools) => firstIsRight(params['intro'], fields(one)['summary'], tools)),
  'H5P.Essay': (params) => [(tools) => essay(params, tools)],
};

const html = (value: unknown, { picture }: Tools): string => fromHtml(textOf(value), picture);

/** A picture above the question, where there is one. */
function media(params: Fields, tools: Tools): string {
  const inner = fields(fields(params['media'])['type'] ?? fields(params['media']));
  const image = fields(inner['params']);
  const path = textOf(fields(image['file'])['path']);
  if (path === '') return '';
  if (!textOf(inner['library']).startsWith('H5P.Image'))
    throw new Unsupported(`it begins with ${textOf(inner['library']).split(' ')[0]}`);
  return ` ![${asText(textOf(image['alt'])).replace(/\\./gu, '')}](${tools.picture(path)})`;
}

function multiChoice(params: Fields, tools: Tools): Question {
  const options = listOf(params['answers']).map((one) => {
    const { text, correct, tipsAndFeedback } = fields(one);
    const feedback = html(fields(tipsAndFeedback)['chosenFeedback'], tools);
    return { text: html(text, tools), share: correct === true ? 1 : 0, feedback: feedback || undefined };
  });
  const right = options.filter(({ share }) => share === 1).find(({ feedback }) => feedback)?.feedback;
  return {
    prompt: html(params['question'], tools) + media(params, tools),
    ...choiceOf(options, tools.draft),
    ...(right && { right }),
  };
}

function trueFalse(params: Fields, tools: Tools): Question {
  const isTrue = textOf(params['correct']) === 'true';
  const behaviour = fields(params['behaviour']);
  const words = (key: string): string => html(behaviour[key], tools);
  return {
    prompt: html(params['question'], tools) + media(params, tools),
    ...choiceOf(
      [
        { text: isTrue ? 'Juist' : 'Fout', share: 1 },
        { text: isTrue ? 'Fout' : 'Juist', share: 0, feedback: words('feedbackOnWrong') || undefined },
      ],
      tools.draft,
    ),
    ...(words('feedbackOnCorrect') && { right: words('feedbackOnCorrect') }),
  };
}

/** Text with `*…*` in it: what stands between, and what around. `**` is the sign itself. */
function starred(text: string): { readonly text: string; readonly star: boolean }[] {
  return text
    .replaceAll('**', '\uF001')
    .split('*')
    .map((part, i) => ({ text: part.replaceAll('\uF001', '*'), star: i % 2 === 1 }))
    .filter((part) => part.text !== '');
}

function blanks(params: Fields, line: string, tools: Tools): Question {
  const text = new GapText();
  for (const part of starred(plainOf(line))) {
    const answer = part.text.split(':')[0]!;
    if (!part.star) text.write(asText(part.text));
    else text.gap(alternatives(answer));
  }
  return { prompt: (html(params['text'], tools) || 'Vul aan.') + media(params, tools), ...text.answer() };
}

/** `vier/4` are two right answers; `3\/4` and a lone fraction are one. */
function alternatives(answer: string): string[] {
  if (/^\s*\d+\s*\/\s*\d+\s*$/u.test(answer)) return [answer.trim()];
  return answer.split(/(?<!\\)\//u).map((one) => one.replaceAll('\\/', '/').trim());
}

function dragText(params: Fields, tools: Tools): Question {
  const parts = starred(plainOf(textOf(params['textField'])));
  const word = (raw: string): string => raw.split(/:|\\[+-]/u)[0]!.trim();
  const extra = starred(plainOf(textOf(params['distractors']))).filter(({ star }) => star);
  const words = [...parts.filter(({ star }) => star), ...extra].map(({ text }) => word(text));
  const text = new GapText();
  for (const part of parts) {
    if (part.star) text.gap([word(part.text)], [...new Set(words)]);
    else text.write(asText(part.text));
  }
  return { prompt: html(params['taskDescription'], tools) || 'Vul aan.', ...text.answer() };
}

function markTheWords(params: Fields, tools: Tools): Question {
  const parts = starred(plainOf(textOf(params['textField'])));
  if (parts.some(({ star, text }) => star && /\s/u.test(text.trim())))
    throw new Unsupported('several words are one choice in its text');
  const select = parts.map(({ star, text }) => (star ? `[${text.trim()}]` : text.replace(/[[\]{}]/gu, ' '))).join('');
  if (!parts.some(({ star }) => star)) throw new Unsupported('no word in it is right');
  return { prompt: html(params['taskDescription'], tools) || 'Duid aan.', answer: { select } };
}

function firstIsRight(question: unknown, answers: unknown, tools: Tools): Question {
  const options = listOf(answers).map((one, i) => ({ text: html(one, tools), share: i === 0 ? 1 : 0 }));
  return { prompt: html(question, tools), ...choiceOf(options, tools.draft) };
}

function essay(params: Fields, tools: Tools): Question {
  const model = html(fields(params['solution'])['sample'], tools);
  if (model === '')
    throw new Unsupported('it is an essay without a sample solution: a pupil has nothing to compare with');
  return {
    prompt: html(params['taskDescription'], tools) + media(params, tools),
    answer: { open: { criteria: ['Mijn antwoord zegt hetzelfde als het voorbeeld.'], model: [model] } },
  };
}
