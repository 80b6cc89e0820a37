// npm run bench:engine: what observe, predict, decide and replay cost, and how that grows.
import { measure, tableOf } from './engine/report.js';

const all = measure({ calls: 1000, items: 10_000, facts: 10_000 });
console.log(`Medians on this machine; x: times the first of its kind.\n\n${tableOf(all)}`);
const over = all.filter(({ value, budget }) => budget !== undefined && value > budget);
for (const { name } of over) console.error(`Over its budget: ${name}.`);
if (over.length > 0) process.exitCode = 1;
