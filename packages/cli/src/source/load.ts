import { readText, type Folder } from './folder.js';
import { wholeFile, type Problems } from './problem.js';
import { goalSchema, packSchema, type GoalSource, type PackSource } from './schema/index.js';
import { validate } from './validate.js';
import { Spot } from './spot.js';
import { readYaml, type YamlFile } from './yaml.js';

/** A pack as its author wrote it, with the right shape but not yet compiled. */
export interface Source {
  readonly folder: Folder;
  readonly pack: PackSource;
  /** Of pack.yaml. */
  readonly spot: Spot;
  readonly goals: readonly GoalFile[];
  /** What its JSON files hold, by name. */
  readonly data: ReadonlyMap<string, unknown>;
}

export interface GoalFile {
  readonly id: string;
  readonly source: GoalSource;
  readonly spot: Spot;
}

/** Reads a folder of source. What is wrong becomes problems; what has the right shape is there to be looked at further. */
export async function loadSource(folder: Folder, problems: Problems): Promise<Source | undefined> {
  if (!folder.files.has('pack.yaml')) {
    const sheets = topFiles(folder, /\.csv$/iu);
    if (sheets.length === 1) return (await import('../sheet/load.js')).loadSheet(folder, sheets[0]!, problems);
    problems.error(wholeFile('pack.yaml'), 'no-pack', noPack(folder, sheets));
    return undefined;
  }
  const file = await readFile(folder, 'pack.yaml', problems);
  const pack = file && validate(packSchema, file, problems);
  const goals = await loadGoals(
    folder,
    pack?.goals ?? goalFilesOf(folder),
    file && new Spot(file).at('goals'),
    problems,
  );
  const data = await loadData(folder, problems);
  return file && pack && { folder, pack, spot: new Spot(file), goals, data };
}

async function loadGoals(
  folder: Folder,
  ids: readonly string[],
  listed: Spot | undefined,
  problems: Problems,
): Promise<GoalFile[]> {
  const goals: GoalFile[] = [];
  for (const [i, id] of ids.entries()) {
    if (!folder.files.has(`${id}.yaml`)) {
      problems.error(
        listed?.at(i) ?? wholeFile('pack.yaml'),
        'no-goal-file',
        `There is no file "${id}.yaml" for goal "${id}"; make it, or take the goal out of this list.`,
      );
      continue;
    }
    const file = await readFile(folder, `${id}.yaml`, problems);
    const source = file && validate(goalSchema, file, problems);
    if (file && source) goals.push({ id, source, spot: new Spot(file) });
  }
  for (const id of goalFilesOf(folder).filter((one) => !ids.includes(one))) {
    problems.warn(
      wholeFile(`${id}.yaml`),
      'unlisted-goal',
      `This file is in no pack; add "${id}" to "goals" in pack.yaml, or move the file out of the folder.`,
    );
  }
  return goals;
}

async function loadData(folder: Folder, problems: Problems): Promise<Map<string, unknown>> {
  const data = new Map<string, unknown>();
  for (const name of [...folder.files.keys()].filter((file) => file.endsWith('.json'))) {
    const text = await readText(folder, name, problems);
    try {
      if (text !== undefined) data.set(name, JSON.parse(text));
    } catch (error) {
      problems.error(
        wholeFile(name),
        'json',
        `This is not good JSON: ${error instanceof Error ? error.message : String(error)}.`,
      );
    }
  }
  return data;
}

/** What to do with a folder without a pack.yaml. */
function noPack(folder: Folder, sheets: readonly string[]): string {
  const [book] = topFiles(folder, /\.(?:xlsx?|ods|numbers)$/iu);
  if (sheets.length > 1)
    return `There is no pack.yaml here, and there are ${sheets.length} spreadsheets (${sheets.join(', ')}); give one of them.`;
  if (book) return `"${book}" is a workbook; save its sheet as "CSV UTF-8" and give that file.`;
  return `There is no pack.yaml in "${folder.path}". "npx leerspoor new" makes a pack to start from.`;
}

function topFiles(folder: Folder, name: RegExp): string[] {
  return [...folder.files.keys()].filter((file) => !file.includes('/') && name.test(file));
}

function goalFilesOf(folder: Folder): string[] {
  return [...folder.files.keys()]
    .filter((file) => file.endsWith('.yaml') && !file.includes('/') && file !== 'pack.yaml')
    .map((file) => file.slice(0, -'.yaml'.length));
}

async function readFile(folder: Folder, name: string, problems: Problems): Promise<YamlFile | undefined> {
  const text = await readText(folder, name, problems);
  return text === undefined ? undefined : readYaml(name, text, problems);
}
