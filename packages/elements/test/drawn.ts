// A look at what still comes would see another thing on a slow machine than on a fast one.
import { until } from '../../../test/support/until.js';

/** Resolves when all of an element stands: code that comes later is here, every element inside is drawn, and every figure. */
export const drawn = async (element: Element): Promise<void> => {
  await until(
    () => waiting(element).length === 0,
    () => `${waiting(element).join(', ')} to be drawn`,
  );
};

/** Names of the elements inside that are not drawn yet; what is hidden may wait for a tap. */
const waiting = (element: Element): readonly string[] =>
  [...(element.shadowRoot?.querySelectorAll('*') ?? [])].flatMap((one) => {
    if (!one.localName.includes('-') || one.closest('[hidden]')) return [];
    return stands(one) ? waiting(one) : one.localName;
  });

const stands = (element: Element): boolean =>
  element.matches(':defined') &&
  (element as Element & { hasUpdated?: boolean }).hasUpdated !== false &&
  (element.localName !== 'leerspoor-figure' || element.shadowRoot?.querySelector('svg') !== null);
