import { statesOf, type Compiled, type State } from '@leerspoor/cli/author';
import type { Item } from '@leerspoor/content';
import '@leerspoor/elements/define/item.js';
import { html, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Desk, Filter } from './desk.js';

const most = 60;

/** Every item in every state, as far as they are asked for. */
export const items = (desk: Desk, { head, content }: Compiled): TemplateResult => {
  const goal = head.goals.find(({ id }) => id === desk.filter.goal) ?? head.goals[0];
  const all = content[goal?.id ?? ''] ?? [];
  const shown = asked(all, desk.filter);
  const choose = (name: 'goal' | 'pool' | 'family', label: string, options: readonly (readonly [string, string])[]) =>
    html`<label
      >${label}
      <select
        name=${name}
        @change=${({ target }: Event) =>
          desk.sift({ ...(name === 'goal' && { pool: '', family: '' }), [name]: (target as HTMLSelectElement).value })}
      >
        ${options.map(
          ([value, text]) => html`<option value=${value} ?selected=${value === desk.filter[name]}>${text}</option>`,
        )}
      </select></label
    >`;
  return html`<form class="sift">
      ${choose(
        'goal',
        'Doel',
        head.goals.map(({ id, content: what, verb }) => [id, `${what} ${verb}`]),
      )}
      ${choose('pool', 'Soort', everyOne(all.map(poolOf)))}
      ${choose('family', 'Sjabloon', everyOne(all.map(({ family }) => family)))}
      <label class="tick"
        ><input
          type="checkbox"
          .checked=${desk.filter.every}
          @change=${({ target }: Event) => desk.sift({ every: (target as HTMLInputElement).checked })}
        />
        elke opgave van een sjabloon</label
      >
    </form>
    ${repeat(
      shown.slice(0, most),
      ({ id }) => id,
      (item) => stated(desk, item, head.lang),
    )}
    ${
      shown.length > most
        ? html`<p class="note">Dit zijn de eerste ${most} van ${shown.length} opgaven; kies een sjabloon.</p>`
        : ''
    }`;
};

const everyOne = (names: readonly string[]): (readonly [string, string])[] => [
  ['', 'alle'],
  ...[...new Set(names)].map((name) => [name, name] as const),
];

const poolOf = ({ use, track }: Item): string => (use === 'practice' ? track : use);

/** Of each template and pool the first, or all. */
const asked = (all: readonly Item[], { pool, family, every }: Filter): Item[] => {
  const seen = new Set<string>();
  return all.filter((item) => {
    if ((pool && poolOf(item) !== pool) || (family && item.family !== family)) return false;
    const key = `${poolOf(item)} ${item.family}`;
    const first = !seen.has(key);
    seen.add(key);
    return every || first;
  });
};

const stated = ({ pictures }: Desk, item: Item, lang: string): TemplateResult => {
  const shown = pictures.in(item);
  return html`<article class="item">
    <h3>${item.id}</h3>
    <p class="meta">${poolOf(item)} · moeilijkheid ${item.difficulty}</p>
    <div class="states">
      ${statesOf(item).map(
        (state) =>
          html`<div class="state">
            <h4>${nameOf(state)}</h4>
            <leerspoor-item
              lang="nl"
              content-lang=${lang}
              .item=${shown}
              .stage=${state.stage}
              .response=${state.response}
              .outcome=${state.outcome}
            ></leerspoor-item>
          </div>`,
      )}
    </div>
  </article>`;
};

const named: Readonly<Record<string, string>> = { fresh: 'leeg', right: 'juist', 'worked solution': 'uitwerking' };

const nameOf = ({ name }: State): string => named[name] ?? name.replace(/^wrong: /u, 'nog niet: ');
