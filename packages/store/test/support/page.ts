import { idbStore } from '@leerspoor/store';
import { facts } from './facts.js';

/** Appends three facts at a time, and says what is acknowledged, as a lesson shows feedback; until it is taken away. */
const store = idbStore({ pupil: 'taken-away', pack: 'test' });
for (let last = await store.seq(); ; last += 3) {
  await store.append(facts(last + 1, last + 3));
  parent.postMessage(last + 3);
}
