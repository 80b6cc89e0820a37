import type { Element } from 'domhandler';
import { Failure } from '../../command/command.js';
import { Gathering, Unsupported, type Draft, type Imported, type Question } from '../found.js';
import { fromHtml, wordsOf } from '../markup.js';
import { elementsIn, linesOf, parseXml } from '../xml.js';
import { kinds } from './kinds.js';

/** Moodle XML: what "Export questions" of a question bank gives. */
export function readMoodle(file: string, text: string): Imported {
  const root = elementsIn(parseXml(file, text)).find(({ name }) => name === 'quiz');
  if (!root) throw new Failure(`${file}: This is no Moodle XML: there is no <quiz> in it.`);
  const lines = linesOf(text);
  const gathering = new Gathering();
  let category: string[] = [];
  for (const element of elementsIn(root).filter(({ name }) => name === 'question')) {
    const type = element.attribs['type'] ?? '';
    if (type === 'category') category = categoryOf(element);
    else
      gathering.take(textIn(element, 'name'), `line ${lines(element.startIndex ?? 0)}`, category, (draft) =>
        questionOf(type, new MoodleQuestion(element, draft)),
      );
  }
  return gathering.as(category.at(-1) ?? file.replace(/\.\w+$/u, ''));
}

function questionOf(type: string, source: MoodleQuestion): Question {
  const kind = kinds[type];
  if (!kind)
    throw new Unsupported(
      type === 'description' ? 'it is a text, and asks nothing' : `questions of the kind "${type}" have no counterpart`,
    );
  const { prompt, ...rest } = kind(source);
  const general = source.html(source.element, 'generalfeedback');
  const right = source.html(source.element, 'correctfeedback') || general;
  const otherwise = rest.otherwise ?? source.html(source.element, 'incorrectfeedback');
  return {
    prompt: prompt ?? source.html(source.element, 'questiontext'),
    ...rest,
    ...(right && { right }),
    ...(otherwise && { otherwise }),
    ...(general && { solution: [general] }),
  };
}

/** `$course$/top/Breuken/Optellen`: a slash in a name is written twice. */
function categoryOf(element: Element): string[] {
  return textIn(element, 'category')
    .split(/(?<!\/)\/(?!\/)/u)
    .map((part) => part.replaceAll('//', '/').trim())
    .filter((part) => part !== '' && part !== 'top' && !/^\$\w+\$$/u.test(part));
}

function child(element: Element, name: string): Element | undefined {
  return elementsIn(element).find((one) => one.name === name);
}

function textIn(element: Element, name: string): string {
  const found = child(element, name);
  return wordsOf((found && child(found, 'text') ? child(found, 'text')! : found)?.children ?? []).trim();
}

/** One question, and how to read its parts. */
export class MoodleQuestion {
  constructor(
    readonly element: Element,
    readonly draft: Draft,
  ) {}

  /** Elements of this name in the question. */
  all(name: string): Element[] {
    return elementsIn(this.element).filter((one) => one.name === name);
  }

  plain(element: Element, name: string): string {
    return textIn(element, name);
  }

  /** The text of a part as a source text; '' where there is none. */
  html(element: Element, name: string): string {
    const part = child(element, name);
    if (!part) return '';
    return fromHtml(textIn(element, name), (address) => this.picture(part, address));
  }

  /** The text of an element that is such a part itself. */
  ownHtml(element: Element): string {
    const text = wordsOf((child(element, 'text') ?? element).children).trim();
    return fromHtml(text, (address) => this.picture(element, address));
  }

  private picture(part: Element, address: string): string {
    const inline = /^data:image\/(png|jpe?g|gif|webp);base64,(.*)$/su.exec(address);
    if (inline) return this.draft.picture(`prent.${inline[1]}`, fromBase64(inline[2]!));
    const name = decodeURIComponent(address.replace(/^@@PLUGINFILE@@\//u, '').replace(/\?.*$/u, ''));
    const files = elementsIn(part).filter((one) => one.name === 'file');
    const found = files.find(({ attribs }) => attribs['name'] === name.split('/').at(-1));
    return this.draft.picture(name, found && fromBase64(wordsOf(found.children)));
  }
}

function fromBase64(text: string): Uint8Array {
  return Uint8Array.from(atob(text.replace(/\s+/gu, '')), (char) => char.charCodeAt(0));
}
