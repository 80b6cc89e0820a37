/** A page of the site: its address, and the text it is made of. */
export interface Page {
  readonly name: string;
  /** Path from the root of the repository. */
  readonly source: string;
  readonly group: 'Begin' | 'In het Nederlands' | 'Use' | 'Embed' | 'Understand' | 'Decisions';
  /** The language it is written in; English unless told. */
  readonly lang?: 'nl';
}

export const pages: readonly Page[] = [
  { name: 'index', source: 'README.md', group: 'Begin' },
  { name: 'start', source: 'docs/start.md', group: 'Begin' },
  { name: 'teachers', source: 'docs/teachers.md', group: 'Begin' },
  { name: 'privacy', source: 'docs/privacy.md', group: 'Begin' },
  { name: 'leerkrachten', source: 'docs/leerkrachten.md', group: 'In het Nederlands', lang: 'nl' },
  { name: 'auteurs', source: 'docs/auteurs.md', group: 'In het Nederlands', lang: 'nl' },
  { name: 'content-format', source: 'docs/content-format.md', group: 'Use' },
  { name: 'interactions', source: 'docs/interactions.md', group: 'Use' },
  { name: 'video-and-plan', source: 'docs/video-and-plan.md', group: 'Use' },
  { name: 'offline', source: 'docs/offline.md', group: 'Use' },
  { name: 'security', source: 'docs/security.md', group: 'Use' },
  { name: 'class', source: 'docs/class.md', group: 'Use' },
  { name: 'embedding', source: 'docs/embedding.md', group: 'Embed' },
  { name: 'embedding-moodle', source: 'docs/embedding/moodle.md', group: 'Embed' },
  { name: 'embedding-smartschool', source: 'docs/embedding/smartschool.md', group: 'Embed' },
  { name: 'embedding-other-lms', source: 'docs/embedding/other-lms.md', group: 'Embed' },
  { name: 'embedding-plain-page', source: 'docs/embedding/plain-page.md', group: 'Embed' },
  { name: 'embedding-frame', source: 'docs/embedding/frame.md', group: 'Embed' },
  { name: 'embedding-npm', source: 'docs/embedding/npm.md', group: 'Embed' },
  { name: 'examples', source: 'docs/examples/README.md', group: 'Embed' },
  { name: 'deciding', source: 'docs/deciding.md', group: 'Understand' },
  { name: 'lesson', source: 'docs/lesson.md', group: 'Understand' },
  { name: 'architecture', source: 'docs/architecture.md', group: 'Understand' },
  { name: 'glossary', source: 'docs/glossary.md', group: 'Understand' },
  { name: 'contributing', source: 'CONTRIBUTING.md', group: 'Understand' },
  { name: 'only-facts', source: 'docs/decisions/0001-only-facts-are-stored.md', group: 'Decisions' },
  { name: 'own-schemas', source: 'docs/decisions/0002-our-own-schemas.md', group: 'Decisions' },
  { name: 'first-screen', source: 'docs/decisions/0003-the-first-screen-needs-no-machine.md', group: 'Decisions' },
  { name: 'rules', source: 'docs/decisions/0004-deciding-by-rules.md', group: 'Decisions' },
  { name: 'six-items', source: 'docs/decisions/0005-six-items-right-before-mastery.md', group: 'Decisions' },
];
