import { filesOf, type Compiled } from '@leerspoor/cli/author';
import { html, nothing, type TemplateResult } from 'lit';

/** What an author takes along: the built pack, alone or with its pictures. */
export const saving = (compiled: Compiled): TemplateResult | typeof nothing => {
  const { pack } = compiled;
  if (!pack) return nothing;
  return html`<div class="ways">
    <button class="main" @click=${() => saveText('pack.json', JSON.stringify(pack), 'application/json')}>
      Bewaar pack.json
    </button>
    ${
      compiled.assets.size > 0
        ? html`<button @click=${() => saveAll(compiled)}>Bewaar alles, met prenten (.zip)</button>`
        : nothing
    }
  </div>`;
};

export const saveText = (name: string, text: string, type: string): void => save(name, new Blob([text], { type }));

const saveAll = async (compiled: Compiled): Promise<void> => {
  const { zipSync, strToU8 } = await import('fflate');
  const texts = [...filesOf(compiled.pack!, compiled)].map(([name, text]) => [name, strToU8(text)] as const);
  const media = [...compiled.assets].map(async ([name, folder]) => [name, await folder.read(name)] as const);
  const zip = zipSync(Object.fromEntries([...texts, ...(await Promise.all(media))]));
  save(`${compiled.head.id}.zip`, new Blob([new Uint8Array(zip)], { type: 'application/zip' }));
};

const save = (name: string, blob: Blob): void => {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000); // the browser reads it after the click
};
