import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { extract } from '../src/extract/extract.js';
import type { ClaimKind } from '../src/model/claim.js';
import { overlaps } from '../src/model/span.js';
import { segment } from '../src/segment/segment.js';
import { sourceOf } from './source-of.js';

interface Corpus {
  /** The kind that every case of the file is read as, unless the case names its own. */
  readonly kind: ClaimKind;
  /** The source's date, for dates that are relative to it. */
  readonly date?: string;
  readonly cases: readonly {
    readonly kind?: ClaimKind;
    readonly date?: string;
    /** What the claim's value must hold; fields left out are not compared. */
    readonly value: Record<string, unknown>;
    /** Other fields of the claim that must hold (role, cue, hedge, head). */
    readonly claim?: Record<string, unknown>;
    /** Sentences with the value between [[ and ]]. */
    readonly phrasings: readonly string[];
  }[];
  /** Sentences that hold no claim of the kind; where one part is marked with [[ ]], none that touches it. */
  readonly never?: readonly string[];
}

const FOLDER = new URL('corpus/', import.meta.url);

function unmark(marked: string) {
  const start = marked.indexOf('[[');
  const end = marked.indexOf(']]') - 2;
  const text = marked.replace('[[', '').replace(']]', '');
  return start < 0 ? { text, span: { start: 0, end: text.length } } : { text, span: { start, end } };
}

function read(text: string, date: string | undefined) {
  return extract(segment(sourceOf(text, { date: date ?? null })));
}

for (const file of readdirSync(FOLDER).filter((name) => name.endsWith('.yaml'))) {
  const corpus = parse(readFileSync(new URL(file, FOLDER), 'utf8')) as Corpus;
  describe(`corpus/${file}`, () => {
    for (const { kind = corpus.kind, date = corpus.date, value, claim, phrasings } of corpus.cases) {
      it.each(phrasings)(`${kind} ${JSON.stringify(value)}: %s`, (phrasing) => {
        const { text, span } = unmark(phrasing);
        const found = read(text, date).filter((m) => m.kind === kind && overlaps(m, span));
        expect(found.map(({ start, end }) => text.slice(start, end))).toContain(text.slice(span.start, span.end));
        const exact = found.find((m) => m.start === span.start && m.end === span.end)!;
        expect(exact).toMatchObject({ value, ...claim });
      });
    }
    for (const sentence of corpus.never ?? []) {
      it(`no ${corpus.kind}: ${sentence}`, () => {
        const { text, span } = unmark(sentence);
        const found = read(text, corpus.date).filter((m) => m.kind === corpus.kind && overlaps(m, span));
        expect(found.map(({ start, end }) => text.slice(start, end))).toEqual([]);
      });
    }
  });
}
