// The three large kinds of help, each alone in a page: no lesson around them.
import type { Goal, Support, SupportKind } from '@leerspoor/content';
import { openPack } from '@leerspoor/content';
import '@leerspoor/elements/define/example.js';
import '@leerspoor/elements/define/plan.js';
import '@leerspoor/elements/define/video.js';
import type { LessonAskEvent } from '@leerspoor/elements/support-events.js';

const packs = ['breuken', 'werkwoorden', 'splitsen'];

interface Found {
  readonly goal: Goal;
  readonly base: string;
}

const at = (id: string): HTMLElement => document.querySelector<HTMLElement>(`#${id}`)!;
const list = (id: string): HTMLSelectElement => document.querySelector<HTMLSelectElement>(`select#${id}`)!;

/** Every goal of the demo packs that are built. */
async function goals(): Promise<readonly Found[]> {
  const found = packs.map(async (name): Promise<readonly Found[]> => {
    const base = new URL(`built/${name}/`, document.baseURI).href;
    const answer = await fetch(`${base}pack.json`);
    if (!answer.ok) return [];
    const opened = await openPack(await answer.json());
    return 'pack' in opened ? opened.pack.goals.map((goal) => ({ goal, base })) : [];
  });
  return (await Promise.all(found)).flat();
}

const of = <K extends SupportKind>(goal: Goal, kind: K): Extract<Support, { kind: K }> | undefined =>
  goal.supports.find((support): support is Extract<Support, { kind: K }> => support.kind === kind);

function show({ goal, base }: Found): void {
  at('now').textContent = `${goal.content} ${goal.verb}`;
  for (const kind of ['video', 'plan', 'example'] as const) {
    const support = of(goal, kind);
    const element = document.createElement(`leerspoor-${kind}`);
    Object.assign(element, {
      contentBase: base,
      contentLang: 'nl',
      [kind]: support,
      cardTitle: `${goal.content} ${goal.verb}`,
    });
    at(kind).replaceChildren(support ? element : 'Nog niet gemaakt voor dit doel.');
  }
  const steps = of(goal, 'plan')?.steps.length ?? 0;
  at('blank').replaceChildren(
    ...Array.from(
      { length: steps + 1 },
      (_, n) =>
        new Option(n === 0 ? 'niets: alles voorgedaan' : n === steps ? 'alle stappen' : `de laatste ${n}`, String(n)),
    ),
  );
}

const found = await goals();
const choice = list('goal');
choice.append(
  ...found.map(({ goal }, index) => new Option(`${goal.id} · ${goal.content} ${goal.verb}`, String(index))),
);
choice.addEventListener('change', () => show(found[Number(choice.value)]!));
list('blank').addEventListener('change', () => {
  const plan = document.querySelector('leerspoor-plan');
  if (plan) Object.assign(plan, { blank: Number(list('blank').value), done: 0 });
});
const hear = ({ lesson }: LessonAskEvent): void => {
  const line = document.createElement('li');
  line.textContent = JSON.stringify(lesson);
  at('log').prepend(line);
};
document.body.addEventListener('leerspoor-video', hear);
document.body.addEventListener('leerspoor-step', hear);
document.body.addEventListener('leerspoor-support-close', hear);
document.body.addEventListener('leerspoor-support-fail', hear);
const wanted = found.findIndex(({ goal }) => goal.id === new URL(location.href).searchParams.get('goal'));
choice.value = String(Math.max(0, wanted));
if (found.length > 0) show(found[Math.max(0, wanted)]!);
