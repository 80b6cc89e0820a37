// The layers of docs/architecture.md: content <- engine <- session <- elements. `node test/layers/check.mjs` reads this.
const source = (/** @type {string} */ names) => `^packages/(${names})/src/`;

/** What stands on what: a package may import those named, and no other of ours. */
const standsOn = {
  content: [],
  engine: ['content'],
  session: ['content', 'engine'],
  store: ['content', 'engine', 'session'],
  lms: ['content', 'engine', 'session', 'store'],
  elements: ['content', 'engine', 'session', 'store'],
  leerspoor: ['content', 'engine', 'session', 'store', 'elements', 'lms'],
  cli: ['content', 'engine', 'lms', 'leerspoor'],
};

const upward = Object.entries(standsOn).map(([name, below]) => ({
  name: `${name}-stands-on-${below.join('-and-') || 'nothing'}`,
  severity: 'error',
  from: { path: source(name) },
  to: { path: '^packages/', pathNot: [source([name, ...below].join('|')), '/node_modules/'] },
}));

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    ...upward,
    {
      name: 'not-past-an-index',
      comment: 'Another package is imported by its name, through what its package.json exports.',
      severity: 'error',
      from: { path: '^packages/([^/]+)/' },
      to: { path: '^packages/', pathNot: ['^packages/$1/'], dependencyTypes: ['local'] },
    },
    {
      name: 'no-cycles',
      comment:
        'Types alone, and what is fetched only when it is needed (a question within an answer), close no circle.',
      severity: 'error',
      from: { path: '^packages/' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only', 'dynamic-import'] } },
    },
    {
      name: 'known',
      comment: 'What is imported must exist (mdast is types alone, from @types/mdast).',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^mdast$' },
    },
    {
      name: 'declared',
      comment: 'What a package needs stands in its own package.json.',
      severity: 'error',
      from: { path: '^packages/[^/]+/src/' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    combinedDependencies: false,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['source', 'import', 'default'],
      extensions: ['.ts', '.js', '.mjs'],
    },
  },
};
