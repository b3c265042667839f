import { existsSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { CONFIG_FILES } from '../config.js';
import { SHIPPED } from '../judge/load.js';
import { Problem } from '../model/problem.js';
import type { Streams } from './streams.js';

/** Every key with its default; a test reads it back. */
const CONFIG_TEMPLATE = `# How Gainsay checks the sources below this folder. Whatever is given on the command line wins.
# The values that stand here are the defaults.

# How reports are shown; gainsay check --help lists the formats.
format: table

# From which severity on a finding fails the check (exit code 1): error, warning, note or none.
failLevel: error

# Rules by id, as gainsay rules lists them: these alone, or all but these.
only: []
ignore: []

# Folders of further rules.
rules: []

# Another severity for a rule: { place-conflict: warning, name-conflict: off }
severity: {}

# Topics that one source alone must not tell: [death toll, turnout]
corroborate: []

# The gate: what stands already. What is new is then checked against it, and against nothing else.
against: []

# Findings accepted earlier: gainsay.baseline.yaml
baseline: null

# Findings alone; or also what cannot be compared, and what stands in one source only.
quiet: false
verbose: false
`;

/** `gainsay init`: writes a commented configuration, and never over one that is there. */
export function runInit({ folder, out }: Streams): number {
  const there = CONFIG_FILES.find((name) => existsSync(join(folder, name)));
  if (there) throw new Problem('exists already, and is left as it is', { file: there });
  const [name] = CONFIG_FILES;
  try {
    writeFileSync(join(folder, name), `${schemaLine(folder)}${CONFIG_TEMPLATE}`, { flag: 'wx' });
  } catch {
    throw new Problem('cannot write this file', { file: name });
  }
  out(`wrote ${name}\n`);
  return 0;
}

/** Where the package lies in a project that has installed it. */
const INSTALLED = 'node_modules/gainsay/rules/';

/** The line by which editors that know the YAML language server complete and check the file. */
function schemaLine(folder: string): string {
  const shipped = relative(folder, SHIPPED).replaceAll('\\', '/');
  // A program installed elsewhere on this machine lies elsewhere on another.
  const rules = shipped.startsWith('..') ? INSTALLED : `${shipped}/`;
  return `# yaml-language-server: $schema=${rules}schema/config.json\n`;
}
