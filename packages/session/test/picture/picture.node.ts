import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { picture } from './picture.js';

await test('the picture in the docs is that of the chart (draw it with packages/session/test/picture/draw.ts)', async () => {
  const drawn = await readFile(new URL('../../../../docs/lesson-chart.md', import.meta.url), 'utf8');
  assert.equal(drawn, picture());
});
