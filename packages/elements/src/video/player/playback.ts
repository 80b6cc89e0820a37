import type { StopQuestion, Video } from '@leerspoor/content';
import type { LessonEvent } from '@leerspoor/session';
import type { Resume } from '../resume.js';
import { longest, secondsOf, Watch } from '../watched.js';
import { againFrom, stopBetween } from './stops.js';

export type Told = Omit<Extract<LessonEvent, { type: 'video' }>, 'type'>;

/** This part of a video really watched counts as all of it. */
const enough = 0.9;

/** While it plays, it tells so every this many seconds: more is never lost, whatever happens to the page. */
const often = 10;

/** One native video and what became of it: where it stands, what was watched, which question it waits for. */
export class Playback {
  /** Seconds in the video. */
  time = 0;
  playing = false;
  muted = false;
  rate = 1;
  stop: StopQuestion | undefined;

  private readonly watch: Watch;
  /** When it was last looked where it stands, in milliseconds. */
  private looked = performance.now();
  /** Where it stood when it last told. */
  private told = 0;
  private readonly done = new Set<StopQuestion>();
  private readonly listening = new AbortController();

  constructor(
    readonly media: HTMLVideoElement,
    private readonly video: Video,
    private readonly resume: Resume | undefined,
    private readonly changed: () => void,
    private readonly tell: (told: Told) => void,
  ) {
    this.watch = new Watch(resume?.watched);
    if (resume?.at) this.time = media.currentTime = resume.at; // before its length is known: where it will begin
    const on = (type: string, listener: () => void, target: EventTarget = media): void => {
      const told = (): void => {
        listener();
        changed();
      };
      target.addEventListener(type, told, { signal: this.listening.signal });
    };
    on('loadedmetadata', () => this.ready());
    on('timeupdate', () => this.look());
    on('play', () => this.started());
    on('pause', () => this.paused());
    on('ended', () => this.ended());
    on('volumechange', () => (this.muted = media.muted || media.volume === 0));
    on('ratechange', () => (this.rate = media.playbackRate));
    // A video nobody can see is not watched.
    on('visibilitychange', () => document.hidden && media.pause(), document);
  }

  /** Seconds; what the file says, else what the pack says. */
  get length(): number {
    return Number.isFinite(this.media.duration) ? this.media.duration : this.video.seconds;
  }

  get watched(): Told['watched'] {
    return this.watch.segments;
  }

  get completed(): boolean {
    return secondsOf(this.watched) >= enough * this.length;
  }

  /** Plays on; a question that waits is skipped. A browser that refuses leaves it paused, for another tap. */
  async play(): Promise<void> {
    if (this.stop) this.done.add(this.stop);
    this.stop = undefined;
    this.changed();
    await this.media.play().catch(() => undefined);
  }

  toggle(): void {
    if (this.playing) this.media.pause();
    else void this.play();
  }

  /** As a finger drags: the picture follows, nothing is told yet. */
  move(time: number): void {
    if (this.playing) this.watch.at(this.media.currentTime, this.since());
    this.watch.stop();
    this.stop = undefined;
    this.time = Math.min(Math.max(0, time), this.length);
    this.media.currentTime = this.time;
    this.changed();
  }

  seek(time: number): void {
    this.move(time);
    this.say('seeked');
  }

  /** From where the question said to look; it will be asked again. */
  again(question: StopQuestion): void {
    this.seek(againFrom(question, this.video.chapters ?? []));
    void this.play();
  }

  /** Lets go of the video; what was watched until now is told. */
  release(): void {
    if (this.playing) this.paused();
    this.listening.abort();
    this.media.pause();
  }

  private ready(): void {
    const at = this.resume?.at ?? 0;
    if (at >= this.length - 1) this.media.currentTime = this.time = 0;
    else if (this.media.currentTime < at) this.media.currentTime = this.time = at;
    this.muted = this.media.muted;
  }

  private started(): void {
    const { currentTime } = this.media;
    this.playing = true;
    if (Math.abs(currentTime - this.time) > longest) this.time = currentTime; // a busy page hears late that it plays
    this.watch.at(this.time);
    this.say('played');
  }

  private paused(): void {
    if (!this.playing) return;
    this.playing = false;
    this.mark();
    this.watch.stop();
    if (!this.media.ended) this.say('paused');
  }

  private ended(): void {
    this.playing = false;
    this.wait(stopBetween(this.video.questions ?? [], this.time, this.length, true, this.done));
    this.say('ended');
  }

  private look(): void {
    if (this.media.seeking) return;
    if (!this.playing) this.time = this.media.currentTime;
    else this.wait(this.mark());
    if (this.playing && Math.abs(this.time - this.told) >= often) this.say('played');
  }

  /** What was played since the last look was watched; returns the question it ran into. */
  private mark(): StopQuestion | undefined {
    const [from, to, since] = [this.time, this.media.currentTime, this.since()];
    this.watch.at(to, since);
    this.time = to;
    return to - from > longest + since
      ? undefined
      : stopBetween(this.video.questions ?? [], from, to, false, this.done);
  }

  /** Seconds that it can have played since the last look: a page that was busy looks late. */
  private since(): number {
    const before = this.looked;
    this.looked = performance.now();
    return ((this.looked - before) / 1000) * this.rate;
  }

  private wait(stop: StopQuestion | undefined): void {
    if (!stop) return;
    this.stop = stop;
    this.media.pause();
  }

  private say(action: Told['action']): void {
    this.told = this.time;
    this.tell({ action, at: tenth(this.time), watched: this.watched, length: tenth(this.length) });
  }
}

const tenth = (seconds: number): number => Math.round(seconds * 10) / 10;
