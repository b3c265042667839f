import { DECADE_WORDS } from '../../lexicon/time-words.js';
import type { DateExpression, Era, YearRef } from './expression.js';
import { endsThere, ordinal, standsAlone } from './numbers.js';
import { isClockUnit, readsAsYear } from './reads-as-year.js';
import { at, isDash, isWord, type Token } from './tokens.js';

/** What a rule read, from the token it was asked at to before `next`; `second` is another date within it ("1939-45"). */
export interface Found {
  readonly expression: DateExpression;
  readonly next: number;
  readonly second?: { readonly expression: DateExpression; readonly from: number };
}

const yearOf = (year: number, era: Era = 'AD'): DateExpression => ({
  is: 'calendar',
  year: { year, era },
  month: null,
  day: null,
  weekday: null,
});

/** "BC", "B.C.E.", "AD" at `index`: the era and the index after it. */
function era(tokens: readonly Token[], index: number): { readonly era: Era; readonly next: number } | null {
  const token = at(tokens, index);
  if (!token.capital) return null;
  if (token.lower === 'bc' || token.lower === 'bce') return { era: 'BC', next: index + 1 };
  if (token.lower === 'ad' || token.lower === 'ce') return { era: 'AD', next: index + 1 };
  if ((token.lower !== 'b' && token.lower !== 'a') || at(tokens, index + 1).lower !== '.') return null;
  const second = at(tokens, index + 2);
  if (!second.glued || second.lower !== (token.lower === 'b' ? 'c' : 'd')) return null;
  const dot = at(tokens, index + 3);
  return { era: token.lower === 'b' ? 'BC' : 'AD', next: dot.glued && dot.lower === '.' ? index + 4 : index + 3 };
}

const JOINS = new Set(['and', 'or', 'to', 'until']);

/** "480 BC", "AD 79", and the first of "499-493 BC". */
function eraYear(tokens: readonly Token[], index: number): Found | null {
  const token = at(tokens, index);
  if (token.kind !== 'digits') {
    const before = era(tokens, index);
    const digits = before && at(tokens, before.next);
    return before?.era === 'AD' && digits?.kind === 'digits' && digits.lower.length <= 4
      ? { expression: yearOf(digits.number), next: before.next + 1 }
      : null;
  }
  if (token.lower.length > 4 || token.number < 1 || !standsAlone(tokens, index)) return null;
  const own = era(tokens, index + 1);
  if (own) return { expression: yearOf(token.number, own.era), next: own.next };
  const join = at(tokens, index + 1);
  const shared =
    (isDash(join) || JOINS.has(join.lower)) && at(tokens, index + 2).kind === 'digits' ? era(tokens, index + 3) : null;
  return shared ? { expression: yearOf(token.number, shared.era), next: index + 1 } : null;
}

/** The digits of a year stated beside a month, a season or a holiday: no guard but their form. */
export function plainYear(
  tokens: readonly Token[],
  index: number,
): { readonly ref: YearRef; readonly next: number } | null {
  const token = at(tokens, index);
  if (token.kind !== 'digits') return null;
  const own = era(tokens, index + 1);
  if (own && token.lower.length <= 4) return { ref: { year: token.number, era: own.era }, next: own.next };
  const form = token.lower.length === 4 && token.number >= 1000 && token.number <= 2100;
  if (!form || !endsThere(tokens, index) || isClockUnit(at(tokens, index + 1))) return null;
  return { ref: { year: token.number, era: 'AD' }, next: index + 1 };
}

/** "1939" and, in "1939-45", the "45" too. */
function bareYear(tokens: readonly Token[], index: number): Found | null {
  const token = at(tokens, index);
  if (token.kind !== 'digits' || token.lower.length !== 4 || token.number < 1000 || token.number > 2099) return null;
  if (!standsAlone(tokens, index) || !endsThere(tokens, index) || !readsAsYear(tokens, index)) return null;
  const expression = yearOf(token.number);
  const short = at(tokens, index + 2);
  const dash = at(tokens, index + 1);
  const full = Math.floor(token.number / 100) * 100 + short.number;
  const joined = dash.glued && short.glued && (isDash(dash) || dash.lower === '/') && short.lower.length === 2;
  if (joined && full > token.number && full - token.number < 60 && endsThere(tokens, index + 2))
    return { expression, next: index + 3, second: { expression: yearOf(full), from: index + 2 } };
  return { expression, next: index + 1 };
}

/** Two digits mean the nearest such year in news; a history takes the century it tells of. */
const shortYearOf = (digits: number): DateExpression => ({
  is: 'calendar',
  year: { year: digits < 30 ? 2000 + digits : 1900 + digits, era: 'AD', short: true },
  month: null,
  day: null,
  weekday: null,
});

/** "'08", "the class of '99": two digits after an apostrophe. */
function shortYear(tokens: readonly Token[], index: number): Found | null {
  const digits = at(tokens, index + 1);
  const before = at(tokens, index - 1);
  if (at(tokens, index).lower !== "'" || at(tokens, index).glued || !digits.glued || digits.lower.length !== 2)
    return null;
  if (digits.kind !== 'digits' || !endsThere(tokens, index + 1)) return null;
  if (!/^(?:in|of|since|until|by|the|early|late|mid|spring|summer|autumn|fall|winter|to|and|for)$/.test(before.lower))
    return null;
  return { expression: shortYearOf(digits.number), next: index + 2 };
}

const DECADE_LEADS = new Set(['the', 'early', 'late', 'mid', '-', 'and', 'or', 'to']);
const PARTS_OF_DECADE = new Set(['early', 'mid', 'late', '-', 'to', 'or', 'and']);
const POSSESSIVES = ['his', 'her', 'their', 'our', 'my', 'your'] as const;

/** The "20" or the "s" of "20s". */
const isShortDecade = (tokens: readonly Token[], index: number): boolean =>
  at(tokens, index).kind === 'digits'
    ? at(tokens, index).lower.length === 2 && isWord(tokens, index + 1, 's')
    : at(tokens, index).lower === 's' && at(tokens, index - 1).kind === 'digits';

/** "in his late 40s", "her mid-50s", "their early to mid 30s": tens of somebody's life, which are an age. */
function isOfLife(tokens: readonly Token[], index: number): boolean {
  let lead = index - 1;
  while (lead > index - 6 && (PARTS_OF_DECADE.has(at(tokens, lead).lower) || isShortDecade(tokens, lead))) lead--;
  return isWord(tokens, lead, ...POSSESSIVES);
}

/** "1990s", "'90s", "the nineties", "470s BC". */
function decade(tokens: readonly Token[], index: number): Found | null {
  const led = DECADE_LEADS.has(at(tokens, index - 1).lower) && !isOfLife(tokens, index);
  const word = DECADE_WORDS.get(at(tokens, index).lower);
  if (word !== undefined)
    return led ? { expression: { is: 'decade', decade: null, tens: word, era: 'AD' }, next: index + 1 } : null;
  const first = at(tokens, index).lower === "'" ? index + 1 : index;
  const token = at(tokens, first);
  if (token.kind !== 'digits' || token.number % 10 !== 0 || !standsAlone(tokens, index)) return null;
  const apostrophe = at(tokens, first + 1).lower === "'" ? 1 : 0;
  const s = at(tokens, first + 1 + apostrophe);
  if (s.lower !== 's' || !s.glued || (apostrophe && !led)) return null;
  const next = first + 2 + apostrophe;
  const own = era(tokens, next);
  if (own) return { expression: { is: 'decade', decade: token.number / 10, tens: 0, era: own.era }, next: own.next };
  if (token.lower.length === 4 && token.number >= 1000)
    return { expression: { is: 'decade', decade: token.number / 10, tens: 0, era: 'AD' }, next };
  if (token.lower.length !== 2 || !led) return null;
  return { expression: { is: 'decade', decade: null, tens: token.number / 10, era: 'AD' }, next };
}

/** "19th century", "fourth century BC", and the first of "the 19th and 20th centuries". */
function century(tokens: readonly Token[], index: number): Found | null {
  const number = ordinal(tokens, index);
  if (!number || number.value < 1 || number.value > 30) return null;
  // "his third century" is a score at cricket.
  if (isWord(tokens, index - 1, 'his', 'her', 'their', 'a', 'maiden')) return null;
  const noun = isDash(at(tokens, number.next)) ? number.next + 1 : number.next;
  if (isWord(tokens, noun, 'century', 'centuries')) {
    const own = era(tokens, noun + 1);
    return { expression: { is: 'century', century: number.value, era: own?.era ?? 'AD' }, next: own?.next ?? noun + 1 };
  }
  if (!isDash(at(tokens, number.next)) && !JOINS.has(at(tokens, number.next).lower)) return null;
  const other = ordinal(tokens, number.next + 1);
  if (!other || !isWord(tokens, isDash(at(tokens, other.next)) ? other.next + 1 : other.next, 'century', 'centuries'))
    return null;
  return { expression: { is: 'century', century: number.value, era: 'AD' }, next: number.next };
}

/** A year, a decade or a century at `index`. */
export function yearish(tokens: readonly Token[], index: number): Found | null {
  return (
    eraYear(tokens, index) ??
    decade(tokens, index) ??
    bareYear(tokens, index) ??
    shortYear(tokens, index) ??
    century(tokens, index)
  );
}
