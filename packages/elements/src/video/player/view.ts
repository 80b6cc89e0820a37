import type { CaptionTrack, Outcome, Video } from '@leerspoor/content';
import type { TextSetting } from '../../text/render.js';
import type { VideoWords } from '../words/speech.js';
import type { Captions } from './captions.js';
import type { Command } from './keys.js';

/** What the parts of the player show and ask: each part is a function of this and of the playback. */
export interface View {
  readonly video: Video;
  readonly say: VideoWords;
  readonly lang: string;
  readonly contentLang: string;
  readonly contentBase: string;
  readonly setting: TextSetting;
  readonly captions: Captions | undefined;
  /** The captions in force, if any. */
  readonly track: CaptionTrack | undefined;
  /** The track of the language that is spoken. */
  readonly spoken: CaptionTrack | undefined;
  /** The video is slow to come. */
  readonly slow: boolean;
  readonly full: boolean;
  /** Language of the captions that are chosen; '' for none, undefined while the sound decides. */
  chosen: string | undefined;
  /** The thinking aloud is shown. */
  thinking: boolean;
  /** How the last answer to the question that waits was judged. */
  judged: Outcome | undefined;
  run(command: Command): void;
}
