import { item, whole } from '../../../packages/content/test/support/pack.js';
import { each, family, type Hostile } from '../hostile.js';
import { addresses } from './addresses.js';
import { markup, strange } from './texts.js';
import { circle, deep, odd, prototypes } from './values.js';

type Json = Record<string, unknown>;

/** A sound pack with one thing changed. */
const packWith = (change: object): unknown => ({ ...whole(), ...change });
/** A sound pack whose one item is changed: what the pupil sees first. */
const itemWith = (change: object): unknown => packWith({ content: { BR1: [{ ...item, ...change }] } });
const goalWith = (change: object): unknown => {
  const pack = whole();
  const [first, ...others] = pack['goals'] as Json[];
  return { ...pack, goals: [{ ...first, ...change }, ...others] };
};
const nodes = (...prompt: unknown[]): unknown => itemWith({ prompt });

/** One text in every place that a pupil reads. */
const everywhere = (text: string): unknown => {
  const options = item.interaction.type === 'choice' ? item.interaction.options : [];
  const pack = {
    ...whole(),
    title: text,
    words: [{ id: 'strip', word: text, meaning: text }],
    misconceptions: ['rest', 'swapped'].map((id) => ({ id, pupil: text, teacher: text })),
    content: {
      BR1: [
        {
          ...item,
          prompt: [text, { strong: text }, { em: text }],
          interaction: { ...item.interaction, options: options.map((option) => ({ ...option, text })) },
          right: text,
          solution: [text],
        },
      ],
    },
  };
  const [first, ...others] = pack['goals' as keyof typeof pack] as unknown as Json[];
  return { ...pack, goals: [{ ...first, content: text, verb: text, criteria: [{ text }] }, ...others] };
};

const video = (more: object): object => ({
  kind: 'video',
  id: 'video',
  title: 'x',
  sources: [{ src: 'x.webm', type: 'video/webm' }],
  captions: [],
  transcript: [],
  seconds: 60,
  ...more,
});

const drawings =
  'script onload image-elsewhere use-elsewhere style-elsewhere foreign animate link entities external-entity broken';

const math: Readonly<Record<string, unknown>> = {
  'an action': { tag: 'maction', actiontype: 'statusline', children: [] },
  'an annotation with HTML': { tag: 'annotation-xml', encoding: 'text/html', children: [] },
  'a glyph from elsewhere': { tag: 'mglyph', src: '//elsewhere.test/x', children: [] },
  'a link': { tag: 'mrow', href: 'javascript:executed()', children: [{ tag: 'mn', text: '1' }] },
  'an event': { tag: 'mn', text: '1', onclick: 'executed()' },
  'a style': { tag: 'mn', text: '1', style: 'background:url(//elsewhere.test/x)' },
  'a script as its tag': { tag: 'script', text: 'executed()' },
  'markup as its tag': { tag: 'mn><script>executed()</script', text: '1' },
  'markup as its text': { tag: 'mn', text: '<script>executed()</script>' },
  'a list as its tag': { tag: ['mn'], text: '1' },
  'a hundred deep': deep(100, (inner) => ({ tag: 'mrow', children: [inner] })),
  'a circle': { tag: 'mrow', children: circle() },
};

const inlines: Readonly<Record<string, unknown>> = {
  'a script': { script: 'executed()' },
  'raw HTML': { html: '<script>executed()</script>' },
  'innerHTML beside strong': { strong: 'x', innerHTML: '<img src=x onerror=executed()>' },
  'an event beside strong': { strong: 'x', onclick: 'executed()' },
  'a template result': { _$litType$: 1, strings: ['<img src=x onerror=executed()>'], values: [] },
  'a compiled template': { strong: { _$litType$: { h: '<img src=x onerror=executed()>', parts: [] }, values: [] } },
  'a directive': { _$litDirective$: Object, values: [] },
  'a template as text': [{ _$litType$: 1, strings: ['<script>executed()</script>'], values: [] }],
  'a link': { link: 'javascript:executed()', text: 'x' },
  'a tag of its own': { tag: 'iframe', src: 'javascript:executed()' },
  'a fraction of markup': { fraction: ['<svg onload=executed()>', '2'] },
  'a fraction of objects': { fraction: [{}, {}] },
  'a word that is not there': { word: '__proto__', text: 'x' },
  'a word of an object': { word: { toString: 'x' }, text: 'x' },
};

const figures: Readonly<Record<string, unknown>> = {
  'a drawing of its own': { figure: 'svg', svg: '<svg onload=executed()>' },
  'a name of every object': { figure: 'constructor' },
  'a million parts': { figure: 'strip', parts: 1_000_000, shaded: 1 },
  'no parts': { figure: 'strip', parts: 0, shaded: 0 },
  'fewer than none': { figure: 'circle', parts: -5, shaded: -1 },
  'half a part': { figure: 'circle', parts: 2.5, shaded: 1 },
  'parts of no number': { figure: 'circle', parts: NaN, shaded: 1 },
  'parts in words': { figure: 'strip', parts: '5" onload="executed()', shaded: 1 },
  'a line without end': { figure: 'line', from: 0, to: 1e308, parts: 100 },
  'a line from nowhere': { figure: 'line', from: -Infinity, to: 1, parts: 2 },
  'a mark of markup': {
    figure: 'line',
    from: 0,
    to: 1,
    parts: 2,
    marks: [{ at: 0.5, label: '<script>executed()</script>' }],
  },
  'an object of markup': { figure: 'objects', object: '"><svg onload=executed()>', groups: [2], layout: 'row' },
  'an object of every object': { figure: 'objects', object: '__proto__', groups: [2], layout: 'row' },
  'groups without end': { figure: 'objects', object: 'apple', groups: Array(10_000).fill(100), layout: 'row' },
  'a grid of a billion': { figure: 'grid', rows: 1e5, columns: 1e5, shaded: 0 },
  'a thousand strips': { figure: 'strips', strips: Array(1_000).fill({ parts: 100, shaded: 1 }) },
};

/** Keys in places where a record is read by a name out of the pack. */
const places: Readonly<Record<string, (own: unknown) => unknown>> = {
  'in the pack': (own) => packWith(own as object),
  'in the content': (own) => packWith({ content: own }),
  'in the files': (own) => packWith({ files: own }),
  'in an item': (own) => itemWith(own as object),
  'in the slots': (own) => itemWith({ slots: own }),
};

/** Texts and files of a pack that want to be more than that. */
export const packs: readonly Hostile[] = [
  ...each('pack', markup, everywhere),
  ...each('pack', strange, everywhere),
  ...each('pack', addresses, (image) => nodes('x', { image, alt: 'x' })).map(named('picture')),
  ...each('pack', addresses, (src) => goalWith({ supports: [video({ sources: [{ src, type: 'video/webm' }] })] })).map(
    named('film'),
  ),
  ...each('pack', addresses, (audio) => itemWith({ audio })).map(named('recording')),
  ...drawings.split(' ').flatMap((name) =>
    family('pack', {
      [`a drawing: ${name}`]: () => nodes('x', { image: `/test/hostile/media/${name}.svg`, alt: 'x' }),
    }),
  ),
];

/** What is no text, drawing or field that a pack may have. */
export const shapes: readonly Hostile[] = [
  ...each('pack', math, (one) => nodes('x', { math: one })).map(named('math')),
  ...each('pack', inlines, (one) => nodes('x', one)).map(named('text')),
  ...each('pack', figures, (figure) => itemWith({ figure })).map(named('figure')),
  ...Object.entries(places).flatMap(([where, put]) =>
    each('pack', prototypes, (json) => put(JSON.parse(json))).map(named(where)),
  ),
  ...family('pack', odd).map(named('instead of a pack')),
  ...each('pack', odd, (make) => packWith({ goals: [make()] })).map(named('as a goal')),
  ...each('pack', odd, (make) => itemWith({ interaction: make() })).map(named('as an interaction')),
  ...each('pack', odd, (make) => packWith({ parameters: make() })).map(named('as parameters')),
];

function named(what: string): (input: Hostile) => Hostile {
  return (input) => ({ ...input, name: `${input.name} (${what})` });
}

const file = (items: unknown): unknown => ({ format: 'leerspoor-goal/1', goal: 'BR1', items });

export const goalFiles: readonly Hostile[] = [
  ...family('goal-file', odd).map(named('instead of a file')),
  ...each('goal-file', odd, (make) => file([make()])).map(named('as an item')),
  ...each('goal-file', prototypes, (json) => file([{ ...item, ...(JSON.parse(json) as object) }])).map(
    named('in an item'),
  ),
];
