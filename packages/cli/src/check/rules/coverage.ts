import { eachGoal, type Rule } from '../rule.js';

/** How many items a goal needs, so that nobody runs out before mastery: 19 answers on average, none comes twice. */
const needed: Readonly<Record<string, number>> = {
  core: 24,
  support: 12,
  deepen: 6,
  check: 15,
  recheck: 8,
  placement: 3,
};
const families = 4;

/** Enough items in every pool, of enough templates. */
export const coverage: Rule = eachGoal(({ file }, { head, content }, problems) => {
  const items = content[file.id] ?? [];
  const at = file.spot.at('items');
  const say = (pool: string, count: number, least: number): void => {
    if (count < least)
      problems.warn(
        at,
        'coverage',
        `There ${count === 1 ? 'is 1 item' : `are ${count} items`} for ${pool}; ${least} are needed. Let a template make more, or add one.`,
      );
  };
  for (const { id, purpose } of head.tracks) {
    const practice = items.filter((item) => item.use === 'practice' && item.track === id);
    say(id, practice.length, needed[purpose]!);
    const count = new Set(practice.map(({ family }) => family)).size;
    if (purpose === 'core' && count < families && practice.length > 0)
      problems.warn(
        at,
        'families',
        `The items for ${id} come from ${count} template${count === 1 ? '' : 's'}; ${families} are needed, so that pupils learn the goal and not the template.`,
      );
  }
  for (const use of ['check', 'recheck', 'placement'] as const)
    say(use, items.filter((item) => item.use === use).length, needed[use]!);
});
