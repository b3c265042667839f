import {
  AFTER_COUNT,
  BEFORE_COUNT,
  BEFORE_LABEL,
  BEFORE_YEAR,
  DETERMINERS,
  STREET_WORDS,
  YEARLY_NOUNS,
} from '../../lexicon/date-guards.js';
import { at, isDash, isWord, type Token } from './tokens.js';

/** After digits, it makes a time of day of them. */
export const isClockUnit = (token: Token): boolean => /^(?:gmt|utc|hrs|hours|z|h|local)$/.test(token.lower);

/** Of these, four digits are how many. */
const AMOUNTS = [
  'total',
  'combined',
  'average',
  'median',
  'maximum',
  'minimum',
  'sum',
  'capacity',
  'population',
] as const;

/** Whether four digits are a year rather than a count, a label, a house or a telephone number. */
export function readsAsYear(tokens: readonly Token[], index: number): boolean {
  const before = at(tokens, index - 1);
  const after = at(tokens, index + 1);
  if (inDigitGroup(tokens, index) || isTitle(before, after) || isClockUnit(after)) return false;
  if (
    BEFORE_COUNT.has(before.lower) &&
    !isWord(tokens, index - 2, 'later', 'earlier', 'rather') &&
    !untilAtLeast(tokens, index)
  )
    return false;
  if (BEFORE_LABEL.has(before.lower) || (before.lower === '.' && isWord(tokens, index - 2, 'no', 'nos'))) return false;
  if (followedByStreet(tokens, index + 1)) return false;
  // "the 1200 block", "the 1500 metres"
  if (
    isWord(tokens, index + 1, 'block') ||
    (isCounted(after) && at(tokens, index).number % 100 === 0 && at(tokens, index).number < 1900)
  )
    return false;
  if (isWord(tokens, index - 2, ...AMOUNTS) && before.lower === 'of') return false;
  if (isCounted(after) && !YEARLY_NOUNS.has(after.lower) && !DETERMINERS.has(before.lower) && before.lower !== "'")
    return sayYear(tokens, index);
  return isLikelyYear(at(tokens, index).number, before, after);
}

/** "through at least 2025" */
const untilAtLeast = (tokens: readonly Token[], index: number): boolean =>
  isWord(tokens, index - 1, 'least') && isWord(tokens, index - 3, 'through', 'until', 'till', 'to', 'since', 'before');

const sayYear = (tokens: readonly Token[], index: number): boolean =>
  isWord(tokens, index - 1, 's') && at(tokens, index - 1).glued;

function isCounted(after: Token): boolean {
  if (after.kind !== 'word' || after.capital) return false;
  if (AFTER_COUNT.has(after.lower)) return true;
  return after.lower.length > 3 && after.lower.endsWith('s') && !/(?:ss|us|is|was|has|as)$/.test(after.lower);
}

/** Years from 1900 on need no more; older and round numbers need a word that introduces a year. */
function isLikelyYear(year: number, before: Token, after: Token): boolean {
  const introduced = BEFORE_YEAR.has(before.lower) || before.lower === '(' || isDash(before) || isDash(after);
  if (year % 100 === 0) return introduced || DETERMINERS.has(before.lower) || before.lower === 'of';
  if (year >= 1900 && year <= 2099) return true;
  if (introduced || before.lower === ',' || before.lower === 'and') return true;
  return (
    year >= 1500 && (year % 10 !== 0 || DETERMINERS.has(before.lower) || /^(?:of|about|around)$/.test(before.lower))
  );
}

/** "555-1987", "020 7946 1990", "1990-2-3": digits on either side that are no year. */
function inDigitGroup(tokens: readonly Token[], index: number): boolean {
  const isPart = (dash: Token, digits: Token): boolean =>
    digits.kind === 'digits' &&
    (isDash(dash) || dash.lower === '/') &&
    digits.lower.length !== 4 &&
    digits.lower.length !== 2;
  const before = at(tokens, index - 1);
  if (before.kind === 'digits' && before.lower.length >= 3) return true;
  if (before.lower === ')' && at(tokens, index - 2).kind === 'digits' && at(tokens, index - 2).lower.length === 3)
    return true;
  if (isPart(before, at(tokens, index - 2)) && at(tokens, index).glued) return true;
  return at(tokens, index + 1).glued && isPart(at(tokens, index + 1), at(tokens, index + 2));
}

const QUOTES = new Set(["'", '"', '“', '”', '«', '»']);
const isTitle = (before: Token, after: Token): boolean =>
  QUOTES.has(before.lower) && QUOTES.has(after.lower) && after.glued;

function followedByStreet(tokens: readonly Token[], index: number): boolean {
  for (let i = index; i < index + 4; i++) {
    const token = at(tokens, i);
    if (token.kind !== 'word' || !token.capital) return false;
    if (i > index && STREET_WORDS.has(token.lower)) return true;
  }
  return false;
}
