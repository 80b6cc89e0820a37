import { that, type Schema } from './schema.js';
import type { Expected } from './fault.js';
import type { Named } from './trail.js';

/** Control characters, and those that turn the direction of text around so that it reads as another text. */
const hidden = /[\u0000-\u0008\u000b-\u001f\u007f\u202a-\u202e\u2066-\u2069]/;

/** Text of `min` to `max` characters, without characters that hide something. */
export function text(max: number, min = 1): Schema<string> {
  const isText = that<string>(
    ['text', min, max],
    (value) => typeof value === 'string' && value.length >= min && value.length <= max,
  );
  return (value, trail): value is string =>
    isText(value, trail) && (!hidden.test(value) || trail.report(['hiddenCharacters']));
}

/** Text of a certain form, at most 80 characters. */
export const matching = (expects: Expected, pattern: RegExp): Schema<string> =>
  that(expects, (value) => typeof value === 'string' && value.length <= 80 && pattern.test(value));

/** An id can be a key of any record: no name that every object has. */
export const id: Schema<string> = that(
  ['id'],
  (value) => typeof value === 'string' && /^[A-Za-z0-9][\w.-]{0,79}$/.test(value) && !(value in Object.prototype),
);

/** An id that names something here. */
export const named =
  (kind: Named): Schema<string> =>
  (value, trail): value is string =>
    id(value, trail) && trail.define(kind, value);

/** An id of something that is named elsewhere. */
export const ref =
  (kind: Named): Schema<string> =>
  (value, trail): value is string => {
    if (trail.knows(kind, value)) return true;
    if (!id(value, trail)) return false;
    trail.refer(kind, value);
    return true;
  };

/** A file on the same site: never another scheme or host, never a way out of the folder. Or media itself, for a page without a site. */
export const file: Schema<string> = that(
  ['file'],
  (value) =>
    typeof value === 'string' &&
    (/^data:(image\/|audio\/|video\/|text\/vtt;)[\w.+;-]*base64,[\w+/=]+$/.test(value) || isPath(value)),
);

function isPath(value: string): boolean {
  return (
    /^(?!\/\/)[^\s:\\"'<>^`{|}\u0000-\u001f]{1,300}$/.test(value) &&
    !value.includes('..') &&
    !/%(2e|2f|5c|0)/i.test(value)
  );
}
