import type { PackHead } from '@leerspoor/content';
import { replay, type Assignment, type Fact, type History } from '@leerspoor/engine';
import { progressOf, type Progress } from '../common/progress.js';
import { Activities } from './activities.js';
import { FACT, ids, verbs, type Verb } from './iris.js';
import type { Activity, Actor, Context, Statement } from './statement.js';
import { details, toldOf, type Told } from './told.js';
import { uuidOf } from './uuid.js';
import { withoutWords } from './without-words.js';

export interface MakerOptions {
  readonly pack: PackHead;
  readonly assignment?: Assignment | undefined;
  readonly actor: Actor;
  readonly registration?: string | undefined;
  /** Of a launch: what stands in it comes into every statement. */
  readonly template?: Context | undefined;
  /** Every fact becomes a statement, decisions too: for a teacher's view that reads them back. */
  readonly all?: boolean | undefined;
  /** The pupil's own words go along. */
  readonly words?: boolean | undefined;
  /** Verbs that this kind of launch keeps for itself. */
  readonly instead?: Partial<Record<Verb, Verb>> | undefined;
}

/** A pause as short as this (ms) is none. */
const shortPause = 60_000;

/** Makes statements of facts, each given once and in order: what is known of the pupil after a fact comes from those before. */
export class Maker {
  readonly about: Activities;
  readonly #options: MakerOptions;
  readonly #history: History;
  #paused: { readonly fact: Fact; readonly told: Told } | undefined;

  constructor(options: MakerOptions) {
    this.#options = options;
    this.#history = replay(options.pack, []);
    this.about = new Activities(options.pack);
  }

  get progress(): Progress {
    return progressOf(this.#options.pack, this.#options.assignment ?? {}, this.#history);
  }

  /** None for what is not told, or not yet: a pause is told when it proves to be one. */
  of(fact: Fact): readonly Statement[] {
    const history = this.#history.add(fact);
    const seconds = (history.session?.active ?? 0) / 1000;
    const { about } = this;
    const told =
      toldOf(fact, { about, seconds, leerstatus: (goal) => history.leerstatus(goal) }) ??
      (this.#options.all ? details(fact, about) : undefined);
    if (!told) return [];
    if (this.#options.all || (fact.type !== 'session.paused' && fact.type !== 'session.resumed'))
      return [this.#statement(fact, told)];
    return this.#pauses(fact, told);
  }

  /** A statement of the unit as a whole; `once` names what it is made once of. */
  ofUnit(verb: Verb, once: string, time: number, rest: Pick<Statement, 'object'> & Partial<Statement>): Statement {
    const base = this.#base(uuidOf(`${once} ${verbs[verb]}`), verb, time, rest.object);
    return { ...base, ...rest, context: merged(base.context, rest.context) };
  }

  #pauses(fact: Fact, told: Told): readonly Statement[] {
    if (fact.type === 'session.paused') {
      this.#paused = { fact, told };
      return [];
    }
    const paused = this.#paused;
    this.#paused = undefined;
    if (!paused || fact.time - paused.fact.time < shortPause) return [];
    return [this.#statement(paused.fact, paused.told), this.#statement(fact, told)];
  }

  #statement(fact: Fact, { verb, object, parent, result, context }: Told): Statement {
    const { words, instead } = this.#options;
    const base = this.#base(uuidOf(fact.id), instead?.[verb] ?? verb, fact.time, object);
    const mine: Context = {
      contextActivities: {
        ...(parent && { parent: [parent] }),
        grouping: [this.about.pack],
        category: [{ id: ids.profile }],
      },
      extensions: { ...context, [FACT]: words ? fact : withoutWords(fact) },
    };
    return { ...base, ...(result && { result }), context: merged(base.context, mine) };
  }

  #base(id: string, verb: Verb, time: number, object: Activity): Statement {
    const { actor, registration, template } = this.#options;
    const context = merged(template ?? {}, registration === undefined ? {} : { registration });
    const display = { en: verb };
    return { id, actor, verb: { id: verbs[verb], display }, object, context, timestamp: new Date(time).toISOString() };
  }
}

/** Both contexts: lists of activities one after the other, extensions together. */
function merged(one: Context, other: Context = {}): Context {
  const kinds = ['parent', 'grouping', 'category', 'other'] as const;
  const activities = kinds.flatMap((kind) => {
    const all = [...(one.contextActivities?.[kind] ?? []), ...(other.contextActivities?.[kind] ?? [])];
    const unique = all.filter(({ id }, i) => all.findIndex((activity) => activity.id === id) === i);
    return unique.length > 0 ? [[kind, unique] as const] : [];
  });
  const extensions = { ...one.extensions, ...other.extensions };
  return {
    ...one,
    ...other,
    ...(activities.length > 0 && { contextActivities: Object.fromEntries(activities) }),
    ...(Object.keys(extensions).length > 0 && { extensions }),
  };
}
