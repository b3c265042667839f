import type { AnnotatedDocument } from '../../annotate/annotate.js';
import type { Chunk } from '../../annotate/chunks.js';
import type { QuotationMention } from '../../model/claim.js';
import type { QuotedRegion } from '../../model/document.js';
import { lastStartingAt, type Span } from '../../model/span.js';
import type { Extractor } from '../extractor.js';
import { attributeAll } from './attribute.js';
import type { Placed } from './placed.js';
import { isUtterance } from './utterance.js';
import { type Token, tokensOf } from './words.js';

/** Longer stretches between quotations are read from both ends only. */
const STRETCH = 700;

function gapTokens(
  text: string,
  { start, end }: Span,
  chunks: readonly Chunk[],
): { head: readonly Token[]; tail: readonly Token[] } {
  if (end - start <= 2 * STRETCH) {
    const tokens = tokensOf(text, { start, end }, chunks);
    return { head: tokens, tail: tokens };
  }
  return {
    head: tokensOf(text, { start, end: start + STRETCH }, chunks),
    tail: tokensOf(text, { start: end - STRETCH, end }, chunks),
  };
}

/** Past the mark that closes a region, if one does. */
function markAfter(text: string, region: QuotedRegion, limit: number): number {
  let at = region.end;
  while (at < limit && /\s/.test(text[at]!)) at++;
  const marks = /^(?:''|’’|["”“»’'‘])/.exec(text.slice(at, at + 2));
  return region.closed && marks ? at + marks[0].length : region.end;
}

function markBefore(text: string, region: QuotedRegion, floor: number): number {
  let at = region.start;
  while (at > floor && /\s/.test(text[at - 1]!)) at--;
  const marks = /(?:``|''|‘‘|["“”„«»‘’'`])$/.exec(text.slice(Math.max(floor, at - 2), at));
  return marks ? at - marks[0].length : region.start;
}

/** The words of the paragraph before its first quotation; where a line was torn in two, those of the line before too. */
function wordsBefore(document: AnnotatedDocument, paragraph: number, region: QuotedRegion): readonly Token[] {
  const { text } = document.source;
  const within = document.paragraphs[paragraph]!;
  const last = document.paragraphs[paragraph - 1];
  const torn = last && /\p{Ll}/u.test(text[within.start]!) && /[\p{L}\p{N},]/u.test(text[last.end - 1]!);
  const floor = torn ? last.start : within.start;
  const start = Math.max(floor, region.start - STRETCH);
  const end = markBefore(text, region, within.start);
  return tokensOf(text, { start, end }, start < within.start ? [] : document.chunks(paragraph));
}

/** The regions with the words on both sides of each, within its paragraph. */
function place(document: AnnotatedDocument, regions: readonly QuotedRegion[]): readonly Placed[] {
  const { text } = document.source;
  const placed: Placed[] = [];
  for (const [i, region] of regions.entries()) {
    const paragraph = lastStartingAt(document.paragraphs, region.start);
    const within: Span | undefined = document.paragraphs[paragraph];
    if (!within) continue;
    const next = regions[i + 1];
    const inParagraph = next && next.start < within.end;
    const before = placed.at(-1)?.paragraph === paragraph ? placed.at(-1)! : null;
    const from = markAfter(text, region, within.end);
    const to = inParagraph ? markBefore(text, next, from) : within.end;
    const gap = gapTokens(text, { start: from, end: Math.max(from, to) }, document.chunks(paragraph));
    const left = before ? before.gapAfter : wordsBefore(document, paragraph, region);
    placed.push({ region, paragraph, before: left, after: gap.head, gapAfter: gap.tail, follows: before !== null });
  }
  return placed;
}

/** Every quotation of a document, with who says it as far as the words beside it tell. */
export const extractQuotations: Extractor = (document) => {
  const { text } = document.source;
  const regions = document.quotedRegions;
  if (regions.length === 0) return [];
  const placed = place(document, regions).filter(({ region, before, after }) =>
    isUtterance(text, region, before, after),
  );
  if (placed.length === 0) return [];
  const mentions: QuotationMention[] = [];
  for (const { placed: at, attribution, resolved, continues, steps } of attributeAll(document, placed)) {
    const { start, end } = at.region;
    const phrase = attribution?.speaker;
    const span =
      attribution && phrase
        ? { start: attribution.tokens[phrase.first]!.start, end: attribution.tokens[phrase.last]!.end }
        : null;
    mentions.push({
      kind: 'quotation',
      start,
      end,
      value: {
        words: text.slice(start, end),
        speaker: resolved?.speaker ?? null,
        speakerMention: span && { text: text.slice(span.start, span.end), ...span },
      },
      cue: attribution?.cue ?? null,
      continues: continues || undefined,
      steps,
    });
  }
  return mentions;
};
