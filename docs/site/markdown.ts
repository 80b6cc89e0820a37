import { Marked } from 'marked';
import { escaped } from './frame.js';

/** Of a path as it stands in the repository, and the part behind it (`#x`): the address on the site, where that has it. */
export type AddressOf = (path: string, part: string) => string | undefined;

/**
 * Markdown of ours to HTML: headings can be linked to, tables scroll by themselves, links lead within the site. What only
 * the repository has is named without a link.
 */
export function rendered(text: string, addressOf: AddressOf, lang: 'en' | 'nl' = 'en'): string {
  const marked = new Marked({
    renderer: {
      heading({ tokens, depth, text: title }) {
        return `<h${depth} id="${slug(title)}">${this.parser.parseInline(tokens)}</h${depth}>\n`;
      },
      link({ href, tokens }) {
        const [, path = '', part = ''] = /^([^#]*)(.*)$/.exec(href) ?? [];
        const address = /^[a-z]+:|^#/.test(href) ? href : addressOf(path, part);
        const words = this.parser.parseInline(tokens);
        return address === undefined ? words : `<a href="${escaped(address)}">${words}</a>`;
      },
      image: ({ href, text: alt }) =>
        `<img src="${escaped(href.replace(/^(\.\.\/)*(docs\/)?/, ''))}" alt="${escaped(alt)}" />`,
      code({ text: code, lang }) {
        return `<pre tabindex="0"><code class="${escaped(lang ?? '')}">${escaped(code)}</code></pre>\n`;
      },
      html: ({ text: html }) => escaped(html),
    },
  });
  const html = marked.parse(text, { async: false });
  return html
    .replace(/<th([^>]*)><\/th>/g, '<td$1></td>') // a corner without words is no heading
    .replaceAll(
      '<table>',
      `<div class="table" tabindex="0" role="group" aria-label="${lang === 'nl' ? 'Tabel' : 'Table'}"><table>`,
    )
    .replaceAll('</table>', '</table></div>');
}

/** The first heading. */
export const titleOf = (text: string): string => /^# (.+)$/m.exec(text)?.[1] ?? 'Leerspoor';

const slug = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
