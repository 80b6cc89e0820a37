// `npm run packs`: compiles every pack of demo/packs into demo/built, which is not kept in git.
// `--lenient`, for `npm start`: a pack with mistakes is said to have them, and the others are shown.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const here = import.meta.dirname;
const leerspoor = ['--import', 'tsx', '--conditions=source', join(here, '../packages/cli/src/main.ts')];

const packs = readdirSync(join(here, 'packs'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
const failed = packs.filter(({ name }) => {
  const build = [...leerspoor, 'build', join(here, 'packs', name), '--out', join(here, 'built', name)];
  return spawnSync(process.execPath, build, { stdio: 'inherit' }).status !== 0;
});
process.exit(failed.length > 0 && !process.argv.includes('--lenient') ? 1 : 0);
