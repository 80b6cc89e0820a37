import type { Fact } from '@leerspoor/engine';

/** Facts as a host gives them: a list, or pieces that come in time: one fact or several at once. */
export type FactSource = Iterable<Fact> | AsyncIterable<Fact | readonly Fact[]>;

/** Facts taken in before the page gets its turn: some milliseconds on a slow machine. */
const piece = 200;

/** Hands the facts of a source on in pieces, so that the page never waits long. Rejects where the source does. */
export const inPieces = async (source: FactSource, take: (facts: readonly Fact[]) => void): Promise<void> => {
  if (Symbol.asyncIterator in source) {
    for await (const some of source) await handOn(isList(some) ? some : [some], take);
  } else await handOn(source, take);
};

const isList = (some: Fact | readonly Fact[]): some is readonly Fact[] => Array.isArray(some);

const handOn = async (facts: Iterable<Fact>, take: (facts: readonly Fact[]) => void): Promise<void> => {
  let some: Fact[] = [];
  for (const fact of facts) {
    some.push(fact);
    if (some.length < piece) continue;
    take(some);
    some = [];
    await turn();
  }
  if (some.length > 0) take(some);
};

let channel: MessageChannel | undefined;
const waiting: (() => void)[] = [];

/** Opened when first used: on a server an open channel would keep the process alive. */
const openChannel = (): MessageChannel => {
  const opened = new MessageChannel();
  opened.port1.onmessage = () => waiting.shift()?.();
  return opened;
};

/** Lets the page do what waits, without the four milliseconds that a timer costs. */
const turn = (): Promise<void> =>
  new Promise((resolve) => {
    waiting.push(resolve);
    channel ??= openChannel();
    channel.port2.postMessage(undefined);
  });
