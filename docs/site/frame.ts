import type { Page } from './pages.js';

/** What the navigation shows: name, title, group and language of a page. */
export type Entry = Pick<Page, 'name' | 'group' | 'lang'> & { readonly title: string };

/** What stands around a text, in its language. */
const around = {
  en: { text: 'To the text', search: 'Search', all: 'All pages', pages: 'Pages' },
  nl: { text: 'Naar de tekst', search: 'Zoek', all: 'Alle pagina’s', pages: 'Pagina’s' },
} as const;

export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** A whole page: navigation, search (only with scripts), and the text, which needs none. */
export const framed = (
  entry: Entry,
  body: string,
  entries: readonly Entry[],
  scripts: readonly string[] = [],
): string => {
  const { lang = 'en' } = entry;
  const words = around[lang];
  return `<!doctype html>
<html lang="${lang}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${escaped(entry.title)} · Leerspoor</title>
    <link rel="icon" href="icon.svg" />
    <link rel="stylesheet" href="site.css" />
    ${['search.js', ...scripts].map((name) => `<script type="module" src="${name}"></script>`).join('\n    ')}
  </head>
  <body>
    <a class="skip" href="#text">${words.text}</a>
    <header>
      <a class="home" href="index.html"><img src="icon.svg" alt="" width="32" height="32" />Leerspoor</a>
      <search hidden>
        <label for="query">${words.search}</label>
        <input id="query" type="search" autocomplete="off" />
        <ul id="found" aria-live="polite"></ul>
      </search>
      <a class="to-pages" href="#pages">${words.all}</a>
    </header>
    <div class="columns">
      <nav id="pages" aria-label="${words.pages}">${navigation(entry, entries)}</nav>
      <main id="text">
${body}
      </main>
    </div>
  </body>
</html>
`;
};

function navigation(current: Entry, entries: readonly Entry[]): string {
  const groups = [...new Set(entries.map(({ group }) => group))];
  return groups
    .map((group) => {
      const inGroup = entries.filter((entry) => entry.group === group);
      const links = inGroup.map((entry) => link(entry, entry === current));
      return `<div lang="${inGroup[0]?.lang ?? 'en'}"><h2>${group}</h2><ul>${links.join('')}</ul></div>`;
    })
    .join('');
}

const link = ({ name, title }: Entry, here: boolean): string =>
  `<li><a href="${name}.html"${here ? ' aria-current="page"' : ''}>${escaped(title)}</a></li>`;
