/** A key on the screen was pressed: its character, or '' to erase. Stays inside the interaction. */
export class KeyEvent extends Event {
  static readonly type = 'leerspoor-key';
  constructor(readonly key: string) {
    super(KeyEvent.type);
  }
}
