import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { type Files, folderOf, runScript } from './run-cli.js';

const EVERY_FORMAT = fileURLToPath(new URL('every-format.ts', import.meta.url));
const seed = (name: string): string => readFileSync(new URL(`../seeds/${name}`, import.meta.url), 'utf8');
const FILES: Files = {
  'a.txt': seed('000_700ba4fb96d48d35.txt'),
  'more/b.txt': seed('001_5e29ebc6e1a98ca4.txt'),
  'more/C.txt': 'Thirteen soldiers were killed in Mali on Monday; the Ölfeld burned for 3 days.\n',
};

/** What every format makes of these files in a folder of that name. */
async function inEveryFormat(within: string, argv: readonly string[], environment: Readonly<Record<string, string>>) {
  const files = Object.fromEntries(Object.entries(FILES).map(([name, text]) => [join(within, name), text]));
  const { out, err } = await runScript(EVERY_FORMAT, join(folderOf(files), within), argv, environment);
  expect(err).toBe('');
  return out;
}

it('the same input gives the same bytes, whatever the order of arguments, the locale, the time zone or the folder', async () => {
  const [one, other] = await Promise.all([
    inEveryFormat('.', ['a.txt', 'more/b.txt', 'more/C.txt'], { LC_ALL: 'C', LANG: 'C', TZ: 'Pacific/Auckland' }),
    inEveryFormat('x/y', ['more/C.txt', './more', 'a.txt', 'more/../a.txt'], {
      LC_ALL: 'tr_TR.UTF-8',
      LANG: 'de_DE.UTF-8',
      TZ: 'America/Los_Angeles',
    }),
  ]);
  expect(one.length).toBeGreaterThan(10_000);
  expect(other).toBe(one);
});
