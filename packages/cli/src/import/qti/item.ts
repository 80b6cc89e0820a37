import { isText, type ChildNode, type Element } from 'domhandler';
import { choiceOf, GapText, matchOf, typedOf } from '../answers.js';
import { Unsupported, type Draft, type Question } from '../found.js';
import { fromNodes, wordsOf, type FindPicture } from '../markup.js';
import { asText } from '../text.js';
import { attribute, interactionsIn, nameOf, within } from './element.js';

type Answer = Partial<Question>;

/** One item of QTI, with what its parts are to us. */
export class QtiItem {
  private readonly interactions: readonly Element[];

  constructor(
    private readonly root: Element,
    private readonly body: Element,
    private readonly draft: Draft,
    private readonly picture: FindPicture,
  ) {
    this.interactions = interactionsIn(body);
  }

  question(): Question {
    const said = {
      ...this.said('right', /^(?:correct|right|juist)/iu),
      ...this.said('otherwise', /^(?:incorrect|wrong|fout)/iu),
    };
    const [first, ...more] = this.interactions;
    if (!first) throw new Unsupported('it asks nothing');
    const kind = nameOf(first);
    const inline = this.interactions.every((one) => /^(?:text-entry|inline-choice)-/u.test(nameOf(one)));
    if (more.length > 0 && !inline) throw new Unsupported(`it asks ${more.length + 1} things at once`);
    if (inline && (more.length > 0 || kind === 'inline-choice-interaction'))
      return { prompt: 'Vul aan.', ...this.gaps(), ...said } as Question;
    const read = this.kinds[kind];
    if (!read)
      throw new Unsupported(`questions of the kind "${kind.replace(/-interaction$/u, '')}" have no counterpart`);
    return { prompt: this.prompt(first), ...read(first), ...said } as Question;
  }

  private readonly kinds: Readonly<Record<string, (element: Element) => Answer>> = {
    'choice-interaction': (element) => this.choice(element),
    'text-entry-interaction': (element) => this.typed(element),
    'order-interaction': (element) => ({
      answer: { order: this.correct(element).map((id) => this.text(this.choiceWith(element, id))) },
    }),
    'match-interaction': (element) => this.match(element),
    'gap-match-interaction': (element) => this.gapMatch(element),
    'hottext-interaction': (element) => this.hottext(element),
    'extended-text-interaction': (element) => this.open(element),
  };

  private choice(element: Element): Answer {
    const right = new Set(this.correct(element));
    const options = within(element, 'simple-choice').map((option) => ({
      text: this.text(option),
      share: right.has(attribute(option, 'identifier')) ? 1 : 0,
      feedback: this.feedbackOf(option),
    }));
    return choiceOf(options, this.draft);
  }

  private typed(element: Element): Answer {
    const mapped = this.mapped(element);
    const rights = this.correct(element).map((text) => ({ text, share: 1 }));
    return typedOf(
      [...rights, ...mapped.filter(({ text }) => !rights.some((right) => right.text === text))],
      this.draft,
    );
  }

  private match(element: Element): Answer {
    const pairs = this.correct(element).map((pair) => {
      const [left = '', right = ''] = pair.split(/\s+/u);
      return [this.text(this.choiceWith(element, left)), this.text(this.choiceWith(element, right))] as const;
    });
    const [, targets] = within(element, 'simple-match-set');
    return matchOf(
      pairs,
      within(targets ?? element, 'simple-associable-choice').map((one) => this.text(one)),
    );
  }

  private gapMatch(element: Element): Answer {
    const words = within(element, 'gap-text').map(
      (one) => [attribute(one, 'identifier'), wordsOf(one.children).trim()] as const,
    );
    const right = new Map(this.correct(element).map((pair) => pair.split(/\s+/u).reverse() as [string, string]));
    const text = new GapText();
    this.walk(element, text, (node) => {
      if (nameOf(node) === 'gap-text' || nameOf(node) === 'prompt') return true;
      if (nameOf(node) !== 'gap') return false;
      const word = words.find(([id]) => id === right.get(attribute(node, 'identifier')))?.[1];
      text.gap(
        word === undefined ? [] : [word],
        words.map(([, one]) => one),
      );
      return true;
    });
    return text.answer();
  }

  private gaps(): Answer {
    const text = new GapText();
    this.walk(this.body, text, (node) => {
      if (!this.interactions.includes(node)) return false;
      const rights = this.correct(node);
      if (nameOf(node) === 'text-entry-interaction')
        text.gap(
          [
            ...rights,
            ...this.mapped(node)
              .filter(({ share }) => share >= 1)
              .map((one) => one.text),
          ].filter((one, i, all) => all.indexOf(one) === i),
        );
      else {
        const options = within(node, 'inline-choice');
        text.gap(
          options
            .filter((one) => rights.includes(attribute(one, 'identifier')))
            .map((one) => wordsOf(one.children).trim()),
          options.map((one) => wordsOf(one.children).trim()),
        );
      }
      return true;
    });
    return text.answer();
  }

  private hottext(element: Element): Answer {
    const right = new Set(this.correct(element));
    const write = (nodes: readonly ChildNode[]): string =>
      nodes
        .map((node) => {
          if (isText(node)) return node.data.replace(/[[\]{}]/gu, ' ');
          if (!('attribs' in node) || nameOf(node) === 'prompt') return '';
          const inner = write(node.children);
          if (nameOf(node) !== 'hottext' || !right.has(attribute(node, 'identifier'))) return inner;
          if (/\s/u.test(inner.trim())) throw new Unsupported('several words are one choice in its text');
          return `[${inner.trim()}]`;
        })
        .join('');
    return { answer: { select: write(element.children).replace(/\s+/gu, ' ').trim() } };
  }

  private open(element: Element): Answer {
    const model = [
      ...this.correct(element).map(asText),
      ...within(this.root, 'rubric-block').map((one) => this.text(one)),
    ];
    if (model.length === 0)
      throw new Unsupported('it is open without a model answer: a pupil has nothing to compare with');
    return { answer: { open: { criteria: ['Mijn antwoord zegt hetzelfde als het voorbeeld.'], model } } };
  }

  /** What is asked: the text around the interaction, and its own prompt. */
  private prompt(interaction: Element): string {
    const outside = this.around(this.body, interaction);
    const own = within(interaction, 'prompt').map((one) => this.text(one));
    return [outside, ...own].filter((text) => text !== '').join(' ') || 'Los op.';
  }

  private around(node: Element, interaction: Element): string {
    const inner = interactionsIn(node).includes(interaction);
    if (!inner) return this.text(node);
    return node.children
      .map((child) => {
        if (child === interaction) return nameOf(interaction) === 'text-entry-interaction' ? ' … ' : ' ';
        if ('attribs' in child) return this.around(child, interaction);
        return isText(child) ? asText(child.data) : '';
      })
      .join(' ')
      .replace(/\s+/gu, ' ')
      .trim()
      .replace(/ …\s*$/u, '');
  }

  private walk(node: Element, text: GapText, special: (node: Element) => boolean): void {
    for (const child of node.children) {
      if ('attribs' in child && special(child)) continue;
      if ('attribs' in child && (interactionsIn(child).length > 0 || within(child, 'gap').length > 0)) {
        this.walk(child, text, special);
        text.write(' ');
      } else if ('attribs' in child) text.write(` ${this.text(child)} `);
      else if (isText(child)) text.write(asText(child.data));
    }
  }

  private text(element: Element): string {
    return fromNodes(
      element.children.filter((child) => !('attribs' in child) || !nameOf(child).startsWith('feedback')),
      this.picture,
    );
  }

  private choiceWith(element: Element, id: string): Element {
    const all = [...within(element, 'simple-choice'), ...within(element, 'simple-associable-choice')];
    const found = all.find((one) => attribute(one, 'identifier') === id);
    if (!found) throw new Unsupported(`its right answer "${id}" is not among its choices`);
    return found;
  }

  private declaration(interaction: Element): Element | undefined {
    const id = attribute(interaction, 'response-identifier');
    return within(this.root, 'response-declaration').find((one) => attribute(one, 'identifier') === id);
  }

  private correct(interaction: Element): string[] {
    const declared = this.declaration(interaction);
    const [right] = declared ? within(declared, 'correct-response') : [];
    const all = right ? within(right, 'value') : [];
    // TestVision: one declaration for all gaps of an item, each value with the id of its gap
    const fields = all.some((value) => attribute(value, 'field-identifier') !== '');
    const own = fields
      ? all.filter((value) => attribute(value, 'field-identifier') === attribute(interaction, 'id'))
      : all;
    const values = own.map((value) => wordsOf(value.children).trim());
    const mapped = fields ? [] : this.mapped(interaction).filter(({ share }) => share > 0);
    if (values.length === 0) values.push(...mapped.map(({ text }) => text));
    if (values.length === 0 && nameOf(interaction) !== 'extended-text-interaction')
      throw new Unsupported('it does not say which answer is right');
    return values;
  }

  private mapped(interaction: Element): { text: string; share: number }[] {
    const declared = this.declaration(interaction);
    return (declared ? within(declared, 'map-entry') : []).map((entry) => ({
      text: attribute(entry, 'map-key'),
      share: Number(attribute(entry, 'mapped-value')),
    }));
  }

  private feedbackOf(option: Element): string | undefined {
    const [inline] = within(option, 'feedback-inline');
    if (inline) return this.text(inline);
    const id = attribute(option, 'identifier');
    const modal = within(this.root, 'modal-feedback').find((one) => attribute(one, 'identifier') === id);
    return modal && this.text(modal);
  }

  private said(field: 'right' | 'otherwise', id: RegExp): Answer {
    const found = within(this.root, 'modal-feedback').find((one) => id.test(attribute(one, 'identifier')));
    const text = found ? this.text(found) : '';
    return text === '' ? {} : { [field]: text };
  }
}
