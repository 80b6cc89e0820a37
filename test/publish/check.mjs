// Every package can be installed as its package.json says: publint on each. Build first (`tsc -b`).
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';

let problems = 0;
for (const name of readdirSync('packages')) {
  const pkgDir = join('packages', name);
  const pkg = JSON.parse(readFileSync(join(pkgDir, 'package.json'), 'utf8'));
  const { messages } = await publint({ pkgDir, strict: true });
  for (const message of messages) console.error(`${pkg.name}: ${formatMessage(message, pkg)}`);
  problems += messages.length;
}
console.log(`${problems} problems in what would be published`);
process.exit(problems > 0 ? 1 : 0);
