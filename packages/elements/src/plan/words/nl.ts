/** Every text of the stepped plan, in Dutch. The other languages have the same shape. */
export const nl = {
  plan: 'Stappenplan',
  step: (n: number) => `Stap ${n}`,
  of: (n: number, steps: number) => `Stap ${n} van ${steps}`,
  isDone: 'klaar',
  next: 'Volgende stap',
  hint: 'Tip',
  open: 'Toon deze stap',
  paper: 'Doe deze stap op papier. Kijk daarna na.',
  had: 'Had jij dit ook?',
  yes: 'Ja',
  notYet: 'Nog niet',
  finished: 'Dat waren alle stappen.',
  done: 'Nu ik',
  print: 'Print voor op mijn bank',
  card: 'Mijn stappenplan',
  shown: 'De stap is open.',
};

export type PlanWords = typeof nl;
