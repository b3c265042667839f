import { MULTIPLIER_WORDS } from '../../lexicon/multipliers.js';
import {
  FRACTION_NAMES,
  ORDINALS,
  SMALL_NUMBERS,
  TENS_PLURALS,
  TIMES_WORDS,
  TUPLES,
  VAGUE_PLURALS,
} from '../../lexicon/number-words.js';
import { UNITS } from '../../lexicon/units.js';
import type { Span } from '../../model/span.js';
import { type Bound, boundAfter, boundBefore } from './bounds.js';
import type { Context } from './context.js';
import { holderAfter } from './holder.js';
import { joinParts } from './parts.js';
import { readPair } from './ranges.js';
import { ordinalEnd } from './rank.js';
import { alternation, type Reading } from './reading.js';
import { readTyped } from './typed.js';

/** Every place where a figure may start: a digit, a number word, a word that counts, an article before either. */
const NUMBER_WORDS = alternation([
  ...SMALL_NUMBERS.keys(),
  ...ORDINALS.keys(),
  ...FRACTION_NAMES.keys(),
  ...VAGUE_PLURALS.keys(),
  ...TENS_PLURALS.keys(),
  ...TIMES_WORDS.keys(),
  ...TUPLES.keys(),
  'both',
  'once',
  'nobody',
  'no one',
  'no-one',
  'none',
  'several',
  'couple',
  'few',
  'tens',
  'twentysomething',
  'thirtysomething',
  'fortysomething',
  'fiftysomething',
  'sixtysomething',
  ...[...SMALL_NUMBERS.keys()].slice(2, 11).map((word) => `${word}fold`),
]);
/** An article, or "no", starts a figure only before one of these; asking here spares most articles a closer look. */
const AFTER_ARTICLE = alternation([
  ...MULTIPLIER_WORDS.keys(),
  'dozen',
  ...[...ORDINALS.keys()].slice(2),
  ...FRACTION_NAMES.keys(),
  'couple',
  'few',
  'pair',
  'trio',
  'quartet',
  'handful',
  ...UNITS.flatMap((unit) => unit.words),
]);
const AFTER_NO =
  'reported|other|further|serious|new|confirmed|immediate|known|major|civilian|injur|casualt|death|fatalit|arrest|survivor|victim|cases|abstention';
const CANDIDATE = new RegExp(
  `\\d|[½⅓⅔¼¾⅛⅜⅝⅞]|\\b(?:(?:${NUMBER_WORDS})(?![\\p{L}])|an?(?=\\s{1,3}(?:${AFTER_ARTICLE})(?![\\p{L}]))|no(?=\\s{1,3}(?:${AFTER_NO}))|another(?=\\s{1,3}(?:hundred|thousand|million|billion|dozen)\\b)|hundred(?=\\s{1,3}and\\s{1,3}\\p{L}))`,
  'giu',
);
/** Where digits go on that were not a figure: the rest of a date, a time, a phone number. */
const DIGIT_RUN = /[\d.,:/-]*\d/y;

export interface SentenceContext extends Context {
  readonly isTaken: (span: Span) => boolean;
}

function bounded(reading: Reading, bound: Bound): Reading {
  const approximate = reading.approximate || bound.approximate;
  const single = reading.low === reading.high || reading.number.form === 'vague';
  const hedge = reading.hedge ?? bound.words;
  if (bound.sense === 'at least' && single) return { ...reading, approximate, hedge, high: null };
  if (bound.sense === 'at most' && single) return { ...reading, approximate, hedge, low: null };
  return { ...reading, approximate, hedge };
}

function withBounds(text: string, reading: Reading): Reading {
  if (reading.kind === 'rank') return reading;
  const lead = boundBefore(text, reading.start, reading.kind);
  const trail = lead
    ? null
    : (boundAfter(text, reading.end) ??
      (reading.number.end < reading.end ? boundAfter(text, reading.number.end) : null));
  const bound = lead ?? trail;
  const found = bound ? bounded(reading, bound) : reading;
  if (found.hedge === null || !lead) return found;
  return {
    ...found,
    hedge: text
      .slice(reading.start - lead.length, reading.start)
      .replace(/\s+/g, ' ')
      .trim(),
  };
}

/** "more than 100 kilometres (60 miles)": what stands in brackets says the same, bound and all. */
function echoes(text: string, last: Reading | undefined, reading: Reading): Reading {
  if (!last || reading.hedge !== null || reading.unit === null || last.hedge === null || reading.kind !== last.kind)
    return reading;
  if (!/^\s?(?:\(|\/\s?)$/.test(text.slice(last.end, reading.start)) || reading.unit === last.unit) return reading;
  if (reading.low !== reading.high) return reading;
  return {
    ...reading,
    approximate: last.approximate,
    hedge: last.hedge,
    low: last.low === null ? null : reading.low,
    high: last.high === null ? null : reading.high,
  };
}

const ELLIPTIC_LEAD =
  /(?:\b(?:up|down)\s{1,3}from|\b(?:from|against|compared\s{1,3}with|versus|(?:it|that|this|figure|rate|share)\s{1,3}(?:was|is|were|had\s{1,3}been|stood\s{1,3}at)))\s{1,3}$/i;
const ELLIPTIC_AFTER = /^(?:[.,;:)](?!\d)|\s{1,3}(?:in|last|a|the|at|on|before|earlier|previously)\b|$)/;

const PARALLEL = /\b(at|by|to|of|with|against)\s{1,3}$/i;

/**
 * "at 74 per cent in the north, and among teachers at 44": both numbers hang on the same word; or the two make up the
 * whole ("by 56 per cent to 44").
 */
function isParallel(text: string, last: Reading, reading: Reading): boolean {
  const own = PARALLEL.exec(text.slice(Math.max(0, reading.start - 12), reading.start));
  if (own === null) return false;
  return (
    PARALLEL.exec(text.slice(Math.max(0, last.start - 12), last.start))?.[1] === own[1] ||
    (/^\sto\s$/.test(text.slice(last.end, reading.start)) && Math.abs((last.low ?? 0) + (reading.low ?? 0) - 100) <= 1)
  );
}

/**
 * "down from 49", "a year ago it was 5.9": a bare number that is measured against the per cent just before it. Away
 * from "up" and "down" only a number with a decimal part is sure to be one.
 */
function elliptic(text: string, last: Reading | undefined, reading: Reading): Reading {
  if (last?.kind !== 'percent' || last.unit !== '%' || reading.kind !== 'count' || reading.number.form !== 'digits')
    return reading;
  const gap = text.slice(Math.max(0, last.end), reading.start);
  if (gap.length > 60 || !ELLIPTIC_AFTER.test(text.slice(reading.end, reading.end + 12))) return reading;
  const lead = ELLIPTIC_LEAD.exec(gap);
  const percent: Reading = { ...reading, kind: 'percent', unit: '%', steps: ['per cent, as the figure before it'] };
  if (!lead) return last.end > 0 && isParallel(text, last, reading) ? percent : reading;
  if (!/^(?:up|down)/i.test(lead[0]) && !text.slice(reading.start, reading.end).includes('.')) return reading;
  return percent;
}

function withHolder(text: string, reading: Reading): Reading {
  if (reading.kind !== 'count' || reading.holder) return reading;
  return { ...reading, holder: holderAfter(text, reading.end) };
}

/** How far to go on where nothing was read at a candidate. */
function past(text: string, at: number, found: string): number {
  if (!/\d/.test(found)) return ordinalEnd(text, at) ?? at + found.length;
  DIGIT_RUN.lastIndex = at;
  return at + (DIGIT_RUN.exec(text)?.[0].length ?? 1);
}

function readAt(context: Context, at: number): readonly Reading[] {
  const first = readTyped(context, at);
  if (!first) return [];
  const whole = joinParts(context, first);
  const pair = whole.kind === 'rank' ? null : readPair(context, whole);
  return pair?.readings ?? [whole];
}

/**
 * Every figure of a sentence, in order. Offsets count into the sentence; `before` is the last figure of the sentence
 * before it, which a bare number may share its unit with.
 */
export function readSentence(context: SentenceContext, before?: Reading): readonly Reading[] {
  const { text } = context;
  const found: Reading[] = [];
  let cursor = 0;
  while (cursor < text.length) {
    CANDIDATE.lastIndex = cursor;
    const candidate = CANDIDATE.exec(text);
    if (!candidate) break;
    const at =
      text[candidate.index - 1] === '.' && /\s|^$/.test(text[candidate.index - 2] ?? '') && /\d/.test(candidate[0])
        ? candidate.index - 1
        : candidate.index;
    // Whatever starts within a date would be dropped below: reading it first is a quarter of all the work.
    if (context.isTaken({ start: candidate.index, end: candidate.index + candidate[0].length })) {
      cursor = past(text, candidate.index, candidate[0]);
      continue;
    }
    const readings = readAt(context, at);
    cursor = past(text, candidate.index, candidate[0]);
    for (const reading of readings) {
      cursor = Math.max(cursor, reading.end);
      if (context.isTaken(reading)) continue;
      const last = found.at(-1);
      found.push(withHolder(text, elliptic(text, last ?? before, echoes(text, last, withBounds(text, reading)))));
    }
  }
  return found;
}
