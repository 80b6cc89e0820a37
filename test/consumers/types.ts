/** A strict project that uses every package; `skipLibCheck` is off, so that our own declarations are checked too. */
export const tsconfig = (moduleResolution: 'nodenext' | 'bundler', jsx = 'react-jsx', from = 'react'): string =>
  JSON.stringify({
    compilerOptions: {
      target: 'ES2022',
      module: moduleResolution === 'nodenext' ? 'nodenext' : 'esnext',
      moduleResolution,
      lib: ['ES2022', 'DOM', 'DOM.Iterable'],
      types: [],
      strict: true,
      noUncheckedIndexedAccess: true,
      exactOptionalPropertyTypes: true,
      skipLibCheck: false,
      noEmit: true,
      jsx,
      jsxImportSource: from,
    },
  });

/** What a page in TypeScript writes: elements, events and facts have their types; what is wrong is refused. */
export const usage = `
import 'leerspoor';
import { createLearner, decide, replay, type Fact } from '@leerspoor/engine';
import { parsePack, score } from '@leerspoor/content';
import { createLesson, type Lesson } from '@leerspoor/session';
import { idbStore, Outbox } from '@leerspoor/store';
import '@leerspoor/elements/define/video.js';
import '@leerspoor/elements/define/plan.js';
import '@leerspoor/elements/define/example.js';
import type { LeerspoorProps } from '@leerspoor/elements/props';

const practice = document.createElement('leerspoor-practice');
practice.src = 'breuken/pack.json';
practice.assignment = { goals: ['BR1'], mode: 'practise' };
practice.addEventListener('leerspoor-item-answered', ({ fact }) => {
  const score: number = fact.score;
  const item: string = fact.item;
  console.log(score, item);
});
practice.addEventListener('leerspoor-error', ({ about, message, issues }) => console.error(about, message, issues));
const all: Fact[] = [];
for await (const fact of practice.facts()) all.push(fact);

// @ts-expect-error -- there is no such attribute
practice.sourc = 'breuken/pack.json';
// @ts-expect-error -- a fact of this type has no score
practice.addEventListener('leerspoor-goal-mastered', ({ fact }) => fact.score);

document.querySelector('leerspoor-video')?.close();
document.querySelector('leerspoor-plan')!.blank = 2;
const props: LeerspoorProps['leerspoor-practice'] = { src: 'a.json', 'pupil-words': true };
const learner = createLearner();
learner.observe({ goals: ['BR1'], score: 1 });
const chance: number = learner.predict({ goals: ['BR1'] });
export { all, props, chance, decide, replay, parsePack, score, createLesson, idbStore, Outbox };
export type { Lesson };
`;

/** The same in a template of React 19 or Preact. */
export const jsx = (framework: 'react' | 'preact'): string => `
import '@leerspoor/elements/${framework}';

export const page = (
  <leerspoor-practice
    src="breuken/pack.json"
    pupil="k3f9"
    store="memory"
    lang="nl"
    onleerspoor-goal-mastered={({ fact }) => console.log(fact.goal)}
  />
);
// @ts-expect-error -- an attribute misspelt
export const wrong = <leerspoor-practice scr="breuken/pack.json" />;
`;

/** Vue and Svelte have compilers of their own; here the types they read are held against what is meant. */
export const templates = `
import '@leerspoor/elements/vue';
import '@leerspoor/elements/svelte';
import type { GlobalComponents } from 'vue';
import type { SvelteHTMLElements } from 'svelte/elements';

declare const vue: InstanceType<GlobalComponents['leerspoor-practice']>['$props'];
declare const svelte: SvelteHTMLElements['leerspoor-practice'];
export const inVue: string | undefined = vue.src;
vue.onLeerspoorItemAnswered = ({ fact }) => console.log(fact.score);
svelte['onleerspoor-item-answered'] = ({ fact }) => console.log(fact.score);
`;
