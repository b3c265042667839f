import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import packageJson from '../package.json' with { type: 'json' };
import { wantsColor } from '../src/cli/streams.js';
import { CONFIG_KEYS, DEFAULTS, parseConfig } from '../src/config.js';
import { FORMATS } from '../src/report/formats.js';
import { type Files, folderOf, runIn } from './run-cli.js';

const A = 'The flood killed 42 people in Harrow on Friday, the mayor said.';
const B = 'The flood killed 57 people in Harrow on Friday, the mayor said.';
const STORY = { 'a.txt': A, 'b.txt': B };
const AGREEING = { 'a.txt': A, 'b.txt': A };

const RULE = `title: Counts differ
judges: count
compare: interval
severity: error
message: "{topic}: {readings}"
why: The house wants one count.
examples:
  - { name: two, sources: { a: "${A}", b: "${B}" }, finds: ["42 | 57"] }
  - { name: one, sources: { a: "${A}", b: "${A}" }, finds: [] }
`;

const run = (files: Files, ...argv: string[]) =>
  runIn(folderOf(files), argv, { standardInput: async () => Buffer.from(B) });

describe('check', () => {
  it('reports a contradiction and fails', async () => {
    const { code, out, err } = await run(STORY, 'check', '-f', 'json');
    expect({ code, err }).toEqual({ code: 1, err: '' });
    expect(JSON.parse(out).findings).toMatchObject([{ ruleId: 'figure-conflict', severity: 'error' }]);
  });

  it('finds nothing where sources agree', async () => {
    expect(await run(AGREEING, 'check')).toMatchObject({ code: 0, err: '' });
  });

  it('fails from the level on that it is told', async () => {
    expect((await run(STORY, 'check', '--fail-level', 'none')).code).toBe(0);
    expect((await run(STORY, 'check', '--fail-level', 'note')).code).toBe(1);
  });

  it('judges by the rules that it is told', async () => {
    expect((await run(STORY, 'check', '--ignore', 'figure-conflict')).code).toBe(0);
    expect((await run(STORY, 'check', '--only', 'date-conflict', '--only', 'age-conflict')).code).toBe(0);
    expect((await run(STORY, 'check', '--only', 'figure-conflict')).code).toBe(1);
  });

  it('reads standard input beside files', async () => {
    const { code, out } = await run({ 'a.txt': A }, 'check', '-', 'a.txt', '-f', 'json');
    expect(code).toBe(1);
    expect(JSON.parse(out).sources.map(({ id }: { id: string }) => id)).toEqual(['-', 'a.txt']);
  });

  it('checks what it can, and still says that a source could not be read', async () => {
    const { code, out, err } = await run(STORY, 'check', 'a.txt', 'b.txt', 'c.txt', '--quiet');
    expect(code).toBe(2);
    expect(err).toBe('c.txt: error: no such file or folder\n');
    expect(out).not.toBe('');
  });

  it.each([
    ['check -f table', 'not compared: c.txt.'],
    ['check -f markdown', 'not compared: c.txt.'],
    ['check -f github', 'not compared: c.txt.'],
    ['check -f html', '2 sources, 1 not read'],
    ['claims', 'not compared: c.txt.'],
    ['diff', 'not compared: c.txt.'],
    ['diff -f html', 'not compared: c.txt.'],
  ])('%s ends no report as if it had read what it could not', async (command, told) => {
    const { code, out } = await run(STORY, ...command.split(' '), 'a.txt', 'b.txt', 'c.txt');
    expect(code).toBe(2);
    expect(out.replace(/\s+/g, ' ')).toContain(told);
  });

  it('does not call a check clean that read nothing', async () => {
    const { code, out } = await run({}, 'check', 'gone.txt');
    expect({ code, out }).toEqual({ code: 2, out: 'Nothing was checked. Not read, and so not compared: gone.txt.\n' });
  });

  it('tells of a source that stands alone, unless it is to be quiet', async () => {
    const message = 'a.txt: is the only source: there is nothing to compare it with\n';
    expect(await run({ 'a.txt': A }, 'check')).toMatchObject({ code: 0, err: message });
    expect(await run({ 'a.txt': A }, 'check', '--quiet')).toMatchObject({ code: 0, err: '' });
  });

  it('writes to a file, which is no source the next time', async () => {
    const { code, out, folder } = await run(STORY, 'check', '-f', 'json', '-o', 'report.md');
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(JSON.parse(readFileSync(join(folder, 'report.md'), 'utf8')).sources).toHaveLength(2);
    const again = await run({ ...STORY, 'report.md': 'Old' }, 'check', '-f', 'json', '-o', 'report.md');
    expect(JSON.parse(readFileSync(join(again.folder, 'report.md'), 'utf8')).sources).toHaveLength(2);
  });

  it('never writes over a source', async () => {
    const { code, err, folder } = await run(STORY, 'check', 'a.txt', 'b.txt', '-o', './a.txt');
    expect(code).toBe(2);
    expect(err).toContain('is one of the sources');
    expect(readFileSync(join(folder, 'a.txt'), 'utf8')).toBe(A);
  });

  it('says how far it got', async () => {
    expect((await run(STORY, 'check', '--verbose')).err).toMatch(/^2 sources, \d+ claims, \d+ topics, 1 findings\n$/);
  });
});

describe('diff', () => {
  it('sets the sources side by side, the first that is given as the base, and fails as check does', async () => {
    const { code, out, err } = await run(STORY, 'diff', 'b.txt', 'a.txt');
    expect({ code, err }).toEqual({ code: 1, err: '' });
    expect(out).toMatch(/A {2}b\.txt +│ B {2}a\.txt/);
    expect(out).toMatch(/^! .*: A 57 \| B 42$/m);
    expect((await run(STORY, 'diff', 'b.txt', 'a.txt', '--fail-level', 'none')).code).toBe(0);
    expect((await run(STORY, 'diff', 'b.txt', 'a.txt', '--ignore', 'figure-conflict')).code).toBe(0);
  });

  it('is a format of check too', async () => {
    const { out } = await run(STORY, 'diff', '.');
    expect(await run(STORY, 'check', '-f', 'diff')).toMatchObject({ code: 1, out });
  });

  it('folds what is alike, or all but the conflicts', async () => {
    const more = ['Nobody slept.', 'The bridge was shut.', 'Rain fell all night.', 'The school is closed.'];
    const long = { 'a.txt': [...more, A].join('\n\n'), 'b.txt': [...more, B].join('\n\n') };
    expect((await run(long, 'diff', '.')).out).toMatch(/^… 3 sentences alike/m);
    expect((await run(long, 'diff', '.', '--context', '0')).out).toMatch(/^… 4 sentences alike/m);
    expect((await run(long, 'diff', '.', '--verbose')).out).not.toContain('…');
    expect((await run(long, 'diff', '.', '--only-conflicts')).out).toMatch(/^… 4 sentences alike/m);
    expect((await run(long, 'diff', '.', '--quiet')).out).not.toMatch(/alike \(|conflict;/);
  });

  it('says so where nothing differs', async () => {
    expect(await run(AGREEING, 'diff', '.')).toMatchObject({
      code: 0,
      out: expect.stringMatching(/\nNo difference\.\n$/),
    });
  });

  it('is told as JSON', async () => {
    const { out } = await run(STORY, 'diff', '.', '-f', 'json');
    const { sources, blocks, tally } = JSON.parse(out);
    expect(tally).toMatchObject({ conflicts: 1, told: 1, only: { 'a.txt': 0, 'b.txt': 0 } });
    expect(blocks).toMatchObject([{ kind: 'conflict', passages: [{ source: 'a.txt' }, { source: 'b.txt' }] }]);
    expect(sources).toHaveLength(2);
  });

  it('cannot be made of one source, and says which could not be read', async () => {
    const one = 'gainsay: a diff takes two sources or more, and here is one\n';
    expect(await run({ 'a.txt': A }, 'diff', 'a.txt')).toMatchObject({ code: 2, out: '', err: one });
    const missing = await run({ 'a.txt': A }, 'diff', 'a.txt', 'b.txt');
    expect(missing).toMatchObject({ code: 2, out: '', err: 'b.txt: error: no such file or folder\n' });
  });

  it('shows findings accepted earlier as such', async () => {
    const folder = (await run(STORY, 'check', '--baseline', 'known.yaml', '--update-baseline')).folder;
    const known = { ...STORY, 'known.yaml': readFileSync(join(folder, 'known.yaml'), 'utf8') };
    const { code, out } = await run(known, 'diff', 'a.txt', 'b.txt', '--baseline', 'known.yaml');
    expect({ code, out }).toEqual({ code: 0, out: expect.stringMatching(/^\? accepted earlier: .*: A 42 \| B 57$/m) });
  });
});

describe('mistakes of usage', () => {
  it.each([
    [['chek'], "gainsay: unknown command 'chek' (Did you mean check?)"],
    [['check', '--formt', 'json'], "gainsay: unknown option '--formt' (Did you mean --format?)"],
    [['check', '-f', 'jsn'], 'gainsay: unknown format "jsn"; did you mean "json"?'],
    [['check', '--fail-level', 'warn'], 'gainsay: unknown fail level "warn"; did you mean "warning"?'],
    [['check', '--only', 'figur-conflict'], 'gainsay: unknown rule "figur-conflict"; did you mean "figure-conflict"?'],
    [['check', '--ignore', 'date-conflit'], 'gainsay: unknown rule "date-conflit"; did you mean "date-conflict"?'],
    [['check', '-c', 'none.yaml'], 'gainsay: none.yaml: cannot read this configuration file'],
    [['check', '-o', 'none/report.txt'], 'gainsay: none/report.txt: cannot write here: no such folder'],
    [['check', '-f'], "gainsay: option '-f, --format <name>' argument missing"],
    [['claims', '-f', 'tabel'], 'gainsay: unknown format for claims "tabel"; did you mean "table"?'],
    [['diff'], "gainsay: missing required argument 'PATH'"],
    [['diff', '.', '--context', 'two'], 'gainsay: --context takes a number of passages, 0 or more, and not "two"'],
    [['diff', '.', '-f', 'jsno'], 'gainsay: unknown format for a diff "jsno"; did you mean "json"?'],
    [['explain'], "gainsay: missing required argument 'ID'"],
    [['explain', 'figure-conflit'], 'gainsay: no rule "figure-conflit"; did you mean "figure-conflict"?'],
    [['explain', 'abcd1234'], 'gainsay: no finding with the fingerprint abcd1234 in these sources'],
    [['rules', 'test', 'none'], 'gainsay: none: cannot read this folder of rules'],
    [['check', '--rules', 'a.txt'], 'gainsay: a.txt: is a file; rules are read from the folder that holds them'],
  ])('%j', async (argv, message) => {
    expect(await run(STORY, ...argv)).toMatchObject({ code: 2, out: '', err: `${message}\n` });
  });

  it('shows the help where no command is given', async () => {
    expect(await run({})).toMatchObject({ code: 2, out: '', err: expect.stringContaining('Usage: gainsay') });
  });
});

describe('configuration', () => {
  it('is read from the nearest file upwards, and the command line wins', async () => {
    const files = { ...STORY, 'gainsay.config.yaml': 'failLevel: none\nformat: json\n' };
    expect(await run(files, 'check')).toMatchObject({ code: 0, out: expect.stringMatching(/^\{/) });
    expect((await run(files, 'check', '--fail-level', 'error')).code).toBe(1);
    expect((await run(files, 'check', '--no-config')).code).toBe(1);
    expect((await run({ ...STORY, 'x.json': '{ "failLevel": "none" }' }, 'check', '-c', 'x.json')).code).toBe(0);
  });

  it('is printed as it comes out, each value with where it came from', async () => {
    const files = { 'gainsay.config.yaml': '# Ours\nquiet: true\nonly: date-conflict\nformat: sarif\n' };
    const { code, out } = await run(files, 'check', '--print-config', '-f', 'json');
    expect(code).toBe(0);
    const expected = { ...DEFAULTS, quiet: true, format: 'json', only: ['date-conflict'] };
    expect(parseConfig(out, 'printed').values).toEqual(expected);
    const origins = Object.fromEntries(
      [...out.matchAll(/^(\w+): .* # (.*)$/gm)].map(([, key, origin]) => [key, origin]),
    );
    expect(origins).toMatchObject({
      format: 'command line',
      quiet: 'gainsay.config.yaml:2',
      only: 'gainsay.config.yaml:3',
      failLevel: 'default',
    });
    expect(Object.keys(origins)).toEqual(CONFIG_KEYS);
  });

  it('gives a rule another severity, or leaves it out', async () => {
    const files = (severity: string) => ({
      ...STORY,
      'gainsay.config.yaml': `severity: { figure-conflict: ${severity} }\n`,
    });
    const severitiesOf = ({ out }: { out: string }) =>
      JSON.parse(out).findings.map(({ severity }: { severity: string }) => severity);
    expect(severitiesOf(await run(files('warning'), 'check', '-f', 'json'))).toEqual(['warning']);
    expect(severitiesOf(await run(files('off'), 'check', '-f', 'json'))).toEqual([]);
  });

  it('asks for two sources where it lists a topic', async () => {
    const files = { 'a.txt': A, 'b.txt': 'The river rose.', 'gainsay.config.yaml': 'corroborate: death toll\n' };
    const { code, out } = await run(files, 'check', '-f', 'json');
    expect(code).toBe(0);
    expect(JSON.parse(out).findings).toMatchObject([{ ruleId: 'single-source', severity: 'note', topic: '' }]);
    expect(JSON.parse((await run(files, 'check', '--no-config', '-f', 'json')).out).findings).toEqual([]);
  });

  it('names folders and files from where it stands', async () => {
    const folder = folderOf({
      'desk/a.txt': A,
      'desk/b.txt': B,
      'house/house-figure.yaml': RULE,
      'gainsay.config.yaml': 'rules: house\nbaseline: ci/base.yaml\n',
      'ci/base.yaml': '',
    });
    const { code, out } = await runIn(join(folder, 'desk'), ['check', '-f', 'json']);
    expect(code).toBe(1);
    expect(JSON.parse(out).findings.map(({ ruleId }: { ruleId: string }) => ruleId)).toContain('house-figure');
  });

  it.each([
    ['format: table\nfailLevle: error\n', '2:1: unknown key "failLevle"; did you mean "failLevel"?'],
    ['failLevel: eror\n', '1:12: failLevel: "eror" is none of error, warning, note, none; did you mean "error"?'],
    ['quiet: 3\n', '1:8: quiet: expected true or false'],
    ['only: { a: b }\n', '1:7: only: expected text or a list'],
    ['- a\n', '1:1: expected keys and values'],
    ['format: "table\n', 'this is not YAML'],
    [
      'format: json\nonly: [date-conflict, figur-conflict]\n',
      '2:23: only › 2: unknown rule "figur-conflict"; did you mean "figure-conflict"?',
    ],
    [
      'severity:\n  place-conflit: off\n',
      '2:18: severity › place-conflit: unknown rule "place-conflit"; did you mean "place-conflict"?',
    ],
    [
      'severity: { place-conflict: of }\n',
      '1:29: severity › place-conflict: "of" is none of error, warning, note, off; did you mean "off"?',
    ],
  ])('%j is told with its place', async (text, message) => {
    const { code, err } = await run({ ...STORY, 'gainsay.config.yaml': text }, 'check');
    expect(code).toBe(2);
    expect(err).toMatch(/^gainsay: gainsay\.config\.yaml:\d+:\d+: .+\n$/);
    expect(err).toContain(message);
  });

  it('is written by init with every key at its default, and never over another', async () => {
    const { code, folder } = await run({}, 'init');
    const text = readFileSync(join(folder, 'gainsay.config.yaml'), 'utf8');
    expect(code).toBe(0);
    expect(parseConfig(text, 'gainsay.config.yaml').values).toEqual(DEFAULTS);
    expect(Object.keys(DEFAULTS)).toEqual(CONFIG_KEYS);
    expect(text).toMatch(/^# yaml-language-server: \$schema=node_modules\/gainsay\/rules\/schema\/config\.json\n/);
    const again = await run({ 'gainsay.config.json': '{}' }, 'init');
    expect(again).toMatchObject({ code: 2, err: expect.stringContaining('exists already') });
    expect(existsSync(join(again.folder, 'gainsay.config.yaml'))).toBe(false);
  });
});

describe('the other commands', () => {
  it('claims lists what is extracted and judges nothing', async () => {
    const { code, out } = await run(STORY, 'claims', '-f', 'json');
    const { claims, topics, findings } = JSON.parse(out);
    expect({ code, topics, findings }).toEqual({ code: 0, topics: [], findings: [] });
    expect(claims.map(({ text }: { text: string }) => text)).toEqual(expect.arrayContaining(['42', '57']));
    expect(await run(STORY, 'claims')).toMatchObject({ code: 0, out: expect.stringContaining('57') });
  });

  it('explain tells of a rule, and of a finding by the head of its fingerprint', async () => {
    const rule = await run(STORY, 'explain', 'figure-conflict');
    expect(rule).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^ {2}→ error: .*: 42 \(a\) against Fifty-seven \(b\)$/m),
    });
    const [finding] = JSON.parse((await run(STORY, 'check', '-f', 'json')).out).findings;
    const { code, out } = await run(STORY, 'explain', finding.fingerprint.slice(0, 6), 'a.txt', 'b.txt');
    expect(code).toBe(0);
    expect(out).toContain(finding.fingerprint);
  });

  it('explain tells what else came near, where it stands, and why it was refused', async () => {
    const files = {
      'a.txt': 'A ferry sank off Marlow Point on Tuesday, killing 14 passengers, the coast guard said.',
      'b.txt':
        'A ferry sank off Marlow Point on Tuesday, killing 16 passengers, the coast guard said.\n\n' +
        'In 2009 another ferry sank there and 12 passengers died.',
    };
    const [finding] = JSON.parse((await run(files, 'check', '-f', 'json')).out).findings;
    const { out } = await run(files, 'explain', finding.fingerprint, 'a.txt', 'b.txt');
    const [, refused] = /^What else came near, and why it was refused\n(.*?)\n\n/ms.exec(out)!;
    expect(refused).toMatch(/^ {2}b\.txt:3:38\n {4}12: passengers died; \d+% likely to go with 14\n/);
    expect(refused).toContain('In 2009 another ferry sank there and «12» passengers died.');
    expect(refused).toMatch(/^ {4}- 16 \(b\.txt:1:51\) fits 14 better: \d+%\n {4}- other dates stand beside it$/m);
  });

  it('explain says so where nothing else came near', async () => {
    const [finding] = JSON.parse((await run(STORY, 'check', '-f', 'json')).out).findings;
    const { out } = await run(STORY, 'explain', finding.fingerprint, 'a.txt', 'b.txt');
    expect(out).toContain('refused\n  - no other figure of either source came near\n');
  });

  it('rules lists every rule, with those of further folders', async () => {
    const { code, out } = await run({ 'more/house-figure.yaml': RULE }, 'rules', '--rules', 'more');
    expect(code).toBe(0);
    expect(out).toMatch(/^figure-conflict +error +\S/m);
    expect(out).toMatch(/^house-figure +error +\S/m);
  });

  it('rules test runs the examples of a folder, and fails with one that fails', async () => {
    const good = await run({ 'more/house-figure.yaml': RULE }, 'rules', 'test', 'more');
    expect(good).toMatchObject({ code: 0, out: '1 rules, 2 examples, 0 failed\n' });
    const verbose = await run({ 'more/house-figure.yaml': RULE }, 'rules', 'test', 'more', '--verbose');
    expect(verbose.out).toMatch(/^ok {2}house-figure: two\n/);
    const beside = await run({ 'more/house-figure.yaml': RULE }, 'rules', 'test', '--rules', 'more', '--verbose');
    expect(beside.out).toMatch(/^ok {2}house-figure: two\n/m);
    const bad = RULE.replace('42 | 57', '42 | 58');
    const { code, out } = await run({ 'more/house-figure.yaml': bad }, 'rules', 'test', 'more');
    expect(code).toBe(1);
    expect(out).toContain('FAILED  house-figure');
    const shown = await run({ 'more/house-figure.yaml': bad }, 'explain', 'house-figure', '--rules', 'more');
    expect(shown.out).toContain('! the rule says that it finds 42 | 58');
  });

  it('rules test fails a rule that is off where there is nothing to silence', async () => {
    const idle = RULE.replace('severity: error', 'severity: off');
    const { code, out } = await run({ 'more/house-figure.yaml': idle }, 'rules', 'test', 'more');
    expect(code).toBe(1);
    expect(out).toContain('silences nothing: without the rule, nothing is found here either');
  });

  it('rules names a rule that is not there to stand instead of, with its place', async () => {
    const rule = RULE.replace('compare', 'instead: [figure-conflit]\ncompare');
    const { code, err } = await run({ 'more/house-figure.yaml': rule }, 'rules', '--rules', 'more');
    expect(code).toBe(2);
    expect(err).toBe(
      'gainsay: more/house-figure.yaml:3:10: instead: no other rule "figure-conflit"; did you mean "figure-conflict"?\n',
    );
  });
});

describe('help', () => {
  it('names the version of the package', async () => {
    expect(await run({}, '--version')).toMatchObject({ code: 0, out: `${packageJson.version}\n`, err: '' });
  });

  it('names every command and every format', async () => {
    const { code, out } = await run({}, '--help');
    expect(code).toBe(0);
    for (const command of ['check', 'diff', 'claims', 'explain', 'rules', 'init']) expect(out).toContain(command);
    const check = (await run({}, 'check', '--help')).out.replace(/\s+/g, ' ');
    for (const format of Object.keys(FORMATS)) expect(check).toContain(format);
  });

  it('writes colours only where they are wanted', () => {
    expect(wantsColor({}, true)).toBe(true);
    expect(wantsColor({}, false)).toBe(false);
    expect(wantsColor({ NO_COLOR: '1' }, true)).toBe(false);
    expect(wantsColor({ TERM: 'dumb' }, true)).toBe(false);
    expect(wantsColor({ FORCE_COLOR: '1' }, false)).toBe(true);
  });
});
