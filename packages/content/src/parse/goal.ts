import type { Criterion, Goal, MasteryNumbers, OffscreenTask } from '../model/goal.js';
import type { Figure } from '../model/figure.js';
import type { Picture } from '../model/picture.js';
import { audited } from '../schema/audit.js';
import { keyed, list, number, object, oneOf, optional, record, type Schema } from '../schema/schema.js';
import { file, id, named, ref, text as line } from '../schema/words.js';
import { figure } from './figure.js';
import { picture } from './picture.js';
import { support } from './support.js';
import { text } from './text.js';

const chance = number(0.5, 0.999);

export const mastery: Schema<MasteryNumbers> = object<MasteryNumbers>({
  estimate: optional(chance),
  chance: optional(chance),
  confidence: optional(chance),
});

const criterion: Schema<Criterion> = object<Criterion>({
  text,
  figure: optional(figure),
  image: optional(picture),
  speech: optional(line(1_000)),
  audio: optional(file),
});

const offscreen: Schema<OffscreenTask> = object<OffscreenTask>({
  text,
  materials: optional(list(line(120), 0, 20)),
});

const organizer: Schema<Picture | Figure> = keyed<{ src: Picture; figure: Figure }>({ src: picture, figure });

export const goal: Schema<Goal> = audited(
  'goal',
  object<Goal>({
    id: named('goal'),
    content: line(300),
    verb: line(120),
    audience: optional(oneOf('young', 'middle', 'older')),
    criteria: list(criterion, 1, 10),
    prerequisites: list(ref('goal'), 0, 20),
    block: optional(ref('block')),
    supports: list(support, 0, 30),
    mastery: optional(mastery),
    words: optional(list(ref('word'), 0, 40)),
    organizer: optional(organizer),
    offscreen: optional(list(offscreen, 0, 10)),
    audio: optional(file),
    external: optional(record(id, line(300), 30)),
  }),
);
