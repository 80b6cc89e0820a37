import assert from 'node:assert/strict';
import { it } from 'node:test';
import { faults, rows } from './mastery/table.js';

it('mastery is declared as seldom wrongly as promised, beside the plain rules (npm run bench:mastery asks ten times the pupils)', () => {
  const all = rows(2_000, 40);
  // three standard errors of a share of 2,000 pupils, at its widest
  assert.deepEqual(faults(all, 3.4), []);
});
