import type { Picture } from '../model/picture.js';
import { object, type Schema } from '../schema/schema.js';
import { file, text as line } from '../schema/words.js';

export const picture: Schema<Picture> = object<Picture>({ src: file, alt: line(300) });
