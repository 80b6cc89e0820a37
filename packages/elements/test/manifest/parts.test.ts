import { expect } from '@open-wc/testing';
import { classOf, docOf, heardFrom, partsOf } from './manifest.js';
import { scenes } from './scenes.js';

/** Not in these scenes: what takes another site, a device that speaks, a file that fails, or a whole course of lessons. */
const elsewhere: Readonly<Record<string, readonly string[]>> = {
  'leerspoor-item': ['ask', 'leerspoor-reading'],
  'leerspoor-plan': ['leerspoor-reading'],
  'leerspoor-video': ['question', 'consent', 'button', 'primary', 'leerspoor-word', 'leerspoor-support-fail'],
};

for (const [tag, scene] of Object.entries(scenes))
  describe(`a page can style and hear of <${tag}> what custom-elements.json says, and no more`, () => {
    const parts = new Set<string>();
    const heard = new Map<Element, Set<string>>();
    const { cssParts = [], events = [] } = docOf(tag);
    /** One lesson shows no more than a part of it. */
    const course = tag === 'leerspoor-practice';
    const notMet = ({ name }: { name: string }): boolean => !elsewhere[tag]?.includes(name);
    const names = (list: readonly { name: string }[]): string[] => list.map(({ name }) => name);

    before(async () => {
      await classOf(tag);
      await scene((element) => {
        if (!heard.has(element)) heard.set(element, heardFrom(element));
        for (const part of partsOf(element)) parts.add(part);
      });
    });

    it('parts', () => {
      expect(names(cssParts)).to.include.members([...parts]);
      if (!course) expect([...parts]).to.include.members(names(cssParts.filter(notMet)));
    });

    it('events', () => {
      const all = new Set([...heard.values()].flatMap((names) => [...names]));
      expect(names(events)).to.include.members([...all]);
      if (!course) expect([...all]).to.include.members(names(events.filter(notMet)));
    });
  });
