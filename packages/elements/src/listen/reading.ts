/** One thing to read: a recording, or else sentences; and what to mark meanwhile. */
export interface Piece {
  readonly sentences: readonly string[];
  /** Absolute address of the recording. */
  readonly audio: string | undefined;
  readonly at: Element | null | undefined;
}

/** Ends the reading that goes on. */
let hush: (() => void) | undefined;

/** Reads pieces aloud, one after the other. One voice at a time in a page: a new reading ends the one before. */
export class Reading {
  private readonly ended = new AbortController();

  constructor(
    private readonly pieces: readonly Piece[],
    private readonly voice: SpeechSynthesisVoice | undefined,
    /** Called when another piece is read, and with undefined when all is over; never called after that. */
    private readonly onPiece: (piece: Piece | undefined) => void,
  ) {}

  /** Begins at once, within the tap that asked for it: some browsers let nobody speak later. */
  async start(): Promise<void> {
    hush?.();
    hush = this.stop;
    for (const piece of this.pieces) {
      if (this.over) return;
      this.onPiece(piece);
      const played = piece.audio !== undefined && (await this.play(piece.audio));
      if (!played) await this.speak(piece.sentences);
    }
    this.stop();
  }

  readonly stop = (): void => {
    if (this.over) return;
    this.ended.abort();
    if (this.voice) speechSynthesis.cancel();
    if (hush === this.stop) hush = undefined;
    this.onPiece(undefined);
  };

  private get over(): boolean {
    return this.ended.signal.aborted;
  }

  private async speak(sentences: readonly string[]): Promise<void> {
    const { voice } = this;
    if (!voice) return;
    for (const sentence of sentences) {
      if (this.over) return;
      const said = new SpeechSynthesisUtterance(sentence);
      said.voice = voice;
      said.lang = voice.lang;
      const heard = this.until(said, ['end', 'error']);
      speechSynthesis.speak(said);
      await heard;
    }
  }

  /** Resolves to false where there is nothing to hear: then a voice reads it. */
  private async play(address: string): Promise<boolean> {
    const audio = new Audio(address);
    const heard = this.until(audio, ['ended', 'error']);
    const began = await audio.play().then(
      () => true,
      () => false,
    );
    if (began) await heard;
    audio.pause();
    return this.over || (began && !audio.error);
  }

  /** Resolves at the first of the events, or when the reading is stopped. */
  private until(target: EventTarget, events: readonly string[]): Promise<void> {
    return new Promise((resolve) => {
      for (const event of events) target.addEventListener(event, () => resolve(), { once: true });
      this.ended.signal.addEventListener('abort', () => resolve(), { once: true });
    });
  }
}
