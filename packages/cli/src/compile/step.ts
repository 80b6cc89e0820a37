import type { Interaction, PlanStep } from '@leerspoor/content';
import type { Scope } from '../expression/index.js';
import type { AnswerSource, SupportSource } from '../source/schema/index.js';
import type { Spot } from '../source/spot.js';
import { interactionOf, type Option } from './answer/index.js';
import { figureOf } from './figure.js';
import type { Writer } from '../template/writer.js';
import type { SupportShop } from './supports.js';
import { feedbackOf, wrongOf } from './question.js';

type StepSource = Extract<SupportSource, { kind: 'plan' }>['steps'][number];

/** Every name is a slot: `{name}` is written as it stands, for the item to fill in. */
const slots: Scope = new Proxy<Record<string, string>>(
  {},
  {
    get: (_, name) => `{${String(name)}}`,
    getOwnPropertyDescriptor: (_, name) => ({ value: `{${String(name)}}`, configurable: true, enumerable: true }),
  },
);

/** Compiles a step of a plan, whose texts may hold slots. */
export function stepOf(
  source: StepSource,
  spot: Spot,
  example: Readonly<Record<string, string>>,
  { slotWriter, writer }: SupportShop,
): PlanStep {
  const text = (field: 'text' | 'worked' | 'hint') =>
    source[field] === undefined ? undefined : slotWriter.text(source[field], spot.at(field))(slots);
  const [worked, hint] = [text('worked'), text('hint')];
  const right = source.right === undefined ? undefined : feedbackOf(source.right, spot.at('right'), slotWriter)(slots);
  const wrong = wrongOf(source.wrong ?? [], spot.at('wrong'), slotWriter).flatMap((write) => write(slots));
  const asked =
    source.input &&
    inputOf(
      source.input,
      spot,
      wrong.flatMap(({ option }) => option ?? []),
      slotWriter,
    );
  return {
    text: text('text') ?? '',
    ...(source.pictogram !== undefined && { pictogram: source.pictogram }),
    ...(worked !== undefined && { worked }),
    ...(source.figure && { figure: figureOf(source.figure, spot.at('figure'), slotWriter)(slots) }),
    ...(asked && { input: asked.input }),
    ...(asked && wrong.length > 0 && { wrong: wrong.map(({ said }, i) => ({ answer: asked.answers[i]!, ...said })) }),
    ...(right !== undefined && { right }),
    ...(hint !== undefined && { hint }),
    ...(source.why && {
      why: {
        question: writer.text(source.why.question, spot.at('why', 'question'))({}),
        options: source.why.options.map((option, i) => ({
          text: writer.text(option.text, spot.at('why', 'options', i, 'text'))({}),
          ...(option.correct !== undefined && { correct: option.correct }),
          feedback: writer.text(option.feedback, spot.at('why', 'options', i, 'feedback'))({}),
        })),
      },
    }),
    ...(Object.keys(example).length > 0 && { example }),
  };
}

/** The interaction of a step; a right number that is a slot stays one. */
function inputOf(
  source: AnswerSource,
  spot: Spot,
  options: readonly Option[],
  writer: Writer,
): { input: Interaction; answers: readonly string[] } {
  const { interaction, answers } = interactionOf(source, spot.at('input'), writer)(slots, options);
  if (interaction.type !== 'number') return { input: interaction, answers };
  const given = source.number ?? [];
  return { input: { ...interaction, correct: Array.isArray(given) ? given : [given] }, answers };
}
