import { expect } from '@open-wc/testing';
import type { LitElement } from 'lit';
import { classOf, elements } from './manifest.js';

/** Read by style sheets alone. */
const ofStyles = ['scheme', 'density', 'inner'];

const fields = (members: (typeof elements)[number]['members'] = []): string[] =>
  members.flatMap((member) => (member.kind === 'field' && !('readonly' in member) ? [member.name] : []));

describe('custom-elements.json says what the running element has', () => {
  it('of every element that the package lets a page define', () => {
    expect(elements.map(({ tagName }) => tagName)).to.include.members(['leerspoor-practice', 'leerspoor-item']);
  });

  for (const { tagName, members = [], attributes = [], events = [], cssProperties = [], cssParts = [] } of elements) {
    describe(`<${tagName}>`, () => {
      let element: typeof LitElement;
      before(async () => (element = await classOf(tagName)));

      it('attributes', () => {
        const names = attributes.map(({ name }) => name).filter((name) => !ofStyles.includes(name));
        expect(names).to.have.members(element.observedAttributes);
      });

      it('properties', () => {
        const own = [...element.elementProperties].filter(([, { state }]) => !state).map(([name]) => String(name));
        expect(fields(members)).to.have.members(own);
      });

      it('what can be read, and methods', () => {
        for (const member of members)
          if (member.kind === 'method') expect(Reflect.get(element.prototype, member.name)).to.be.a('function');
          else expect(member.name in element.prototype, member.name).to.be.true;
      });

      it('custom properties', () => {
        const css = element.elementStyles.map(String).join('\n');
        const read = new Set([...css.matchAll(/var\((--leerspoor-[a-z-]+)/g)].map(([, name]) => name));
        expect(cssProperties.map(({ name }) => name)).to.have.members([...read]);
      });

      it('a sentence on each', () => {
        for (const { name, description } of [...attributes, ...events, ...cssProperties, ...cssParts])
          expect(description, name).to.be.a('string').and.not.equal('');
        const fieldsOnly = members.filter(({ kind }) => kind === 'field');
        for (const { name, description } of fieldsOnly) expect(description, name).to.be.a('string');
      });
    });
  }
});
