import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { main } from '../src/cli/main.js';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const CLEAR = '\r\u001b[K';

/** What a command writes to standard error, piece by piece. */
async function toldBy(errIsTerminal: boolean, ...argv: string[]): Promise<readonly string[]> {
  const told: string[] = [];
  await main([...argv, '--no-config'], {
    out: () => {},
    err: (text) => void told.push(text),
    standardInput: async () => new Uint8Array(),
    folder: ROOT,
    today: '2020-01-01',
    columns: null,
    color: false,
    errIsTerminal,
  });
  return told;
}

it.each(['check', 'diff', 'claims'])(
  '%s tells a terminal how far it is, on a line that is gone at the end',
  async (command) => {
    const told = await toldBy(true, command, 'seeds/');
    expect(told.every((text) => text.startsWith(CLEAR))).toBe(true);
    const lines = told.map((text) => text.slice(CLEAR.length).replaceAll(/\d+(?= claims| topics)/g, 'N'));
    const aligned = command === 'claims' ? [] : ['2 sources, N claims, N topics'];
    expect(lines).toEqual(['1 of 2 sources, N claims', '2 sources, N claims', ...aligned, '']);
  },
);

it('a pipe gets none of it, nor does who asks for quiet', async () => {
  expect(await toldBy(false, 'check', 'seeds/')).toEqual([]);
  expect(await toldBy(true, 'check', 'seeds/', '--quiet')).toEqual([]);
});

it('is gone before a complaint', async () => {
  const told = await toldBy(true, 'diff', 'seeds/000_700ba4fb96d48d35.txt');
  expect(told.slice(-2)).toEqual([CLEAR, 'gainsay: a diff takes two sources or more, and here is one\n']);
});
