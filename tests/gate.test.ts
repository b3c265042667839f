import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { type Files, folderOf, runIn, runScript } from './run-cli.js';

const TOLL = (dead: number | string) => `The flood killed ${dead} people in Harrow on Friday, the mayor said.`;
const ARTICLES: Files = {
  'accepted/ledger.txt': `The river rose in the night.\n\n${TOLL(42)}\n`,
  'accepted/post.txt': `${TOLL(43)}\n`,
  'new/courier.txt': `Rain fell for a week.\n\n${TOLL(57)}\n`,
  'new/echo.txt': 'The bridge in Harrow stood.\n',
};

const BIN = fileURLToPath(new URL('../src/cli/bin.ts', import.meta.url));
/** Runs the program as CI does: another process, in that folder. */
const runAsCi = (folder: string, argv: readonly string[]) => runScript(BIN, folder, argv);

describe('the gate as CI plays it', () => {
  const folder = folderOf({ ...ARTICLES, 'house/broken.yaml': 'title: Tolls\njugdes: count\n' });

  it('lets a clean source pass', async () => {
    const { code, out, err } = await runAsCi(folder, [
      'check',
      'new/echo.txt',
      '--against',
      'accepted',
      '-f',
      'github',
    ]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).not.toContain('::');
  });

  it('fails a contradicting one, with an annotation where it stands', async () => {
    const argv = ['check', 'new/courier.txt', '--against', 'accepted', '-f', 'github'];
    const { code, out } = await runAsCi(folder, argv);
    expect(code).toBe(1);
    const annotations = out.split('\n').filter((line) => line.startsWith('::'));
    expect(annotations).toHaveLength(1);
    const column = TOLL(57).indexOf('57') + 1;
    expect(annotations[0]).toContain(
      `::error file=new/courier.txt,line=3,endLine=3,col=${column},endColumn=${column + 2},`,
    );
    expect(annotations[0]).toContain(
      `new/courier.txt says 57 (new/courier.txt:3:${column}); accepted accepted/ledger.txt says 42 (accepted/ledger.txt:3:${column}); accepted accepted/post.txt says 43 (accepted/post.txt:1:${column})`,
    );
  });

  it('lets what a baseline accepts pass, and says so', async () => {
    const argv = ['check', 'new/courier.txt', '--against', 'accepted', '--baseline', 'accepted.yaml'];
    const { code, err } = await runAsCi(folder, [...argv, '--update-baseline']);
    expect(code).toBe(0);
    expect(err).toContain('accepted.yaml: 1 accepted, 1 of them new; 0 taken out\n');
    const again = await runAsCi(folder, argv);
    expect(again.code).toBe(0);
    expect(again.out).toContain('0 contradictions, 1 accepted earlier');
    expect(again.err).toMatch(
      /^accepted\.yaml:\d+: no reason is given for this accepted finding: say why under reason\n$/,
    );
  });

  it('cannot check by a broken rule, and names its line', async () => {
    const { code, out, err } = await runAsCi(folder, ['check', 'new', '--against', 'accepted', '--rules', 'house']);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err.split('\n')[0]).toBe(
      `gainsay: ${join('house', 'broken.yaml')}:2:1: unknown key "jugdes"; did you mean "judges"?`,
    );
  });
});

describe('the gate', () => {
  const gate = async (files: Files, ...argv: string[]) => {
    const ran = await runIn(folderOf(files), ['check', '-f', 'json', ...argv]);
    const { findings, topics } = JSON.parse(ran.out || '{}');
    return { ...ran, findings, topics };
  };
  const sourcesOf = ({ claims }: { claims: { source: string }[] }) => claims.map(({ source }) => source);

  it('says nothing of accepted sources among themselves', async () => {
    const { code, findings, topics } = await gate(ARTICLES, 'new/echo.txt', '--against', 'accepted');
    expect({ code, findings }).toEqual({ code: 0, findings: [] });
    for (const topic of topics) expect(sourcesOf(topic)).toContain('new/echo.txt');
  });

  it('leaves out accepted sources that a new one does not contradict', async () => {
    const files = { ...ARTICLES, 'new/courier.txt': TOLL(42) };
    const { findings } = await gate(files, 'new/courier.txt', '--against', 'accepted');
    expect(findings.map(sourcesOf)).toEqual([['accepted/post.txt', 'new/courier.txt']]);
  });

  it('tells of new sources that contradict each other, since both would stand', async () => {
    const files = { 'accepted/a.txt': 'The bridge in Harrow stood.', 'new/a.txt': TOLL(42), 'new/b.txt': TOLL(57) };
    const { code, findings } = await gate(files, 'new', '--against', 'accepted');
    expect(code).toBe(1);
    expect(findings.map(sourcesOf)).toEqual([['new/a.txt', 'new/b.txt']]);
  });

  it.each([
    ['an accepted folder that holds the new file', ['new/courier.txt', '--against', '.'], 1],
    ['a new folder that holds the accepted ones', ['.', '--against', 'accepted', 'new/echo.txt'], 1],
    ['a file that both name: it is new', ['new/courier.txt', '--against', 'new/courier.txt', 'accepted'], 1],
    ['everything accepted', ['new/echo.txt', '--against', 'accepted', 'new'], 0],
  ])('takes %s', async (_, argv, expected) => {
    expect((await gate(ARTICLES, ...argv)).code).toBe(expected);
  });

  it('takes what stands already after a new path, before a --, or from the configuration', async () => {
    const files = { ...ARTICLES, 'gainsay.config.yaml': 'against: accepted\n' };
    for (const argv of [
      ['new/echo.txt', '--no-config', '--against', 'accepted'],
      ['--no-config', '--against', 'accepted', '--', 'new/echo.txt'],
      ['--no-config', '--against=accepted', 'new/echo.txt'],
      ['new/echo.txt'],
    ]) {
      expect(await gate(files, ...argv), argv.join(' ')).toMatchObject({ code: 0, findings: [] });
    }
  });

  it('takes either side from standard input', async () => {
    const standardInput = async () => Buffer.from(TOLL(57));
    const folder = folderOf(ARTICLES);
    const fresh = await runIn(folder, ['check', '-', '--against', 'accepted', '-f', 'jsonl'], { standardInput });
    expect(fresh.code).toBe(1);
    expect(JSON.parse(fresh.out).message).toContain('- says 57 (-:1:18); accepted accepted/ledger.txt says 42');
    const stands = await runIn(folder, ['check', 'new', '--against', '-', '-f', 'jsonl'], { standardInput });
    expect(stands).toMatchObject({ code: 0, out: '' });
  });

  it('explains what it found, told what stood already', async () => {
    const files = { ...ARTICLES, 'accepted/wire.txt': TOLL(57) };
    const { folder, findings } = await gate(files, 'new/courier.txt', '--against', 'accepted');
    const argv = ['explain', findings[0].fingerprint, 'new/courier.txt', '--against', 'accepted'];
    expect(await runIn(folder, argv)).toMatchObject({ code: 0, out: expect.stringContaining('courier.txt says 57') });
  });

  it('does not take new sources for accepted ones in silence', async () => {
    const { code, err } = await gate(ARTICLES, '--against', 'accepted', 'new/courier.txt');
    expect(code).toBe(2);
    expect(err).toBe(
      'gainsay: name the new sources before --against, or after --: all that follows it is taken for accepted\n',
    );
  });

  it.each([
    [
      'a source that is not there',
      ['new', '--against', 'accepted', 'gone.txt'],
      'gone.txt: error: no such file or folder\n',
    ],
    ['a folder without sources', ['new', '--against', 'empty'], 'empty: error: no sources in this folder'],
  ])('could not check against %s', async (_, argv, message) => {
    const { code, err } = await gate({ ...ARTICLES, 'empty/a.json': '{}' }, ...argv);
    expect(code).toBe(2);
    expect(err).toContain(message);
  });

  it('says where nothing stands already', async () => {
    const { code, err } = await gate(ARTICLES, 'new/echo.txt', '--against', 'new/echo.txt');
    expect(code).toBe(0);
    expect(err).toContain('nothing stands already beside the sources that are new');
  });
});
