import type { Screen } from '@leerspoor/session';
import { expect } from '@open-wc/testing';
import { host, until, type Page } from '../support/lesson.js';
import { answering, live, onDevice, rightTo, upTo, wrongTo, type Lived } from '../support/life.js';
import { taskOf } from '../support/pupil.js';
import { bare } from './scenes.js';
import { describeLong } from '../support/whole.js';

const at = (track: string) => (screen: Screen) => {
  const act = screen.decision?.act;
  return (
    screen.show === 'task' && screen.stage === 'asking' && act?.do === 'present' && act.track === track && !act.help
  );
};

/** A pupil of BR1 before a task of this material, with nothing beside it. */
const lives: Readonly<Record<string, () => Promise<Lived>>> = {
  basis: () => live({ pack: 'breuken', assignment: bare, does: upTo(at('basis'), answering(rightTo)) }),
  herhaling: () => live({ pack: 'breuken', assignment: bare, does: upTo(at('herhaling'), answering(wrongTo)) }),
  // with the same screen as the others: what there is to celebrate belongs to the pupil, not to the material
  verrijking: () =>
    live({
      pack: 'breuken',
      assignment: bare,
      does: upTo((screen) => at('verrijking')(screen) && !screen.celebrate, answering(rightTo)),
    }),
};

async function open(life: Lived): Promise<Page> {
  await onDevice(life);
  const { pupil, assignment } = life;
  const src = '/demo/built/breuken/pack.json';
  const page = await host({ src, pupil, lang: 'nl', scheme: 'light', assignment: JSON.stringify(assignment) });
  // what comes after the first task is painted, too
  for (const part of ['[part=help] button', '[part=goal]', '[part=now] li']) await page.see(part);
  await until(() => page.find('leerspoor-celebration')?.shadowRoot?.querySelector('[role=status]'));
  await until(() => taskOf(page)?.stage === 'asking');
  return page;
}

/** What a child sees who looks along from the next desk: every style of every element, the task itself left out. */
function lookOf(page: Page): string {
  const lines: string[] = [];
  const walk = (node: Element, depth: number): void => {
    if (isTask(node)) return void lines.push(`${'  '.repeat(depth)}task`);
    lines.push(`${'  '.repeat(depth)}${node.localName} ${[...node.classList].join('.')} ${styleOf(page, node)}`);
    for (const child of [...(node.shadowRoot?.children ?? []), ...node.children]) walk(child, depth + 1);
  };
  walk(page.document.querySelector('leerspoor-practice')!, 0);
  return lines.join('\n');
}

/** The prompt, the figure and the field of an answer: these are the task. */
const isTask = (node: Element): boolean => node.matches('.asked, .work, style');

const colours = ['color', 'background-color', 'border-top-color', 'border-top-width', 'border-radius', 'box-shadow'];
const type = ['font-family', 'font-size', 'font-weight', 'display', 'padding-top', 'padding-left', 'opacity'];

function styleOf(page: Page, node: Element): string {
  const style = page.window.getComputedStyle(node);
  return [...colours, ...type].map((name) => style.getPropertyValue(name)).join(' ');
}

/** What can be read around the task, progress bars as their number. */
function wordsAround(page: Page): string {
  const around = page.findAll('[part=goal], [part=now] li, [part=help] button, button.primary, header button');
  return around.map((element) => element.textContent.replace(/\s+/g, ' ').trim()).join(' | ');
}

describeLong('basis, herhaling and verrijking', function () {
  this.timeout(120_000);

  it('differ in nothing that can be seen but the task', async () => {
    const looks = new Map<string, readonly [look: string, words: string]>();
    for (const [track, life] of Object.entries(lives)) {
      const page = await open(await life());
      expect(page.document.querySelector('leerspoor-practice')!.outerHTML).not.to.match(/basis|herhaling|verrijking/);
      // how far the pupil is belongs to the pupil: the bars are compared empty
      for (const bar of page.findAll('i.done')) bar.classList.remove('done');
      looks.set(track, [lookOf(page), wordsAround(page)]);
    }
    const [look, words] = looks.get('basis')!;
    expect(look.split('\n').length).to.be.greaterThan(40);
    expect(look).to.contain('task');
    for (const track of ['herhaling', 'verrijking']) {
      expect(looks.get(track)![0], track).to.equal(look);
      expect(looks.get(track)![1], track).to.equal(words);
    }
  });
});
