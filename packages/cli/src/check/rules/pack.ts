import { unused } from '../../compile/references.js';
import type { Rule } from '../rule.js';

/** What stands in pack.yaml is used somewhere; while there are errors, it may be used in what could not be read. */
export const used: Rule = ({ source, goals, head }, problems) => {
  if (problems.hasErrors) return;
  const own = Object.keys(source.pack.misconceptions ?? {});
  for (const id of unused(head.misconceptions, goals).filter((one) => own.includes(one))) {
    problems.warn(
      source.spot.at('misconceptions', id).key(),
      'unused-misconception',
      `No wrong answer leads to the misconception ${id}; use it, or take it out.`,
    );
  }
};

/** A picture says what it shows, for who cannot see it. */
export const alternatives: Rule = ({ goals, head, content }, problems) => {
  const look = (value: unknown, at: Parameters<typeof problems.warn>[0]): void => {
    if (Array.isArray(value)) for (const part of value) look(part, at);
    else if (typeof value === 'object' && value !== null) {
      if ('alt' in value && typeof value.alt === 'string' && value.alt.trim() === '')
        problems.warn(
          at,
          'no-alt',
          'This picture does not say what it shows; write it between the brackets: ![een taart in vier stukken](…).',
        );
      for (const part of Object.values(value)) look(part, at);
    }
  };
  for (const { file, made } of goals) {
    look(
      head.goals.find(({ id }) => id === file.id),
      file.spot,
    );
    for (const { item, entry } of made)
      if (content[file.id]?.includes(item)) look([item.prompt, item.figure, item.interaction], entry.spot('prompt'));
  }
};
