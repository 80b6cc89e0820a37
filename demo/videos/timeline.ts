import type { Beat, Storyboard } from './storyboard.js';
import { actors, look, stage, type Props, type Value } from './stage/index.js';

/** One actor at a rest between two movements. */
interface Standing {
  readonly type: string;
  readonly props: Props;
}
type Scene = ReadonlyMap<string, Standing>;

export interface TimedBeat {
  readonly beat: Beat;
  readonly chapter: number;
  /** Seconds in the video; the sentence is spoken from `speaks` to `spoken`. */
  readonly start: number;
  readonly speaks: number;
  readonly spoken: number;
  readonly end: number;
  readonly moves: number;
  readonly before: Scene;
  readonly after: Scene;
}

const lead = 0.2;
const rest = 0.55;
const motion = 0.8;

/** Lays the beats in time. `seconds` is how long each sentence takes, by beat in order. */
export function timelineOf(board: Storyboard, seconds: readonly number[]): readonly TimedBeat[] {
  const timed: TimedBeat[] = [];
  let [time, scene, index]: [number, Scene, number] = [0, new Map(), 0];
  board.chapters.forEach((chapter, number) => {
    for (const beat of chapter.beats) {
      const long = seconds[index++] ?? 0;
      const speaks = time + lead;
      const moves = beat.over === 'say' ? Math.max(motion, long) : (beat.over ?? motion);
      const end = snap(Math.max(speaks + long, time + moves) + (beat.rest ?? rest));
      const after = next(scene, beat);
      timed.push({
        beat,
        chapter: number,
        start: time,
        speaks,
        spoken: speaks + long,
        end,
        moves,
        before: scene,
        after,
      });
      [time, scene] = [end, after];
    }
  });
  return timed;
}

/** To tenths of a second, for times that people read. */
const snap = (time: number): number => Math.ceil(time * 10) / 10;

function next(scene: Scene, beat: Beat): Scene {
  const after = new Map(beat.hide === 'all' ? [] : scene);
  for (const id of beat.hide === 'all' ? [] : (beat.hide ?? [])) after.delete(id);
  for (const [id, { type: given, ...props }] of Object.entries(beat.show ?? {})) {
    const type = typeof given === 'string' ? given : (scene.get(id)?.type ?? '');
    const old = after.get(id)?.type === type ? after.get(id)?.props : actors[type]?.defaults;
    after.set(id, { type, props: { ...old, ...props } });
  }
  return after;
}

const ease = (s: number): number => (s <= 0 ? 0 : s >= 1 ? 1 : s * s * (3 - 2 * s));

/** The picture at `time`, as SVG. Equal pictures are equal strings. */
export function picture(timeline: readonly TimedBeat[], time: number): string {
  const now = timeline.find((beat) => time < beat.end) ?? timeline[timeline.length - 1];
  const body = now === undefined ? '' : drawn(now, (time - now.start) / now.moves);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${stage.width} ${stage.height}" width="${stage.width}" height="${stage.height}"><rect width="100%" height="100%" fill="${look.paper}"/>${body}</svg>`;
}

function drawn(beat: TimedBeat, progress: number): string {
  // A movement that lasts as long as the sentence is even, so that counting and picture go together.
  const s = beat.beat.over === 'say' ? Math.min(1, Math.max(0, progress)) : ease(progress);
  const ids = new Set([...beat.before.keys(), ...beat.after.keys()]);
  return [...ids]
    .map((id) => moving(beat.before.get(id), beat.after.get(id), s, Math.min(1, progress * (beat.moves / motion))))
    .join('');
}

function moving(from: Standing | undefined, to: Standing | undefined, s: number, fade: number): string {
  if (to === undefined) return from === undefined ? '' : placed(from.type, from.props, 1 - ease(fade * 1.6));
  if (from === undefined || from.type !== to.type)
    return (
      placed(to.type, to.props, ease(fade)) + (from === undefined ? '' : placed(from.type, from.props, 1 - ease(fade)))
    );
  const whole = actors[to.type]?.whole ?? [];
  const between: Record<string, Value> = {};
  let jumps = false;
  for (const [name, target] of Object.entries(to.props)) {
    const origin = from.props[name];
    if (typeof target === 'number' && typeof origin === 'number' && !whole.includes(name))
      between[name] = origin + (target - origin) * s;
    else jumps ||= String(origin) !== String(target);
  }
  const now = placed(to.type, { ...to.props, ...between }, jumps ? ease(fade * 2) : 1);
  // The old picture stays under the new one until that is whole: a cross-fade without a dip.
  return jumps && fade < 1 ? placed(from.type, { ...from.props, ...between }, 1 - ease(fade * 2 - 1)) + now : now;
}

function placed(type: string, props: Props, opacity: number): string {
  const number = (name: string): number => Number(props[name] ?? 0);
  const shown = Math.round(number('opacity') * opacity * 100) / 100;
  if (shown <= 0) return '';
  const round = (value: number): number => Math.round(value * 100) / 100;
  const scale = round(number('scale'));
  const attributes = `transform="translate(${round(number('x'))} ${round(number('y'))})${scale === 1 ? '' : ` scale(${scale})`}"${shown === 1 ? '' : ` opacity="${shown}"`}`;
  return `<g ${attributes}>${actors[type]?.draw(props) ?? ''}</g>`;
}
