import type { CaptionTrack } from '@leerspoor/content';

export interface Cue {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** The text tracks of a playing video: ours to show, so that they never cover the figure and keep the page's type. */
export class Captions {
  private readonly broken = new Set<number>();

  constructor(
    private readonly video: HTMLVideoElement,
    private readonly tracks: readonly CaptionTrack[],
    private readonly changed: () => void,
  ) {
    video.textTracks.addEventListener('change', this.hold);
    video.querySelectorAll('track').forEach((element, index) => {
      element.addEventListener('load', changed);
      element.addEventListener('error', () => {
        this.broken.add(index);
        changed();
      });
      element.track.addEventListener('cuechange', changed);
    });
    this.hold();
  }

  /** Tracks of this kind that loaded, or still may. */
  of(kind: 'captions' | 'think'): readonly CaptionTrack[] {
    return this.tracks.filter((track, index) => (track.kind ?? 'captions') === kind && !this.broken.has(index));
  }

  /** All that is said, in order; empty until the file is here. */
  cues(track: CaptionTrack | undefined): readonly Cue[] {
    return [...(this.native(track)?.cues ?? [])].map(toCue);
  }

  /** What is said now. WebKit names no active cues of a file that comes when the video stands still: so by the clock. */
  now(track: CaptionTrack | undefined): string {
    const { currentTime } = this.video;
    return this.cues(track)
      .filter(({ from, to }) => from <= currentTime && currentTime < to)
      .map(({ text }) => text)
      .join(' ');
  }

  /** The phone's own full screen shows no page: there the browser draws the captions. */
  native(track: CaptionTrack | undefined): TextTrack | undefined {
    return track && this.video.textTracks[this.tracks.indexOf(track)];
  }

  /** Loaded, never drawn by the browser, whatever it remembers from another page. */
  readonly hold = (): void => {
    for (const track of this.video.textTracks) if (track.mode === 'disabled') track.mode = 'hidden';
  };
}

const toCue = (cue: TextTrackCue): Cue => ({ from: cue.startTime, to: cue.endTime, text: words(cue) });

/** Without markup: what is read is plain text. */
const words = (cue: TextTrackCue): string =>
  ('getCueAsHTML' in cue ? (cue as VTTCue).getCueAsHTML().textContent : '').replace(/\s+/g, ' ').trim();
