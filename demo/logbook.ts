import '@leerspoor/elements/define/logbook.js';
import type { Fact } from '@leerspoor/engine';
import { inventClass, wholePack } from './class-pupils.js';

const src = 'built/breuken/pack.json';
const facts: Fact[] = [];
for await (const some of inventClass(await wholePack(src), 1, Date.now())) facts.push(...some);
for (const book of document.querySelectorAll('leerspoor-logbook')) {
  book.facts = facts;
  book.src = src;
}
