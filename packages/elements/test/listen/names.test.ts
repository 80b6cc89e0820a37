import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define/listen.js';
import type { LeerspoorListen } from '../../src/listen/listen.js';
import { dutch, speaker } from './task.js';
import { FakeVoices } from './voices.js';

let voices: FakeVoices;

describe('the button that reads aloud', () => {
  beforeEach(() => (voices = new FakeVoices([dutch])));
  afterEach(() => voices.restore());

  for (const [lang, name] of [
    ['nl', 'Lees voor'],
    ['en', 'Read aloud'],
    ['fr', 'Lire à voix haute'],
    ['de', 'Vorlesen'],
  ] as const)
    it(`is called "${name}" in ${lang}, whatever the task is in`, async () => {
      const listen = await fixture<LeerspoorListen>(
        html`<leerspoor-listen lang=${lang} content-lang="nl" .said=${[{ text: 'dag' }]}></leerspoor-listen>`,
      );
      expect(speaker(listen)).to.have.attribute('aria-label', name);
    });
});
