import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Sample {
  /** Of the text it stands in: its path with dashes, without its extension. */
  readonly page: string;
  readonly lang: string;
  readonly code: string;
  /** Where in that text, from 1. */
  readonly number: number;
}

/** Every code sample of the texts that the documentation is made of. */
export function samplesIn(root: string): Sample[] {
  const texts = ['README.md', 'CONTRIBUTING.md', 'docs/examples/README.md'];
  const docs = ['docs', 'docs/embedding'].flatMap((folder) =>
    readdirSync(join(root, folder)).flatMap((name) => (name.endsWith('.md') ? `${folder}/${name}` : [])),
  );
  const packages = readdirSync(join(root, 'packages')).map((name) => `packages/${name}/README.md`);
  return [...texts, ...docs, ...packages].flatMap((path) => {
    const text = readFileSync(join(root, path), 'utf8');
    const blocks = text.matchAll(/^( *)```(\w*)\n(.*?)^ *```/gms);
    const page = path
      .replace(/^docs\//, '')
      .replace(/\.md$/, '')
      .replaceAll('/', '-');
    return [...blocks].map(([, indent = '', lang = '', code = ''], i) => ({
      page,
      lang,
      code: code.replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
      number: i + 1,
    }));
  });
}
