import type { Fact, FactOf, Leerstatus } from '@leerspoor/engine';
import { isoDuration } from '../common/duration.js';
import { interactionOf } from '../common/interaction.js';
import type { Activities } from './activities.js';
import { extension, types, videoIds, type Verb } from './iris.js';
import type { Activity, Extensions, Result } from './statement.js';

/** What a fact says as a statement: who and when come from elsewhere. */
export interface Told {
  readonly verb: Verb;
  readonly object: Activity;
  readonly parent?: Activity | undefined;
  readonly result?: Result | undefined;
  readonly context?: Extensions | undefined;
}

export interface Knowing {
  readonly about: Activities;
  /** After this fact. */
  readonly leerstatus: (goal: string) => Leerstatus;
  /** Seconds at work in the session so far. */
  readonly seconds: number;
}

/** One statement a fact; undefined for what only a full log tells (`details`). */
export function toldOf(fact: Fact, knowing: Knowing): Told | undefined {
  const { about, seconds } = knowing;
  switch (fact.type) {
    case 'session.started':
      return { verb: 'initialized', object: about.unit };
    case 'session.finished':
      return { verb: 'terminated', object: about.unit, result: { duration: isoDuration(seconds) } };
    case 'session.paused':
      return { verb: 'suspended', object: about.unit, result: { duration: isoDuration(seconds) } };
    case 'session.resumed':
      return { verb: 'resumed', object: about.unit };
    case 'item.answered':
      return answered(fact, knowing);
    case 'support.opened': {
      const parent = fact.item === undefined ? about.goal(fact.goal) : about.item(fact.item);
      return {
        verb: 'interacted',
        object: about.support(fact.goal, fact.support),
        parent,
        context: own({ kind: fact.kind }),
      };
    }
    case 'video.progressed':
      return watched(fact, about);
    case 'step.completed': {
      const object = about.step(fact.goal, fact.support, fact.step);
      return { verb: 'completed', object, parent: about.goal(fact.goal), result: { success: fact.success } };
    }
    default:
      return aboutGoal(fact, about);
  }
}

function answered(fact: FactOf<'item.answered'>, { about, leerstatus }: Knowing): Told {
  const { type, response } = interactionOf(fact.response);
  const [goal] = fact.goals;
  const { estimate, low, high } = leerstatus(goal ?? '');
  const { attempt, unaided, misconception, track, rapid } = fact;
  return {
    verb: 'answered',
    object: about.question(fact.item, type),
    parent: goal === undefined ? undefined : about.goal(goal),
    result: {
      response,
      success: fact.score === 1,
      score: { scaled: fact.score },
      duration: isoDuration(fact.seconds),
    },
    context: own({
      ...{ attempt, unaided, track, rapid, misconception },
      leerstatus: { goal, estimate, low, high, model: 'leerspoor' },
    }),
  };
}

const videoVerbs = { played: 'played', paused: 'paused', seeked: 'seeked', ended: 'completed' } as const;

function watched(fact: FactOf<'video.progressed'>, about: Activities): Told {
  const seconds = fact.watched.reduce((sum, [from, to]) => sum + to - from, 0);
  const segments = fact.watched.map(([from, to]) => `${thousandths(from)}[.]${thousandths(to)}`).join('[,]');
  const where =
    fact.action === 'seeked'
      ? {
          [`${videoIds.time}-from`]: thousandths(fact.watched.at(-1)?.[1] ?? 0),
          [`${videoIds.time}-to`]: thousandths(fact.at),
        }
      : { [videoIds.time]: thousandths(fact.at) };
  const progress = fact.length > 0 ? Math.min(1, thousandths(seconds / fact.length)) : 0;
  return {
    verb: videoVerbs[fact.action],
    object: about.support(fact.goal, fact.support, types.video),
    parent: about.goal(fact.goal),
    result: {
      ...(fact.action === 'ended' && { completion: true, duration: isoDuration(seconds) }),
      extensions: { ...where, [videoIds.progress]: progress, [videoIds.segments]: segments },
    },
    context: { [videoIds.length]: Math.round(fact.length), [videoIds.session]: fact.session },
  };
}

const thousandths = (value: number): number => Math.round(value * 1000) / 1000;

function aboutGoal(fact: Fact, about: Activities): Told | undefined {
  switch (fact.type) {
    case 'goal.mastered': {
      const result = { success: true, score: { scaled: fact.estimate } };
      return { verb: 'mastered', object: about.goal(fact.goal), result, context: own({ by: fact.by }) };
    }
    case 'goal.reopened':
      return { verb: 'reopened', object: about.goal(fact.goal), context: own({ reason: fact.reason }) };
    case 'track.changed': {
      const { from, to, reason } = fact;
      return {
        verb: 'progressed',
        object: about.track(fact.goal, to),
        parent: about.goal(fact.goal),
        context: own({ from, to, reason }),
      };
    }
    case 'pupil.estimated': {
      const score = { raw: fact.value, min: Math.min(1, fact.value), max: fact.scale };
      return { verb: 'rated', object: about.goal(fact.goal), result: { score }, context: own({ when: fact.when }) };
    }
    case 'pupil.stuck': {
      const { answered: all, right, level } = fact;
      return { verb: 'stuck', object: about.goal(fact.goal), context: own({ answered: all, right, level }) };
    }
    case 'help.requested':
      return { verb: 'asked', object: about.goal(fact.goal) };
    case 'pupil.chose': {
      const object = fact.goal === undefined ? about.unit : about.goal(fact.goal);
      return { verb: 'chose', object, context: own({ choice: fact.choice, value: fact.value }) };
    }
    case 'teacher.overruled':
      return { verb: 'overruled', object: about.unit, context: own({ by: fact.by, do: fact.overrule.do }) };
    case 'exit.answered':
      return { verb: 'reflected', object: about.unit };
    default:
      return undefined;
  }
}

/** What a full log tells besides: how it came to what the others tell. */
export function details(fact: Fact, about: Activities): Told | undefined {
  switch (fact.type) {
    case 'decision.made':
      return { verb: 'decided', object: about.unit };
    case 'item.presented':
      return { verb: 'presented', object: about.item(fact.item), parent: about.goal(fact.goal) };
    case 'phase.entered':
      return {
        verb: 'entered',
        object: fact.goal === undefined ? about.unit : about.goal(fact.goal),
        context: own({ phase: fact.phase }),
      };
    case 'support.closed':
      return {
        verb: 'left',
        object: about.support(fact.goal, fact.support),
        result: { duration: isoDuration(fact.seconds) },
      };
    default:
      return undefined;
  }
}

/** Extensions of ours; what is not there is left out. */
function own(values: Readonly<Record<string, unknown>>): Extensions {
  const there = Object.entries(values).filter(([, value]) => value !== undefined);
  return Object.fromEntries(there.map(([name, value]) => [extension(name), value]));
}
