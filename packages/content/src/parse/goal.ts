import { says } from '../messages.js';
import type { Criterion, Goal, MasteryNumbers } from '../model/goal.js';
import { also, list, number, object, oneOf, optional, record, type Schema } from '../schema/schema.js';
import { id, named, ref, text as line } from '../schema/words.js';
import { figure } from './figure.js';
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
  speech: optional(line(1_000)),
});

export const goal: Schema<Goal> = also(
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
    external: optional(record(id, line(300), 30)),
  }),
  ({ supports }, trail) => {
    const ids = supports.map((support) => support.id);
    const second = ids.findIndex((one, i) => ids.indexOf(one) < i);
    return second < 0 || trail.report(says.duplicate('support', ids[second]!), 'supports', second, 'id');
  },
);
