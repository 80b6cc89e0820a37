// `npm run packs`: compiles every pack of demo/packs into demo/built, which is not kept.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const from = join(import.meta.dirname, 'packs');
const cli = join(import.meta.dirname, '../packages/cli/src/main.ts');

const failed = readdirSync(from, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .filter(({ name }) => {
    const build = [cli, 'build', join(from, name), '--out', join(import.meta.dirname, 'built', name)];
    return (
      spawnSync(process.execPath, ['--import', 'tsx', '--conditions=source', ...build], { stdio: 'inherit' }).status !==
      0
    );
  });
process.exit(failed.length > 0 ? 1 : 0);
