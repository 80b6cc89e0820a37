// The replay page: facts from a file, or the recorded lesson; drawn below the form.
import { goalName } from '@leerspoor/engine/explain';
import { html, render } from 'lit';
import { courses } from './course.js';
import { picture } from './picture.js';
import { readTexts, type Read } from './read.js';
import { timeline } from './timeline.js';

const said = document.querySelector('#said')!;
const place = document.querySelector<HTMLElement>('#replayed')!;
const files = document.querySelector<HTMLInputElement>('#files')!;

const show = ({ pack, facts }: Read): void => {
  said.textContent = `${facts.length} facts of ${pack.title}.`;
  const pictures = [...courses(pack, facts)].map(([goal, points]) => picture(goalName(pack, goal), points));
  render(
    html`<h2>Leerstatus</h2>
      ${pictures}
      <h2>Facts and decisions</h2>
      ${timeline(pack, facts)}`,
    place,
  );
};

const trying = (reading: Promise<Read>): void => {
  reading.then(show, (error: unknown) => {
    said.textContent = error instanceof Error ? error.message : String(error);
    render(html``, place);
  });
};

files.addEventListener('change', () => {
  const texts = Promise.all([...(files.files ?? [])].map((file) => file.text()));
  trying(texts.then(readTexts));
});

document.querySelector('#example')!.addEventListener('click', () => {
  const example = fetch('example.json').then((answer) => answer.json() as Promise<{ pack: unknown; facts: unknown }>);
  trying(example.then(({ pack, facts }) => readTexts([JSON.stringify(facts), JSON.stringify(pack)])));
});
