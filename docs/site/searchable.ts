import type { Entry } from './frame.js';

/** What the search of the site looks in: one row a heading, with the text below it. */
export interface Row {
  readonly page: string;
  readonly title: string;
  readonly address: string;
  readonly text: string;
  /** Of the page; English where it is not given. */
  readonly lang?: Entry['lang'];
}

export const searchable = (entries: readonly Entry[], bodies: ReadonlyMap<string, string>): Row[] =>
  entries.flatMap(({ name, title, lang }) => {
    const sections = (bodies.get(name) ?? '').split(/(?=<h[1-3][ >])/);
    return sections.map((html) => {
      const [, id = '', heading = title] = /^<h[1-3](?: id="([^"]*)")?>(.*?)<\/h/.exec(html) ?? [];
      const address = `${name}.html${id && `#${id}`}`;
      return { page: title, title: plain(heading), address, text: plain(html), ...(lang && { lang }) };
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
