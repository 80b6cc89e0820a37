import type { Fact } from '@leerspoor/engine';
import type { StoreMethod, ToHost } from './messages.js';

type Fields = Readonly<Record<string, unknown>>;

const isText = (value: unknown): value is string => typeof value === 'string';
const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0;
const fieldsOf = (value: unknown): Fields => (typeof value === 'object' && value !== null ? (value as Fields) : {});

/** The envelope alone: what a server keeps, it reads with `parseFact` of @leerspoor/engine/facts. */
const areFacts = (value: unknown): value is readonly Fact[] =>
  Array.isArray(value) &&
  value.every((one) => {
    const { id, type, pupil, pack, seq, time } = fieldsOf(one);
    return [id, type, pupil, pack].every(isText) && isCount(seq) && Number.isFinite(time);
  });

/** Of each call that may be made, whether what comes with it is of its kind. */
const sound: Readonly<Record<StoreMethod, (first: unknown, second: unknown) => boolean>> = {
  lead: (take) => typeof take === 'boolean',
  release: () => true,
  facts: isCount,
  seq: () => true,
  append: areFacts,
  draft: () => true,
  saveDraft: (draft) => draft === undefined || [fieldsOf(draft)['item'], fieldsOf(draft)['text']].every(isText),
  checkpoint: () => true,
  saveCheckpoint: (point) => {
    const { seq, id, version } = fieldsOf(point);
    return isCount(seq) && isText(id) && isText(version);
  },
  acknowledged: isText,
  acknowledge: (host, seq) => isText(host) && isCount(seq),
  forget: () => true,
};

/** What a frame says over its port; undefined where it is none of it. Never throws. */
export function parseToHost(input: unknown): ToHost | undefined {
  const said = fieldsOf(input);
  const { type, call, facts, method, args } = said;
  const holds =
    type === 'height'
      ? Number.isFinite(said['height']) && Number(said['height']) > 0
      : type === 'problem'
        ? isText(said['about']) && isText(said['message'])
        : type === 'facts'
          ? isCount(call) && areFacts(facts)
          : type === 'store' &&
            isCount(call) &&
            Array.isArray(args) &&
            Object.hasOwn(sound, String(method)) &&
            sound[method as StoreMethod](args[0], args[1]);
  return holds ? (said as unknown as ToHost) : undefined;
}
