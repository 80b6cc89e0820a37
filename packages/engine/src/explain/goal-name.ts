import type { PackHead } from '@leerspoor/content';

/** Content and verb of a goal in the order of its language: Dutch and German put the verb last, English and French first. */
export function goalName({ goals, lang }: Pick<PackHead, 'goals' | 'lang'>, id: string): string {
  const goal = goals.find((one) => one.id === id);
  if (!goal) return id;
  const parts = /^(nl|de|af)\b/.test(lang) ? [goal.content, goal.verb] : [goal.verb, goal.content];
  return parts.join(' ');
}
