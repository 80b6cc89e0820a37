import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Storyboard } from './storyboard.js';

const run = promisify(execFile);

/** Samples a second of all narration, mono, 16 bits. */
export const rate = 22_050;

/**
 * One sound a beat, by beat in order; empty where nothing is said. A recording `recordings/<id>/<beat>.wav`
 * (beats counted from 1) takes the place of the synthesiser, beat by beat.
 */
export async function narrate(board: Storyboard, recordings: string, work: string): Promise<readonly Int16Array[]> {
  const beats = board.chapters.flatMap((chapter) => chapter.beats);
  const sounds: Int16Array[] = [];
  for (const [index, beat] of beats.entries()) {
    const words = beat.speak ?? beat.say;
    const recorded = join(recordings, board.id, `${index + 1}.wav`);
    const file = join(work, `${index + 1}.wav`);
    if (existsSync(recorded))
      await run('ffmpeg', [
        '-v',
        'error',
        '-y',
        '-i',
        recorded,
        '-ac',
        '1',
        '-ar',
        String(rate),
        '-c:a',
        'pcm_s16le',
        file,
      ]);
    else if (words !== undefined)
      await run('espeak-ng', ['-v', board.lang, '-s', '128', '-g', '4', '-p', '42', '-w', file, words]);
    sounds.push(
      words === undefined && !existsSync(recorded) ? new Int16Array() : trimmed(samples(await readFile(file))),
    );
  }
  return sounds;
}

/** The samples of a WAV file: what its `data` chunk holds. */
function samples(wav: Buffer): Int16Array {
  const start = wav.indexOf('data', 12) + 8;
  return Int16Array.from({ length: Math.floor((wav.length - start) / 2) }, (_, i) => wav.readInt16LE(start + i * 2));
}

/** Without the silence at both ends. */
function trimmed(sound: Int16Array): Int16Array {
  const loud = (value: number | undefined): boolean => Math.abs(value ?? 0) > 120;
  let [first, last] = [0, sound.length];
  while (first < last && !loud(sound[first])) first += 1;
  while (last > first && !loud(sound[last - 1])) last -= 1;
  return sound.slice(first, last);
}

/** One sound of the whole video: each sentence at its second. */
export function mixed(sounds: readonly Int16Array[], starts: readonly number[], seconds: number): Int16Array {
  const whole = new Int16Array(Math.ceil(seconds * rate));
  sounds.forEach((sound, index) => whole.set(sound.subarray(0, whole.length), Math.round((starts[index] ?? 0) * rate)));
  return whole;
}
