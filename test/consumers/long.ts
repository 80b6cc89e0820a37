// `npm run test:consumers`: other people's projects. Vite, webpack, React, Preact, Vue, Svelte, two versions of TypeScript; every
// example of docs/examples is built and answered in. It downloads those tools, and takes a minute or two.
import assert from 'node:assert/strict';
import { cpSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { answerOnce, chromium, serve } from './browser.js';
import { installed, root, type Project } from './project.js';
import { jsx, templates, tsconfig, usage } from './types.js';

/** What the examples and the types are built with. */
const tools = {
  typescript: '6.0.3',
  'typescript-5.9': 'npm:typescript@5.9.3',
  vite: '8.3.8',
  webpack: '5.112.2',
  react: '19.3.1',
  'react-dom': '19.3.1',
  '@types/react': '19.3.0',
  '@types/react-dom': '19.3.0',
  '@vitejs/plugin-react': '6.3.0',
  preact: '10.26.9',
  vue: '3.5.45',
  '@vitejs/plugin-vue': '6.0.11',
  svelte: '5.57.3',
  '@sveltejs/vite-plugin-svelte': '7.3.1',
};

describe('other people’s projects', { timeout: 900_000 }, () => {
  let project: Project;
  let browser: Browser;
  before(async () => {
    project = installed(tools);
    cpSync(join(root, 'docs/examples'), join(project.dir, 'examples'), { recursive: true });
    project.run('npx', 'leerspoor', 'new', 'sommen');
    project.run('npx', 'leerspoor', 'build', 'sommen', '--out', 'built/sommen');
    browser = await chromium();
  });
  after(async () => {
    await browser.close();
    project.remove();
  });

  for (const version of ['typescript', 'typescript-5.9'])
    for (const [name, config, file, text] of [
      ['nodenext', tsconfig('nodenext'), 'page.ts', usage],
      ['bundler', tsconfig('bundler'), 'page.ts', usage],
      ['React 19', tsconfig('bundler'), 'page.tsx', jsx('react')],
      ['Preact', tsconfig('bundler', 'react-jsx', 'preact'), 'page.tsx', jsx('preact')],
      ['Vue and Svelte', tsconfig('bundler'), 'page.ts', templates],
    ] as const)
      it(`${version}: types of ${name}`, () => {
        const folder = `types/${version}-${name.replaceAll(' ', '-')}`;
        project.write({
          [`${folder}/tsconfig.json`]: config,
          [`${folder}/package.json`]: '{ "type": "module" }',
          [`${folder}/${file}`]: text,
        });
        project.run(process.execPath, `node_modules/${version}/bin/tsc`, '--project', folder);
      });

  const expectAnswer = async (folder: string): Promise<void> => {
    const server = await serve(join(project.dir, folder));
    try {
      assert.match(await answerOnce(browser, server.url), /^dubbel-\S+: (not yet|right|0|1)/);
    } finally {
      server.stop();
    }
  };

  for (const example of readdirSync(join(root, 'docs/examples'), { withFileTypes: true }))
    if (example.isDirectory() && example.name !== 'plain')
      it(`the example ${example.name}, built by Vite`, async () => {
        const folder = `examples/${example.name}`;
        cpSync(join(project.dir, 'built'), join(project.dir, folder, 'public'), { recursive: true });
        project.run('npx', 'vite', 'build', folder, '--logLevel', 'warn');
        await expectAnswer(`${folder}/dist`);
      });

  it('the example plain, with the script build', async () => {
    const { dir } = project;
    cpSync(join(dir, 'built'), join(dir, 'examples/plain'), { recursive: true });
    cpSync(join(dir, 'node_modules/leerspoor/dist/script'), join(dir, 'examples/plain/leerspoor'), { recursive: true });
    await expectAnswer('examples/plain');
  });

  it('the snippet of the README, bundled by webpack', async () => {
    const { dir } = project;
    project.write({
      'webpack/index.js': `import 'leerspoor';\nimport '../examples/plain/page.js';`,
      'webpack/build.mjs': `import webpack from 'webpack';
        const config = { mode: 'production', entry: './webpack/index.js', output: { path: ${JSON.stringify(join(dir, 'webpack/dist'))} } };
        webpack(config, (error, stats) => {
          if (!error && !stats.hasErrors()) return;
          console.error(error ?? stats.toString());
          process.exitCode = 1;
        });`,
      'webpack/dist/index.html': `<!doctype html><script type="module" src="main.js"></script>
        <leerspoor-practice src="sommen/pack.json" pupil="k3f9" lang="nl"></leerspoor-practice><ol id="heard"></ol>`,
    });
    project.run(process.execPath, 'webpack/build.mjs');
    cpSync(join(dir, 'built'), join(dir, 'webpack/dist'), { recursive: true });
    await expectAnswer('webpack/dist');
  });
});
