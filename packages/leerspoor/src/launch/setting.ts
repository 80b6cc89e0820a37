import type { Pack } from '@leerspoor/content';
import { openPack } from '@leerspoor/content/open';
import type { Assignment } from '@leerspoor/engine';

/** What `leerspoor package` wrote into the page. */
export interface Setting {
  readonly main: HTMLElement;
  /** Address of the pack. */
  readonly src: string;
  readonly assignment: Assignment;
  /** The score at which the unit is passed, 0 to 100. */
  readonly passing: number;
  readonly lang: string;
}

export async function readSetting(): Promise<Setting> {
  const main = document.querySelector('main') ?? document.body.appendChild(document.createElement('main'));
  const { pack = 'pack/pack.json', assignment, passing } = main.dataset;
  return {
    main,
    src: new URL(pack, document.baseURI).href,
    assignment: await readAssignment(assignment),
    passing: Number(passing) || 100,
    lang: document.documentElement.lang,
  };
}

/** Left out where it is not sound: the command that wrote it has checked it. */
async function readAssignment(text: string | undefined): Promise<Assignment> {
  if (text === undefined) return {};
  const { parseAssignment } = await import('@leerspoor/engine/facts');
  const read = parseAssignment(JSON.parse(text));
  return 'assignment' in read ? read.assignment : {};
}

/** The pack twice: as it was written, for the lesson, and as it is understood, for the LMS. Rejects where it cannot be had. */
export async function fetchPack(src: string): Promise<{ readonly data: unknown; readonly pack: Pack }> {
  const answer = await fetch(src);
  if (!answer.ok) throw new Error(`${src} could not be fetched: the server answered ${answer.status}.`);
  const data: unknown = await answer.json();
  const read = await openPack(data);
  if ('issues' in read) throw new Error(`${src} is not a sound pack: ${read.issues[0]?.message ?? ''}`);
  return { data, pack: read.pack };
}
