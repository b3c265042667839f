import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkTexts } from '../src/check.js';
import { loadRules } from '../src/judge/load.js';
import { bySpan, contains } from '../src/model/span.js';
import { FORMATS } from '../src/report/formats.js';
import { segment } from '../src/segment/segment.js';
import { loadStory, storyFolders } from './eval/story.js';
import { sourceOf } from './source-of.js';

const RULES = loadRules();
const RUNS = { numRuns: 25, seed: 20191127 };

/** Pieces that articles are made of, the awkward ones too. */
const piece = fc.constantFrom(
  'The flood killed 42 people in Harrow on Friday.',
  'Fifty-seven people were killed by the flood in Harrow on Friday.',
  'At least 42 people died, the mayor said.',
  'About $1.2bn was lost in 2019-20.',
  '“We stand tall,” Ana Reis said.',
  '“We stand tall and proud,” Ana Reis said.',
  '"An unclosed quotation',
  'HARROW, March 4 (NTX) — Nobody slept.',
  'The mayor, 64, arrived at 5:47 a.m.',
  'Read more: five floods',
  '½ of 4 500 (11.1%) — 816 000',
  '\uD83D\uDE00 \u202E \u0000 \r',
);
const article = fc
  .array(fc.tuple(piece, fc.constantFrom(' ', '\n', '\n\n', '\r\n\r\n')), { minLength: 1, maxLength: 12 })
  .map((parts) => parts.flat().join(''));
const anyText = fc.oneof(article, fc.string({ unit: 'binary', maxLength: 400 }));

/** A story of the repository, as texts by name. */
const story = fc.constantFrom(...storyFolders(new URL('stories/', import.meta.url).pathname)).map(textsOf);

function textsOf(folder: string): Readonly<Record<string, string>> {
  return loadStory(folder).texts;
}

describe('segmenting', () => {
  it('gives spans that are in order, disjoint, within one another and never split what is not there', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { paragraphs, sentences, quotedRegions } = segment(sourceOf(text));
        for (const list of [paragraphs, sentences, quotedRegions]) {
          expect(list).toEqual([...list].sort(bySpan));
          for (const [i, span] of list.entries()) {
            expect(span.start).toBeLessThan(span.end);
            if (i > 0) expect(span.start).toBeGreaterThanOrEqual(list[i - 1]!.end);
          }
        }
        for (const [i, sentence] of sentences.entries()) {
          expect(sentence.index).toBe(i);
          expect(contains(paragraphs[sentence.paragraph]!, sentence)).toBe(true);
          const words = text.slice(sentence.start, sentence.end);
          expect(words).toBe(words.trim());
        }
      }),
      { ...RUNS, numRuns: 200 },
    );
  });

  it('leaves no word of an article out', () => {
    fc.assert(
      fc.property(article, (text) => {
        const { paragraphs } = segment(sourceOf(text));
        const covered = paragraphs.map(({ start, end }) => text.slice(start, end)).join('');
        expect(covered.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      }),
      { ...RUNS, numRuns: 200 },
    );
  });
});

describe('a report', () => {
  it('cites the raw text: every claim lies within its source, and a quotation’s words are the words at its span', () => {
    fc.assert(
      fc.property(fc.oneof(story, fc.record({ a: anyText, b: anyText })), (texts) => {
        const raw: Readonly<Record<string, string>> = texts;
        const { claims } = checkTexts(raw, RULES);
        for (const { source, start, end, value } of claims) {
          const text = raw[source]!;
          expect(0 <= start && start < end && end <= text.length).toBe(true);
          if ('words' in value) expect(value.words).toBe(text.slice(start, end));
        }
      }),
      RUNS,
    );
  });

  it('does not depend on the order of the sources', () => {
    fc.assert(
      fc.property(story, (texts) => {
        const backwards = Object.fromEntries(Object.entries(texts).reverse());
        expect(checkTexts(backwards, RULES)).toEqual(checkTexts(texts, RULES));
      }),
      { ...RUNS, numRuns: 8 },
    );
  });

  it('finds the same contradictions whatever the sources are called', () => {
    fc.assert(
      fc.property(story, (texts) => {
        const names = Object.keys(texts);
        const renamed = Object.fromEntries(names.map((name, i) => [`${names.length - i}.txt`, texts[name]!]));
        const original = new Map(names.map((name, i) => [`${names.length - i}.txt`, name]));
        expect(readings(renamed, (id) => original.get(id)!)).toEqual(readings(texts, (id) => id));
      }),
      { ...RUNS, numRuns: 8 },
    );
  });

  it('of a text and its copy finds nothing', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          article,
          story.map((texts) => Object.values(texts)[0]!),
        ),
        (text) => {
          expect(checkTexts({ a: text, b: text }, RULES).findings).toEqual([]);
        },
      ),
      RUNS,
    );
  });

  it('renders in every format, the same each time', () => {
    fc.assert(
      fc.property(
        fc.oneof(story, fc.record({ a: anyText, b: anyText })),
        fc.record({
          width: fc.integer({ min: 1, max: 200 }),
          color: fc.boolean(),
          verbose: fc.boolean(),
          quiet: fc.boolean(),
        }),
        (texts, options) => {
          const report = checkTexts(texts, RULES);
          for (const format of Object.values(FORMATS)) {
            const shown = format(report, options);
            expect(shown).toBe(format(report, options));
            expect(shown === '' || shown.endsWith('\n')).toBe(true);
          }
        },
      ),
      RUNS,
    );
  });
});

/** What the findings of these texts say, without their order. */
function readings(texts: Readonly<Record<string, string>>, nameOf: (id: string) => string): readonly string[] {
  return checkTexts(texts, RULES)
    .findings.map(({ ruleId, claims }) => {
      const cited = claims.map(({ source, start, end }) => `${nameOf(source)}:${start}-${end}`);
      return `${ruleId} ${cited.sort().join(' ')}`;
    })
    .sort();
}
