import type { LessonEvent } from '@leerspoor/session';
import { expect } from '@open-wc/testing';
import { host, until, type Page } from '../support/lesson.js';
import { onDevice } from '../support/life.js';
import { describeLong, share } from '../support/whole.js';
import { scenes } from './scenes.js';

/** Each scene is a state of the lesson; in some the pupil does one thing more in the page itself. */
const more: Readonly<Record<string, LessonEvent>> = {
  paused: { type: 'pause' },
  plan: { type: 'support.open', kind: 'plan' },
  video: { type: 'support.open', kind: 'video' },
  example: { type: 'support.open', kind: 'example' },
  hint: { type: 'support.open', kind: 'hint' },
};

/** Variants of the same states: what they show besides comes from the assignment. */
const variants = [
  'closing-shared',
  'orienting-shared',
  'orienting-young',
  'task-young',
  'again-young',
  'task-own',
  'together',
  'recovered',
  'known',
];

const states = [
  ...Object.keys(scenes).flatMap((scene) => (variants.includes(scene) ? [] : [[scene, scene] as const])),
  ...Object.keys(more).map((what) => [what, 'independent'] as const),
] as readonly (readonly [string, keyof typeof scenes])[];

/** What the page shows: every word in it, what is chosen and filled in, and what is open. */
const shown = (page: Page): string => {
  const fields = page
    .findAll('input')
    .map((field) => `${(field as HTMLInputElement).value}${String((field as HTMLInputElement).checked)}`);
  return JSON.stringify([page.text, fields, page.findAll('i.done').length, page.findAll('[hidden]').length]);
};

/** All code and every drawing has come: nothing is undefined, loading or empty. */
const isWhole = (page: Page): boolean =>
  !page.find('.loading') &&
  page.findAll('*').every((element) => !element.localName.startsWith('leerspoor-') || element.matches(':defined')) &&
  page.findAll('leerspoor-figure').every(({ shadowRoot }) => shadowRoot?.querySelector('svg, [role=img]')) &&
  Boolean(page.find('[part=now] li') ?? page.find('[part=message] button'));

/** The screen, once all of it has come. */
async function settled(page: Page): Promise<string> {
  let last = '';
  let same = 0;
  return until(() => {
    const now = shown(page);
    same = now === last && isWhole(page) ? same + 1 : 0;
    last = now;
    return same > 20 && now;
  });
}

describeLong('a lesson left in any state, opened in a new page', function () {
  this.timeout(120_000);

  for (const [state, scene] of share(states, 4))
    it(`shows the same: ${state}`, async () => {
      const life = await scenes[scene]();
      await onDevice(life);
      const { pack, pupil, assignment } = life;
      const page = await host({
        src: `/demo/built/${pack}/pack.json`,
        ...{ pupil, lang: 'nl', assignment: JSON.stringify(assignment) },
      });
      await settled(page);
      const event = more[state];
      if (event) await say(page, event);
      const before = await settled(page);
      const told = page.facts().length;
      await page.reload();
      await until(
        () => shown(page) === before,
        () => `${before}, and there is ${shown(page)}`,
      );
      expect(page.facts(), 'looking makes no facts').to.have.length(0);
      expect(told === 0 || event !== undefined, 'nor did the first page').to.equal(true);
    });
});

/** Says it to the lesson as the page's own buttons do. */
async function say(page: Page, event: LessonEvent): Promise<void> {
  const practice = page.document.querySelector('leerspoor-practice')!;
  if (event.type === 'pause') practice.pause();
  if (event.type === 'support.open') {
    (await page.see('[part=help] button', 'Meer hulp')).click();
    (await page.see('[part=help] button', name[event.kind])).click();
  }
  await until(() => page.facts().length > 0);
}

const name = { hint: 'Tip', figure: 'Tekening', video: 'Filmpje', plan: 'Stappenplan', example: 'Voorbeeld' } as const;
