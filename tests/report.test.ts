import { describe, expect, it } from 'vitest';
import { checkTexts } from '../src/check.js';
import { loadRules } from '../src/judge/load.js';
import { claimsTable } from '../src/report/claims-table.js';
import { explanation } from '../src/report/explanation.js';
import type { FormatOptions } from '../src/report/format.js';
import { FORMATS } from '../src/report/formats.js';
import { APPARATUS_SCRIPT, APPARATUS_STYLE } from '../src/report/html/assets.js';
import { columns } from '../src/report/wrap.js';
import { EMPTY_REPORT, FIXED_REPORT, FIXED_RULE } from './report/fixed-report.js';

// `npx vitest run -u --config tests/vitest.config.ts tests/report.test.ts` rewrites the expected files; read the diff.

const PLAIN: FormatOptions = { width: 80, color: false, verbose: false, quiet: false };
const formats = Object.entries(FORMATS);
const ESCAPE = String.fromCharCode(27);
const COLOURS = new RegExp(`${ESCAPE}\\[\\d+m`, 'g');

/** A page without its style and script, which are the same for every report. */
const withoutAssets = (page: string): string =>
  page
    .replace(APPARATUS_STYLE, () => '')
    .replace(APPARATUS_SCRIPT, () => '')
    .replaceAll(/'sha256-[^']+'/g, "'sha256-…'");

const SHOWN: readonly (readonly [file: string, text: string])[] = [
  ['table.txt', FORMATS.table(FIXED_REPORT, PLAIN)],
  ['table.160.txt', FORMATS.table(FIXED_REPORT, { ...PLAIN, width: 160 })],
  ['table.verbose.txt', FORMATS.table(FIXED_REPORT, { ...PLAIN, verbose: true })],
  ['table.quiet.txt', FORMATS.table(FIXED_REPORT, { ...PLAIN, quiet: true })],
  ['table.empty.txt', FORMATS.table(EMPTY_REPORT, PLAIN)],
  ['md', FORMATS.markdown(FIXED_REPORT, PLAIN)],
  ['quiet.md', FORMATS.markdown(FIXED_REPORT, { ...PLAIN, quiet: true })],
  ['html', withoutAssets(FORMATS.html(FIXED_REPORT, PLAIN))],
  ['json', FORMATS.json(FIXED_REPORT, PLAIN)],
  ['jsonl', FORMATS.jsonl(FIXED_REPORT, PLAIN)],
  ['sarif', FORMATS.sarif(FIXED_REPORT, PLAIN)],
  ['junit.xml', FORMATS.junit(FIXED_REPORT, PLAIN)],
  ['github.txt', FORMATS.github(FIXED_REPORT, PLAIN)],
  ['gitlab.json', FORMATS.gitlab(FIXED_REPORT, PLAIN)],
  ['rdjson', FORMATS.rdjson(FIXED_REPORT, PLAIN)],
  ['claims.txt', claimsTable(FIXED_REPORT, PLAIN)],
  ['explanation.txt', explanation(FIXED_REPORT, FIXED_REPORT.findings[0]!, FIXED_RULE, PLAIN)],
];

describe('what each format makes of one fixed report', () => {
  it.each(SHOWN)('expected.%s', async (file, text) => {
    await expect(text).toMatchFileSnapshot(`report/expected.${file}`);
  });
});

describe('what holds for every format', () => {
  const widths = [1, 40, 80, 160, 1000];
  const texts = [FIXED_REPORT, EMPTY_REPORT].flatMap((report) =>
    widths.flatMap((width) =>
      [true, false].flatMap((color) =>
        formats.map(([name, format]) => ({
          name,
          width,
          color,
          text: format(report, { width, color, verbose: true, quiet: false }),
        })),
      ),
    ),
  );

  it.each(texts)('$name at $width, colour $color: no control character of a source gets through', ({ text }) => {
    const plain = text.replace(COLOURS, '');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: that there are none is what is tested
    expect(plain.match(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/g)).toBeNull();
  });

  it('calls nothing an agreement that no rule has judged', () => {
    const texts = { a: 'Turnout fell to 63 percent.', b: 'Turnout fell to 61 percent.' };
    const text = FORMATS.table(checkTexts(texts, []), PLAIN);
    expect(text).toBe(
      '0 contradictions, 0 agreements in 2 sources; 1 topic judged by no rule; 0 claims\nstand alone.\n',
    );
  });

  it('breaks a value of any length, at a cost that grows with it', () => {
    const name = 'A'.repeat(20_000);
    const text = FORMATS.table(checkTexts({ a: name, b: `${name} came.` }, loadRules()), PLAIN);
    expect(text).toContain('A'.repeat(20));
    for (const line of text.split('\n')) expect(columns(line)).toBeLessThanOrEqual(80);
  });

  it.each(texts.filter(({ color }) => !color))('$name at $width: no colour unless asked for', ({ text }) => {
    expect(text).not.toContain(ESCAPE);
  });

  it.each(texts.filter(({ name, width }) => (name === 'table' || name === 'diff') && width >= 40))(
    '$name at $width, colour $color: no line is wider than the terminal, none ends in a space',
    ({ text, width }) => {
      for (const line of text.replace(COLOURS, '').split('\n')) {
        expect(columns(line)).toBeLessThanOrEqual(width);
        expect(line).toBe(line.trimEnd());
      }
    },
  );

  it('marks the value by colour or by «»', () => {
    expect(FORMATS.table(FIXED_REPORT, PLAIN)).toContain('killed «17»');
    expect(FORMATS.table(FIXED_REPORT, { ...PLAIN, color: true })).toMatch(/killed \S*\[33m17/);
  });

  it('shows what cannot be compared apart from what agrees, and only when asked', () => {
    const topics = FIXED_REPORT.topics.map((topic) => ({
      ...topic,
      excuse: topic.id === 't5' ? 'different-scope' : null,
    }));
    const shown = (verbose: boolean) => FORMATS.table({ ...FIXED_REPORT, topics }, { ...PLAIN, verbose });
    expect(shown(true)).toMatch(/NOT COMPARABLE\n\nPeople aboard/);
    expect(shown(false)).not.toContain('People aboard');
  });

  it('says the same in colour as without, marks apart', () => {
    const bare = (text: string) => text.replace(COLOURS, '').replace(/[«»]/g, '').replace(/\s+/g, ' ');
    const [plain, painted] = [false, true].map((color) => bare(FORMATS.table(FIXED_REPORT, { ...PLAIN, color })));
    expect(painted).toBe(plain);
  });
});

describe('the JSON report', () => {
  const parsed = JSON.parse(FORMATS.json(FIXED_REPORT, PLAIN));

  it('cites to the character', () => {
    for (const claim of parsed.claims) {
      const { source, lineStarts } = FIXED_REPORT.documents.find(({ source }) => source.id === claim.source)!;
      expect(source.text.slice(claim.start, claim.end)).toBe(claim.text);
      expect(lineStarts[claim.line - 1]! + claim.column - 1).toBe(claim.start);
    }
  });

  it('keeps to the contract', () => {
    expect(Object.keys(parsed)).toEqual([
      'schemaVersion',
      'tool',
      'sources',
      'claims',
      'topics',
      'findings',
      'coverage',
      'copies',
      'diagnostics',
    ]);
    expect(parsed.coverage).toEqual({
      claims: 18,
      aligned: 16,
      singleSource: 2,
      skipped: [
        {
          source: 'sources/harbour-post.txt',
          reason: 'paragraphs that belong to the page, not to the article',
          count: 1,
        },
      ],
    });
  });
});
