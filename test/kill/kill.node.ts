import assert from 'node:assert/strict';
import { test } from 'node:test';
import { find, howToInstall } from '../browsers/engines.js';
import { servePages } from '../browsers/pages.js';
import { practiseThrough } from './practise-through.js';

const kills = Number(process.env['KILLS'] ?? 200);
const softer = Math.max(3, Math.ceil(kills / 4));

test(`a lesson in Chromium survives ${kills} SIGKILLs and ${softer} softer ends at random moments`, async (t) => {
  const program = find('chromium');
  if (!program) {
    t.skip(howToInstall('chromium'));
    return;
  }
  const pages = await servePages();
  const { origin } = pages;
  try {
    const killed = await practiseThrough({ program, origin, endings: ['kill'], times: kills });
    console.log(killed.sentence);
    const ended = await practiseThrough({ program, origin, endings: ['crash', 'close', 'reload'], times: softer });
    console.log(ended.sentence);
    assert.deepEqual([...killed.findings, ...ended.findings], []);
  } finally {
    await pages.stop();
  }
});
