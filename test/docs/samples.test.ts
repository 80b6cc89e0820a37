// Every HTML sample of the documentation is a page that shows what it says.
import { expect } from '@open-wc/testing';
import { open, until } from '../support/lesson.js';
import { describeLong } from '../support/whole.js';

const addresses = (await (await fetch('/samples.json')).json()) as string[];

describeLong('samples of the documentation', () => {
  for (const address of addresses)
    it(`${address} shows what it puts in the page`, async () => {
      const page = await open(address);
      const ours = [...page.document.querySelectorAll('*')].filter(({ localName }) =>
        localName.startsWith('leerspoor-'),
      );
      for (const element of ours) await until(() => element.shadowRoot?.firstElementChild);
      const lesson = page.document.querySelector('leerspoor-practice');
      if (lesson) await until(() => lesson.shadowRoot?.querySelector('[part~=screen] [part~=card], leerspoor-item'));
      expect(ours.length + page.document.scripts.length).to.be.greaterThan(0);
    });
});
