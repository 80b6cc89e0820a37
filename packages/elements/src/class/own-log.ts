import type { Overrule } from '@leerspoor/engine';
import type { Attention, Group } from '@leerspoor/engine/overview';
import type { Pending } from './decided.js';
import { AttentionEvent, GroupsEvent, OverruleEvent } from './events.js';
import { blank, recall, remember, type Memory } from './memory.js';

/** Moments of attention that are kept: two weeks of a class, many times over. */
const mostAttention = 1000;

/** What the teacher does: remembered in this browser, and told to the host. */
export class OwnLog {
  memory: Memory = blank;
  private pack = '';

  /** `now`: milliseconds since the epoch; `changed`: the screen is to be looked at anew. */
  constructor(
    private readonly host: EventTarget,
    private readonly now: () => number,
    private readonly changed: () => void,
  ) {}

  open(pack: string): void {
    this.pack = pack;
    this.memory = recall(pack);
  }

  keep(change: Partial<Memory>): void {
    this.memory = { ...this.memory, ...change };
    if (this.pack) remember(this.pack, this.memory);
  }

  helped(pupil: string, goal?: string): void {
    const attention: Attention = { pupil, goal, at: this.now() };
    this.#attend([...this.memory.attention.slice(1 - mostAttention), attention], new AttentionEvent(attention));
  }

  /** A tap on the wrong name: what was logged last of this pupil is taken back. */
  notHelped(pupil: string): void {
    const { attention } = this.memory;
    const last = attention.filter((one) => one.pupil === pupil).at(-1);
    if (!last) return;
    const others = attention.filter((one) => one !== last);
    this.#attend(others, new AttentionEvent(last, true));
  }

  overrule(pupil: string, by: string, overrule: Overrule): void {
    const { pending } = this.memory;
    const at = this.now();
    // what never reached a lesson needs no second word to be off this screen; the host hears both, in their order
    const others = pending.filter((one) => one.overrule.id !== overrule.id);
    this.keep({ pending: others.length < pending.length ? others : [...pending, { pupil, by, at, overrule }] });
    this.host.dispatchEvent(new OverruleEvent(pupil, this.pack, by, at, overrule));
    this.changed();
  }

  /** Decisions that came back as facts of the pupils' own logs wait no longer. */
  settle(isApplied: (one: Pending) => boolean): void {
    const pending = this.memory.pending.filter((one) => !isApplied(one));
    if (pending.length < this.memory.pending.length) this.keep({ pending });
  }

  keepGroup(group: Group): void {
    this.#group([...this.memory.kept, { ...group, kept: true }]);
  }

  releaseGroup({ id }: Group): void {
    this.#group(this.memory.kept.filter((one) => one.id !== id));
  }

  #attend(attention: readonly Attention[], event: AttentionEvent): void {
    this.keep({ attention });
    this.host.dispatchEvent(event);
    this.changed();
  }

  #group(kept: readonly Group[]): void {
    this.keep({ kept });
    this.host.dispatchEvent(new GroupsEvent(kept));
    this.changed();
  }
}
