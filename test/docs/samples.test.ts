// Every HTML sample of the documentation is a page that shows what it says.
import { expect } from '@open-wc/testing';
import { open, until } from '../support/lesson.js';

const addresses = (await (await fetch('/samples.json')).json()) as string[];

describe('samples of the documentation', () => {
  for (const address of addresses)
    it(`${address} shows a lesson`, async () => {
      const page = await open(address);
      const element = await until(() => page.document.querySelector('leerspoor-practice'));
      const screen = await until(() =>
        element.shadowRoot?.querySelector('[part~=screen] [part~=card], leerspoor-item'),
      );
      expect(screen).to.exist;
    });
});
