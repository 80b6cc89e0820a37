import type { Video } from '@leerspoor/content';
import { html, nothing, type PropertyValues } from 'lit';
import { property } from 'lit/decorators/property.js';
import { query } from 'lit/decorators/query.js';
import { state } from 'lit/decorators/state.js';
import { base } from '../look/base.js';
import { pictogram } from '../look/pictogram.js';
import { tokens } from '../look/tokens.js';
import { SupportElement } from '../support/support-element.js';
import { SupportFailEvent } from '../support/support-fail-event.js';
import { renderText } from '../text/render.js';
import { clock } from './clock.js';
import { consent, hostedFrame } from './hosted.js';
import type { LeerspoorPlayer } from './player/player.js';
import type { Resume } from './resume.js';
import type { VideoEvent } from './video-event.js';
import { videoStyle } from './video-style.js';
import { videoSpeech, type VideoWords } from './words/speech.js';

/** 'hosted': played by another site, after consent; 'failed': nothing plays, the text takes its place. */
type Stage = 'poster' | 'opening' | 'open' | 'hosted' | 'failed';

/**
 * A short instruction video. Until it is opened there is a poster and nothing is fetched but that; then our own
 * controls, captions, chapters, a transcript, and questions on the way.
 *
 * @element leerspoor-video
 * @csspart poster - the button that opens the video
 * @csspart video - the video itself
 * @csspart caption - what is said, as text
 * @csspart thought - the thinking aloud
 * @csspart controls - the row of controls
 * @csspart question - a question on the way
 * @csspart chapters - the list of chapters
 * @csspart transcript - all that is said, as text
 * @csspart consent - the question before another site may play its video
 * @csspart button - every button; also `primary`
 * @fires {WordEvent} leerspoor-word - a word was tapped; its explanation is the page's to show
 * @fires {VideoEvent} leerspoor-video - played, rested, jumped, ended: what was really watched
 * @fires {SupportCloseEvent} leerspoor-support-close - the pupil leaves: seconds in sight, and whether all was seen
 * @fires {SupportFailEvent} leerspoor-support-fail - nothing plays here, and the pupil wants other help
 */
export class LeerspoorVideo extends SupportElement<VideoWords> {
  static override styles = [tokens, base, videoStyle];

  /** The video, as a goal of a pack has it. */
  @property({ attribute: false }) video: Video | undefined;
  /** Where the pupil left it, and what was watched then. */
  @property({ attribute: false }) resume: Resume | undefined;

  /** The page allows videos that another site plays; each still asks first. */
  @property({ type: Boolean, attribute: 'allow-hosted' }) allowHosted = false;

  @state() private stage: Stage = 'poster';
  @state() private over = false;

  @query('leerspoor-player') private readonly player!: LeerspoorPlayer | null;
  protected readonly speech = videoSpeech;

  override get completed(): boolean {
    return this.player?.completed ?? false;
  }

  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector<HTMLElement>('leerspoor-player, button')?.focus(options);
  }

  override leave(): void {
    this.player?.leave();
    super.leave();
  }

  /** Fetches the player and plays; call it from a tap, for a browser may refuse sound otherwise. */
  async open(): Promise<void> {
    if (this.stage !== 'poster') return;
    this.stage = 'opening';
    this.stage = await import('../define/player.js').then(
      () => 'open' as const,
      () => 'failed' as const,
    );
  }

  /** Another site's video is not even offered where the page does not allow it. */
  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('video') && !changed.has('allowHosted')) return;
    const playable = this.video?.sources.length || (this.video?.hosted && this.allowHosted);
    this.stage = playable ? 'poster' : 'failed';
    this.over = false;
  }

  protected override render(): unknown {
    const { video, say, stage } = this;
    if (!video) return nothing;
    const silent = stage === 'failed' || stage === 'hosted';
    return html`
      ${this.body(video)}
      <div class="row end">
        ${stage === 'failed' ? this.button(say.other, () => this.dispatchEvent(new SupportFailEvent())) : nothing}
        ${this.over || silent ? this.button(say.done, () => this.close(), 'primary') : nothing}
      </div>
    `;
  }

  private body(video: Video): unknown {
    const { stage, say } = this;
    if (stage === 'open') return this.opened(video);
    if (stage === 'failed') return this.written(video);
    if (video.sources.length > 0) return this.poster(video);
    if (!video.hosted) return nothing;
    if (stage === 'hosted') return hostedFrame(video.hosted, video.title);
    return consent(
      video.hosted,
      say,
      () => (this.stage = 'hosted'),
      () => (this.stage = 'failed'),
    );
  }

  private poster(video: Video): unknown {
    const { say, stage } = this;
    const image = video.poster === undefined ? nothing : html`<img src=${this.address(video.poster)} alt="" />`;
    return html`<button
      class="poster"
      part="poster"
      type="button"
      ?disabled=${stage === 'opening'}
      @click=${() => void this.open()}
    >
      <span class="picture">${image}<span class="sign">${pictogram('play')}</span></span>
      <span class="title" aria-hidden="true"
        ><span lang=${this.contentLang || nothing}>${video.title}</span>
        <span class="length">${clock(video.seconds)}</span></span
      >
      <span class="sr">${stage === 'opening' ? say.loading : say.open(video.title, clock(video.seconds))}</span>
    </button>`;
  }

  private opened(video: Video): unknown {
    return html`<leerspoor-player
      exportparts="video, caption, thought, controls, question, chapters, transcript"
      lang=${this.lang || nothing}
      content-lang=${video.lang ?? this.contentLang}
      content-base=${this.contentBase}
      .video=${video}
      .say=${this.say}
      .resume=${this.resume}
      @leerspoor-video=${this.onVideo}
      @broken=${this.onBroken}
    ></leerspoor-player>`;
  }

  /** No video, but nothing lost: all that is said, as text. */
  private written(video: Video): unknown {
    return html`<div class="written stack">
      <p class="note" role="status">${this.say.broken}</p>
      <div class="stack" lang=${video.lang ?? (this.contentLang || nothing)}>
        ${video.transcript.map((text) => html`<p>${renderText(text, this.setting)}</p>`)}
      </div>
    </div>`;
  }

  private button(label: string, act: () => void, kind = ''): unknown {
    return html`<button class=${kind} part="button ${kind}" type="button" @click=${act}>${label}</button>`;
  }

  private readonly onVideo = ({ lesson }: VideoEvent): void => {
    if (lesson.action === 'ended') this.over = true;
  };

  private readonly onBroken = (): void => {
    this.player?.leave();
    this.stage = 'failed';
  };

  private address(path: string): string {
    return new URL(path, new URL(this.contentBase, document.baseURI)).href;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'leerspoor-video': LeerspoorVideo;
  }
}
