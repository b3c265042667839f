import type { QuotedRegion } from '../model/document.js';
import type { Span } from '../model/span.js';
import { type QuoteMark, quoteMarks } from './quote-marks.js';

/**
 * How deep in quotations the text is. Nesting beyond two is read as two: it changes nothing, because only the
 * outermost quotation becomes a region.
 */
const OUTSIDE = 0;
const DOUBLE = 1;
const SINGLE = 2;
const SINGLE_IN_DOUBLE = 3;
const DOUBLE_IN_SINGLE = 4;
const DOUBLE_IN_DOUBLE = 5;
const STATES = 6;

interface Move {
  readonly from: number;
  readonly to: number;
  readonly as: 'open' | 'close' | 'skip';
  /** How odd the move is in itself: double marks inside double ones, an inner quotation that is never closed. */
  readonly odd: number;
}

const SKIPS: readonly Move[] = Array.from({ length: STATES }, (_, state) => ({
  from: state,
  to: state,
  as: 'skip',
  odd: 0,
}));
const DOUBLE_MOVES: readonly Move[] = [
  { from: OUTSIDE, to: DOUBLE, as: 'open', odd: 0 },
  { from: DOUBLE, to: OUTSIDE, as: 'close', odd: 0 },
  { from: DOUBLE, to: DOUBLE_IN_DOUBLE, as: 'open', odd: 3 },
  { from: SINGLE, to: DOUBLE_IN_SINGLE, as: 'open', odd: 0.5 },
  { from: SINGLE_IN_DOUBLE, to: OUTSIDE, as: 'close', odd: 3 },
  { from: DOUBLE_IN_SINGLE, to: SINGLE, as: 'close', odd: 0 },
  { from: DOUBLE_IN_DOUBLE, to: DOUBLE, as: 'close', odd: 0 },
  ...SKIPS,
];
const SINGLE_MOVES: readonly Move[] = [
  { from: OUTSIDE, to: SINGLE, as: 'open', odd: 0 },
  { from: DOUBLE, to: SINGLE_IN_DOUBLE, as: 'open', odd: 0 },
  { from: SINGLE, to: OUTSIDE, as: 'close', odd: 0 },
  { from: SINGLE_IN_DOUBLE, to: DOUBLE, as: 'close', odd: 0 },
  { from: DOUBLE_IN_SINGLE, to: OUTSIDE, as: 'close', odd: 3 },
  ...SKIPS,
];

/** How odd it is that a paragraph ends in each state, where the next one does not open with a mark of the kind. */
const ENDS_ODD = [0, 4, 6, 7, 7, 7];
/** The same where it does: each paragraph of a long quotation opens with a mark, only the last one closes. */
const GOES_ON_ODD = [0, 0.8, 1, 7, 7, 7];
/** How odd it is that a paragraph goes on with the quotation of the one before without a mark. */
const UNMARKED_ODD = 2.5;

/** The least odd reading of the marks, as the state after each mark (Viterbi). */
function bestStates(
  marks: readonly QuoteMark[],
  carried: number,
  ends: readonly number[],
): { first: number; states: Uint8Array } {
  let costs = new Float64Array(STATES).fill(Number.POSITIVE_INFINITY);
  costs[OUTSIDE] = 0;
  if (carried !== OUTSIDE) costs[carried] = UNMARKED_ODD;
  const came = new Uint8Array(marks.length * STATES);
  for (const [i, mark] of marks.entries()) {
    const next = new Float64Array(STATES).fill(Number.POSITIVE_INFINITY);
    for (const { from, to, as, odd } of mark.double ? DOUBLE_MOVES : SINGLE_MOVES) {
      const cost = costs[from]! + mark[as] + odd;
      if (cost >= next[to]!) continue;
      next[to] = cost;
      came[i * STATES + to] = from;
    }
    costs = next;
  }
  let state = OUTSIDE;
  for (let s = 1; s < STATES; s++) if (costs[s]! + ends[s]! < costs[state]! + ends[state]!) state = s;
  const states = new Uint8Array(marks.length);
  for (let i = marks.length - 1; i >= 0; i--) {
    states[i] = state;
    state = came[i * STATES + state]!;
  }
  return { first: state, states };
}

/** Leaves out white space at both ends of a span. */
function trimmed(text: string, { start, end }: Span): Span {
  let from = start;
  let to = end;
  while (from < to && /\s/.test(text[from]!)) from++;
  while (to > from && /\s/.test(text[to - 1]!)) to--;
  return { start: from, end: to };
}

/** Whether the paragraph opens with a double (`DOUBLE`) or single mark. */
function opensWith(text: string, paragraph: Span | undefined): number {
  if (!paragraph) return OUTSIDE;
  const { start } = trimmed(text, { start: paragraph.start, end: Math.min(paragraph.end, paragraph.start + 40) });
  if (/["“„«”]/.test(text[start] ?? '')) return DOUBLE;
  return /['‘]/.test(text[start] ?? '') ? SINGLE : OUTSIDE;
}

/**
 * The text between quotation marks, outermost quotations only, in order of the text.
 *
 * Each paragraph is read on its own: every mark may open, close or be none (an apostrophe, inches), each reading is
 * as odd as the characters beside the mark make it, and the least odd reading of them all together wins. So one
 * missing or misplaced mark costs no more than its own quotation.
 *
 * @param text the source's raw text
 * @param paragraphs in order of the text, disjoint
 * @returns spans of `text` without the marks and without white space beside them, never empty
 */
export function findQuotedRegions(text: string, paragraphs: readonly Span[]): readonly QuotedRegion[] {
  const regions: QuotedRegion[] = [];
  let carried = OUTSIDE;
  for (const [p, paragraph] of paragraphs.entries()) {
    const marks = quoteMarks(text, paragraph);
    if (marks.length === 0) {
      carried = OUTSIDE;
      continue;
    }
    const goesOn = opensWith(text, paragraphs[p + 1]);
    const ends = ENDS_ODD.map((odd, state) => (state === goesOn ? GOES_ON_ODD[state]! : odd));
    const { first, states } = bestStates(marks, carried, ends);
    let open = first === OUTSIDE ? -1 : paragraph.start;
    const push = (mark: number, closed: boolean) => {
      const { start, end } = trimmed(text, { start: open, end: mark });
      const continues =
        carried !== OUTSIDE && (open === paragraph.start || open === marks[0]!.end) && opensHere(text, paragraph, open);
      if (start < end) regions.push({ start, end, closed, continues });
      open = -1;
    };
    for (const [i, mark] of marks.entries()) {
      if (open < 0 && states[i] !== OUTSIDE) open = mark.end;
      else if (open >= 0 && states[i] === OUTSIDE) push(mark.start, true);
    }
    const last = states.at(-1) ?? OUTSIDE;
    if (open >= 0) push(paragraph.end, false);
    carried = last === DOUBLE || last === SINGLE ? last : OUTSIDE;
  }
  return regions;
}

/** Whether nothing but the mark stands before `offset` in the paragraph. */
function opensHere(text: string, paragraph: Span, offset: number): boolean {
  return offset - paragraph.start < 40 && !/[\p{L}\p{N}]/u.test(text.slice(paragraph.start, offset));
}
