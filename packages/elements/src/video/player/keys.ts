/** What the keyboard can ask of the player, beside what its buttons do by themselves. */
export type Command = 'toggle' | 'back' | 'forward' | 'captions' | 'mute' | 'full';

const keys: Readonly<Record<string, Command>> = {
  ' ': 'toggle',
  k: 'toggle',
  ArrowLeft: 'back',
  ArrowRight: 'forward',
  c: 'captions',
  m: 'mute',
  f: 'full',
};

/** Only where the key has no meaning of its own: never while typing an answer, choosing from a list or pressing a button. */
export const commandOf = (event: KeyboardEvent): Command | undefined => {
  if (event.ctrlKey || event.metaKey || event.altKey) return undefined;
  const target = event.composedPath()[0];
  const command = keys[event.key.length === 1 ? event.key.toLowerCase() : event.key];
  if (target instanceof HTMLInputElement) return target.type === 'range' && event.key !== ' ' ? command : undefined;
  if (target instanceof HTMLSelectElement || target instanceof HTMLTextAreaElement) return undefined;
  return target instanceof Element && target.closest('button, summary') && event.key === ' ' ? undefined : command;
};
