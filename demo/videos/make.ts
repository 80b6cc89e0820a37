/**
 * Makes the videos of the demo packs from their storyboards, with tools of Debian:
 *   apt-get install ffmpeg espeak-ng librsvg2-bin fonts-sil-andika
 *   node --import tsx --conditions=source demo/videos/make.ts [--stills DIR | --words] [id …]
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

/** A storyboard with its narration, laid in time. */
interface Made {
  readonly board: Storyboard;
  readonly timeline: readonly TimedBeat[];
  readonly sounds: readonly Int16Array[];
  readonly seconds: number;
}

/** A folder for files that are gone when `use` is done. */
async function during(use: (work: string) => Promise<void>): Promise<void> {
  const work = await mkdtemp(join(tmpdir(), 'leerspoor-video-'));
  await use(work).finally(() => rm(work, { recursive: true }));
}

async function laid(board: Storyboard, work: string): Promise<Made> {
  const sounds = await narrate(board, join(here, 'recordings'), work);
  const lengths = sounds.map((sound) => sound.length / rate);
  const timeline = timelineOf(board, lengths);
  const seconds = timeline.at(-1)?.end ?? 0;
  if (seconds < 45 || seconds > 90) console.warn(`${board.id} takes ${seconds.toFixed(1)} s: 45 to 90 is meant`);
  return { board, timeline, sounds, seconds };
}

/** Captions, the support, the poster. */
async function words({ board, timeline, seconds }: Made, media: string): Promise<void> {
  for (const [name, content] of Object.entries(tracks(board, timeline))) await writeFile(join(media, name), content);
  const [chapter, beat] = board.poster ?? [1, 1];
  const at = (timeline.filter((timed) => timed.chapter === chapter - 1)[beat - 1]?.end ?? 0.1) - 0.01;
  await writeFile(join(media, `${board.id}.png`), await png(picture(timeline, at), 640));
  const described = JSON.stringify(support(board, timeline, seconds), null, 2);
  await writeFile(join(media, `${board.id}.video.json`), `${described}\n`);
}

async function film({ board, timeline, sounds, seconds }: Made, media: string, work: string): Promise<void> {
  const pictures = join(work, 'pictures.mkv');
  const [mp4, webm] = [join(media, `${board.id}.mp4`), join(media, `${board.id}.webm`)];
  const drawn = await draw(timeline, seconds, pictures);
  const starts = timeline.map((beat) => beat.speaks);
  await encode(pictures, mixed(sounds, starts, seconds), mp4, webm);
  const [a, b] = await Promise.all([stat(mp4), stat(webm)]);
  const size = `mp4 ${Math.round(a.size / 1000)} kB, webm ${Math.round(b.size / 1000)} kB`;
  console.log(`${board.id}: ${seconds.toFixed(1)} s, ${drawn} pictures, ${size}`);
}

/** The end of each beat, to look at. */
async function stills({ board, timeline, seconds }: Made, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const [index, beat] of timeline.entries()) {
    const name = `${board.id}-${String(index + 1).padStart(2, '0')}.png`;
    await writeFile(join(folder, name), await png(picture(timeline, beat.end - 0.01), 640));
  }
  console.log(`${board.id}: ${seconds.toFixed(1)} s, ${timeline.length} stills`);
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { stills: { type: 'string' }, words: { type: 'boolean' } },
});
for (const pack of await readdir(boards)) {
  const media = join(here, '..', 'packs', pack, 'media');
  await mkdir(media, { recursive: true });
  for (const file of (await readdir(join(boards, pack))).sort()) {
    const board = await readStoryboard(join(boards, pack, file));
    if (positionals.length > 0 && !positionals.includes(board.id)) continue;
    await during(async (work) => {
      const made = await laid(board, work);
      if (values.stills !== undefined) return stills(made, values.stills);
      await words(made, media);
      if (values.words !== true) await film(made, media, work);
    });
  }
}
