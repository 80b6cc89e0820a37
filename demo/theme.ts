import '@leerspoor/elements/define/item.js';
import { samples } from './gallery-items.js';

const stage = document.querySelector('#stage')!;
const form = document.querySelector('form')!;
const css = document.querySelector('#css')!;

const items = ['choice', 'fraction'].map((id) => {
  const element = document.createElement('leerspoor-item');
  element.item = samples.find(({ item }) => item.id === id)!.item;
  return element;
});
stage.append(...items);

/** Sets each token that was changed on the elements, and shows the lines that do the same in a style sheet. */
const apply = (): void => {
  const changed = [...form.querySelectorAll('input')].filter(({ value, defaultValue }) => value !== defaultValue);
  const lines = changed.map(
    ({ name, value, dataset }) => [`--leerspoor-${name}`, `${value}${dataset['unit'] ?? ''}`] as const,
  );
  for (const element of items) for (const [name, value] of lines) element.style.setProperty(name, value);
  css.textContent = ['leerspoor-practice {', ...lines.map(([name, value]) => `  ${name}: ${value};`), '}'].join('\n');
};

form.addEventListener('input', apply);
apply();
