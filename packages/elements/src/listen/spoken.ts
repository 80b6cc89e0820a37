import type { Goal, Inline, Interaction, Question, Text } from '@leerspoor/content';
import type { FirstWords } from '../locales/language.js';
import { goalName } from '../text/goal-name.js';

/** Something to read aloud: its text, and the same recorded where the pack has it. */
export interface Spoken {
  readonly text: Text;
  /** Address of the recording, relative to the pack. */
  readonly audio?: string | undefined;
  /** Where it stands, so that it is marked while it is read. */
  readonly at?: ((root: ParentNode) => Element | null | undefined) | undefined;
}

/** A task: what is asked, as the author wants it said. */
export const promptOf = ({ speech, prompt, audio }: Question): Spoken => ({
  text: speech ?? prompt,
  audio,
  at: (root) => root.querySelector('.prompt'),
});

/** A task: what is asked, and then what there is to choose from. */
export const taskOf = (task: Question, words: FirstWords): readonly Spoken[] => [
  promptOf(task),
  ...answersOf(task.interaction, words),
];

/** Cards to order or to match are not read: their order in the pack may be the answer. */
const answersOf = (interaction: Interaction, { numbers }: FirstWords): readonly Spoken[] => {
  switch (interaction.type) {
    case 'choice':
      return interaction.options.map(({ text }, index) => ({ text, at: optionAt(index) }));
    case 'gaps':
      return [
        {
          text: interaction.text.map((node): Inline =>
            typeof node === 'object' && 'gap' in node ? numbers.gap : node,
          ),
        },
      ];
    case 'select':
      return [{ text: interaction.tokens.map((token) => (typeof token === 'string' ? token : token.text)).join('') }];
    case 'sort':
      return interaction.groups.map(({ text }) => ({ text }));
    case 'place':
      return interaction.bins.map(({ label }) => ({ text: label }));
    default:
      return [];
  }
};

const optionAt =
  (index: number): Spoken['at'] =>
  (root) =>
    root.querySelector('leerspoor-choice')?.renderRoot.querySelectorAll('label')[index];

/** A goal, and when it is reached. */
export const goalOf = (goal: Goal, lang: string): readonly Spoken[] => [
  { text: goalName(goal, lang), audio: goal.audio, at: (root) => root.querySelector('.title') },
  ...goal.criteria.map(({ speech, text, audio }, index): Spoken => ({
    text: speech ?? text,
    audio,
    at: (root) => root.querySelectorAll('.criteria li')[index]?.firstElementChild,
  })),
];
