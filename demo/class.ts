import '@leerspoor/elements/define/class.js';
import { firstNames, inventClass, wholePack } from './class-pupils.js';

const src = 'built/breuken/pack.json';
const screen = document.querySelector('leerspoor-class')!;
const asked = new URLSearchParams(location.search);
const pupils = Math.min(300, Number(asked.get('pupils') ?? 30));

screen.note = 'verzonnen leerlingen';
screen.names = Object.fromEntries(
  Array.from({ length: pupils }, (_, i) => [
    `k${i + 1}`,
    `${firstNames[i % firstNames.length]!}${i < firstNames.length ? '' : ` ${Math.floor(i / firstNames.length) + 1}`}`,
  ]),
);
if (asked.has('lang')) screen.lang = asked.get('lang')!;
screen.facts = inventClass(await wholePack(src), pupils, Date.now());
screen.src = src;
