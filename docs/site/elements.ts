import type { ElementDoc } from '../../packages/elements/manifest/element-doc.js';
import { escaped } from './frame.js';
import { codeOf } from './given.js';

/** What most pages take comes first; the others after it, by name. */
const first = ['leerspoor-practice', 'leerspoor-item'];

/** The page of all elements: each alive, with all that a page can use of it. */
export const elementsPage = (elements: readonly ElementDoc[]): string => {
  const inOrder = [
    ...first.flatMap((tag) => elements.filter(({ tagName }) => tagName === tag)),
    ...elements.filter(({ tagName }) => !first.includes(tagName)),
  ];
  return [
    '<h1>Every element</h1>',
    '<p>Made from <code>custom-elements.json</code>, which a test holds to the running elements.</p>',
    `<ul>${inOrder.map(({ tagName }) => `<li><a href="#${tagName}"><code>&lt;${tagName}&gt;</code></a></li>`).join('')}</ul>`,
    ...inOrder.map(section),
  ].join('\n');
};

function section(element: ElementDoc): string {
  const { tagName, description = '', members = [], attributes = [], events = [], slots = [] } = element;
  const { cssParts = [], cssProperties = [] } = element;
  const fields = members.filter((member) => member.kind === 'field');
  const methods = members.filter((member) => member.kind === 'method');
  return [
    `<section aria-labelledby="${tagName}">`,
    `<h2 id="${tagName}"><code>&lt;${tagName}&gt;</code></h2>`,
    `<p>${withCode(description)}</p>`,
    `<div class="live" data-element="${tagName}"></div>`,
    `<pre tabindex="0" aria-label="How a page has it"><code>${escaped(codeOf(tagName))}</code></pre>`,
    table(
      'Attributes',
      ['name', 'type', 'what'],
      attributes.map(({ name, type, description }) => [name, type?.text, description]),
    ),
    table(
      'Properties',
      ['name', 'type', 'what'],
      fields.map(({ name, type, description }) => [name, type?.text, description]),
    ),
    table(
      'Methods',
      ['name', 'what'],
      methods.map(({ name, description }) => [`${name}()`, description]),
    ),
    table(
      'Events',
      ['name', 'class', 'when'],
      events.map(({ name, type, description }) => [name, type.text, description]),
    ),
    table(
      'Slots',
      ['name', 'what'],
      slots.map(({ name, description }) => [name || '(default)', description]),
    ),
    table(
      'Parts',
      ['name', 'what'],
      cssParts.map(({ name, description }) => [name, description]),
    ),
    table(
      'Custom properties',
      ['name', 'default', 'what'],
      cssProperties.map(({ name, default: value, description }) => [name, value, description]),
    ),
    '</section>',
  ].join('\n');
}

/** Text of a docstring: names stand between backticks. */
const withCode = (text: string): string => escaped(text).replace(/`([^`]+)`/g, '<code>$1</code>');

type Cell = string | undefined;

/** A table, folded away; none where there is nothing to say. The last column is text, the others are names. */
function table(title: string, head: readonly string[], rows: readonly (readonly Cell[])[]): string {
  if (rows.length === 0) return '';
  const cell = (text: Cell = '', last: boolean): string =>
    `<td>${last ? withCode(text) : text && `<code>${escaped(text)}</code>`}</td>`;
  const body = rows.map((row) => `<tr>${row.map((text, i) => cell(text, i === row.length - 1)).join('')}</tr>`);
  return `<details><summary>${title} (${rows.length})</summary><div class="table" tabindex="0" role="group" aria-label="${title}"><table>
<thead><tr>${head.map((name) => `<th scope="col">${name}</th>`).join('')}</tr></thead>
<tbody>${body.join('\n')}</tbody></table></div></details>`;
}
