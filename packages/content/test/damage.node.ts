import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parsePack } from '@leerspoor/content';
import fc from 'fast-check';
import { damaged } from './support/damage.js';

test('10,000 randomly damaged packs give a pack or issues, and none hangs', () => {
  let slowest = 0;
  fc.assert(
    fc.property(damaged, (input) => {
      const start = process.cpuUsage().user;
      const result = parsePack(input);
      slowest = Math.max(slowest, (process.cpuUsage().user - start) / 1_000);
      assert.equal('pack' in result, !('issues' in result));
    }),
    { numRuns: Number(process.env['DAMAGED'] ?? 10_000) },
  );
  console.log(`slowest: ${slowest.toFixed(0)} ms of computing`);
});
