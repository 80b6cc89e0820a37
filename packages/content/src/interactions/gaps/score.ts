import type { PartOutcome } from '../../model/question.js';
import type { Response } from '../../model/response.js';
import { credit } from '../credit.js';
import type { AnyScoring, ScoringOf } from '../kind.js';
import { scoring as choice } from '../choice/score.js';
import { scoring as fraction } from '../fraction/score.js';
import { scoring as number } from '../number/score.js';
import { scoring as text } from '../text/score.js';
import type { GapInteraction } from './schema.js';

export const scoring: ScoringOf<'gaps'> = {
  grade(interaction, { filled }, score) {
    const given = Object.entries(filled).filter(([, value]) => value.trim() !== '');
    if (given.length === 0) return { ask: 'empty' };
    if (given.some(([id]) => !Object.hasOwn(interaction.gaps, id))) return { ask: 'unclear' };
    if (given.length < Object.keys(interaction.gaps).length) return { ask: 'incomplete' };
    const parts: PartOutcome[] = [];
    for (const [id, gap] of Object.entries(interaction.gaps)) {
      const grade = inGap[gap.type].grade(gap, responseAt(gap, filled[id]!), score);
      if ('ask' in grade) return grade;
      parts.push({ id, score: grade.score });
    }
    return { score: credit(parts, interaction.partial), parts };
  },

  /** A known wrong answer is one gap, 'gap=value'. */
  matches: [0, 1].map((strictness) => (interaction, { filled }, answer) => {
    const [id, value] = parted(answer);
    const gap = Object.hasOwn(interaction.gaps, id) ? interaction.gaps[id] : undefined;
    const same = gap && Object.hasOwn(filled, id) ? inGap[gap.type].matches[strictness] : undefined;
    return same !== undefined && same(gap!, responseAt(gap!, filled[id]!), value);
  }),
};

// Sound because the key is the type of its interactions and responses.
const inGap = { choice, number, fraction, text } as unknown as Readonly<Record<GapInteraction['type'], AnyScoring>>;

function responseAt({ type }: GapInteraction, value: string): Response {
  return type === 'choice' ? { type, chosen: [value] } : { type, text: value };
}

export function parted(answer: string): [id: string, value: string] {
  const at = answer.indexOf('=');
  return [answer.slice(0, Math.max(0, at)), answer.slice(at + 1)];
}
