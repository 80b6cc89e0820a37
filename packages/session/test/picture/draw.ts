import { writeFile } from 'node:fs/promises';
import { picture } from './picture.js';

/** node --import tsx --conditions=source packages/session/test/picture/draw.ts: writes docs/lesson-chart.md. */
await writeFile(new URL('../../../../docs/lesson-chart.md', import.meta.url), picture());
