import { fixture, html } from '@open-wc/testing';
import '@leerspoor/elements/define/class.js';
import type { LeerspoorClass } from '@leerspoor/elements/class.js';
import { until } from '../../../../test/support/lesson.js';
import { src } from './pupils.js';

export const at = Date.UTC(2026, 2, 2, 12);
export const names = { amir: 'Amir', noor: 'Noor', tom: 'Tom' };

/** The screen of a class, in a browser that remembers nothing, when all is read. */
export async function screen(facts: unknown, more: Partial<LeerspoorClass> = {}): Promise<LeerspoorClass> {
  localStorage.clear();
  const element = await fixture<LeerspoorClass>(
    html`<leerspoor-class lang="nl" .facts=${facts} .names=${names} .at=${at} .src=${src}></leerspoor-class>`,
  );
  Object.assign(element, more);
  await until(
    () => element.overview && !element.reading && element.shadowRoot?.querySelector('.roster, .empty, .troubles'),
  );
  await element.updateComplete;
  return element;
}
export const find = (element: LeerspoorClass, selector: string): HTMLElement =>
  element.shadowRoot!.querySelector<HTMLElement>(selector)!;
export const textOf = (element: LeerspoorClass, selector: string): string =>
  find(element, selector).textContent.replace(/\s+/g, ' ').trim();
