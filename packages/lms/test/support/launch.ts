import { openScorm, type LmsTrouble, type ScormAttempt, type ScormOptions } from '@leerspoor/lms/scorm';
import { line } from './lesson.js';
import type { EditionName, Room } from './run-time.js';

/** A shelf of its own for each test. */
export const shelf = (): Storage => {
  const kept = new Map<string, string>();
  return {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, value: string) => void kept.set(name, value),
  } as Storage;
};

export interface Launch {
  readonly attempt: ScormAttempt;
  readonly room: Room;
  readonly troubles: LmsTrouble[];
}

export async function launch(edition: EditionName, room: Room, options: Partial<ScormOptions> = {}): Promise<Launch> {
  const troubles: LmsTrouble[] = [];
  const tell = (trouble: LmsTrouble): void => void troubles.push(trouble);
  const attempt = await openScorm({ pack: line, edition, window: room.window, shelf: shelf(), tell, ...options });
  if (!attempt) throw new Error('No run time was found.');
  await attempt.ready;
  return { attempt, room, troubles };
}

export const next = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
