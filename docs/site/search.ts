// Search without a server: the rows are fetched when the first letter is typed.
import type { Row } from './searchable.js';

const box = document.querySelector<HTMLElement>('search')!;
const query = document.querySelector<HTMLInputElement>('#query')!;
const list = document.querySelector('#found')!;
let rows: Promise<readonly Row[]> | undefined;
box.hidden = false;

query.addEventListener('input', () => {
  rows ??= fetch('search.json').then((answer) => answer.json() as Promise<readonly Row[]>);
  void rows.then((all) => list.replaceChildren(...found(all, query.value).map(line)));
});

/** Rows that hold every word; those with it in the heading first. */
function found(all: readonly Row[], text: string): readonly Row[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return [];
  const holds = (where: string): boolean => words.every((word) => where.toLowerCase().includes(word));
  const hits = all.filter((row) => holds(`${row.title} ${row.text}`));
  return [...hits.filter(({ title }) => holds(title)), ...hits.filter(({ title }) => !holds(title))].slice(0, 8);
}

function line({ page, title, address, lang }: Row): HTMLElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = address;
  link.lang = lang ?? 'en';
  link.textContent = page === title ? title : `${page}: ${title}`;
  item.append(link);
  return item;
}
