import type { Item } from '@leerspoor/content';
import type { Compiled } from '../../compile/pack.js';
import { eachGoal, eachItem, type Rule } from '../rule.js';
import { wordsOf } from '../words.js';

/** Three options or better four: with fewer, guessing hides what a pupil can do. */
export const options: Rule = eachItem(({ item, entry }, _, problems) => {
  const { interaction } = item;
  if (interaction.type === 'choice' && interaction.options.length < 3)
    problems.warn(
      entry.spot('wrong'),
      'few-options',
      `This item has ${interaction.options.length} options; give at least 3, better 4, each a mistake that pupils make.`,
    );
});

const share = 0.6;

/** Most wrong answers say which misconception leads to them. */
export const classified: Rule = eachGoal(({ file, made }, { head }, problems) => {
  const slips = new Set(head.misconceptions.filter(({ slip }) => slip).map(({ id }) => id));
  const wrong = made.flatMap(({ item }) => item.wrong);
  const named = wrong.filter(({ misconception }) => misconception !== undefined && !slips.has(misconception)).length;
  if (wrong.length > 0 && named / wrong.length < share) {
    problems.warn(
      file.spot.at('items'),
      'unclassified',
      `Of ${wrong.length} wrong answers ${Math.round((100 * named) / wrong.length)} % have a misconception (slips not counted); ${100 * share} % are needed to know what to repair.`,
    );
  }
});

/** A question that is closed has at least one wrong answer with a misconception. */
export const distractor: Rule = eachItem(({ item, entry }, _, problems) => {
  const closed = item.interaction.type === 'choice' || item.kind === 'closed';
  if (closed && !item.wrong.some(({ misconception }) => misconception !== undefined))
    problems.warn(
      entry.spot('wrong'),
      'no-misconception',
      'No wrong answer here has a misconception; add the mistake that pupils make most.',
    );
});

/** A misconception that is met often can be repaired: herhaling has an item for it. */
export const repairs: Rule = eachGoal(({ file, made }, { head }, problems) => {
  const slips = new Set(head.misconceptions.filter(({ slip }) => slip).map(({ id }) => id));
  const support = new Set(head.tracks.filter(({ purpose }) => purpose === 'support').map(({ id }) => id));
  const core = new Set(head.tracks.filter(({ purpose }) => purpose === 'core').map(({ id }) => id));
  const repaired = new Set(
    made.filter(({ item }) => support.has(item.track)).flatMap(({ item }) => item.repairs ?? []),
  );
  const families = new Map<string, Set<string>>();
  for (const { item } of made.filter((one) => core.has(one.item.track) && one.item.use === 'practice')) {
    for (const { misconception: id } of item.wrong)
      if (id !== undefined && !slips.has(id)) families.set(id, (families.get(id) ?? new Set()).add(item.family));
  }
  for (const [id, { size }] of families) {
    if (size >= 2 && !repaired.has(id))
      problems.warn(
        file.spot.at('items'),
        'no-repair',
        `Pupils can show the misconception ${id} in ${size} templates, but no item for herhaling has it in "repairs"; add one.`,
      );
  }
});

/** What a goal asks to do is done in its check items. */
export const alignment: Rule = eachGoal(({ file }, pack, problems) => {
  const goal = pack.head.goals.find(({ id }) => id === file.id);
  const fits = wordsOf(pack.head.lang)?.verbs.find(([verb]) => verb.test(goal?.verb ?? ''))?.[1];
  const checks = checksOf(pack, file.id);
  if (!goal || !fits || checks.length === 0 || checks.some((item) => fits.includes(item.interaction.type))) return;
  problems.warn(
    file.spot.at('verb'),
    'alignment',
    `This goal says "${goal.verb}", but no check item lets the pupil do that; use one of ${fits.join(', ')} in a check item.`,
  );
});

function checksOf({ content }: Compiled, goal: string): readonly Item[] {
  return (content[goal] ?? []).filter(({ use }) => use === 'check');
}

/** Verrijking is deeper, never merely bigger numbers: it says of what kind. */
export const enrichment: Rule = eachItem(({ item, entry }, { head }, problems) => {
  const purpose = head.tracks.find(({ id }) => id === item.track)?.purpose;
  if (purpose === 'deepen' && item.enrichment === undefined)
    problems.warn(
      entry.spot(),
      'no-enrichment',
      'Say what makes this item deeper: "enrichment: insight", open, design or reason. Bigger numbers alone are no verrijking.',
    );
});
