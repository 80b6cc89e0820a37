import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { rate } from './narrate.js';
import { picture, type TimedBeat } from './timeline.js';

export const framesPerSecond = 12.5;

/** Wide enough for a lesson on half a screen; flat drawings scale well. */
const width = 960;

/** A picture as PNG. */
export async function png(svg: string, width: number): Promise<Buffer> {
  const child = spawn('rsvg-convert', ['--width', String(width), '--format', 'png'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const chunks: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
  child.stdin.end(svg);
  await finished(child, 'rsvg-convert');
  return Buffer.concat(chunks);
}

/** Draws every frame into a lossless file; a picture that stays is drawn once. */
export async function draw(timeline: readonly TimedBeat[], seconds: number, file: string): Promise<number> {
  const child = spawn(
    'ffmpeg',
    [
      '-v',
      'error',
      '-y',
      '-f',
      'image2pipe',
      '-c:v',
      'png',
      '-r',
      String(framesPerSecond),
      '-i',
      '-',
      '-c:v',
      'ffv1',
      '-pix_fmt',
      'bgr0',
      file,
    ],
    { stdio: ['pipe', 'inherit', 'inherit'] },
  );
  let [last, frame, drawn]: [string, Buffer, number] = ['', Buffer.alloc(0), 0];
  for (let index = 0; index < Math.round(seconds * framesPerSecond); index++) {
    const now = picture(timeline, index / framesPerSecond);
    if (now !== last) [last, frame, drawn] = [now, await png(now, width), drawn + 1];
    if (!child.stdin.write(frame)) await once(child.stdin, 'drain');
  }
  child.stdin.end();
  await finished(child, 'ffmpeg');
  return drawn;
}

const h264 = '-c:v libx264 -preset slower -tune animation -crf 29 -profile:v main -movflags +faststart';
const aac = '-c:a aac -ar 16000 -b:a 18k';
const vp9 = '-c:v libvpx-vp9 -crf 38 -b:v 0 -deadline good -cpu-used 3 -row-mt 1';
const opus = '-c:a libopus -ar 48000 -b:a 18k -application voip';
/** No date, no version: the same storyboard makes the same file. */
const bare = '-map_metadata -1 -fflags +bitexact -pix_fmt yuv420p -g 150 -ac 1';
/** Takes the buzz off a synthesiser, and makes all voices equally loud. */
const clear = 'highpass=f=90,equalizer=f=3200:t=q:w=1.2:g=-3,lowpass=f=7800,loudnorm=I=-18:TP=-2:LRA=7';

/** The same picture and sound for every browser: H.264 with AAC, and VP9 with Opus. */
export async function encode(pictures: string, sound: Int16Array, mp4: string, webm: string): Promise<void> {
  const input = ['-v', 'error', '-y', '-i', pictures, '-f', 's16le', '-ar', String(rate), '-ac', '1', '-i', '-'];
  const to = (codecs: string, file: string): Promise<void> =>
    piped([...input, '-af', clear, ...`${bare} ${codecs}`.split(' '), file], sound);
  await to(`${h264} ${aac}`, mp4);
  await to(`${vp9} ${opus}`, webm);
}

async function piped(options: readonly string[], sound: Int16Array): Promise<void> {
  const child = spawn('ffmpeg', options, { stdio: ['pipe', 'inherit', 'inherit'] });
  child.stdin.end(Buffer.from(sound.buffer, sound.byteOffset, sound.byteLength));
  await finished(child, 'ffmpeg');
}

async function finished(child: ChildProcess, name: string): Promise<void> {
  const [code] = (await once(child, 'close').catch((error: unknown) => {
    throw new Error(`${name} does not start: apt-get install ffmpeg espeak-ng librsvg2-bin fonts-sil-andika`, {
      cause: error,
    });
  })) as [number];
  if (code !== 0) throw new Error(`${name} ended with code ${code}`);
}
