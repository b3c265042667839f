import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { read } from '../src/read/read.js';
import { readTexts } from '../src/read/read-texts.js';

/** A folder that holds these files. */
function folderOf(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'gainsay-read-'));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

const readOne = (text: string, name = 'a.txt') => {
  const { sources, diagnostics } = readTexts({ [name]: text });
  return { ...sources[0]!, diagnostics, body: text.slice(sources[0]!.body.start) };
};

const ids = ({ sources }: { sources: readonly { id: string }[] }) => sources.map(({ id }) => id);

describe('inputs', () => {
  const folder = folderOf({
    'b.txt': 'The flood killed 42.',
    'a.md': 'The flood killed 57.',
    'deep/c.TXT': 'The flood killed 43.',
    'deep/.hidden/d.txt': 'x',
    '.e.txt': 'x',
    'reports/f.txt': 'x',
    'g.json': '{}',
  });

  it('walks a folder without hidden files, reports and other kinds, in order of the ids', async () => {
    expect(ids(await read(['.'], { folder }))).toEqual(['a.md', 'b.txt', 'deep/c.TXT']);
  });

  it('takes globs, and reads a file once that is named twice or linked', async () => {
    symlinkSync(join(folder, 'b.txt'), join(folder, 'z.txt'));
    expect(ids(await read(['*.{md,txt}', './b.txt', 'z.txt', '.'], { folder }))).toEqual([
      'a.md',
      'b.txt',
      'deep/c.TXT',
    ]);
  });

  it('reads standard input', async () => {
    const standardInput = async () => Buffer.from('The flood killed 42.');
    expect(ids(await read(['-', 'a.md', '-'], { folder, standardInput }))).toEqual(['-', 'a.md']);
  });

  it('leaves out the file that the report goes to', async () => {
    expect(ids(await read(['.'], { folder, leaveOut: 'b.txt' }))).not.toContain('b.txt');
  });

  it.each([
    ['nope.txt', 'no such file or folder'],
    ['nope/*.txt', 'no .txt or .md file matches this pattern'],
    ['reports/none', 'no such file or folder'],
    ['g.json', 'is not a kind of file that is read: .txt or .md'],
  ])('says what is wrong with %s, and reads the others', async (input, message) => {
    const { sources, diagnostics } = await read([input, 'b.txt'], { folder });
    expect(sources).toHaveLength(1);
    expect(diagnostics).toEqual([{ source: input, line: null, message, fatal: true }]);
  });

  it('says that a folder holds no sources', async () => {
    const { diagnostics } = await read(['.'], { folder: folderOf({ 'a.json': '{}' }) });
    expect(diagnostics).toMatchObject([{ source: '.', fatal: true, message: expect.stringContaining('no sources') }]);
  });
});

describe('bytes', () => {
  const troubleWith = async (content: string | Uint8Array) => {
    const { sources, diagnostics } = await read(['a.txt'], { folder: folderOf({ 'a.txt': content }) });
    expect(diagnostics.every(({ fatal }) => fatal)).toBe(true);
    return sources.length > 0 ? null : diagnostics.map(({ line, message }) => `${line ?? ''} ${message}`.trim()).join();
  };

  it('refuses what is no text, and says why', async () => {
    expect(await troubleWith('')).toBe('is empty');
    expect(await troubleWith(' \n\n')).toContain('is empty');
    expect(await troubleWith('---\ntitle: Flood\n---\n\n')).toContain('is empty');
    expect(await troubleWith(Buffer.from([0x50, 0x4b, 3, 4, 0, 0, 1]))).toBe('is binary, not text');
    expect(await troubleWith(Buffer.from('One\nTwo caf\xe9\n', 'latin1'))).toBe(
      '2 is not valid UTF-8: save it as UTF-8',
    );
    expect(await troubleWith(Buffer.from('\uFEFFflood', 'utf16le'))).toContain('is UTF-16');
    expect(await troubleWith(Buffer.alloc(5 * 1024 * 1024, 'a'))).toBe(
      'is too large: 5 MB, and a source may have 4 MB',
    );
  });

  it('judges the whole text and not its first letters', async () => {
    for (const opening of ['PAR1', 'PK', 'BM', 'GIF89a', '%PDF-', 'MZ', 'II*']) {
      expect(await troubleWith(`${opening} IS — A flood killed 42 people.`)).toBeNull();
    }
  });

  it('leaves out a byte-order mark, and keeps line ends', async () => {
    const { sources } = await read(['a.txt'], { folder: folderOf({ 'a.txt': '\uFEFFOne.\r\n\r\nTwo.\r\n' }) });
    expect(sources[0]).toMatchObject({ text: 'One.\r\n\r\nTwo.\r\n', body: { start: 0 } });
    expect(sources[0]!.sha256).toMatch(/^[0-9a-f]{64}$/);
  });
});

describe('front matter', () => {
  it('gives the metadata, and the title where it stands', () => {
    const text =
      '---\ntitle: "Flood kills 42"\noutlet: The Ledger\nauthors: [A. Roy, B. Nkosi]\ndate: 2024-03-04T10:00:00Z\n---\nBody.';
    const { headline, ...source } = readOne(text);
    expect(source).toMatchObject({
      title: 'Flood kills 42',
      outlet: 'The Ledger',
      author: 'A. Roy, B. Nkosi',
      date: '2024-03-04',
    });
    expect(text.slice(headline!.start, headline!.end)).toBe('Flood kills 42');
    expect(source.body).toBe('Body.');
    expect(source.diagnostics).toEqual([]);
  });

  it('takes Windows line ends', () => {
    const text = '---\r\ntitle: Flood kills 42\r\ndate: 4 March 2024\r\n---\r\nBody.';
    const { headline, ...source } = readOne(text);
    expect(text.slice(headline!.start, headline!.end)).toBe('Flood kills 42');
    expect(source).toMatchObject({ date: '2024-03-04', body: 'Body.' });
  });

  it('forgives a colon, at the cost of a diagnostic with its line', () => {
    const source = readOne('---\noutlet: The Ledger\ntitle: Flood: 42 dead\ndate: 2024-03-04\n---\nBody.');
    expect(source).toMatchObject({ title: 'Flood: 42 dead', outlet: 'The Ledger', date: '2024-03-04', body: 'Body.' });
    expect(source.diagnostics).toMatchObject([{ source: 'a.txt', line: 3, fatal: false }]);
  });

  it('tells of a date that it cannot read, and of front matter that is never closed', () => {
    expect(readOne('---\ntitle: Flood\ndate: last week\n---\nBody.').diagnostics).toMatchObject([{ line: 3 }]);
    expect(readOne('---\ntitle: Flood\n\nBody.').diagnostics).toMatchObject([{ line: 1, fatal: false }]);
    expect(readOne('---\n\nA story that opens with a rule.').diagnostics).toEqual([]);
  });
});

describe('what an article says of itself without front matter', () => {
  it.each([
    ['Friday, October 27, 2023\n\nThe bank cut jobs.', '2023-10-27'],
    ['Harbour wall gives way\n\nPorto, Tuesday 4 June 2024\n\nThe wall gave way.', '2024-06-04'],
    ['Harbour wall gives way\n\nBy Ana Reis\nThe Porto Ledger\nJune 4, 2024\n\nThe wall gave way.', '2024-06-04'],
    ['PORTO, 4 June 2024 (NTX) - The wall gave way.', '2024-06-04'],
    [' date 2019-11-27 The wall gave way.', '2019-11-27'],
    ['Title: Wall gives way\nDate: 4 June 2024\n\nThe wall gave way.', '2024-06-04'],
    ['PORTO, Portugal (June 4, 2024) -- The wall gave way.', '2024-06-04'],
    ['Porto, 4 June 2024. The wall gave way.', '2024-06-04'],
    ['Harbour note: Porto, sea wall. 4 June 2024, 12.00\n\nThe wall gave way.', '2024-06-04'],
    ['WEEKLY NOTE - HARBOURS, NORTH - 4 June 2024\n\nThe wall gave way.', '2024-06-04'],
    ['Harbour wall gives way\n\n4 June 2024, Porto bureau\n\nThe wall gave way.', '2024-06-04'],
    ['The wall gave way.\n\n(The Porto Ledger, 4 June 2024)', '2024-06-04'],
    ['Harbour to close, 4 June\n\nThe wall gave way.', null],
    ['The wall gave way (and not the gate, as on 4 June 2024)', null],
    ['PORTO, June 4 (NTX) - The wall gave way.', null],
    ['The wall, built in June 2014, gave way on 4 June 2024, officials said.', null],
  ])('dates %j', (text, date) => {
    expect(readOne(text).date).toBe(date);
  });

  it('takes a date from the file name last of all', () => {
    expect(readOne('The wall gave way.', 'x/2019-11-27-wall.txt').date).toBe('2019-11-27');
    expect(readOne('Friday, October 27, 2023\n\nThe bank.', '2019-11-27.txt').date).toBe('2023-10-27');
    expect(readOne('The wall gave way.', '2019-11-27/wall.txt').date).toBeNull();
  });

  it('borrows a dateline’s year from the sources beside it', () => {
    const { sources } = readTexts({
      a: 'PORTO, Dec. 30 — The wall gave way.',
      b: 'Thursday, January 2, 2025\n\nThe wall gave way.',
      c: 'PORTO, July 4 — The wall held.',
      d: 'The wall gives way\n\nBy our staff in Porto, 3 January\n\nThe wall gave way.',
      e: 'Radio Porto, morning bulletin, 4 January\n\nThe wall gave way.',
    });
    expect(sources.map(({ date }) => date)).toEqual(['2024-12-30', '2025-01-02', null, '2025-01-03', '2025-01-04']);
  });

  it.each([
    ['# Wall gives way\n\nThe wall gave way.', 'Wall gives way'],
    ['Wall gives way\n\nThe wall gave way.', 'Wall gives way'],
    ['Title: Wall gives way\n\nThe wall gave way.', 'Wall gives way'],
    ['The wall gave way.\n\nNobody was hurt.', null],
    ['The wall gave way in\na storm on Monday.', null],
    ['By Ana Reis\n\nThe wall gave way.', null],
  ])('finds the headline of %j', (text, title) => {
    const { headline, ...source } = readOne(text);
    expect(source.title).toBe(title);
    expect(headline && text.slice(headline.start, headline.end)).toBe(title);
  });
});
