import type { Figure, Item, Support, Video } from '@leerspoor/content';

/** What the page "Every element" gives an element: shown as code, and alive. */
interface Given {
  readonly property: string;
  readonly value: unknown;
}

const item: Item = {
  id: 'dubbel-15',
  family: 'dubbel',
  goals: ['dubbel'],
  track: 'basis',
  use: 'practice',
  difficulty: 2,
  guess: 0,
  seconds: 20,
  prompt: 'Wat is het dubbel van 15?',
  interaction: { type: 'number', correct: [30] },
  wrong: [{ answer: '17', feedback: 'Je telde er 2 bij. Neem het getal zelf twee keer.' }],
  right: 'Verdubbelen is twee keer hetzelfde getal.',
  solution: ['15 + 15 = 30'],
};

const figure: Figure = { figure: 'strip', parts: 5, shaded: 2 };

const plan: Support = {
  kind: 'plan',
  id: 'plan',
  steps: [
    { text: 'Tel alle stukken.', worked: 'Er zijn 5 stukken.' },
    { text: 'Tel de gekleurde stukken.', worked: 'Er zijn er 2 gekleurd.' },
  ],
};

const example: Support = {
  kind: 'example',
  id: 'example',
  task: 'Wat is het dubbel van 6?',
  lines: [{ text: '6 en nog eens 6.' }, { text: '6 + 6 = 12.' }],
};

const video: Video = {
  kind: 'video',
  id: 'film',
  title: 'Verdubbelen',
  sources: [{ src: 'film.webm', type: 'video/webm' }],
  captions: [{ src: 'film.nl.vtt', lang: 'nl', label: 'Nederlands' }],
  transcript: ['Neem het getal twee keer.'],
  seconds: 45,
};

/** By tag. */
export const given: Readonly<Record<string, Given>> = {
  'leerspoor-item': { property: 'item', value: item },
  'leerspoor-figure': { property: 'figure', value: figure },
  'leerspoor-plan': { property: 'plan', value: plan },
  'leerspoor-example': { property: 'example', value: example },
};

/** What else stands in the tag. */
const attributes: Readonly<Record<string, string>> = {
  'leerspoor-practice': ' src="sommen/pack.json" pupil="k3f9" lang="nl"',
  'leerspoor-class': ' src="sommen/pack.json" teacher="juf An"',
  'leerspoor-assignment': ' src="sommen/pack.json" page="les.html"',
  'leerspoor-logbook': ' src="sommen/pack.json"',
};

/** What a page gives those that are not alive here: their facts and files are its own. */
const own: Readonly<Record<string, string>> = {
  'leerspoor-video': `video = ${written(video)};`,
  'leerspoor-class': 'facts = facts; // an array, or an async source of them',
  'leerspoor-logbook': 'facts = facts; // those of one pupil: an array, or an async source of them',
};

/** The least that a page writes to have this element. */
export const codeOf = (tag: string): string => {
  const gift = given[tag];
  const path = `@leerspoor/elements/define/${tag.replace('leerspoor-', '')}.js`;
  const gives = gift ? `${gift.property} = ${written(gift.value)};` : own[tag];
  const set = gives ? `\n\n  document.querySelector('${tag}').${gives}` : '';
  return `<${tag}${attributes[tag] ?? ' lang="nl"'}></${tag}>
<script type="module">
  import '${path}';${set}
</script>`;
};

/** As one writes it in code: names without quotes. */
function written(value: unknown): string {
  return JSON.stringify(value, null, 2)
    .replace(/"([a-z]+)":/gi, '$1:')
    .replaceAll('"', "'")
    .replaceAll('\n', '\n  ');
}
