import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Command } from 'commander';
import { describe, expect, it } from 'vitest';
import { main } from '../src/cli/main.js';
import { programFor } from '../src/cli/program.js';
import type { Streams } from '../src/cli/streams.js';
import { CONFIG_KEYS } from '../src/config.js';
import { loadRules } from '../src/judge/load.js';
import { TOOL } from '../src/model/tool.js';
import { FORMATS } from '../src/report/formats.js';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const README = fileURLToPath(new URL('../README.md', import.meta.url));
const readme = readFileSync(README, 'utf8');

const streamsTo = (out: (text: string) => void): Streams => ({
  out,
  err: () => {},
  standardInput: async () => new Uint8Array(),
  folder: ROOT,
  today: '2024-03-10',
  columns: null,
  color: false,
});

async function outputOf(argv: readonly string[]): Promise<string> {
  const parts: string[] = [];
  await main(
    argv,
    streamsTo((text) => parts.push(text)),
  );
  return parts.join('');
}

/** Fenced blocks of one command and what it prints. */
const EXAMPLE = /^```console\n\$ npx gainsay ([^\n]+)\n([\s\S]*?)^```$/gm;
const examples = [...readme.matchAll(EXAMPLE)].map(([block, command = '', output = '']) => ({
  block,
  command,
  output,
}));

/** `UPDATE_DOCS=1` writes what the program prints into the page, for a person to read as a diff. */
const update = process.env.UPDATE_DOCS === '1';

describe('every example of README.md prints what stands there', () => {
  it('there are some', () => {
    expect(examples.length).toBeGreaterThan(1);
  });

  it.each(examples)('npx gainsay $command', async ({ block, command, output }) => {
    const printed = await outputOf(command.split(' '));
    if (update) {
      const rewritten = block.replace(/\n[\s\S]*$/, () => `\n$ npx gainsay ${command}\n${printed}\`\`\``);
      writeFileSync(
        README,
        readFileSync(README, 'utf8').replace(block, () => rewritten),
      );
      return;
    }
    expect(output).toBe(printed);
  });
});

const everyCommand = (command: Command): readonly Command[] => [
  command,
  ...command.commands.flatMap((child) => everyCommand(child)),
];
const program = programFor(
  streamsTo(() => {}),
  () => {},
);
const commands = everyCommand(program);
const pathOf = (command: Command): string =>
  command.parent ? `${pathOf(command.parent)} ${command.name()}` : command.name();
const code = [...readme.matchAll(/`([^`\n]+)`/g)].map(([, text]) => text!).join('\n');
/** Whether the page speaks of it in code, as a word of its own. */
const isDocumented = (word: string): boolean =>
  new RegExp(`(?:^|[\\s/])${word.replaceAll(/[.*+?^$(){}|[\]\\]/g, '\\$&')}(?:$|[\\s,=])`, 'm').test(code);

describe('README.md documents', () => {
  it.each(commands.map(pathOf))('the command %s', (path) => {
    expect(code).toContain(path);
  });

  const options = new Set(commands.flatMap((command) => command.options.map(({ long }) => long!)));
  it.each([...options])('the option %s', (option) => {
    expect(isDocumented(option)).toBe(true);
  });

  /** The rows of the table of options: an option, and which commands have it. */
  const rows = [...readme.matchAll(/^\| ((?:`-[^|]+)) \| ([^|]+?) +\| /gm)].flatMap(([, given = '', of = '']) =>
    [...given.matchAll(/--[a-z-]+/g)].map(([option]) => ({ option, of })),
  );
  const leaves = commands.filter(({ parent }) => parent !== null);
  const namesOf = (list: readonly Command[]) => list.map((command) => pathOf(command).replace('gainsay ', '')).sort();
  it.each(rows.filter(({ of }) => of.trim() !== ''))('of which commands $option is: $of', ({ option, of }) => {
    const having = leaves.filter((command) => command.options.some(({ long }) => long === option));
    const told = of === 'all but init' ? namesOf(leaves).filter((name) => name !== 'init') : of.split(', ').sort();
    expect(namesOf(having)).toEqual(told);
  });

  it.each(Object.keys(FORMATS))('the format %s', (format) => {
    expect(isDocumented(format)).toBe(true);
  });

  it.each(CONFIG_KEYS)('the key %s of the configuration', (key) => {
    expect(isDocumented(key)).toBe(true);
  });

  it.each(loadRules().map(({ id }) => id))('the rule %s', (id) => {
    expect(readme).toMatch(new RegExp(`^${id} `, 'm'));
  });
});

it('calls the program what package.json calls it', () => {
  const { name, version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
  expect(TOOL).toEqual({ name, version });
});

describe('links', () => {
  it.each(['README.md', 'src/README.md', 'tests/README.md', 'rules/README.md'])(
    '%s names only files that are there',
    (page) => {
      const at = new URL(`../${page}`, import.meta.url);
      for (const [, target = ''] of readFileSync(at, 'utf8').matchAll(/\]\((?!https?:)([^)#]+)/g)) {
        expect(() => readFileSync(new URL(target, at)), target).not.toThrow();
      }
    },
  );
});
