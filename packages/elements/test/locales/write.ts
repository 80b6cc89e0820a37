import { mkdir, writeFile } from 'node:fs/promises';
import { languages, listed } from './texts.js';

/** Writes docs/texts, a file a language. */
const folder = new URL('../../../../docs/texts/', import.meta.url);
await mkdir(folder, { recursive: true });
for (const lang of languages) await writeFile(new URL(`${lang}.txt`, folder), listed(lang));
