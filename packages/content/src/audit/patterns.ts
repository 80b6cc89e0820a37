import { wrongTexts } from '../answers.js';
import type { Interaction } from '../model/interaction.js';
import type { Pack } from '../model/pack.js';
import type { WrongAnswer } from '../model/question.js';

interface Answered {
  readonly interaction?: Interaction;
  readonly input?: Interaction;
  readonly wrong: readonly WrongAnswer[];
}

/** The pack with every pattern of wrong answers replaced by the answers it makes, after those that are listed. */
export function withoutPatterns(pack: Pack): Pack {
  return { ...pack, goals: replaced(pack.goals) as Pack['goals'], content: replaced(pack.content) as Pack['content'] };
}

function replaced(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(replaced);
  if (typeof value !== 'object' || value === null) return value;
  const copy = Object.fromEntries(Object.entries(value).map(([key, part]) => [key, replaced(part)]));
  return isAnswered(value) ? { ...copy, wrong: listed(value) } : copy;
}

function isAnswered(value: object): value is Answered {
  return 'wrong' in value && Array.isArray(value.wrong) && ('interaction' in value || 'input' in value);
}

function listed({ interaction, input, wrong }: Answered): readonly WrongAnswer[] {
  const own = wrong.filter(({ answer }) => answer !== undefined);
  const taken = new Set(own.map(({ answer }) => answer));
  const made = wrong.flatMap(({ pattern, ...rest }) => {
    const texts = pattern === undefined ? [] : wrongTexts((interaction ?? input)!, { pattern });
    return texts.filter((text) => !taken.has(text) && taken.add(text)).map((answer) => ({ ...rest, answer }));
  });
  return [...own, ...made];
}
