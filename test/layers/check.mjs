// The layering check: nobody imports upward or past an index. `node test/layers/check.mjs [root]`
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(process.argv[2] ?? '.');
const folders = readdirSync(join(root, 'packages')).map((name) => join('packages', name, 'src'));
const config = resolve(import.meta.dirname, '../../.dependency-cruiser.mjs');
const cruiser = resolve(import.meta.dirname, '../../node_modules/.bin/depcruise');

const output = execFileSync(
  cruiser,
  ['--config', config, '--output-type', 'json', ...folders.filter((folder) => existsSync(join(root, folder)))],
  { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 28 },
);
const { violations, totalCruised } = JSON.parse(output).summary;

for (const { rule, from, to } of violations) console.error(`${rule.name}: ${from} imports ${to}`);
// A cruiser that cannot read our TypeScript finds no module, and so no fault: that is a fault.
if (totalCruised === 0) console.error('The layering check saw no module.');
console.log(`${totalCruised} modules, ${violations.length} in the wrong direction`);
process.exit(violations.length > 0 || totalCruised === 0 ? 1 : 0);
