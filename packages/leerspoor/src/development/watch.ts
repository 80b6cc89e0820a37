import { LeerspoorItem, LeerspoorPractice } from '@leerspoor/elements';
import { misspelt } from './attributes.js';

/* Only in development builds (export condition `development`): what a page does that has no effect is said in the console. */

const say = (sentence: string): void => console.warn(sentence);

for (const [tag, ours] of [
  ['leerspoor-practice', LeerspoorPractice],
  ['leerspoor-item', LeerspoorItem],
] as const) {
  const there = customElements.get(tag);
  if (there && there !== ours)
    say(`<${tag}> is defined already, by another copy of Leerspoor: this one is not used. Load the script once.`);
  ours.addInitializer((element) => {
    element.addController({
      hostConnected: () => misspelt(tag, element.getAttributeNames(), ours.observedAttributes).forEach(say),
    });
  });
}

LeerspoorPractice.addInitializer((element) => {
  if (!(element instanceof LeerspoorPractice)) return;
  element.addEventListener('leerspoor-error', ({ about, message }) =>
    say(`<leerspoor-practice>, ${about}: ${message}`),
  );
  element.addController({
    hostUpdated: () => {
      if (!element.hasUpdated && !element.src && element.pack === undefined)
        say('<leerspoor-practice> has no pack: give it the address of one as "src", or set its property "pack".');
    },
  });
});
