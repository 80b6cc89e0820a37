// A pupil of no patience, for pages where a test cannot reach: gives any answer, and presses what leads on.

function* deep(root: ParentNode): Generator<Element> {
  for (const element of root.querySelectorAll('*')) {
    yield element;
    if (element.shadowRoot) yield* deep(element.shadowRoot);
  }
}

/** Where help is offered first. */
const alone = 'Ik probeer het eerst zelf';

/** Goes on until the page is gone. */
export function robot(): void {
  setInterval(step, 100);
}

function step(): void {
  const all = [...deep(document)];
  for (const element of all) if (element instanceof HTMLInputElement && !element.disabled) fill(element);
  all.find((element): element is HTMLElement => element.matches('.stepper button:last-of-type'))?.click();
  for (const element of all)
    if (element instanceof HTMLButtonElement && (element.matches('.primary') || element.textContent.includes(alone)))
      element.click();
}

function fill(field: HTMLInputElement): void {
  if (['radio', 'checkbox'].includes(field.type)) field.click();
  else if (!field.value) {
    field.value = '1';
    field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  }
}

/** The seed of a session is one random number, an id takes more: the same lesson every time, with ids of its own. */
export function sameDice(): void {
  const random = crypto.getRandomValues.bind(crypto);
  crypto.getRandomValues = (array) =>
    array instanceof Uint32Array && array.length === 1 ? array.fill(7) : random(array);
}
