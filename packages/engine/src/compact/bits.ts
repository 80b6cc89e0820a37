const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Six yes-or-no's a character; what is no at the end is left out. */
export function bitsOf(flags: readonly boolean[]): string {
  let text = '';
  for (let i = 0; i < flags.length; i += 6) {
    let six = 0;
    for (let j = 0; j < 6; j++) if (flags[i + j]) six |= 1 << j;
    text += digits.charAt(six);
  }
  return text.replace(/A+$/, '');
}

export function flagsOf(text: string, count: number): boolean[] {
  return Array.from(
    { length: count },
    (_, i) => ((digits.indexOf(text.charAt(Math.floor(i / 6))) >> (i % 6)) & 1) === 1,
  );
}

/** A value between -1.6 and 1.55 to the nearest .05, as one character. */
export function charOf(value: number): string {
  return digits.charAt(Math.max(0, Math.min(63, Math.round(value * 20) + 32)));
}

export function valueOf(char: string): number {
  return (digits.indexOf(char) - 32) / 20;
}
