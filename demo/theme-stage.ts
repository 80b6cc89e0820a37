import { loadScoring, score } from '@leerspoor/content/score';
import type { LeerspoorItem, Stage } from '@leerspoor/elements';
import '@leerspoor/elements/define/item.js';
import '@leerspoor/elements/define/plan.js';
import { samples } from './gallery-items.js';
import { lessonFromAddress } from './lesson.js';

/** How a task can stand, in words. */
export const states: Readonly<Record<Stage | 'disabled', string>> = {
  asking: 'wacht op een antwoord',
  recording: 'wordt bewaard',
  again: 'nog niet, probeer opnieuw',
  right: 'juist',
  solution: 'de uitwerking',
  disabled: 'uit',
};

export const kinds: readonly string[] = samples.map(({ item }) => item.id);

/** What a page shows of the elements: a task in any state, a plan, a whole lesson. */
export class ThemeStage {
  readonly item: LeerspoorItem;
  readonly #lesson = lessonFromAddress();
  readonly #plan = document.createElement('leerspoor-plan');
  readonly #place: HTMLElement;

  constructor(place: HTMLElement) {
    this.#place = place;
    this.item = document.createElement('leerspoor-item');
    Object.assign(this.#lesson, { store: 'memory', pupil: 'uiterlijk' });
    this.#plan.plan = plan;
    this.#show('Een opgave', this.item);
    this.#show('Een stappenplan', this.#plan);
    this.#show('Een hele les', this.#lesson);
  }

  get elements(): readonly HTMLElement[] {
    return [this.item, this.#plan, this.#lesson];
  }

  /** Names of all parts that are in sight now. */
  get parts(): readonly string[] {
    return [...new Set(partsIn(this.#place))].sort();
  }

  async showTask(kind: string, state: keyof typeof states): Promise<void> {
    const { item, right, wrong } = samples.find((sample) => sample.item.id === kind)!;
    await loadScoring(item.interaction);
    const answered = state === 'asking' || state === 'disabled' ? undefined : state;
    const response = answered && (answered === 'again' || answered === 'solution' ? wrong : right);
    const told = response && answered !== 'recording' ? score(item, response) : undefined;
    const stage = answered ?? 'asking';
    Object.assign(this.item, { item, response, outcome: told, stage, disabled: state === 'disabled', help: ['plan'] });
  }

  showAs(attribute: 'scheme' | 'density', value: string): void {
    for (const element of this.elements) element.toggleAttribute(attribute, value !== '');
    for (const element of this.elements) if (value) element.setAttribute(attribute, value);
  }

  showFor(audience: 'young' | 'middle' | 'older'): void {
    this.#lesson.assignment = { audience };
    for (const element of [this.item, this.#plan]) element.setAttribute('audience', audience);
  }

  #show(name: string, element: HTMLElement): void {
    const figure = document.createElement('figure');
    const caption = document.createElement('figcaption');
    const title = document.createElement('h2');
    title.textContent = name;
    caption.append(title);
    figure.append(caption, element);
    this.#place.append(figure);
  }
}

const plan = {
  kind: 'plan',
  id: 'plan',
  steps: [
    { text: 'Tel alle stukken.', worked: 'Er zijn 5 stukken.' },
    { text: 'Tel de gekleurde stukken.', worked: 'Er zijn er 2 gekleurd.' },
  ],
} as const;

function partsIn(root: ParentNode): string[] {
  return [...root.querySelectorAll('*')].flatMap((element) => [
    ...element.part,
    ...(element.shadowRoot ? partsIn(element.shadowRoot) : []),
  ]);
}
