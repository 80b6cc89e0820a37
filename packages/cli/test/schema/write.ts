import { writeFile } from 'node:fs/promises';
import { schemaFiles } from './files.js';

// Writes the JSON Schemas of the source format, for editors: npm run schema -w packages/cli
for (const [name, text] of Object.entries(schemaFiles()))
  await writeFile(new URL(`../../schema/${name}`, import.meta.url), text);
