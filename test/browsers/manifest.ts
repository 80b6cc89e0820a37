import type { TestRunnerPlugin } from '@web/test-runner';
import { makeManifest } from '../../packages/elements/manifest/manifest.js';

/** Serves `/custom-elements.json` as it would be published now: tests compare it with the running elements. */
export function manifest(): TestRunnerPlugin {
  let text: string | undefined;
  return {
    name: 'manifest',
    serve: ({ path }) => (path === '/custom-elements.json' ? (text ??= JSON.stringify(makeManifest())) : undefined),
  };
}
