import { html, nothing, type TemplateResult } from 'lit';
import type { Desk } from './desk.js';
import { give } from './give.js';
import { items } from './items.js';
import { problems } from './problems.js';
import { pupil } from './pupil.js';
import { saving } from './save.js';

/** The whole page, as the desk is now. */
export const page = (desk: Desk): TemplateResult => html`
  <header>
    <h1>Je pack nakijken</h1>
    <p class="lead">
      Wat er mis is en waar, en elke opgave zoals een leerling ze ziet. De precieze meldingen zijn die van
      <code>leerspoor check</code>, in het Engels.
      <strong>Alles blijft op dit toestel.</strong>
    </p>
  </header>
  ${give(desk)}
  <p class="status" role="status">${status(desk)}</p>
  ${desk.begun && !desk.busy ? found(desk) : nothing}
`;

const status = ({ busy, compiled, problems: told, begun }: Desk): string => {
  if (busy) return 'Bezig met nakijken …';
  if (!begun) return '';
  const errors = told.filter(({ severity }) => severity === 'error').length;
  const parts = [number(errors, 'fout', 'fouten'), number(told.length - errors, 'waarschuwing', 'waarschuwingen')];
  const counts = compiled && [
    number(compiled.head.goals.length, 'doel', 'doelen'),
    number(compiled.head.items.length, 'opgave', 'opgaven'),
  ];
  return `${counts && errors === 0 ? `${counts.join(', ')}. ` : ''}${parts.join(', ')}.`;
};

const number = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

const found = (desk: Desk): TemplateResult => html`
  ${problems(desk)}
  ${
    desk.compiled
      ? html`<section class="seen">
          <div class="head">
            <h2>${desk.compiled.head.title}</h2>
            ${saving(desk.compiled)}
          </div>
          ${
            desk.problems.some(({ severity }) => severity === 'error')
              ? html`<p class="note">Dit is het pack van vóór de fouten hierboven.</p>`
              : nothing
          }
          <div class="views" role="group" aria-label="Wat je ziet">
            ${(
              [
                ['items', 'Elke opgave'],
                ['pupil', 'Zoals een leerling'],
              ] as const
            ).map(
              ([view, name]) =>
                html`<button aria-pressed=${desk.view === view} @click=${() => desk.show(view)}>${name}</button>`,
            )}
          </div>
          ${desk.view === 'items' ? items(desk, desk.compiled) : pupil(desk.compiled)}
        </section>`
      : nothing
  }
`;
