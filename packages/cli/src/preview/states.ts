import {
  plainText,
  rightResponses,
  score,
  wrongResponses,
  type ChoiceOption,
  type Interaction,
  type Item,
  type Outcome,
  type Response,
} from '@leerspoor/content';

/** A state that a pupil can meet an item in, as the element of an item takes it. */
export interface State {
  readonly name: string;
  readonly stage: 'asking' | 'right' | 'again' | 'solution';
  readonly response?: Response;
  readonly outcome?: Outcome;
}

/** Every state of an item: fresh, right, each foreseen wrong answer with its feedback, and the worked solution. */
export function statesOf(item: Item): State[] {
  const right = rightResponses(item.interaction)[0];
  const wrong = item.wrong.flatMap((one) => {
    const response = wrongResponses(item.interaction, one)[0];
    const answer = one.answer === undefined ? one.pattern : asWritten(item.interaction, one.answer);
    const name = `wrong: ${answer ?? ''}${one.misconception === undefined ? '' : ` (${one.misconception})`}`;
    return response ? [{ name, stage: 'again' as const, response, outcome: score(item, response) }] : [];
  });
  return [
    { name: 'fresh', stage: 'asking' },
    ...(right ? [{ name: 'right', stage: 'right' as const, response: right, outcome: score(item, right) }] : []),
    ...wrong,
    ...wrong.slice(0, 1).map((first) => ({ ...first, name: 'worked solution', stage: 'solution' as const })),
  ];
}

/** A wrong answer in the words of the author, where the pack has ids for them. */
function asWritten(interaction: Interaction, answer: string): string {
  if (interaction.type === 'order') {
    const { cards } = interaction;
    return answer
      .split(' ')
      .map((id) => textOf(cards, id))
      .join(' > ');
  }
  return interaction.type === 'choice' ? textOf(interaction.options, answer) : answer;
}

function textOf(options: readonly Pick<ChoiceOption, 'id' | 'text'>[], id: string): string {
  const option = options.find((one) => one.id === id);
  return option ? plainText(option.text) : id;
}
