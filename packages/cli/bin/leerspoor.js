#!/usr/bin/env node
// In a clone the command runs from its source, so that it is never older than what you edit; installed, as it was built.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const here = (path) => new URL(path, import.meta.url);

if (existsSync(here('../../../tsconfig.base.json'))) {
  const node = ['--import', import.meta.resolve('tsx'), '--conditions=source', fileURLToPath(here('../src/main.ts'))];
  process.exitCode =
    spawnSync(process.execPath, [...node, ...process.argv.slice(2)], { stdio: 'inherit' }).status ?? 70;
} else {
  await import(here('../dist/main.js').href);
}
