import type { Span } from '../model/span.js';

/** A quotation mark that may open a quotation, close one, or be no quotation mark at all. */
export interface QuoteMark extends Span {
  /** Single marks and apostrophes share their characters; guillemets count as double. */
  readonly double: boolean;
  /** How odd each reading would be here: 0 for a mark just where a printer sets one. */
  readonly open: number;
  readonly close: number;
  readonly skip: number;
}

const MARKS = /``|''|‘‘|’’|["“”„‟«»‘’‚‛'`]/g;
/** Words that begin with an apostrophe (’90s is told by its digit). */
const ELIDED = new Set([
  'em',
  'n',
  'til',
  'till',
  'tis',
  'twas',
  'cause',
  'bout',
  'round',
  'cuz',
  'er',
  'nother',
  'neath',
]);
/** What stands after the apostrophe of a contraction that a scraper has torn off its word: "Macron 's". */
const TORN_OFF = new Set(['s', 't', 're', 've', 'll', 'd', 'm', 'S']);

type Side = 'edge' | 'space' | 'word' | 'digit' | 'stop' | 'comma' | 'colon' | 'opener' | 'closer' | 'dash' | 'mark';

const SIDES = new Map<string, Side>([
  ...[...'.!?…;'].map((c) => [c, 'stop'] as const),
  [',', 'comma'],
  [':', 'colon'],
  ...[...'([{'].map((c) => [c, 'opener'] as const),
  ...[...')]}%'].map((c) => [c, 'closer'] as const),
  ...[...'-–—―/'].map((c) => [c, 'dash'] as const),
  ...[...'"“”„‟«»‘’‚‛\'`'].map((c) => [c, 'mark'] as const),
  ...[...'0123456789'].map((c) => [c, 'digit'] as const),
  ...[...' \t\n\r\u00a0\u202f\u2009\u200b'].map((c) => [c, 'space'] as const),
]);

/** What a mark has beside it; anything unknown (a letter, $, #, an emoji) counts as a word. */
const sideAt = (text: string, at: number, within: Span): Side =>
  at < within.start || at >= within.end ? 'edge' : (SIDES.get(text[at]!) ?? 'word');

/** How odd it is to open after `before`, to open before `after`, and the same for closing. */
const OPEN_AFTER: Readonly<Record<Side, number>> = {
  edge: 0,
  space: 0,
  opener: 0,
  dash: 0.2,
  mark: 0.2,
  colon: 1,
  comma: 1,
  closer: 3,
  stop: 2.5,
  digit: 4,
  word: 4,
};
const OPEN_BEFORE: Readonly<Record<Side, number>> = {
  word: 0,
  digit: 0,
  opener: 0,
  mark: 0,
  // "…overall, we won"
  stop: 1,
  dash: 1,
  space: 2.5,
  closer: 4,
  comma: 4,
  colon: 4,
  edge: 6,
};
const CLOSE_AFTER: Readonly<Record<Side, number>> = {
  stop: 0,
  comma: 0,
  mark: 0,
  dash: 0.3,
  closer: 0.2,
  word: 0.5,
  digit: 0.5,
  colon: 1,
  space: 3,
  opener: 4,
  edge: 5,
};
const CLOSE_BEFORE: Readonly<Record<Side, number>> = {
  edge: 0,
  space: 0,
  stop: 0,
  comma: 0,
  colon: 0,
  closer: 0,
  dash: 0,
  mark: 0,
  opener: 0.5,
  word: 2,
  digit: 2,
};

/** Extra oddness of the other direction, for marks that point one way. */
const POINTS: Readonly<Record<string, { readonly open: number; readonly close: number }>> = {
  '“': { open: 0, close: 4 },
  '‟': { open: 0, close: 4 },
  '„': { open: 0, close: 6 },
  '«': { open: 0, close: 4 },
  '``': { open: 0, close: 4 },
  '‘‘': { open: 0, close: 4 },
  '‘': { open: 0, close: 3 },
  '‛': { open: 0, close: 3 },
  '‚': { open: 0, close: 6 },
  '`': { open: 0.5, close: 2 },
  '”': { open: 3, close: 0 },
  '»': { open: 3, close: 0 },
  '’’': { open: 3, close: 0 },
  '’': { open: 3, close: 0 },
};
const BOTH_WAYS = { open: 0, close: 0 };

/** The letters from `at` on, at most eight. */
function lettersAt(text: string, at: number): string {
  let end = at;
  while (end < at + 8 && /\p{L}/u.test(text[end] ?? '')) end++;
  return text.slice(at, end);
}

const isWord = (side: Side): boolean => side === 'word' || side === 'digit';

/** A feet mark and inches before it (6' 2") leave no doubt; an inch mark alone (a 12" pipe) leaves little. */
function skipDouble(text: string, at: number, before: Side, after: Side): number {
  if (before !== 'digit') return 8;
  if (/\d['’]\s?\d{1,2}$/.test(text.slice(Math.max(0, at - 6), at))) return 0.3;
  return after === 'space' || after === 'dash' || after === 'stop' || after === 'comma' ? 1 : 8;
}

/** How odd it is for a single mark to be an apostrophe. */
function skipSingle(text: string, at: number, before: Side, after: Side): number {
  if (before === 'digit') return 1;
  if (before === 'word') return /s/i.test(text[at - 1]!) ? 1 : 1.5;
  if (after === 'digit') return /^\d\d?0s/.test(text.slice(at + 1, at + 5)) ? 0.3 : 2.5;
  if (after === 'word') {
    if (ELIDED.has(lettersAt(text, at + 1).toLowerCase())) return 0.3;
    return text[at] === '‘' ? 4 : 3;
  }
  if (before === 'space' && after === 'space') {
    if (/[,:.]/.test(text[at - 2] ?? '')) return 5;
    return /s/i.test(text[at - 2] ?? '') ? 1.5 : 3;
  }
  return 4;
}

/**
 * Where the mark could be taken for one set on the wrong side of a space: `words, "he said`.
 * Less odd where punctuation stands before that space.
 */
function closeAfterSpace(text: string, at: number): number {
  return /[,.!?…]/.test(text[at - 2] ?? '') ? 2 : CLOSE_AFTER.space;
}

function readMark(text: string, at: number, mark: string, within: Span): QuoteMark | null {
  const end = at + mark.length;
  const before = sideAt(text, at - 1, within);
  const after = sideAt(text, end, within);
  const points = POINTS[mark] ?? BOTH_WAYS;
  const double = mark.length > 1 || '"“”„‟«»'.includes(mark);
  const open = OPEN_AFTER[before] + OPEN_BEFORE[after] + points.open;
  const close =
    (before === 'space' ? closeAfterSpace(text, at) : CLOSE_AFTER[before]) + CLOSE_BEFORE[after] + points.close;
  if (double) return { start: at, end, double, open, close, skip: skipDouble(text, at, before, after) };
  if (isWord(before) && isWord(after)) return null;
  if (before === 'space' && after === 'word' && TORN_OFF.has(lettersAt(text, end))) return null;
  const skip = skipSingle(text, at, before, after);
  // A word is seldom followed by a mark that opens; an elided word or a decade is seldom quoted.
  return { start: at, end, double, open: open + 0.5 + (skip < 1 ? 2 : 0), close, skip };
}

/** The marks within a paragraph, in order, apostrophes inside words left out. */
export function quoteMarks(text: string, within: Span): readonly QuoteMark[] {
  const marks: QuoteMark[] = [];
  for (const found of text.slice(within.start, within.end).matchAll(MARKS)) {
    const mark = readMark(text, within.start + found.index, found[0], within);
    if (mark) marks.push(mark);
  }
  return marks;
}
