import type { PartOutcome } from '../../model/question.js';
import type { Response } from '../../model/response.js';
import { credit } from '../credit.js';
import type { AnyKind, KindOf } from '../kind.js';
import { kindOf } from '../registry.js';
import { schema, type GapInteraction } from './schema.js';

export const gaps: KindOf<'gaps'> = {
  schema,

  grade(interaction, { filled }) {
    const given = Object.entries(filled).filter(([, value]) => value.trim() !== '');
    if (given.length === 0) return { ask: 'empty' };
    if (given.some(([id]) => !Object.hasOwn(interaction.gaps, id))) return { ask: 'unclear' };
    if (given.length < Object.keys(interaction.gaps).length) return { ask: 'incomplete' };
    const parts: PartOutcome[] = [];
    for (const [id, gap] of Object.entries(interaction.gaps)) {
      const grade = kindAt(gap).grade(gap, responseAt(gap, filled[id]!));
      if ('ask' in grade) return grade;
      parts.push({ id, score: grade.score });
    }
    return { score: credit(parts, interaction.partial), parts };
  },

  /** A known wrong answer is one gap, 'gap=value'. */
  matches: [0, 1].map((strictness) => (interaction, { filled }, answer) => {
    const [id, value] = parted(answer);
    const gap = Object.hasOwn(interaction.gaps, id) ? interaction.gaps[id] : undefined;
    const same = gap && Object.hasOwn(filled, id) ? kindAt(gap).matches[strictness] : undefined;
    return same !== undefined && same(gap!, responseAt(gap!, filled[id]!), value);
  }),
};

// The four kinds of gaps are always loaded.
const kindAt = (gap: GapInteraction): AnyKind => kindOf(gap.type)!;

export function responseAt({ type }: GapInteraction, value: string): Response {
  return type === 'choice' ? { type, chosen: [value] } : { type, text: value };
}

export function parted(answer: string): [id: string, value: string] {
  const at = answer.indexOf('=');
  return [answer.slice(0, Math.max(0, at)), answer.slice(at + 1)];
}
