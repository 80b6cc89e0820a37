import { fare, byRule, type Row } from './play.js';
import { throughDecide } from './lesson.js';
import { ourRules, plainRules, type NamedRule, type Published } from './rules.js';

/** All rules on the same pupils; the lessons on fewer, for they take longer. */
export function rows(pupils: number, lessons: number): readonly (Row & { readonly published?: Published })[] {
  const bare = ({ name, rule, published }: NamedRule) => ({
    ...fare(name, byRule(rule), pupils),
    ...(published && { published }),
  });
  return [...plainRules, ...ourRules].map(bare).concat(fare('ours .85, through decide', throughDecide, lessons));
}

/** What does not hold of these rows, in sentences; nothing when all is well. `slack` in percent points, for few pupils. */
export function faults(all: ReturnType<typeof rows>, slack: number): readonly string[] {
  const of = (name: string): Row => {
    const row = all.find((one) => one.name === name);
    if (!row) throw new Error(`There is no row ${name}.`);
    return row;
  };
  const own = of('ours, confidence .85');
  const off = all
    .filter(({ published, name }) => published && !name.startsWith('ours'))
    .flatMap((row) => distance(row, 1 + slack));
  return [
    ...off,
    ...(own.wrong > 10 + slack ? [`ours declares ${own.wrong.toFixed(1)} % wrongly, more than 10`] : []),
    ...(own.clearly > 2.5 + slack ? [`ours declares ${own.clearly.toFixed(1)} % clearly below, more than 2.5`] : []),
    ...(own.items < of('block test, 8 of 10').items ? [] : ['ours needs more items than the block test']),
    ...(own.learners < 75 - slack
      ? [`ours declares ${own.learners.toFixed(1)} % of those who learn, less than 75`]
      : []),
  ];
}

function distance(
  { name, items, wrong, clearly, published }: Row & { readonly published?: Published },
  most: number,
): string[] {
  if (!published) return [];
  const pairs = [
    ['items', items, published.items],
    ['% wrong', wrong, published.wrong],
    ['% clearly below', clearly, published.clearly],
  ] as const;
  return pairs
    .filter(([, found, said]) => Math.abs(found - said) > most)
    .map(([what, found, said]) => `${name}: ${found.toFixed(1)} ${what}, published ${said}`);
}

export function tableOf(all: ReturnType<typeof rows>): string {
  const head = `${'rule'.padEnd(26)}${['items', 'wrong', 'clearly', 'declared', 'learners'].map((name) => name.padStart(10)).join('')}   published`;
  const lines = all.map(({ name, items, published, ...shares }) => {
    const percents = [shares.wrong, shares.clearly, shares.declared, shares.learners].map(
      (share) => `${share.toFixed(1)} %`,
    );
    const said = published ? `${published.items}, ${published.wrong} %, ${published.clearly} %` : '';
    return `${name.padEnd(26)}${[items.toFixed(1), ...percents].map((cell) => cell.padStart(10)).join('')}   ${said}`;
  });
  return [head, ...lines].join('\n');
}
