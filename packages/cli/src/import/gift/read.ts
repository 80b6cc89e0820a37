import { Gathering, Unsupported, type Imported } from '../found.js';
import { asText } from '../text.js';
import { fromHtml } from '../markup.js';
import { answerOf } from './answer.js';

/** A question of a GIFT file: what stands before, between and after its braces. */
interface Block {
  readonly name: string;
  readonly line: number;
  readonly category: readonly string[];
  readonly before: string;
  readonly answers: string | undefined;
  readonly after: string;
}

/** GIFT: questions in plain text, with an empty line between them. */
export function readGift(file: string, text: string): Imported {
  const gathering = new Gathering();
  for (const block of blocksOf(text)) {
    gathering.take(block.name, `line ${block.line}`, block.category, (draft) => {
      if (block.answers === undefined) throw new Unsupported('it is a text, and asks nothing');
      if (unescaped(block.after, '{'))
        throw new Unsupported('it holds two sets of answers; is the empty line between two questions missing?');
      const isLast = !/[\p{L}\p{N}]/u.test(block.after);
      const prompt = isLast ? block.before : `${block.before} _____ ${block.after}`;
      const { html } = formatOf(prompt);
      const read = (part: string): string => {
        const own = formatOf(part, html);
        const plain = plainOf(own.text);
        return own.html
          ? fromHtml(plain, () => {
              throw new Unsupported('its pictures are not in the file');
            })
          : asText(plain).trim();
      };
      return { prompt: read(prompt), ...answerOf(block.answers, read, draft) };
    });
  }
  if (gathering.found.length + gathering.passedOver.length === 1 && text.split('\n').length > 12)
    gathering.notes.push('the whole file is one question: questions of GIFT are separated by an empty line');
  return gathering.as(file.replace(/\.\w+$/u, ''));
}

function blocksOf(text: string): Block[] {
  const blocks: Block[] = [];
  let category: string[] = [];
  let lines: string[] = [];
  let start = 1;
  const end = (): void => {
    const body = lines.join('\n').trim();
    lines = [];
    if (body !== '') blocks.push(blockOf(body, start, category));
  };
  for (const [i, line] of [...text.replace(/^\uFEFF/u, '').split(/\r?\n/u), ''].entries()) {
    if (/^\s*\/\//u.test(line)) continue;
    const named = /^\s*\$CATEGORY:\s*(.*)$/u.exec(line)?.[1];
    if (named !== undefined) {
      end();
      category = named
        .split(/(?<!\/)\/(?!\/)/u)
        .map((part) => part.trim())
        .filter((part) => part !== '' && part !== 'top' && !/^\$\w+\$$/u.test(part));
    } else if (line.trim() === '' && !isOpen(lines)) end();
    else {
      if (lines.length === 0) start = i + 1;
      lines.push(line);
    }
  }
  end();
  return blocks;
}

/** Within braces an empty line ends nothing. */
function isOpen(lines: readonly string[]): boolean {
  const text = lines.join('\n');
  return unescaped(text, '{') > unescaped(text, '}');
}

function unescaped(text: string, sign: string): number {
  return text.replace(/\\./gsu, '').split(sign).length - 1;
}

function blockOf(body: string, line: number, category: readonly string[]): Block {
  const [, title, rest = ''] = /^(?:::((?:[^:\\]|\\.|:(?!:))*)::)?([\s\S]*)$/u.exec(body)!;
  const parts = /^((?:[^{\\]|\\[\s\S])*)\{((?:[^}\\]|\\[\s\S])*)\}([\s\S]*)$/u.exec(rest);
  const before = (parts?.[1] ?? rest).trim();
  return {
    name: plainOf(title ?? before)
      .trim()
      .slice(0, 60),
    line,
    category,
    before,
    answers: parts?.[2],
    after: (parts?.[3] ?? '').trim(),
  };
}

/** `[html]`, `[markdown]`, `[plain]` or `[moodle]` before a text says how to read it; without, as the question. */
function formatOf(text: string, asBefore = false): { readonly html: boolean; readonly text: string } {
  const [, format, rest = text] = /^\s*\[(html|moodle|plain|markdown)\]([\s\S]*)$/u.exec(text) ?? [];
  const html = format === 'html' || (format === undefined && asBefore);
  return { html: html || (format !== 'plain' && /<\w+[^>]*>/u.test(rest)), text: rest };
}

/** `\=` is `=`, and `\n` a new line. */
function plainOf(text: string): string {
  return text.replace(/\\n/gu, ' ').replace(/\\([\s\S])/gu, '$1');
}
