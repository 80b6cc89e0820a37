// The page of `leerspoor preview`: what is wrong, and every item in every state, as it is after the last save.

/** @typedef {{ id: string, family: string, pool: string, difficulty: number }} Row */
/** @typedef {{ problems: { severity: string, rule: string, message: string, place: { file: string, line: number, column: number } }[], title?: string, lang?: string, goals: { id: string, title: string, items: Row[] }[] }} Shown */

const form = /** @type {HTMLFormElement} */ (document.querySelector('#filter'));
const main = /** @type {HTMLElement} */ (document.querySelector('main'));
/** @type {Shown} */
let shown = { problems: [], goals: [] };

const json = async (path) => (await fetch(path, { cache: 'no-store' })).json();
const make = (tag, text, className) =>
  Object.assign(document.createElement(tag), { textContent: text, className: className ?? '' });

function showProblems() {
  const place = document.querySelector('#problems');
  const list = document.createElement('ol');
  for (const { severity, message, place: at } of shown.problems) {
    const line = make('li', '', severity);
    line.append(make('code', `${at.file}:${at.line}:${at.column}`), ` ${message}`);
    list.append(line);
  }
  place.replaceChildren(shown.problems.length > 0 ? list : make('p', 'Nothing is wrong.'));
}

/** Keeps what was chosen, where it is still there. */
function fill(name, options) {
  const select = form.elements.namedItem(name);
  const before = select.value;
  select.replaceChildren(
    ...options.map(([value, text]) => Object.assign(document.createElement('option'), { value, textContent: text })),
  );
  if (options.some(([value]) => value === before)) select.value = before;
}

const unique = (values) => [...new Set(values)];
const chosen = (name) => form.elements.namedItem(name).value;
const goal = () => shown.goals.find(({ id }) => id === chosen('goal'));

function fillFilters() {
  fill(
    'goal',
    shown.goals.map(({ id, title }) => [id, `${id} ${title}`]),
  );
  const items = goal()?.items ?? [];
  fill('pool', [['', 'all'], ...unique(items.map(({ pool }) => pool)).map((pool) => [pool, pool])]);
  fill('family', [['', 'all'], ...unique(items.map(({ family }) => family)).map((family) => [family, family])]);
}

/** The items that are asked for: of each template the first, or all. */
function asked() {
  const all = form.elements.namedItem('all').checked;
  const seen = new Set();
  return (goal()?.items ?? []).filter(({ pool, family }) => {
    if ((chosen('pool') && pool !== chosen('pool')) || (chosen('family') && family !== chosen('family'))) return false;
    const key = `${pool} ${family}`;
    return all || (!seen.has(key) && seen.add(key));
  });
}

async function showItem({ id, pool, difficulty }) {
  const section = document.createElement('section');
  const states = make('div', '', 'states');
  section.append(make('h2', id), make('p', `${pool}, difficulty ${difficulty}`, 'meta'), states);
  const { item, states: list } = await json(`states/${id}.json`);
  for (const { name, ...state } of list) {
    const one = document.createElement('article');
    const element = Object.assign(document.createElement('leerspoor-item'), { item, ...state });
    element.setAttribute('lang', shown.lang ?? 'nl');
    element.setAttribute('content-base', new URL('pack/', location.href).href);
    one.append(make('h3', name), element);
    states.append(one);
  }
  return section;
}

async function show() {
  const place = scrollY;
  main.replaceChildren(...(await Promise.all(asked().map(showItem))));
  scrollTo(0, place);
}

async function load() {
  shown = await json('shown.json');
  document.title = `${shown.title ?? 'Preview'}: preview`;
  document.querySelector('h1').textContent = shown.title ?? 'Preview';
  showProblems();
  fillFilters();
  await show();
}

form.addEventListener('change', (event) => {
  if (event.target.name === 'goal') fillFilters();
  void show();
});
new EventSource('changes').addEventListener('message', load);
await load();
