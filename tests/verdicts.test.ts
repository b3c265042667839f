import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { extract } from '../src/extract/extract.js';
import { judge } from '../src/judge/judge.js';
import { loadRules } from '../src/judge/load.js';
import type { Claim, ClaimKind } from '../src/model/claim.js';
import type { Document } from '../src/model/document.js';
import type { Verdict } from '../src/model/finding.js';
import { overlaps } from '../src/model/span.js';
import { segment } from '../src/segment/segment.js';
import { sourceOf } from './source-of.js';

interface Compared {
  readonly kind: ClaimKind;
  /** What the pairs have in common. */
  readonly because: string;
  /** The date of both sources; none where it is left out. */
  readonly date?: string;
  /** The verdict, and two sentences with the value between [[ and ]]; more where a third source bears one of them out. */
  readonly pairs: readonly (readonly [Verdict, string, string, ...string[]])[];
}

const groups = parse(readFileSync(new URL('verdicts.yaml', import.meta.url), 'utf8')) as readonly Compared[];
const rules = loadRules();

function read(id: string, marked: string, kind: ClaimKind, date: string | undefined) {
  const span = { start: marked.indexOf('[['), end: marked.indexOf(']]') - 2 };
  const text = marked.replace('[[', '').replace(']]', '');
  const document = segment({ ...sourceOf(text, { date: date ?? null }), id });
  const claims = extract(document);
  const onIt = claims.filter((claim) => overlaps(claim, span));
  const claim = onIt.find((each) => each.kind === kind) ?? onIt[0];
  if (!claim) throw new Error(`nothing is read at the mark of: ${marked}`);
  return { document, claim, claims };
}

interface Side {
  readonly document: Document;
  readonly claim: Claim;
  readonly claims: readonly Claim[];
}

function verdictOf(kind: ClaimKind, sides: readonly Side[]): Verdict {
  const claims = sides.map(({ claim }) => claim);
  const topic = { id: 't1', label: '', kind, claims, strength: 1, because: [], differs: [] };
  const documents = sides.map(({ document }) => document);
  const all = sides.flatMap((side) => side.claims);
  return judge([topic], rules, documents, all).topics[0]!.verdict;
}

for (const { kind, because, date, pairs } of groups) {
  describe(`${kind}: ${because}`, () => {
    it.each(pairs)('%s: %s / %s', (verdict, ...marked) => {
      const sides = marked.map((each, i) => read(`${i}.txt`, each, kind, date));
      expect(verdictOf(kind, sides)).toBe(verdict);
      expect(verdictOf(kind, sides.toReversed())).toBe(verdict);
    });
  });
}
