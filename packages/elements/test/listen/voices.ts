/** A browser's voice in the hands of a test: what it is asked to say, and its end by hand. */
export class FakeVoices extends EventTarget {
  readonly said: SpeechSynthesisUtterance[] = [];
  private readonly real = Object.getOwnPropertyDescriptor(window, 'speechSynthesis');
  private readonly utterance = Object.getOwnPropertyDescriptor(window, 'SpeechSynthesisUtterance');

  constructor(private voices: readonly { readonly lang: string; readonly localService: boolean }[]) {
    super();
    Object.defineProperty(window, 'speechSynthesis', { value: this, configurable: true });
    // the real one takes no voice that is not of the browser
    Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: FakeUtterance, configurable: true });
  }

  getVoices(): readonly { readonly lang: string; readonly localService: boolean }[] {
    return this.voices;
  }

  /** As browsers do: the list is empty at first. */
  come(voices: FakeVoices['voices']): void {
    this.voices = voices;
    this.dispatchEvent(new Event('voiceschanged'));
  }

  speak(utterance: SpeechSynthesisUtterance): void {
    this.said.push(utterance);
  }

  /** A real one tells what it broke off. */
  cancel(): void {
    this.said.at(-1)?.dispatchEvent(new Event('error'));
  }

  get texts(): readonly string[] {
    return this.said.map(({ text }) => text);
  }

  /** The sentence that is being said is over. */
  async end(): Promise<void> {
    this.said.at(-1)!.dispatchEvent(new Event('end'));
    await new Promise((resolve) => setTimeout(resolve));
  }

  restore(): void {
    for (const [name, was] of [
      ['speechSynthesis', this.real],
      ['SpeechSynthesisUtterance', this.utterance],
    ] as const) {
      Reflect.deleteProperty(window, name);
      if (was) Object.defineProperty(window, name, was);
    }
  }
}

class FakeUtterance extends EventTarget {
  voice: unknown = null;
  lang = '';
  constructor(readonly text: string) {
    super();
  }
}
