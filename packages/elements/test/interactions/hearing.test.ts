import { expect, fixture, html } from '@open-wc/testing';
import { samples } from '../../../../demo/gallery-items.js';
import { a11ySnapshot, itInChromium, type Accessible } from '../../../../test/support/page.js';
import { fieldOf } from './opened.js';

interface Heard extends Accessible {
  readonly checked?: boolean;
  readonly pressed?: boolean;
  readonly disabled?: boolean;
  readonly value?: string;
  readonly valuetext?: string;
}

/** What a screen reader comes to, in order: role, name and state in one line each. */
const heard = ({ role, name = '', children = [], ...state }: Heard): readonly string[] => {
  const { checked, pressed, value, valuetext, disabled } = state;
  const said = [role, name, valuetext ?? value, checked && 'checked', pressed && 'pressed', disabled && 'disabled'];
  return [said.filter(Boolean).join(' '), ...children.flatMap((child) => heard(child))];
};

const listen = async (): Promise<readonly string[]> => heard(await a11ySnapshot({ selector: 'main' }));

const answerable = /^(radio|checkbox|textbox|combobox|button|slider|spinbutton)/;

describe('what a screen reader comes to: task, state, feedback, in order', () => {
  for (const { item, right, wrong } of samples)
    itInChromium(item.id, async () => {
      const around = await fixture(html`<main><leerspoor-item lang="nl" .item=${item}></leerspoor-item></main>`);
      const element = around.querySelector('leerspoor-item')!;
      await fieldOf(element);
      const empty = await listen();
      const task = empty.findIndex((line) => line.startsWith('paragraph'));
      const field = empty.findIndex((line) => answerable.test(line));
      const check = empty.lastIndexOf('button Controleer');
      expect(task, empty.join('\n')).to.be.at.least(0);
      expect(field, 'the answer comes after the task').to.be.greaterThan(task);
      expect(check, 'the button comes after the answer').to.be.greaterThan(field);

      element.response = right;
      await fieldOf(element);
      expect(await listen(), 'what is answered can be heard').to.not.deep.equal(empty);

      element.response = wrong;
      element.outcome = { score: 0, feedback: 'Kijk nog eens.' };
      element.stage = 'again';
      await fieldOf(element);
      const again = await listen();
      const status = again.findIndex((line, i) => line.startsWith('status') && again[i + 1]?.includes('Nog niet.'));
      expect(status, again.join('\n')).to.be.greaterThan(task + 1);
      expect(again.slice(status).join('\n')).to.contain('Kijk nog eens.').and.to.contain('button Probeer opnieuw');
    });
});
