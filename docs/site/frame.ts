import type { Page } from './pages.js';

/** What the navigation shows: name, title and group of a page. */
export type Entry = Pick<Page, 'name' | 'group'> & { readonly title: string };

export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** A whole page: navigation, search (only with scripts), and the text, which needs none. */
export const framed = (
  entry: Entry,
  body: string,
  entries: readonly Entry[],
  scripts: readonly string[] = [],
): string =>
  `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${escaped(entry.title)} · Leerspoor</title>
    <link rel="icon" href="icon.svg" />
    <link rel="stylesheet" href="site.css" />
    ${['search.js', ...scripts].map((name) => `<script type="module" src="${name}"></script>`).join('\n    ')}
  </head>
  <body>
    <a class="skip" href="#text">To the text</a>
    <header>
      <a class="home" href="index.html"><img src="icon.svg" alt="" width="32" height="32" />Leerspoor</a>
      <search hidden>
        <label for="query">Search</label>
        <input id="query" type="search" autocomplete="off" />
        <ul id="found" aria-live="polite"></ul>
      </search>
      <a class="to-pages" href="#pages">All pages</a>
    </header>
    <div class="columns">
      <nav id="pages" aria-label="Pages">${navigation(entry, entries)}</nav>
      <main id="text">
${body}
      </main>
    </div>
  </body>
</html>
`;

function navigation(current: Entry, entries: readonly Entry[]): string {
  const groups = [...new Set(entries.map(({ group }) => group))];
  return groups
    .map((group) => {
      const links = entries.filter((entry) => entry.group === group).map((entry) => link(entry, entry === current));
      return `<h2>${group}</h2><ul>${links.join('')}</ul>`;
    })
    .join('');
}

const link = ({ name, title }: Entry, here: boolean): string =>
  `<li><a href="${name}.html"${here ? ' aria-current="page"' : ''}>${escaped(title)}</a></li>`;
