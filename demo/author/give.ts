import { starter } from '@leerspoor/cli/author';
import { html, nothing, type TemplateResult } from 'lit';
import type { Desk } from './desk.js';
import { chosen, droppedOn, made } from './gather.js';
import { saveText } from './save.js';
import { sheet } from './sheet.js';

/** Where an author gives a folder or a spreadsheet. */
export const give = (desk: Desk): TemplateResult => html`
  <section
    class="give ${desk.begun ? 'given' : ''}"
    aria-label="Jouw bestanden"
    @dragover=${over}
    @dragleave=${leave}
    @drop=${(event: DragEvent) => drop(event, desk)}
  >
    <p class="drop">Sleep hier een map of een rekenblad (.csv) naartoe.</p>
    <div class="ways">
      <label class="button main"
        >Kies een map<input
          type="file"
          name="folder"
          webkitdirectory
          multiple
          @change=${(event: Event) => taken(event, desk)}
      /></label>
      <label class="button"
        >Kies bestanden<input
          type="file"
          name="files"
          multiple
          accept=".csv,.yaml,.json,image/*,audio/*,video/*"
          @change=${(event: Event) => taken(event, desk)}
      /></label>
      ${
        desk.begun
          ? html`<button @click=${() => desk.again()}>Kijk opnieuw na</button>`
          : html`<button @click=${() => desk.take(made(starter('voorbeeld')))}>Toon een voorbeeld</button>
              <button @click=${() => saveText('opgaven.csv', sheet, 'text/csv')}>Rekenblad om te beginnen</button>`
      }
    </div>
    ${
      desk.packs.length > 1
        ? html`<label class="which"
            >Welk pack?
            <select @change=${(event: Event) => desk.choose((event.target as HTMLSelectElement).value)}>
              ${desk.packs.map(
                (pack) => html`<option value=${pack} ?selected=${pack === desk.pack}>${pack || 'deze map'}</option>`,
              )}
            </select></label
          >`
        : nothing
    }
  </section>
`;

const taken = ({ target }: Event, desk: Desk): void => {
  if (!(target instanceof HTMLInputElement) || !target.files?.length) return;
  void desk.take(chosen(target.files));
  target.value = ''; // the same files can be chosen again after a save
};

const over = (event: DragEvent): void => {
  event.preventDefault();
  (event.currentTarget as HTMLElement).toggleAttribute('data-over', true);
};

const leave = ({ currentTarget }: DragEvent): void => {
  (currentTarget as HTMLElement).removeAttribute('data-over');
};

const drop = (event: DragEvent, desk: Desk): void => {
  event.preventDefault();
  leave(event);
  if (event.dataTransfer) void desk.take(droppedOn(event.dataTransfer));
};
