// The look of a school: every token, live, and the style sheet that does the same.
import { presets, type Preset } from './theme-presets.js';
import { tooFaint } from './theme-contrast.js';
import { fieldsIn } from './theme-fields.js';
import { kinds, states, ThemeStage } from './theme-stage.js';
import { inFull, tokens, valueIn, type Scheme, type Scope } from './theme-tokens.js';
import { htmlOf, styleOf, type Look } from './theme-written.js';

const one = (selector: string): HTMLElement => document.querySelector<HTMLElement>(selector)!;

const place = one('#stage');
const form = one('.choices') as HTMLFormElement;
const chosen = (name: string): string => (form.elements.namedItem(name) as HTMLSelectElement).value;
const stage = new ThemeStage(place);
const own = new CSSStyleSheet();
const pointed = new CSSStyleSheet();
document.adoptedStyleSheets.push(own, pointed);

/** What is set, by where it holds. */
let set: Readonly<Record<Scope, Readonly<Record<string, string>>>> = presets[0]!.values;
const scheme = (): Scheme => chosen('scheme') as Scheme;
const setTo = (name: string): string | undefined => set[scheme()][name] ?? set.always[name];

const select = (name: string, options: Readonly<Record<string, string>>): void => {
  for (const [value, words] of Object.entries(options))
    (form.elements.namedItem(name) as HTMLSelectElement).add(new Option(words, value));
};
select('kind', Object.fromEntries(kinds.map((kind) => [kind, kind])));
select('state', states);
(form.elements.namedItem('kind') as HTMLSelectElement).value = 'fraction';
(form.elements.namedItem('state') as HTMLSelectElement).value = 'again';
if (matchMedia('(prefers-color-scheme: dark)').matches)
  (form.elements.namedItem('scheme') as HTMLSelectElement).value = 'dark';

const show = async (): Promise<void> => {
  stage.showAs('scheme', scheme());
  stage.showAs('density', chosen('density'));
  stage.showFor(chosen('audience') as 'young' | 'middle' | 'older');
  place.dir = chosen('dir');
  place.dataset['scheme'] = scheme();
  await stage.showTask(chosen('kind'), chosen('state') as keyof typeof states);
};
await show();
await stage.item.updateComplete;

const fields = fieldsIn(one('#colours'), one('#sizes'), stage.item, ({ name, isColour }, value) => {
  const scope = isColour ? scheme() : 'always';
  const others = Object.entries(set[scope]).filter(([other]) => other !== name);
  set = { ...set, [scope]: Object.fromEntries(value ? [...others, [name, value]] : others) };
  apply();
});

/** Everything anew: the examples, the fields, what is hard to see, and what to take over. */
function apply(): void {
  for (const { name } of tokens) {
    const value = setTo(name);
    if (value === undefined) place.style.removeProperty(`--leerspoor-${name}`);
    else place.style.setProperty(`--leerspoor-${name}`, value);
  }
  for (const field of fields) field.show(setTo(field.name));
  own.replaceSync(chosen('own'));
  const colour = (name: string): string => inFull(valueIn(stage.item, { name, label: '' }));
  const faint = tooFaint(colour).map((sentence) =>
    Object.assign(document.createElement('li'), { textContent: sentence }),
  );
  one('#contrast').replaceChildren(...faint);
  const look: Look = { ...set, own: chosen('own'), density: chosen('density') };
  one('#css').textContent = styleOf(look);
  one('#html').textContent = htmlOf(look);
}

/** A look to begin with; the one that is chosen shows. */
const begin = ({ values }: Preset): void => {
  set = values;
  apply();
};
for (const [i, preset] of presets.entries()) {
  const label = document.createElement('label');
  const input = Object.assign(document.createElement('input'), { type: 'radio', name: 'preset', checked: i === 0 });
  const words = document.createElement('span');
  words.append(
    Object.assign(document.createElement('strong'), { textContent: preset.name }),
    Object.assign(document.createElement('small'), { textContent: preset.about }),
  );
  input.addEventListener('change', () => begin(preset));
  label.append(input, words);
  one('#presets').append(label);
}

/** A chip for each part in sight: a tap shows where it is, and begins a rule for it. */
const showParts = (): void => {
  const chips = stage.parts.map((part) => {
    const chip = Object.assign(document.createElement('button'), { type: 'button', textContent: part });
    chip.addEventListener('click', () => {
      pointed.replaceSync(`#stage ::part(${part}) { outline: 3px dashed #d6336c; outline-offset: 3px; }`);
      const area = form.elements.namedItem('own') as HTMLTextAreaElement;
      if (!area.value.includes(`::part(${part})`)) area.value += `::part(${part}) {\n  \n}\n`;
      area.focus();
      area.setSelectionRange(area.value.length - 3, area.value.length - 3);
    });
    return chip;
  });
  one('#parts').replaceChildren(...chips);
};
one('#parts')
  .closest('details')!
  .addEventListener('toggle', ({ target }) => {
    if ((target as HTMLDetailsElement).open) showParts();
    else pointed.replaceSync('');
  });

one('#shown').addEventListener('change', () => void show().then(apply));
form.addEventListener('input', ({ target }) => {
  if (target instanceof HTMLTextAreaElement) apply();
});
form.addEventListener('submit', (event) => event.preventDefault());
one('#copy').addEventListener('click', () => {
  void navigator.clipboard
    .writeText(one('#css').textContent)
    .then(
      () => 'Gekopieerd.',
      () => 'Kopiëren mag hier niet: kies de tekst zelf.',
    )
    .then((said) => (one('#taken').textContent = said));
});
apply();
