import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { it } from 'node:test';
import { schemaFiles } from './files.js';

for (const [name, text] of Object.entries(schemaFiles())) {
  it(`${name}, which editors read, is what the source is checked with (npm run schema -w packages/cli)`, async () => {
    const kept: unknown = JSON.parse(await readFile(new URL(`../../schema/${name}`, import.meta.url), 'utf8'));
    assert.deepEqual(kept, JSON.parse(text));
  });
}
