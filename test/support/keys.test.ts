import { expect, fixture, html } from '@open-wc/testing';
import { click, press, type } from './keys.js';

describe('real keys and a real mouse reach the page', () => {
  async function form(): Promise<{ first: HTMLInputElement; second: HTMLInputElement; heard: string[] }> {
    const heard: string[] = [];
    const hear = (event: Event): void => void heard.push(`${event.type} ${(event.target as Element).id}`);
    const box = await fixture(
      html`<div @focusin=${hear} @click=${hear} @keydown=${(event: KeyboardEvent) => heard.push(event.key)}>
        <input id="first" aria-label="first" /><input id="second" aria-label="second" />
      </div>`,
    );
    const [first, second] = box.querySelectorAll('input');
    return { first: first!, second: second!, heard };
  }

  it('clicks on an element, which gets the focus', async () => {
    const { first, heard } = await form();
    await click(first);
    expect(heard).to.deep.equal(['focusin first', 'click first']);
    expect(document.hasFocus()).to.equal(true);
    expect(first.matches(':focus')).to.equal(true);
  });

  it('types what a pupil types', async () => {
    const { first } = await form();
    first.focus();
    await type('1 3/4 en 0,75 é');
    expect(first.value).to.equal('1 3/4 en 0,75 é');
  });

  it('walks with Tab and back with Shift+Tab', async () => {
    const { first, second, heard } = await form();
    first.focus();
    await press('Tab');
    expect(document.activeElement).to.equal(second);
    await press('Shift+Tab');
    expect(document.activeElement).to.equal(first);
    expect(heard).to.include('Shift');
  });

  it('knows the keys without a character', async () => {
    const { first, heard } = await form();
    first.focus();
    for (const key of ['Enter', 'Space', 'Escape', 'ArrowLeft', 'Home', 'Backspace']) await press(key);
    expect(heard).to.deep.equal(['focusin first', 'Enter', ' ', 'Escape', 'ArrowLeft', 'Home', 'Backspace']);
  });

  it('clicks in a frame, where the page is scrolled', async () => {
    const box = await fixture<HTMLDivElement>(html`<div></div>`);
    const frame = document.createElement('iframe');
    box.append(document.createElement('p'), frame);
    box.firstElementChild!.setAttribute('style', 'height: 2000px');
    const button = frame.contentDocument!.createElement('button');
    frame.contentDocument!.body.append(button);
    button.textContent = 'klik';
    const clicked = new Promise((resolve) => button.addEventListener('click', resolve));
    await click(button);
    await clicked;
  });
});
