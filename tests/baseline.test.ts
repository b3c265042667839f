import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkTexts } from '../src/check.js';
import { loadRules } from '../src/judge/load.js';
import { type Files, folderOf, runIn } from './run-cli.js';

const toll = (dead: number) => `The flood killed ${dead} people in Harrow on Friday, the mayor said.`;

describe('a baseline', () => {
  const STORY: Files = { 'a.txt': toll(42), 'b.txt': toll(57) };
  const check = (folder: string, ...argv: string[]) => runIn(folder, ['check', ...argv, '--baseline', 'base.yaml']);
  const made = async (files: Files = STORY) => {
    const folder = folderOf(files);
    await check(folder, '--update-baseline');
    return folder;
  };
  const edit = (folder: string, change: (text: string) => string) =>
    writeFileSync(join(folder, 'base.yaml'), change(readFileSync(join(folder, 'base.yaml'), 'utf8')));
  const text = (folder: string) => readFileSync(join(folder, 'base.yaml'), 'utf8');

  it('keeps reasons and last days when it is written anew, and is the same bytes twice', async () => {
    const folder = await made();
    edit(folder, (was) => was.replace('reason: ""', 'reason: Asked the mayor.\n    expires: 2024-03-10'));
    const before = text(folder);
    const { code, err } = await check(folder, '--update-baseline');
    expect({ code, err }).toEqual({ code: 0, err: 'base.yaml: 1 accepted, 0 of them new; 0 taken out\n' });
    expect(text(folder)).toBe(before);
    const { out } = await check(folder, '-f', 'json');
    expect(JSON.parse(out).findings[0].suppressed).toEqual({ reason: 'Asked the mayor.', expires: '2024-03-10' });
  });

  it('keeps the comments of whoever wrote in it, each with its entry', async () => {
    const folder = await made();
    edit(folder, (was) =>
      was
        .replace(/^#/, '# Ours: ask Ruth.\n#')
        .replace('  - fingerprint', '  # The mayor never called back.\n  - fingerprint')
        .replace('reason: ""', 'reason: Two counts. # until the inquest'),
    );
    const before = text(folder);
    expect(before.match(/#.*(?:Ruth|called back|inquest)/g)).toHaveLength(3);
    await check(folder, '--update-baseline');
    expect(text(folder)).toBe(before);
    // Another entry, which comes first in the order of the file.
    writeFileSync(join(folder, 'a.txt'), `${toll(42)} The vote was held on 3 May 2023.`);
    writeFileSync(join(folder, 'b.txt'), `${toll(57)} The vote was held on 9 May 2023.`);
    expect((await check(folder, '--update-baseline')).err).toContain('2 accepted, 1 of them new; 0 taken out');
    const after = text(folder);
    expect(after).toMatch(/^# Ours: ask Ruth\.\n/);
    expect(after).toMatch(
      /date-conflict[^#]*# The mayor never called back\.\n +- fingerprint: \w+\n +rule: figure-conflict/,
    );
    expect(after).toContain('reason: Two counts. # until the inquest');
  });

  it('keeps its comments when nothing is accepted any more, and goes on as a list', async () => {
    const folder = await made();
    edit(folder, (was) => was.replace(/^#/, '# Ours: ask Ruth.\n#'));
    const full = text(folder);
    writeFileSync(join(folder, 'b.txt'), toll(42));
    await check(folder, '--update-baseline');
    expect(text(folder)).toMatch(/^# Ours: ask Ruth\.\n[\s\S]*accepted: \[\]\n$/);
    writeFileSync(join(folder, 'b.txt'), toll(57));
    await check(folder, '--update-baseline');
    expect(text(folder)).toBe(full);
  });

  it('holds to the end of its last day, and then says so and fails', async () => {
    const folder = await made();
    edit(folder, (was) => was.replace('reason: ""', 'reason: Asked the mayor.\n    expires: 2024-03-10'));
    const argv = ['check', '--baseline', 'base.yaml'];
    expect(await runIn(folder, argv, { today: '2024-03-10' })).toMatchObject({ code: 0, err: '' });
    const late = await runIn(folder, argv, { today: '2024-03-11' });
    expect(late.code).toBe(1);
    expect(late.err).toMatch(
      /^base\.yaml:\d+: [0-9a-f]{12} \(figure-conflict\) was accepted until 2024-03-10, and counts again\n$/,
    );
    const updated = await runIn(folder, [...argv, '--update-baseline'], { today: '2024-03-11' });
    expect(updated.code).toBe(1);
    expect(text(folder)).toContain('expires: 2024-03-10');
  });

  it('tells of entries that are found no more, and drops them when it is written anew', async () => {
    const folder = await made();
    writeFileSync(join(folder, 'b.txt'), toll(42));
    const { code, err } = await check(folder);
    expect(code).toBe(0);
    expect(err).toMatch(
      /^base\.yaml:\d+: [0-9a-f]{12} \(figure-conflict\) is found no more: take it out, or --update-baseline\n$/,
    );
    expect((await check(folder, '--update-baseline')).err).toContain('0 accepted, 0 of them new; 1 taken out');
    expect((await check(folder)).err).toBe('');
  });

  it('leaves be what a run did not look for', async () => {
    const folder = await made({ ...STORY, 'c.txt': 'The bridge in Harrow stood.' });
    edit(folder, (was) => was.replace('reason: ""', 'reason: Asked the mayor.'));
    const before = text(folder);
    for (const argv of [
      ['a.txt', 'c.txt'],
      ['--only', 'date-conflict'],
      ['c.txt', '--against', 'a.txt', 'b.txt'],
    ]) {
      expect((await check(folder, ...argv, '--update-baseline')).err, argv.join(' ')).toContain(
        '1 accepted, 0 of them new; 0 taken out',
      );
      expect(text(folder)).toBe(before);
    }
  });

  it('is left as it is where a source cannot be read', async () => {
    const folder = await made();
    const before = text(folder);
    const { code, err } = await check(folder, 'a.txt', 'gone.txt', '--update-baseline');
    expect(code).toBe(2);
    expect(err).toContain('gone.txt: error: no such file or folder');
    expect(err).toContain('base.yaml: is left as it is');
    expect(text(folder)).toBe(before);
  });

  it('may be JSON, and may stand in another folder', async () => {
    const folder = folderOf({ ...STORY, 'ci/readme.txt': 'x' });
    const argv = ['check', 'a.txt', 'b.txt', '--baseline', 'ci/base.json'];
    expect((await runIn(folder, [...argv, '--update-baseline'])).code).toBe(0);
    const { accepted } = JSON.parse(readFileSync(join(folder, 'ci/base.json'), 'utf8'));
    expect(accepted).toMatchObject([{ rule: 'figure-conflict', sources: ['../a.txt', '../b.txt'], reason: '' }]);
    expect((await runIn(folder, argv)).code).toBe(0);
  });

  it.each([
    ['accepted:\n  - fingerprint: 12\n', /^gainsay: base\.yaml:2:18: accepted › 1 › fingerprint: expected text\n/],
    ['acepted: []\n', /^gainsay: base\.yaml:1:1: unknown key "acepted"; did you mean "accepted"\?\n$/],
    [
      'accepted:\n  - { fingerprint: abcd1234, rule: x, topic: x, sources: [], reason: x, expires: soon }\n',
      /2:82: accepted › 1 › expires: expected a day, such as 2030-01-31/,
    ],
    [
      'accepted:\n  - { fingerprint: abcd1234, rule: x, topic: x, sources: [], resaon: x }\n',
      /unknown key "resaon"; did you mean "reason"\?/,
    ],
  ])('%j is told with its place', async (content, message) => {
    const { code, err } = await check(folderOf({ ...STORY, 'base.yaml': content }));
    expect(code).toBe(2);
    expect(err).toMatch(message);
  });

  it('must be there, unless it is about to be written, and must be named to be written', async () => {
    expect(await check(folderOf(STORY))).toMatchObject({
      code: 2,
      err: 'gainsay: base.yaml: no such baseline; --update-baseline writes one\n',
    });
    const unnamed = await runIn(folderOf(STORY), ['check', '--update-baseline']);
    expect(unnamed).toMatchObject({ code: 2, err: expect.stringContaining('--update-baseline needs --baseline FILE') });
  });
});

describe('a fingerprint', () => {
  const RULES = loadRules();
  const fingerprints = (texts: Files) => checkTexts(texts, RULES).findings.map(({ fingerprint }) => fingerprint);
  /** Paragraphs that say nothing checkable. */
  const elsewhere = fc.array(
    fc.constantFrom(
      'Rain fell all week.',
      'Nobody slept.',
      '“We are tired,” a man said.',
      'Read more: how rivers rise',
    ),
    { maxLength: 4 },
  );

  it('survives edits elsewhere in the text, other line ends and another folder', () => {
    const plain = fingerprints({ 'a.txt': toll(42), 'b.txt': toll(57) });
    expect(plain).toHaveLength(1);
    fc.assert(
      fc.property(
        fc.tuple(elsewhere, elsewhere, elsewhere, elsewhere),
        fc.constantFrom('\n\n', '\r\n\r\n'),
        fc.constantFrom('', 'news/', '../desk/'),
        ([beforeA, afterA, beforeB, afterB], gap, folder) => {
          const edited = {
            [`${folder}a.txt`]: [...beforeA, toll(42), ...afterA].join(gap),
            [`${folder}b.txt`]: [...beforeB, toll(57), ...afterB].join(gap),
          };
          expect(fingerprints(edited)).toEqual(expect.arrayContaining(plain));
        },
      ),
      { numRuns: 40, seed: 20191127 },
    );
  });

  it('changes with what is claimed', () => {
    const one = fingerprints({ 'a.txt': toll(42), 'b.txt': toll(57) });
    expect(fingerprints({ 'a.txt': toll(42), 'b.txt': toll(58) })).not.toEqual(one);
    expect(fingerprints({ 'a.txt': toll(42), 'c.txt': toll(57) })).not.toEqual(one);
  });
});
