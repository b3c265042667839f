import type { NameMention } from '../../model/claim.js';
import { foldName } from '../../model/name.js';
import { anyOverlaps, lastStartingAt, overlaps, type Span } from '../../model/span.js';
import type { Extractor } from '../extractor.js';
import { type Candidate, candidateOf } from './candidate.js';
import { isHeading, recurrenceOf } from './capitals.js';
import { descriptivePlacesOf } from './descriptive-places.js';
import { withFullNames } from './full-names.js';
import { kindsOf } from './name-kind.js';
import type { Reading } from './reading.js';
import { runsOf } from './runs.js';
import { piecesOf } from './split-run.js';
import { tokensOf } from './tokens.js';

function overlapsMore(taken: readonly Span[], token: Span): boolean {
  const span = taken[lastStartingAt(taken, token.end - 1)];
  return span !== undefined && overlaps(span, token) && (span.start < token.start || span.end > token.end);
}

/** Names of people, organisations and things, and places, named or described ("in the street"), in order of the text. */
export const extractNames: Extractor = (document, taken) => {
  const { text } = document.source;
  const paragraphs = document.paragraphs;
  const sentences = document.sentences.filter(({ paragraph }) => paragraphs[paragraph]?.role !== 'furniture');
  const tokenised = sentences.map((sentence) => {
    const tokens = tokensOf(text, sentence, document.chunks(sentence.paragraph));
    return { tokens, heading: isHeading(tokens) };
  });
  const seen = recurrenceOf(tokenised.filter(({ heading }) => !heading).map(({ tokens }) => tokens));
  const candidates: Candidate[] = [];
  const described: NameMention[] = [];
  for (const { tokens, heading } of tokenised) {
    const reading: Reading = {
      text,
      tokens,
      seen,
      heading,
      isTaken: (token) => anyOverlaps(taken, token),
      isPartOfTaken: (token) => overlapsMore(taken, token),
    };
    const pieces = runsOf(reading).flatMap((run) => piecesOf(reading, run));
    const found = pieces.map((piece) => candidateOf(reading, piece));
    candidates.push(...found.filter(({ end }, i) => i === 0 || end > found[i - 1]!.end));
    described.push(...descriptivePlacesOf(reading, found));
  }
  const keys = candidates.map(({ name }) => foldName(name).join(' '));
  const named = withFullNames(kindsOf(candidates, keys), keys);
  return [...named, ...described].sort((a, b) => a.start - b.start || b.end - a.end);
};
