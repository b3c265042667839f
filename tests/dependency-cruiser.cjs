// The architecture of src/README.md, as a test. Each rule says why it is there.
// npm run check:imports

/** The stages, in the order of the line everything flows along. */
const STAGES = ['read', 'segment', 'extract', 'align', 'judge', 'report'];
const anyOf = (names) => `^src/(?:${names.join('|')})/`;

/** From lowest to highest: a layer may import itself and the layers before it. */
const LAYERS = [
  ['model', '^src/model/'],
  ['lexicon', '^src/lexicon/'],
  ['annotate', '^src/annotate/'],
  ['stages', anyOf(STAGES)],
  ['check', '^src/(?:check|config)\\.ts$'],
  ['index', '^src/index\\.ts$'],
  ['cli', '^src/cli/'],
];

const upward = LAYERS.slice(0, -1).map(([name, path], i) => ({
  name: `${name}-imports-downward`,
  comment: 'Imports point one way (src/README.md), so that each layer can be read and tested without those above it.',
  severity: 'error',
  from: { path },
  to: { path: LAYERS.slice(i + 1).map(([, above]) => above) },
}));

module.exports = {
  forbidden: [
    ...upward,
    {
      name: 'cli-through-nothing-imported',
      comment: 'Nothing is built on the command line: what others need belongs in a stage or in check.ts.',
      severity: 'error',
      from: { path: '^src/(?!cli/)' },
      to: { path: '^src/cli/' },
    },
    {
      name: 'stages-apart',
      comment: 'A stage takes plain data and hands on plain data; one that knew another could not be changed alone.',
      severity: 'error',
      from: { path: `^src/(${STAGES.join('|')})/` },
      to: { path: anyOf(STAGES), pathNot: '^src/$1/' },
    },
    {
      name: 'lexicon-is-data',
      comment: 'Word lists without logic: they may use the types of the model and each other, and no library.',
      severity: 'error',
      from: { path: '^src/lexicon/' },
      to: { pathNot: ['^src/lexicon/', '^src/model/'] },
    },
    {
      name: 'model-stands-alone',
      comment: 'The types that every stage shares must not pull in a library with them.',
      severity: 'error',
      from: { path: '^src/model/' },
      to: { pathNot: '^src/model/' },
    },
    {
      name: 'files-at-the-edges',
      comment: 'Extracting, aligning, judging and reporting are pure: only the edges read and write files.',
      severity: 'error',
      from: { path: '^src/', pathNot: ['^src/read/', '^src/judge/load[^/]*\\.ts$', '^src/config\\.ts$', '^src/cli/'] },
      to: { path: '^(?:node:)?fs(?:/|$)' },
    },
    {
      name: 'no-network-no-process',
      comment: 'Gainsay runs offline and starts nothing: no source of a newsroom may leave the machine.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(?:node:)?(?:http|https|http2|net|tls|dgram|dns|child_process|cluster|inspector)(?:/|$)' },
    },
    {
      name: 'no-tests-in-the-program',
      comment: 'What ships must not rest on what does not.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^tests/' },
    },
    {
      name: 'shipped-dependencies',
      comment: 'A dev dependency is not there where the package is installed.',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'no-cycles',
      comment:
        'Files that know each other can only be understood together; only what a command loads when it runs may point back.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['dynamic-import'] } },
    },
    {
      name: 'no-orphans',
      comment: 'A file that nothing imports and that imports nothing is dead or not wired up.',
      severity: 'error',
      from: { path: '^src/', orphan: true },
      to: {},
    },
    {
      name: 'resolvable',
      comment: 'An import that resolves to nothing fails only when it is reached.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^tests/stories/' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'] },
  },
};
