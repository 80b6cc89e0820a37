import type { Lesson, Screen } from '@leerspoor/session';
import type { FirstWords, Words } from '../../locales/language.js';
import type { TextSetting } from '../../text/render.js';

/** What a view has at hand. */
export interface FirstRoom {
  readonly send: Lesson['send'];
  readonly words: FirstWords;
  readonly setting: TextSetting;
  /** Of the interface, of the pack, and where the pack's files are. */
  readonly lang: string;
  readonly contentLang: string;
  readonly contentBase: string;
}

/** The same, for the views that come after the first task: with all our words. */
export interface Room extends FirstRoom {
  readonly words: Words;
}

export type Show = Screen['show'];
export type ScreenOf<S extends Show> = Extract<Screen, { readonly show: S }>;

/** One kind of screen, drawn. Says to the lesson what the pupil does; holds no state of its own. */
export type View<S extends Show> = (screen: ScreenOf<S>, room: Room) => unknown;
export type FirstView<S extends Show> = (screen: ScreenOf<S>, room: FirstRoom) => unknown;
