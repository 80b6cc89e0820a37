/** Every text of the worked example, in Dutch. The other languages have the same shape. */
export const nl = {
  example: 'Voorbeeld',
  think: 'Ik denk',
  next: 'En dan?',
  all: 'Toon alles',
  over: 'Zo gaat het.',
  done: 'Nu ik',
  line: (n: number, lines: number) => `Regel ${n} van ${lines}`,
};

export type ExampleWords = typeof nl;
