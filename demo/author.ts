// The author's page: `leerspoor check` and `leerspoor preview` for who has no terminal. Nothing leaves the device.
import { render } from 'lit';
import { Desk } from './author/desk.js';
import { page } from './author/page.js';

const root = document.querySelector<HTMLElement>('#author')!;
const desk = new Desk(() => render(page(desk), root));
render(page(desk), root);
// a folder that was dropped is followed: each save shows
setInterval(() => void (document.hidden || desk.follow()), 1500);
// the page goes on when the network is gone: all that any item can ask for is fetched now
void import('@leerspoor/elements/all.js').then(async ({ fetchAll }) => {
  await fetchAll('nl');
  root.dataset['ready'] = '';
});
