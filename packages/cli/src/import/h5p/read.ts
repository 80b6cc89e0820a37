import { Failure } from '../../command/command.js';
import { Gathering, Unsupported, type Imported } from '../found.js';
import { isZip, unzip } from '../zip.js';
import { plainOf } from '../markup.js';
import { fields, listOf, textOf, type Fields } from './fields.js';
import { kinds } from './kinds.js';

/** Kinds of H5P that hold others; they ask nothing themselves. */
const containers =
  /^H5P\.(?:QuestionSet|Column|InteractiveBook|CoursePresentation|InteractiveVideo|SingleChoiceSet|Summary|Accordion|BranchingScenario)$/u;

/** Kinds that are no question: what stands around one. */
const around = /^H5P\.(?:AdvancedText|Text|Image|Video|Audio|Link|Table|Nil|ContinuousText)$/u;

/** An .h5p file: its content and its pictures are read, never its code. */
export function readH5p(file: string, bytes: Uint8Array): Imported {
  if (!isZip(bytes)) throw new Failure(`${file}: This is no .h5p file (a zip with h5p.json in it).`);
  const files = unzip(file, bytes, /^(?:h5p\.json|content\/content\.json|content\/(?:images|files)\/[^/]+)$/u);
  const head = fields(json(file, files.get('h5p.json')));
  const gathering = new Gathering();
  walk(
    {
      library: textOf(head['mainLibrary']),
      params: json(file, files.get('content/content.json')),
      metadata: { title: head['title'] },
    },
    textOf(head['title']),
    'content.json',
    files,
    gathering,
  );
  return gathering.as(textOf(head['title']) || file.replace(/\.\w+$/u, ''));
}

function json(file: string, bytes: Uint8Array | undefined): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    throw new Failure(`${file}: Its h5p.json or content/content.json is missing or damaged; export it again.`);
  }
}

/** A part of the content: a question, something that holds questions, or something that is none. */
function walk(
  part: Fields,
  title: string,
  place: string,
  files: ReadonlyMap<string, Uint8Array>,
  gathering: Gathering,
): void {
  const library = textOf(part['library']).split(' ')[0]!;
  const params = fields(part['params']);
  const name = textOf(fields(part['metadata'])['title']) || title;
  const kind = kinds[library];
  if (kind) {
    for (const [i, read] of kind(params).entries())
      gathering.take(plainOf(name), i === 0 ? place : `${place}, part ${i + 1}`, undefined, (draft) =>
        read({ draft, picture: (path) => draft.picture(path, files.get(`content/${path}`)) }),
      );
  } else if (around.test(library)) {
    const told = 'texts, pictures and videos around the questions are left out';
    if (!gathering.notes.includes(told)) gathering.notes.push(told);
  } else if (!containers.test(library))
    gathering.take(plainOf(name), place, undefined, () => {
      throw new Unsupported(library === '' ? 'it says not of what kind it is' : `${library} has no counterpart`);
    });
  if (!kind) inner(params, name, place, files, gathering);
}

/** Whatever depth a container holds its parts at, each of them names its library. */
function inner(
  value: unknown,
  title: string,
  place: string,
  files: ReadonlyMap<string, Uint8Array>,
  gathering: Gathering,
): void {
  if (Array.isArray(value))
    for (const [i, one] of listOf(value).entries()) inner(one, title, `${place} › ${i + 1}`, files, gathering);
  else if (typeof value === 'object' && value !== null) {
    const part = fields(value);
    if (typeof part['library'] === 'string' && typeof part['params'] === 'object')
      walk(part, title, place, files, gathering);
    else for (const one of Object.values(part)) inner(one, title, place, files, gathering);
  }
}
