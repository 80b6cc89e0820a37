import type { Pack } from '@leerspoor/content';
import type { History, SessionRecord } from '@leerspoor/engine';

export const engineVersion = '0.1.0';
export const restore = (_pack: Pack, _data: unknown): History => {
  throw new Error('not yet');
};
export const checkpointData = (_history: History): unknown => undefined;
export type Session = SessionRecord & { readonly mastered?: readonly string[]; readonly improved?: readonly string[] };
