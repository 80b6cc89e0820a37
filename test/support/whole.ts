/** Set by the server of the tests: `npm run test:whole` asks for long tests whole; `npm test` takes a part of each. */
declare const WHOLE: boolean;

export const isWhole = WHOLE;

export const isChromium = navigator.userAgent.includes('Chrome/');

/** Of a long list: all in a whole run, else one in `every`. */
export const share = <T>(list: readonly T[], every: number): readonly T[] =>
  list.filter((_, index) => isWhole || index % every === 0);

/** Long, and the same in every engine: each run takes it in one, a whole run in all. */
export const describeLong: typeof describe.skip = (...suite) =>
  isChromium || isWhole ? describe(...suite) : describe.skip(...suite);
