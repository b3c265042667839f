import { type Claim, FIGURE_KINDS } from '../../model/claim.js';
import type { JudgedTopic } from '../../model/report.js';
import type { Source } from '../../model/source.js';
import type { Span } from '../../model/span.js';
import type { Mark, MarkKind, Passage } from './review.js';
import { sharedTokens, type Token, tokensOf } from './word-diff.js';

/** Of a passage that shares less with the others, word by word, every word would be marked: then none is. */
const LEAST_SHARED = 0.4;
const TELLING: ReadonlySet<string> = new Set([...FIGURE_KINDS, 'date', 'time']);

const KINDS: readonly (MarkKind | null)[] = [null, 'reworded', 'same', 'value', 'conflict'];

/** The marks of every source's text, one number for a character; what is painted later covers what was before. */
export interface Canvas {
  readonly paint: (source: number, span: Span, kind: MarkKind | null) => void;
  readonly isAll: (source: number, span: Span, kind: MarkKind) => boolean;
  readonly marksIn: (passage: Passage) => readonly Mark[];
}

export function canvasFor(sources: readonly Source[]): Canvas {
  const layers = sources.map(({ text }) => new Uint8Array(text.length));
  return {
    paint: (source, { start, end }, kind) => void layers[source]!.fill(KINDS.indexOf(kind), start, end),
    isAll: (source, { start, end }, kind) =>
      layers[source]!.subarray(start, end).every((number) => KINDS[number] === kind),
    marksIn({ source, start, end }) {
      const marks: Mark[] = [];
      const layer = layers[source]!;
      for (let from = start, at = start; at < end; from = at) {
        while (at < end && layer[at] === layer[from]) at++;
        const kind = KINDS[layer[from]!]!;
        const marked = trimmed(sources[source]!.text, from, at);
        if (kind !== null && marked.start < marked.end) marks.push({ ...marked, kind });
      }
      return marks;
    },
  };
}

/** Where a mark was cut in two, white space may stand at its ends. */
function trimmed(text: string, from: number, to: number): Span {
  const words = text.slice(from, to);
  const start = from + words.length - words.trimStart().length;
  return { start, end: Math.max(start, from + words.trimEnd().length) };
}

/** What the passages of one block share word for word; gives back how large a part of their letters that is, 0 to 1. */
export function markWords(cells: readonly (readonly Passage[])[], sources: readonly Source[], canvas: Canvas): number {
  const tokens = cells.map((passages) =>
    passages.flatMap((passage) => tokensOf(sources[passage.source]!.text, passage)),
  );
  const told = cells.flatMap((passages, source) => (passages.length > 0 ? [source] : []));
  const [base = 0, ...others] = told;
  const shared: (readonly boolean[])[] = cells.map(() => []);
  shared[base] = tokens[base]!.map(() => true);
  for (const other of others) {
    const pair = sharedTokens(tokens[base]!, tokens[other]!);
    shared[other] = pair.b;
    shared[base] = shared[base]!.map((both, i) => both && pair.a[i]!);
  }
  let [same, all] = [0, 0];
  for (const source of told) {
    let at = 0;
    for (const passage of cells[source]!) {
      const from = at;
      while (at < tokens[source]!.length && tokens[source]![at]!.end <= passage.end) at++;
      const own = tokens[source]!.slice(from, at);
      const flags = shared[source]!.slice(from, at);
      const lengths = own.reduce((sum, { start, end }, i) => sum + (flags[i] ? end - start : 0), 0);
      const whole = own.reduce((sum, { start, end }) => sum + end - start, 0);
      same += lengths;
      all += whole;
      if (lengths >= LEAST_SHARED * whole)
        paintRuns(own, flags, 'reworded', (span, kind) => canvas.paint(source, span, kind));
    }
  }
  return same / Math.max(1, all);
}

/** Paints runs of tokens with what stands between them: those that are shared as `same`, the others as `kind`. */
function paintRuns(
  tokens: readonly Token[],
  shared: readonly boolean[],
  kind: MarkKind,
  paint: (span: Span, kind: MarkKind) => void,
): void {
  for (let from = 0, at = 0; at < tokens.length; from = at) {
    while (at < tokens.length && shared[at] === shared[from]) at++;
    paint({ start: tokens[from]!.start, end: tokens[at - 1]!.end }, shared[from] ? 'same' : kind);
  }
}

/** A claim, the number of its source, and the verdict on the topic it answers, where it answers one. */
export interface PlacedClaim {
  readonly claim: Claim;
  readonly source: number;
  readonly topic: JudgedTopic | undefined;
}

/** Marks the values of one block: those that another source there tells too, and those that none does. */
export function markValues(claims: readonly PlacedClaim[], canvas: Canvas): void {
  const values = countSources(claims, ({ claim }) => valueKey(claim));
  const topics = countSources(claims, ({ topic }) => (topic && isAgreed(topic) ? topic.id : null));
  for (const { claim, source, topic } of claims) {
    const told = (values.get(valueKey(claim)) ?? 0) > 1 || (topic !== undefined && (topics.get(topic.id) ?? 0) > 1);
    if (claim.kind === 'quotation') continue;
    if (told) canvas.paint(source, claim, 'same');
    else if (TELLING.has(claim.kind) && !canvas.isAll(source, claim, 'same')) canvas.paint(source, claim, 'value');
  }
}

const isAgreed = ({ verdict, judged }: JudgedTopic): boolean =>
  judged && (verdict === 'agree' || verdict === 'compatible');

const valueKey = ({ kind, value }: Claim): string =>
  `${kind} ${'timex' in value ? value.timex : JSON.stringify(value)}`;

/** How many sources hold each key. */
function countSources(
  claims: readonly PlacedClaim[],
  keyOf: (claim: PlacedClaim) => string | null,
): ReadonlyMap<string, number> {
  const sources = new Map<string, Set<number>>();
  for (const claim of claims) {
    const key = keyOf(claim);
    if (key !== null) sources.set(key, (sources.get(key) ?? new Set()).add(claim.source));
  }
  return new Map([...sources].map(([key, set]) => [key, set.size]));
}

/** Marks what a finding disputes: values, and of quotations the words that differ, or who speaks where none does. */
export function markDisputed(
  claims: readonly PlacedClaim[],
  kind: MarkKind,
  texts: readonly Source[],
  canvas: Canvas,
): void {
  const tokens = claims.map(({ claim, source }) => tokensOf(texts[source]!.text, claim));
  const shared = claims.map(({ claim, source }, i) => {
    if (claim.kind !== 'quotation') return [];
    const others = tokens.filter((_, j) => claims[j]!.source !== source);
    const pairs = others.map((other) => sharedTokens(tokens[i]!, other, true).a);
    return tokens[i]!.map((_, at) => pairs.every((pair) => pair[at]));
  });
  const sameWords = shared.every((each) => each.every(Boolean));
  for (const [i, { claim, source }] of claims.entries()) {
    if (claim.kind !== 'quotation') canvas.paint(source, claim, kind);
    else {
      paintRuns(tokens[i]!, shared[i]!, kind, (span, each) => canvas.paint(source, span, each));
      if (sameWords) canvas.paint(source, claim.value.speakerMention ?? claim, kind);
    }
  }
}
