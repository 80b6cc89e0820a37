import type { CaptionTrack, Outcome, StopQuestion, Video } from '@leerspoor/content';
import { html, nothing } from 'lit';
import { property } from 'lit/decorators/property.js';
import { query } from 'lit/decorators/query.js';
import { state } from 'lit/decorators/state.js';
import { LocalElement } from '../../base/local-element.js';
import { base } from '../../look/base.js';
import type { TextSetting } from '../../text/render.js';
import type { Resume } from '../resume.js';
import { VideoEvent } from '../video-event.js';
import type { VideoWords } from '../words/speech.js';
import { Captions } from './captions.js';
import { chapterList } from './chapters.js';
import { controls } from './controls.js';
import { commandOf, type Command } from './keys.js';
import { Playback } from './playback.js';
import { playerStyle } from './player-style.js';
import { stopPanel } from './stop-panel.js';
import { transcript } from './transcript.js';
import { watchTrouble, type Trouble } from './trouble.js';
import type { View } from './view.js';

/** Seconds that an arrow key goes on or back. */
const jump = 5;

/** Native video with controls of ours; loaded when a pupil opens a video. */
export class LeerspoorPlayer extends LocalElement implements View {
  static override styles = [base, playerStyle];

  @property({ attribute: false }) video!: Video;
  @property({ attribute: false }) say!: VideoWords;
  @property({ attribute: false }) resume: Resume | undefined;

  @state() chosen: string | undefined;
  @state() thinking = false;
  @state() slow = false;
  @state() judged: Outcome | undefined;

  @query('video') private readonly media!: HTMLVideoElement;

  playback: Playback | undefined;
  captions: Captions | undefined;
  private release: (() => void) | undefined;
  private asked: StopQuestion | undefined;

  override get setting(): TextSetting {
    return super.setting;
  }

  get full(): boolean {
    return this.matches(':fullscreen');
  }

  get completed(): boolean {
    return this.playback?.completed ?? false;
  }

  /** What is chosen, else, without sound, the language of the video. */
  get track(): CaptionTrack | undefined {
    const tracks = this.captions?.of('captions') ?? [];
    if (this.chosen !== undefined) return tracks.find(({ lang }) => lang === this.chosen);
    return this.playback?.muted ? this.spoken : undefined;
  }

  get spoken(): CaptionTrack | undefined {
    const tracks = this.captions?.of('captions') ?? [];
    return tracks.find(({ lang }) => lang === (this.video.lang ?? this.contentLang)) ?? tracks[0];
  }

  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector<HTMLElement>('.play')?.focus(options);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.leave();
  }

  /** Lets go of the video; what was watched is told one last time. */
  leave(): void {
    this.release?.();
    this.playback?.release();
  }

  run(command: Command): void {
    const { playback } = this;
    if (!playback) return;
    if (command === 'toggle') playback.toggle();
    if (command === 'back') playback.seek(playback.time - jump);
    if (command === 'forward') playback.seek(playback.time + jump);
    if (command === 'captions') this.chosen = this.track ? '' : this.spoken?.lang;
    if (command === 'mute') playback.media.muted = !playback.media.muted;
    if (command === 'full') void this.fill();
  }

  protected override firstUpdated(): void {
    const changed = (): void => this.requestUpdate();
    this.playback = new Playback(this.media, this.video, this.resume, changed, (told) =>
      this.dispatchEvent(new VideoEvent(told)),
    );
    this.captions = new Captions(this.media, this.video.captions, changed);
    this.release = watchTrouble(this.media, (trouble) => this.worry(trouble));
    void this.playback.play();
    this.focus();
  }

  private worry(trouble: Trouble | undefined): void {
    this.slow = trouble === 'slow';
    if (trouble === 'broken') this.dispatchEvent(new Event('broken'));
  }

  /** A question takes the keyboard; once it is gone, the controls have it back. */
  protected override updated(): void {
    follow(this.renderRoot.querySelector('.lines'));
    const stop = this.playback?.stop;
    if (stop === this.asked) return;
    this.asked = stop;
    this.judged = undefined;
    if (stop) this.renderRoot.querySelector<HTMLElement>('.stop')?.focus();
    else if (this.renderRoot instanceof ShadowRoot && !this.renderRoot.activeElement) this.focus();
  }

  protected override render(): unknown {
    const { video, say, playback } = this;
    return html`<section aria-label=${say.region(video.title)} @keydown=${this.onKey}>
      ${this.screen()}
      <div class="live" role="status">${this.slow ? html`<p class="note">${say.slow}</p>` : nothing}</div>
      ${
        playback
          ? html`${playback.stop ? stopPanel(this, playback, playback.stop) : this.said()} ${controls(this, playback)}
            ${playback.stop ? nothing : chapterList(this, playback)}`
          : nothing
      }
      ${transcript(this, playback)}
    </section>`;
  }

  private screen(): unknown {
    const { video } = this;
    return html`<video
      part="video"
      tabindex="-1"
      playsinline
      preload="auto"
      poster=${video.poster === undefined ? nothing : this.address(video.poster)}
      aria-label=${video.title}
      @click=${() => this.run('toggle')}
      @webkitbeginfullscreen=${() => this.hand('showing')}
      @webkitendfullscreen=${() => this.hand('hidden')}
    >
      ${video.sources.map(({ src, type }) => html`<source src=${this.address(src)} type=${type} />`)}
      ${video.captions.map(({ src, lang, label }) => html`<track kind="captions" src=${this.address(src)} srclang=${lang} label=${label} />`)}
    </video>`;
  }

  /** What is said and thought now, under the picture: it never covers the figure. */
  private said(): unknown {
    const { captions, track, thinking } = this;
    const think = captions?.of('think')[0];
    const thought = captions?.now(think);
    return html`<p class="caption" part="caption" lang=${track?.lang ?? nothing} ?hidden=${!track}>
        ${captions?.now(track)}
      </p>
      <p class="thought ${thought ? '' : 'blank'}" part="thought" lang=${think?.lang ?? nothing} ?hidden=${!thinking}>
        ${thought}
      </p>`;
  }

  private address(path: string): string {
    return new URL(path, new URL(this.contentBase, document.baseURI)).href;
  }

  /** A phone's own full screen shows no page: there the browser draws the captions. */
  private hand(mode: TextTrackMode): void {
    const track = this.captions?.native(this.track);
    if (track) track.mode = mode;
  }

  private async fill(): Promise<void> {
    const phone = this.media as HTMLVideoElement & { webkitEnterFullscreen?: () => void };
    if (this.full) await document.exitFullscreen();
    else if (document.fullscreenEnabled) await this.requestFullscreen().catch(() => undefined);
    else phone.webkitEnterFullscreen?.();
  }

  private readonly onKey = (event: KeyboardEvent): void => {
    if (event.composedPath().some((node) => node instanceof Element && node.matches('.stop'))) return;
    const command = commandOf(event);
    if (!command) return;
    event.preventDefault();
    this.run(command);
  };
}

/** Keeps the line that is said in sight, without moving the page. */
const follow = (lines: Element | null): void => {
  const now = lines?.querySelector<HTMLElement>('[aria-current]')?.parentElement;
  if (!lines || !now) return;
  const above = now.offsetTop - lines.scrollTop;
  if (above < 0 || above + now.offsetHeight > lines.clientHeight)
    lines.scrollTop = now.offsetTop - lines.clientHeight / 3;
};

declare global {
  interface HTMLElementTagNameMap {
    'leerspoor-player': LeerspoorPlayer;
  }
}
