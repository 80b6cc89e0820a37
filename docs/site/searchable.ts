import type { Entry } from './frame.js';

/** What the search of the site looks in: one row a heading, with the text below it. */
export interface Row {
  readonly page: string;
  readonly title: string;
  readonly address: string;
  readonly text: string;
}

export const searchable = (entries: readonly Entry[], bodies: ReadonlyMap<string, string>): Row[] =>
  entries.flatMap(({ name, title }) => {
    const sections = (bodies.get(name) ?? '').split(/(?=<h[1-3][ >])/);
    return sections.map((html) => {
      const [, id = '', heading = title] = /^<h[1-3](?: id="([^"]*)")?>(.*?)<\/h/.exec(html) ?? [];
      return { page: title, title: plain(heading), address: `${name}.html${id && `#${id}`}`, text: plain(html) };
    });
  });

const plain = (html: string): string =>
  html
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ')
    .trim();
