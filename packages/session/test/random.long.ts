import { randomLesson } from './support/random.js';

/** node --import tsx --conditions=source packages/session/test/random.long.ts [lessons] */
const lessons = Number(process.argv[2] ?? 100_000);
let troubles = 0;
for (let seed = 1; seed <= lessons; seed++) {
  const trouble = await randomLesson(seed);
  if (trouble) {
    troubles += 1;
    console.error(trouble);
  }
}
console.log(`${String(lessons)} lessons, ${String(troubles)} that did not end before a task or finished`);
process.exitCode = troubles > 0 ? 1 : 0;
