import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkTexts } from '../src/check.js';
import { loadRules } from '../src/judge/load.js';
import { compareSources } from '../src/report/diff/compare-sources.js';
import { type DiffOptions, diff } from '../src/report/diff/diff.js';
import { diffJson } from '../src/report/diff/diff-json.js';
import { folded } from '../src/report/diff/fold.js';
import type { Block, Review } from '../src/report/diff/review.js';
import { columns } from '../src/report/wrap.js';
import { loadStory, storyFolders } from './eval/story.js';
import { FIXED_REPORT } from './report/fixed-report.js';
import { FIXED_VERSIONS } from './report/fixed-versions.js';

const PLAIN: DiffOptions = { width: 80, color: false, verbose: false, quiet: false };
const COLOURED: DiffOptions = { ...PLAIN, color: true };
const RULES = loadRules();

const SHOWN: readonly (readonly [file: string, text: string])[] = [
  ['80.txt', diff(FIXED_VERSIONS, PLAIN)],
  ['160.txt', diff(FIXED_VERSIONS, { ...PLAIN, width: 160 })],
  ['80.color.txt', diff(FIXED_VERSIONS, COLOURED)],
  ['160.color.txt', diff(FIXED_VERSIONS, { ...COLOURED, width: 160 })],
  ['conflicts.txt', diff(FIXED_VERSIONS, { ...PLAIN, onlyConflicts: true })],
  ['quiet.txt', diff(FIXED_VERSIONS, { ...PLAIN, quiet: true })],
  ['verbose.txt', diff(FIXED_VERSIONS, { ...PLAIN, width: 160, verbose: true })],
  ['several.80.txt', diff(FIXED_REPORT, PLAIN)],
  ['several.240.txt', diff(FIXED_REPORT, { ...PLAIN, width: 240 })],
  ['json', diffJson(FIXED_VERSIONS, {})],
];

describe('what an editor sees of a fixed report', () => {
  it.each(SHOWN)('expected.diff.%s', async (file, text) => {
    await expect(text).toMatchFileSnapshot(`report/expected.diff.${file}`);
  });
});

/** Sentences that articles are made of: told alike, otherwise, in dispute, and awkward ones. */
const sentence = fc.constantFrom(
  'The flood killed 42 people in Harrow on Friday.',
  'Fifty-seven people were killed by the flood in Harrow on Friday.',
  'At least 42 people died, the mayor said.',
  '“We stand tall,” Ana Reis said.',
  '“We stand tall and proud,” Ana Reis told reporters.',
  'The mayor, 64, arrived at 5:47 a.m.',
  'Nobody slept.',
  'HARROW, March 4 (NTX) — Nobody slept.',
  'The bridge over the Wend was closed for three days.',
  'For three days the bridge over the Wend was closed.',
  '船が港で燃えた。 e\u0301\u0301 \u202E \u0000',
);
const article = fc
  .array(fc.tuple(sentence, fc.constantFrom(' ', '\n\n')), { minLength: 1, maxLength: 10 })
  .map((parts) => parts.flat().join(''));
const story = fc
  .constantFrom(...storyFolders(new URL('stories/', import.meta.url).pathname))
  .map((folder): Readonly<Record<string, string>> => loadStory(folder).texts);
const texts = fc.oneof(
  { weight: 3, arbitrary: fc.record({ a: article, b: article }) },
  { weight: 1, arbitrary: fc.record({ a: article, b: article, c: article }) },
  { weight: 1, arbitrary: story },
);
const foldOptions = fc.record({ context: fc.nat({ max: 3 }), onlyConflicts: fc.boolean() });
const RUNS = { numRuns: 25, seed: 20191127 };

/** What stands together, as sources and offsets, without the order of blocks and sources. */
const together = ({ sources, blocks }: Review): readonly string[] =>
  blocks
    .map(({ cells }) =>
      cells
        .flat()
        .map(({ source, start }) => `${sources[source]!.id}:${start}`)
        .sort()
        .join(' '),
    )
    .sort();

describe('a review', () => {
  it('holds each sentence of each source once', () => {
    fc.assert(
      fc.property(texts, (each) => {
        const given = checkTexts(each, RULES);
        const { blocks } = compareSources(given);
        for (const [source, { sentences }] of given.documents.entries()) {
          const passages = blocks.flatMap(({ cells }) => cells[source]!);
          for (const { start, end } of sentences) {
            expect(passages.filter((passage) => passage.start <= start && end <= passage.end)).toHaveLength(1);
          }
          const ends = [...passages].sort((x, y) => x.start - y.start);
          for (const [i, { start }] of ends.entries()) if (i > 0) expect(ends[i - 1]!.end).toBeLessThanOrEqual(start);
        }
      }),
      RUNS,
    );
  });

  it('brings the same passages together whichever source is the base', () => {
    fc.assert(
      fc.property(texts, (each) => {
        const given = checkTexts(each, RULES);
        const ids = given.documents.map(({ source }) => source.id);
        const forth = compareSources(given, ids);
        const back = compareSources(given, [...ids].reverse());
        expect(together(back)).toEqual(together(forth));
        expect(back.sources.map(({ id }) => id)).toEqual([...ids].reverse());
      }),
      RUNS,
    );
  });

  it('follows the base, and each source within what it alone tells', () => {
    fc.assert(
      fc.property(texts, (each) => {
        const given = checkTexts(each, RULES);
        const { blocks } = compareSources(given);
        const base = blocks.flatMap(({ cells }) => cells[0]!.slice(0, 1).map(({ index }) => index));
        expect(base).toEqual([...base].sort((x, y) => x - y));
      }),
      RUNS,
    );
  });

  it('marks words within their passage, in order', () => {
    fc.assert(
      fc.property(texts, (each) => {
        const given = checkTexts(each, RULES);
        for (const { start, end, marks } of compareSources(given).blocks.flatMap(({ cells }) => cells.flat())) {
          let at = start;
          for (const mark of marks) {
            expect(mark.start).toBeGreaterThanOrEqual(at);
            expect(mark.end).toBeGreaterThan(mark.start);
            at = mark.end;
          }
          expect(at).toBeLessThanOrEqual(end);
        }
      }),
      RUNS,
    );
  });

  it('tells each finding between sources at one block, and marks what it disputes', () => {
    fc.assert(
      fc.property(texts, (each) => {
        const given = checkTexts(each, RULES);
        const { blocks } = compareSources(given);
        const told = blocks.flatMap(({ disputes }) => disputes.map(({ fingerprint }) => fingerprint));
        const between = given.findings.filter(({ claims }) => new Set(claims.map(({ source }) => source)).size > 1);
        expect(told.sort()).toEqual(between.map(({ fingerprint }) => fingerprint).sort());
        for (const { kind, cells } of blocks) {
          const hasMark = cells.flat().some(({ marks }) => marks.some((mark) => mark.kind === 'conflict'));
          if (hasMark) expect(kind).toBe('conflict');
        }
      }),
      RUNS,
    );
  });
});

describe('folding', () => {
  it('keeps every block once and in order, and folds no conflict', () => {
    fc.assert(
      fc.property(texts, foldOptions, (each, options) => {
        const review = compareSources(checkTexts(each, RULES));
        const parts = folded(review, options);
        expect(parts.flatMap((part) => ('folded' in part ? part.folded : [part]))).toEqual(review.blocks);
        const left = parts.flatMap((part) => ('folded' in part ? part.folded : []));
        expect(left.filter(({ kind }) => kind === 'conflict')).toEqual([]);
      }),
      RUNS,
    );
  });

  it('counts what it leaves out', () => {
    const sentences = Array.from({ length: 40 }, (_, i) => `The street number ${i * 17} of the old town was closed.`);
    const edited = (at: number, words: string) => sentences.map((each, i) => (i === at ? words : each)).join('\n\n');
    fc.assert(
      fc.property(fc.nat({ max: 39 }), fc.nat({ max: 5 }), (at, context) => {
        const given = checkTexts({ a: sentences.join('\n\n'), b: edited(at, 'A cat sat on it.') }, RULES);
        const shown = diff(given, { ...PLAIN, context });
        const counts = [...shown.matchAll(/^… (\d+) sentences? alike \(A (\d+)(?:–(\d+))?, B/gm)].map(
          ([, count, first, last]) => {
            expect((Number(last ?? first) - Number(first)) / 2 + 1).toBe(Number(count));
            return Number(count);
          },
        );
        const left = counts.reduce((sum, count) => sum + count, 0);
        expect(left + [...shown.matchAll(/^= A/gm)].length + 1).toBe(sentences.length);
        expect([...shown.matchAll(/^= A/gm)].length).toBeLessThanOrEqual(2 * context + 2);
      }),
      { ...RUNS, numRuns: 15 },
    );
  });
});

const reviewOf = (a: string, b: string): Review => compareSources(checkTexts({ a, b }, RULES));
const kindsOf = ({ blocks }: Review): readonly Block['kind'][] => [...new Set(blocks.map(({ kind }) => kind))];
const shown = (a: string, b: string): string => diff(checkTexts({ a, b }, RULES), PLAIN);

describe('versions of one text', () => {
  it('a copy is all agreement', () => {
    fc.assert(
      fc.property(article, (text) => {
        expect(kindsOf(reviewOf(text, text))).toEqual(['same']);
        expect(shown(text, text)).toMatch(/\nNo difference\.\n$/);
      }),
      RUNS,
    );
  });

  it('paragraphs in another order are moved, not different', () => {
    fc.assert(
      fc.property(story, fc.nat({ max: 30 }), (given, at) => {
        const paragraphs = Object.values(given)[0]!
          .replace(/^---\n[\s\S]*?\n---\n/, '')
          .split(/\n{2,}/);
        const cut = 1 + (at % Math.max(1, paragraphs.length - 1));
        // Lines above an article say whose it is and when; they stay where they are.
        const [text, moved] = [paragraphs, [...paragraphs.slice(cut), ...paragraphs.slice(0, cut)]].map((parts) =>
          ['The story so far is this one, told in full and in order, with nothing left out.', ...parts].join('\n\n'),
        );
        const review = compareSources(checkTexts({ a: text!, b: moved! }, []));
        expect(kindsOf(review)).toEqual(['same']);
        expect(review.blocks.some((block) => block.moved)).toBe(cut < paragraphs.length);
      }),
      { ...RUNS, numRuns: 15 },
    );
  });

  it('white space and the shape of quotation marks make no difference', () => {
    const text = shown('“We stand tall,” she said.  Nobody’s hurt.', '"We stand tall," she\nsaid. Nobody\'s hurt.');
    expect(text).toMatch(/\nNo difference\.\n$/);
  });

  it('a sentence told in two stands beside the one', () => {
    const one = 'The old bridge over the Wend was closed on Friday after divers found cracks in two of its piers.';
    const two = 'The old bridge over the Wend was closed on Friday. Divers had found cracks in two of its piers.';
    expect(reviewOf(one, two).blocks.map(({ cells }) => cells.map((cell) => cell.length))).toEqual([[1, 2]]);
  });
});

describe('hostile texts', () => {
  const long = (words: string, size = 200_000): string => words.repeat(Math.ceil(size / words.length));

  it.each([
    ['one line of two texts', long('He said that it was so and '), long('they wrote what they did then ')],
    ['words that are never twice', numbered('word'), numbered('wort')],
    ['digits and spaces', long('7'), `Nine people died.${long(' ')}x`],
    ['one short sentence many times', long('Nine died. ', 30_000), long('Ten died. ', 30_000)],
    ['brackets and marks', long('«{[ ', 30_000), long('\u202E}]» ', 30_000)],
  ])('%s', (_, a, b) => {
    const text = diff(checkTexts({ a: a!, b: b! }, []), { ...PLAIN, context: 0 });
    for (const line of text.split('\n')) expect(columns(line)).toBeLessThanOrEqual(80);
    expect(text).not.toContain('\u202E');
  });

  function numbered(word: string): string {
    return Array.from({ length: 10_000 }, (_, i) => word + i).join(' ');
  }
});

it('fits the window, and says the same in colour as without', () => {
  const colours = new RegExp(`${String.fromCharCode(27)}\\[\\d+m`, 'g');
  fc.assert(
    fc.property(texts, fc.integer({ min: 40, max: 200 }), (each, width) => {
      const given = checkTexts(each, RULES);
      const [plain, painted] = [false, true].map((color) => diff(given, { ...PLAIN, width, color }));
      for (const text of [plain!, painted!.replace(colours, '')]) {
        for (const line of text.split('\n')) {
          expect(columns(line)).toBeLessThanOrEqual(width);
          expect(line).toBe(line.trimEnd());
        }
      }
      const words = (text: string) => text.replace(/[«»{}[\]│\s]/g, '');
      if (width < 90) expect(words(painted!.replace(colours, ''))).toBe(words(plain!));
    }),
    RUNS,
  );
});
