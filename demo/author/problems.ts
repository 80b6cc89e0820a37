import { inDutch, type Problem } from '@leerspoor/cli/author';
import { html, nothing, type TemplateResult } from 'lit';
import type { Desk } from './desk.js';
import { lineOf } from './lines.js';

/** Everything that is wrong, errors first: in Dutch what kind of fault it is, and the words of `leerspoor check`. */
export const problems = (desk: Desk): TemplateResult => {
  const of = (severity: Problem['severity']): Problem[] => desk.problems.filter((one) => one.severity === severity);
  return html`${part(desk, 'error', 'Fouten', 'Zo kan er geen pack van gemaakt worden.', of('error'), true)}
  ${part(desk, 'warning', 'Waarschuwingen', 'Hiermee wordt oefenen beter.', of('warning'), of('error').length === 0)}
  ${desk.problems.length === 0 ? html`<p class="fine">Er is niets op aan te merken.</p>` : nothing}`;
};

const part = (
  desk: Desk,
  severity: Problem['severity'],
  title: string,
  about: string,
  list: readonly Problem[],
  open: boolean,
): TemplateResult | typeof nothing =>
  list.length === 0
    ? nothing
    : html`<details class="problems ${severity}" ?open=${open && list.length < 30}>
        <summary><strong>${title}: ${list.length}</strong> <span>${about}</span></summary>
        <ol>
          ${list.map((one) => problem(desk, one))}
        </ol>
      </details>`;

const problem = (desk: Desk, one: Problem): TemplateResult => {
  const { place, message, rule } = one;
  const line = lineOf(desk.lines, one);
  return html`<li>
    <code class="place">${place.file}:${place.line}:${place.column}</code>
    <p>${inDutch[rule]}</p>
    <p class="exact" lang="en">${message} <small>(${rule})</small></p>
    ${line === undefined ? nothing : html`<pre>${line}</pre>`}
  </li>`;
};
