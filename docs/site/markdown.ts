import { Marked } from 'marked';
import { escaped } from './frame.js';

/** Markdown of ours to HTML: headings can be linked to, tables scroll by themselves, links lead within the site. */
export function rendered(text: string, pageOf: (path: string) => string): string {
  const marked = new Marked({
    renderer: {
      heading({ tokens, depth, text: title }) {
        return `<h${depth} id="${slug(title)}">${this.parser.parseInline(tokens)}</h${depth}>\n`;
      },
      link({ href, tokens }) {
        return `<a href="${escaped(address(href, pageOf))}">${this.parser.parseInline(tokens)}</a>`;
      },
      image: ({ href, text: alt }) => `<img src="${escaped(href.replace(/^(\.\.\/)+/, ''))}" alt="${escaped(alt)}" />`,
      code({ text: code, lang }) {
        return `<pre tabindex="0"><code class="${escaped(lang ?? '')}">${escaped(code)}</code></pre>\n`;
      },
      html: ({ text: html }) => escaped(html),
    },
  });
  const html = marked.parse(text, { async: false });
  return html
    .replace(/<th([^>]*)><\/th>/g, '<td$1></td>') // a corner without words is no heading
    .replaceAll('<table>', '<div class="table" tabindex="0" role="group" aria-label="Table"><table>')
    .replaceAll('</table>', '</table></div>');
}

/** The first heading. */
export const titleOf = (text: string): string => /^# (.+)$/m.exec(text)?.[1] ?? 'Leerspoor';

const slug = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** Of a link as it stands in the repository: a page of the site, else as it is. */
function address(href: string, pageOf: (path: string) => string): string {
  if (/^[a-z]+:|^#|\.html/.test(href)) return href;
  const [path = '', part] = href.split('#');
  return pageOf(path) + (part ? `#${part}` : '');
}
