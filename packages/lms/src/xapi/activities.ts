import type { PackHead } from '@leerspoor/content';
import { ids, types } from './iris.js';
import type { Activity } from './statement.js';

/** What statements are about, named as the pack names it. */
export class Activities {
  readonly #pack: PackHead;

  constructor(pack: PackHead) {
    this.#pack = pack;
  }

  get pack(): Activity {
    return this.#named(ids.pack(this.#pack.id), types.course, this.#pack.title);
  }

  get unit(): Activity {
    return this.#named(ids.unit(this.#pack.id), types.lesson, this.#pack.title);
  }

  goal(id: string): Activity {
    const goal = this.#pack.goals.find((one) => one.id === id);
    return this.#named(ids.goal(this.#pack.id, id), types.objective, goal ? `${goal.content} ${goal.verb}` : id);
  }

  item(id: string): Activity {
    return this.#named(ids.item(this.#pack.id, id), types.interaction, id);
  }

  question(id: string, interactionType: string): Activity {
    const { definition, ...item } = this.#named(ids.item(this.#pack.id, id), types.cmiInteraction, id);
    return { ...item, definition: { ...definition, interactionType } };
  }

  support(goal: string, id: string, type: string = types.interaction): Activity {
    return this.#named(ids.support(this.#pack.id, goal, id), type, id);
  }

  step(goal: string, support: string, step: number): Activity {
    return this.#named(ids.step(this.#pack.id, goal, support, step), types.step, String(step));
  }

  track(goal: string, track: string): Activity {
    return this.#named(ids.track(this.#pack.id, goal, track), types.module, track);
  }

  #named(id: string, type: string, name: string): Activity {
    return { objectType: 'Activity', id, definition: { type, name: { [this.#pack.lang]: name } } };
  }
}
