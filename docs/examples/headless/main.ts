// A page of one's own: the session says what to show, the page draws it; no element of ours is loaded.
import { plainText, type Item } from '@leerspoor/content';
import { openGoal, openPack } from '@leerspoor/content/open';
import { createLesson, type Library, type Screen } from '@leerspoor/session';
import { idbStore } from '@leerspoor/store';

const fetchJson = async (address: string): Promise<unknown> => (await fetch(address)).json();

const opened = await openPack(await fetchJson('sommen/pack.json'));
if (!('pack' in opened)) throw new Error(opened.issues.map(({ path, message }) => `${path}: ${message}`).join('\n'));
const { pack } = opened;

/** The items of a goal, from the file beside the pack. */
const library: Library = {
  async withGoal(known, goal) {
    const file = known.files?.[goal];
    if (known.content[goal] || !file) return known;
    const found = await openGoal(await fetchJson(`sommen/${file}`), known, goal);
    if (!('pack' in found)) throw new Error(`${file} is not sound.`);
    return found.pack;
  },
};

const heard = document.createElement('ol');
heard.id = 'heard';

const lesson = createLesson({
  pack,
  pupil: 'k3f9',
  library,
  store: idbStore({ pack: pack.id, pupil: 'k3f9' }),
  clock: {
    now: () => Date.now(),
    id: () => crypto.randomUUID(),
    seed: () => crypto.getRandomValues(new Uint32Array(1))[0]!,
    after: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  },
  results: {
    deliver(facts) {
      for (const fact of facts)
        if (fact.type === 'item.answered') heard.append(element('li', `${fact.item}: ${fact.score}`));
    },
  },
});

function draw(screen: Screen): void {
  const parts =
    screen.show === 'task' ? task(screen.item, screen.stage) : [button('Next', () => lesson.send({ type: 'next' }))];
  document.querySelector('#page')!.replaceChildren(element('h1', screen.goal?.content ?? screen.show), ...parts, heard);
}

function task(item: Item, stage: string): HTMLElement[] {
  const answered = stage === 'right' || stage === 'solution';
  if (answered) return [element('p', stage), button('Next', () => lesson.send({ type: 'next' }))];
  const label = element('label', plainText(item.prompt));
  const field = document.createElement('input');
  label.append(' ', field);
  const answer = (): void =>
    lesson.send({ type: 'answer', response: { type: 'number', text: field.value }, seconds: 5 });
  return [label, button('Check', answer)];
}

function element(tag: string, text: string): HTMLElement {
  const made = document.createElement(tag);
  made.textContent = text;
  return made;
}

function button(text: string, act: () => void): HTMLElement {
  const made = element('button', text);
  made.addEventListener('click', act);
  return made;
}

lesson.subscribe(draw);
await lesson.start();
