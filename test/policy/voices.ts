/** Gives a page a voice that speaks Dutch: a machine of the tests has none. Returns what it is asked to say. */
export function giveVoice(window: Window): readonly string[] {
  const said: string[] = [];
  class Utterance extends EventTarget {
    voice: unknown = null;
    lang = '';
    rate = 1;
    constructor(readonly text: string) {
      super();
    }
  }
  const voices = Object.assign(new EventTarget(), {
    getVoices: () => [{ lang: 'nl-BE', localService: true, name: 'test', default: true, voiceURI: 'test' }],
    speak: (utterance: Utterance) => {
      said.push(utterance.text);
      queueMicrotask(() => utterance.dispatchEvent(new Event('end')));
    },
    cancel: () => {},
  });
  Object.defineProperty(window, 'speechSynthesis', { value: voices, configurable: true });
  Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: Utterance, configurable: true });
  return said;
}
