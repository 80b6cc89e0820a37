import { ids } from '@leerspoor/lms/xapi';
import { goalsOf, titleOf, type Unit } from '../unit.js';
import { escaped } from '../xml.js';

/** The course structure of cmi5: one assignable unit, passed at its mastery score. */
export function courseStructure(unit: Unit): string {
  const { pack, title, passing } = unit;
  const text = (words: string): string => `<langstring lang="${escaped(pack.lang)}">${escaped(words)}</langstring>`;
  const named = (words: string): string => `<title>${text(words)}</title><description>${text(words)}</description>`;
  const goals = goalsOf(unit).map((goal) => ({ iri: ids.goal(pack.id, goal.id), title: titleOf(goal) }));
  return `<?xml version="1.0" encoding="UTF-8"?>
<courseStructure xmlns="https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd">
  <course id="${escaped(ids.course(pack.id))}">${named(title)}</course>
  <objectives>
${goals.map(({ iri, title: words }) => `    <objective id="${escaped(iri)}">${named(words)}</objective>`).join('\n')}
  </objectives>
  <au id="${escaped(ids.unit(pack.id))}" moveOn="Passed" masteryScore="${passing / 100}" launchMethod="AnyWindow">
    ${named(title)}
    <objectives>
${goals.map(({ iri }) => `      <objective idref="${escaped(iri)}"/>`).join('\n')}
    </objectives>
    <url>index.html</url>
  </au>
</courseStructure>
`;
}
