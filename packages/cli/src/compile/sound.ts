import { parsePack, type Issue } from '@leerspoor/content';
import type { Located, Problems } from '../source/problem.js';
import type { Compiled } from './pack.js';

/** The built pack as the browser will check it; what it finds is said at the place in the source that made it. */
export function checkBuilt(compiled: Compiled, problems: Problems): void {
  const { files: _files, ...head } = compiled.head;
  const result = parsePack({ ...head, content: compiled.content });
  if ('pack' in result) return;
  for (const issue of result.issues) problems.error(placeOf(issue, compiled), 'built-pack', issue.message);
}

function placeOf({ path }: Issue, compiled: Compiled): Located {
  const [first, second, ...rest] = path.match(/[^.[\]]+/gu) ?? [];
  const { goals, source, head } = compiled;
  if (first === 'goals') {
    const id = head.goals[Number(second)]?.id;
    return goals.find(({ file }) => file.id === id)?.file.spot.at(...rest.map(step)) ?? source.spot;
  }
  if (first === 'content') {
    const item = compiled.content[second ?? '']?.[Number(rest[0])];
    const made = goals.flatMap((goal) => goal.made).find((one) => one.item === item);
    const field = rest[1] === 'interaction' ? 'answer' : rest[1];
    return (made && field !== undefined ? made.entry.spotOf(field).at(...rest.slice(2).map(step)) : made?.entry.spot()) ?? source.spot;
  }
  return source.spot.at(...[first, second].filter((part) => part !== undefined).map(step));
}

function step(part: string): string | number {
  return /^\d+$/u.test(part) ? Number(part) : part;
}
