import type { PartOutcome } from '../../model/question.js';
import type { Response } from '../../model/response.js';
import { credit } from '../credit.js';
import type { AnyKind, KindOf } from '../kind.js';
import { kindOf } from '../registry.js';
import { schema, type GapInteraction, type GapsInteraction } from './schema.js';

export const gaps: KindOf<'gaps'> = {
  schema,

  grade(interaction, { filled }) {
    const given = Object.entries(filled).filter(([, value]) => value.trim() !== '');
    if (given.length === 0) return { ask: 'empty' };
    if (given.some(([id]) => !Object.hasOwn(interaction.gaps, id))) return { ask: 'unclear' };
    const parts: PartOutcome[] = [];
    for (const [id, gap] of Object.entries(interaction.gaps)) {
      const value = given.find(([one]) => one === id)?.[1];
      if (value === undefined) return { ask: 'incomplete' };
      const grade = kindAt(gap).grade(gap, responseAt(gap, value));
      if ('ask' in grade) return grade;
      parts.push({ id, score: grade.score });
    }
    return { score: credit(parts, interaction.partial), parts };
  },

  right: (interaction) => [{ type: 'gaps', filled: rightFilled(interaction) }],

  /** A known wrong answer is one gap, 'gap=value'. */
  respond(interaction, answer) {
    const [id, value] = parted(answer);
    const gap = Object.hasOwn(interaction.gaps, id) ? interaction.gaps[id] : undefined;
    if (!gap || !kindAt(gap).respond(gap, value)) return undefined;
    return { type: 'gaps', filled: { ...rightFilled(interaction), [id]: value } };
  },

  matches: [0, 1].map((strictness) => (interaction, { filled }, answer) => {
    const [id, value] = parted(answer);
    const gap = interaction.gaps[id];
    const same = gap && kindAt(gap).matches[strictness];
    return Object.hasOwn(filled, id) && same !== undefined && same(gap!, responseAt(gap!, filled[id]!), value);
  }),

  guess: (interaction) => Object.values(interaction.gaps).reduce((chance, gap) => chance * kindAt(gap).guess(gap), 1),
};

// The four kinds of gaps are always loaded.
const kindAt = (gap: GapInteraction): AnyKind => kindOf(gap.type)!;

function responseAt({ type }: GapInteraction, value: string): Response {
  return type === 'choice' ? { type, chosen: [value] } : { type, text: value };
}

function rightFilled({ gaps }: GapsInteraction): Record<string, string> {
  const entries = Object.entries(gaps).map(([id, gap]): [string, string] => {
    const right = kindAt(gap).right(gap)[0]!;
    return [id, 'chosen' in right ? right.chosen[0]! : 'text' in right ? right.text : ''];
  });
  return Object.fromEntries(entries);
}

function parted(answer: string): [id: string, value: string] {
  const at = answer.indexOf('=');
  return [answer.slice(0, Math.max(0, at)), answer.slice(at + 1)];
}
