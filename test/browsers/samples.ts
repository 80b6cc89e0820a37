import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TestRunnerPlugin } from '@web/test-runner';
import { samplesIn } from '../docs/samples.js';

/**
 * Serves the HTML samples of the documentation as pages: `/samples.json` names them. The script and the pack that they
 * speak of are ours, from source, and the one that `leerspoor new` makes.
 */
export function samples(root: string): TestRunnerPlugin {
  const all = samplesIn(root).filter(({ lang }) => lang === 'html');
  const pathOf = ({ page, number }: (typeof all)[number]): string => `/samples/${page}-${number}.html`;
  return {
    name: 'samples',
    serve({ path }) {
      if (path === '/samples.json') return JSON.stringify(all.map(pathOf));
      if (/^\/samples\/(leerspoor\/)?leerspoor\.js$/.test(path))
        return { body: "import '/packages/leerspoor/src/index.ts';", type: 'js' };
      const [, file] = /^\/samples\/(?:sommen|breuken)\/(\w+\.json)$/.exec(path) ?? [];
      const built = file && join(root, 'docs/built/sommen', file);
      if (built && existsSync(built)) return readFileSync(built, 'utf8');
      const sample = all.find((one) => pathOf(one) === path);
      return sample && { body: `<!doctype html><title>sample</title>${sample.code}`, type: 'html' };
    },
  };
}
