import assert from 'node:assert/strict';
import { it } from 'node:test';
import { calibrated } from './placement/line.js';
import { place } from './placement/place.js';

it('placement tells 87 % of the goals rightly within eight items, and 70 % of the answers on the way are right', () => {
  const { right, onTheWay, items } = place(100, calibrated);
  // three standard errors for a hundred pupils; npm run bench:placement asks forty times as many
  assert.ok(right > 87 - 4, `${right} % of the goals`);
  assert.ok(onTheWay > 70 - 5, `${onTheWay} % of the answers`);
  assert.ok(items <= 8);
});
