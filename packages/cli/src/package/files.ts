import { readFile } from 'node:fs/promises';
import type { Compiled } from '../compile/pack.js';
import { page } from '../preview/files.js';
import { codeFor } from './code.js';
import { packFiles, packText } from './content.js';
import { launchPage, onePage } from './launch-page.js';
import { launchStyle } from './launch-style.js';
import { courseStructure } from './manifest/cmi5.js';
import { manifest12 } from './manifest/scorm12.js';
import { manifest2004 } from './manifest/scorm2004.js';
import type { Unit } from './unit.js';

/** Every file of a package by name: the page to open, the script, the pack, and what the LMS reads first. */
export async function packageFiles(unit: Unit, compiled: Compiled): Promise<Map<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>([
    ['index.html', text(launchPage(unit))],
    ['launch.css', text(launchStyle)],
    ['icon.svg', await readFile(new URL('icon.svg', page))],
  ]);
  for (const [name, bytes] of await codeFor(unit.kind)) files.set(`code/${name}`, bytes);
  for (const [name, bytes] of await packFiles(unit.pack, compiled)) files.set(`pack/${name}`, bytes);
  const names = [...files.keys()].sort();
  if (unit.kind === 'scorm12') files.set('imsmanifest.xml', text(manifest12(unit, names)));
  if (unit.kind === 'scorm2004') files.set('imsmanifest.xml', text(manifest2004(unit, names)));
  if (unit.kind === 'cmi5') files.set('cmi5.xml', text(courseStructure(unit)));
  return files;
}

/** The one page that holds everything. */
export async function pageFile(unit: Unit, compiled: Compiled): Promise<Uint8Array> {
  const script = (await codeFor('html')).get('page.js') ?? new Uint8Array();
  return text(onePage(unit, Buffer.from(script).toString('utf8'), await packText(unit.pack, compiled)));
}

function text(words: string): Uint8Array {
  return Buffer.from(words, 'utf8');
}
