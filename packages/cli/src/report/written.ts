import type { Table } from './table.js';

/** For a spreadsheet: semicolons, quotes, and a mark at the front by which it knows the letters. */
export function csv({ heads, rows }: Table): string {
  return `\uFEFF${[heads, ...rows].map((row) => row.map(cell).join(';')).join('\r\n')}\r\n`;
}

/** A cell that begins as a formula would be run by a spreadsheet. */
function cell(value: string | number): string {
  const text = typeof value === 'number' ? String(value) : value.replace(/^(?=[=+\-@\t\r])/, "'");
  return /[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** One page without script, which prints. */
export function htmlPage({ title, note, heads, rows }: Table, lang: string, when: string): string {
  const line = (row: readonly (string | number)[], tag: 'th' | 'td'): string =>
    `<tr>${row.map((value) => `<${tag}${tag === 'th' ? ' scope="col"' : ''}>${escaped(String(value))}</${tag}>`).join('')}</tr>`;
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style>
body { max-width: 70rem; margin: 2rem auto; padding: 0 1rem; font: 1rem/1.45 system-ui, sans-serif; color: #21242e; }
h1 { font-size: 1.5rem; }
p { color: #575a66; }
table { width: 100%; border-collapse: collapse; }
th, td { padding: .375rem .5rem; border-bottom: 1px solid #d8d2c4; text-align: start; vertical-align: top; }
th { font-size: .875rem; }
tr { break-inside: avoid; }
@media print { body { margin: 0; max-width: none; font-size: 9pt; color: #000; } p { color: #000; } }
</style>
</head>
<body>
<h1>${escaped(title)}</h1>
<p>${escaped(when)}. ${escaped(note)}</p>
<table>
<thead>${line(heads, 'th')}</thead>
<tbody>
${rows.map((row) => line(row, 'td')).join('\n')}
</tbody>
</table>
</body>
</html>
`;
}

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign);
