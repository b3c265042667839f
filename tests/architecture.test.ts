import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

// What dependency-cruiser cannot see, since no import is needed for it.

const SRC = fileURLToPath(new URL('../src/', import.meta.url));
const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
const codeOf = (file: string): string =>
  readFileSync(SRC + file, 'utf8').replaceAll(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
const thatUse = (pattern: RegExp, where: (file: string) => boolean): readonly string[] =>
  files.filter((file) => where(file) && pattern.test(codeOf(file)));

it('only the command line knows its process: a library must not read the environment or end the program', () => {
  expect(thatUse(/\bprocess\.\w/, (file) => !file.startsWith('cli/'))).toEqual([]);
});

it('no clock, chance or locale: the same input gives the same bytes', () => {
  const pattern = /\bDate\.now\b|new Date\(\)|Math\.random|toLocale\w+\(|\bIntl\.|localeCompare|performance\.now/;
  // Where the program starts it learns what day it is, for baselines that hold until a day; nothing ever prints it.
  expect(thatUse(pattern, (file) => file !== 'cli/bin.ts')).toEqual([]);
});

it('no file is a drawer', () => {
  expect(files.filter((file) => /(?:^|\/)(?:utils?|helpers?|misc|common)(?:\/|\.ts$)/.test(file))).toEqual([]);
});
