import { stringify } from 'yaml';
import { compile } from '../compile/pack.js';
import { madeFolder } from '../source/made.js';
import { Problems } from '../source/problem.js';
import type { GoalSource, ItemSource, PackSource } from '../source/schema/index.js';
import { ascii } from '../template/slug.js';
import type { Found, Imported, PassedOver, Question } from './found.js';

/** What the author says of what is imported. */
export interface Wishes {
  /** Id of the one goal that all questions go to. */
  readonly goal?: string | undefined;
  readonly content?: string | undefined;
  readonly verb?: string | undefined;
  readonly lang: string;
  readonly licence?: string | undefined;
}

/** A pack that was made of questions: its files, and what is to be said of it. */
export interface ImportedPack {
  readonly files: ReadonlyMap<string, string | Uint8Array>;
  readonly kept: readonly Found[];
  readonly passedOver: readonly PassedOver[];
  /** Goals that were made: nobody said what they are. */
  readonly made: readonly string[];
  readonly goals: readonly string[];
}

/** Makes a pack of questions. Each is tried out first: one that its own scoring rejects is passed over. */
export async function packOf(imported: Imported, wishes: Wishes): Promise<ImportedPack> {
  const kept: Found[] = [];
  const passedOver = [...imported.passedOver];
  const goals = new Map<string, { source: GoalSource; items: ItemSource[] }>();
  const made: string[] = [];
  for (const found of imported.found) {
    const { id, source, isMade } = goalOf(found, imported, wishes);
    const goal = goals.get(id) ?? { source, items: [] };
    const item = itemOf(found, goal.items);
    const fault = await faultOf(item, found, imported, wishes);
    if (fault !== undefined) {
      passedOver.push({ name: found.name, place: found.place, why: fault });
      continue;
    }
    if (!goals.has(id) && isMade) made.push(id);
    goals.set(id, goal);
    goal.items.push(item);
    kept.push(found);
  }
  const used = new Set(kept.flatMap(({ files }) => files));
  return {
    files: new Map<string, string | Uint8Array>([
      ['pack.yaml', yaml('pack', headOf(imported, [...goals.keys()], wishes))],
      ...[...goals].map(([id, { source, items }]) => [`${id}.yaml`, yaml('goal', { ...source, items })] as const),
      ...[...imported.media].filter(([name]) => used.has(name)),
    ]),
    kept,
    passedOver,
    made,
    goals: [...goals.keys()],
  };
}

function goalOf(
  { category }: Found,
  { title, goals }: Imported,
  { goal, content, verb }: Wishes,
): { id: string; source: GoalSource; isMade: boolean } {
  const name = goal ?? category?.at(-1) ?? title;
  const id = idOf(name);
  const known = goals?.get(id);
  if (known) return { id, source: { ...known, items: [] }, isMade: false };
  const parts = { content: content ?? name, verb: verb ?? 'oefenen' };
  const criteria = [{ text: `Ik kan ${parts.content} ${parts.verb}.` }];
  return { id, source: { ...parts, criteria, supports: [] }, isMade: content === undefined || verb === undefined };
}

function idOf(name: string): string {
  const id = ascii(name);
  return /^pack$/iu.test(id) || id === '' ? 'doel' : id;
}

function headOf({ title, misconceptions }: Imported, goals: readonly string[], { lang, licence }: Wishes): PackSource {
  return {
    pack: idOf(title).toLowerCase(),
    version: '1.0.0',
    title: title || 'Pack',
    lang,
    licence: licence ?? 'unknown',
    goals: [...goals],
    ...(misconceptions && { misconceptions }),
  };
}

/** An item with all it needs; what the other tool did not say is neutral. */
function itemOf({ name, question }: Found, others: readonly ItemSource[]): ItemSource {
  const base = ascii(question.family ?? name).toLowerCase() || 'vraag';
  let family = base;
  for (let n = 2; others.some((one) => one.family === family); n++) family = `${base}-${n}`;
  const { prompt, answer, wrong, right, otherwise, solution, ...rest } = question;
  return {
    family,
    difficulty: 3,
    ...Object.fromEntries(Object.entries(rest).filter(([key]) => key !== 'family')),
    prompt: prompt === '' ? 'Los op.' : prompt,
    answer,
    ...(wrong && wrong.length > 0 && { wrong }),
    right: right ?? 'Dat is het juiste antwoord.',
    ...(otherwise !== undefined && { otherwise }),
    solution: solution ?? [told(answer) ?? 'Vergelijk jouw antwoord met het juiste.'],
  };
}

/** The right answer as a line, where it is one text. */
function told({ choice, number, fraction, text }: Question['answer']): string | undefined {
  const right = choice ?? number ?? fraction ?? text;
  const first = Array.isArray(right) ? right[0] : right;
  if (Array.isArray(choice) && choice.length > 1) return `De juiste antwoorden zijn ${choice.join('; ')}.`;
  return first === undefined
    ? undefined
    : `Het juiste antwoord is ${String(first).replace('.', number === undefined ? '.' : ',')}.`;
}

/** Why an item is none, tried out alone. */
async function faultOf(
  item: ItemSource,
  { files }: Found,
  imported: Imported,
  wishes: Wishes,
): Promise<string | undefined> {
  const goal = { content: 'x', verb: 'x', criteria: [{ text: 'x' }], supports: [], items: [item] };
  const trial = new Map<string, string | Uint8Array>([
    ['pack.yaml', stringify(headOf(imported, ['proef'], wishes))],
    ['proef.yaml', stringify(goal, { lineWidth: 0 })],
    ...files.map((name) => [name, imported.media.get(name)!] as const),
  ]);
  const problems = new Problems();
  await compile(madeFolder(trial), problems);
  const fault = problems.list().find(({ severity }) => severity === 'error');
  return fault?.message.replace(/\.$/u, '');
}

function yaml(schema: 'pack' | 'goal', value: PackSource | GoalSource): string {
  return `# yaml-language-server: $schema=./.schema/${schema}.schema.json\n${stringify(value, { lineWidth: 0 })}`;
}
