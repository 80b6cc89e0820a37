/**
 * Makes the videos of the demo packs from their storyboards, with tools of Debian:
 *   apt-get install ffmpeg espeak-ng librsvg2-bin fonts-sil-andika
 *   node --import tsx --conditions=source demo/videos/make.ts [--stills DIR] [id …]
 */
import { mkdir, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { draw, encode, png } from './film.js';
import { mixed, narrate, rate } from './narrate.js';
import { readStoryboard, type Storyboard } from './storyboard.js';
import { picture, timelineOf, type TimedBeat } from './timeline.js';
import { support, tracks } from './tracks.js';

const here = fileURLToPath(new URL('.', import.meta.url));
const boards = join(here, 'storyboards');

async function make(pack: string, board: Storyboard, stills: string | undefined): Promise<void> {
  const work = await mkdtemp(join(tmpdir(), 'leerspoor-video-'));
  try {
    const sounds = await narrate(board, join(here, 'recordings'), work);
    const timeline = timelineOf(
      board,
      sounds.map((sound) => sound.length / rate),
    );
    const seconds = timeline.at(-1)?.end ?? 0;
    if (stills !== undefined) {
      await still(board, timeline, stills);
      return;
    }
    if (seconds < 45 || seconds > 90) console.warn(`${board.id} takes ${seconds.toFixed(1)} s: 45 to 90 is meant`);
    const media = join(here, '..', 'packs', pack, 'media');
    await mkdir(media, { recursive: true });
    const at = (end: string): string => join(media, `${board.id}.${end}`);
    const drawn = await draw(timeline, seconds, join(work, 'pictures.mkv'));
    await encode(
      join(work, 'pictures.mkv'),
      mixed(
        sounds,
        timeline.map((beat) => beat.speaks),
        seconds,
      ),
      at('mp4'),
      at('webm'),
    );
    for (const [name, content] of Object.entries(tracks(board, timeline))) await writeFile(join(media, name), content);
    await writeFile(at('png'), await png(picture(timeline, posterAt(board, timeline)), 640));
    await writeFile(at('video.json'), `${JSON.stringify(support(board, timeline, seconds), null, 2)}\n`);
    const [mp4, webm] = await Promise.all([stat(at('mp4')), stat(at('webm'))]);
    console.log(
      `${board.id}: ${seconds.toFixed(1)} s, ${drawn} pictures, mp4 ${Math.round(mp4.size / 1000)} kB, webm ${Math.round(webm.size / 1000)} kB`,
    );
  } finally {
    await rm(work, { recursive: true });
  }
}

/** The end of each beat, to look at. */
async function still(board: Storyboard, timeline: readonly TimedBeat[], folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const [index, beat] of timeline.entries())
    await writeFile(
      join(folder, `${board.id}-${String(index + 1).padStart(2, '0')}.png`),
      await png(picture(timeline, beat.end - 0.01), 640),
    );
  console.log(`${board.id}: ${(timeline.at(-1)?.end ?? 0).toFixed(1)} s, ${timeline.length} stills`);
}

function posterAt(board: Storyboard, timeline: readonly TimedBeat[]): number {
  const [chapter, beat] = board.poster ?? [1, 1];
  return (timeline.filter((timed) => timed.chapter === chapter - 1)[beat - 1]?.end ?? 0.1) - 0.01;
}

const { values, positionals } = parseArgs({ allowPositionals: true, options: { stills: { type: 'string' } } });
for (const pack of await readdir(boards)) {
  for (const file of (await readdir(join(boards, pack))).sort()) {
    const board = await readStoryboard(join(boards, pack, file));
    if (positionals.length === 0 || positionals.includes(board.id)) await make(pack, board, values.stills);
  }
}
