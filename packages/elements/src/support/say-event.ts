/** Something is to be read aloud. Cancel it to speak with a voice of your own; else the browser's voice does, where there is one. */
export class SayEvent extends Event {
  static readonly type = 'leerspoor-say';
  constructor(
    readonly text: string,
    /** BCP 47. */
    readonly lang: string,
  ) {
    super(SayEvent.type, { bubbles: true, composed: true, cancelable: true });
  }
}

/** Asks the page to read aloud; silent where nobody can. */
export const readAloud = (from: EventTarget, text: string, lang: string): void => {
  if (!from.dispatchEvent(new SayEvent(text, lang)) || !('speechSynthesis' in window)) return;
  speechSynthesis.cancel();
  const said = new SpeechSynthesisUtterance(text);
  said.lang = lang;
  speechSynthesis.speak(said);
};

declare global {
  interface HTMLElementEventMap {
    'leerspoor-say': SayEvent;
  }
}
