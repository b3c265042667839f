import { HOLIDAYS, NAMES_AFTER_HOLIDAY } from '../../lexicon/holidays.js';
import { NAMES_AFTER_WEEKDAY, NAMES_BEFORE_WEEKDAY } from '../../lexicon/weekdays.js';
import { weekdayName, yearAfter } from './calendar-date.js';
import { at, isDash, isWord, type Token } from './tokens.js';
import type { Found } from './year.js';

const HOLIDAY_STARTS = new Set(Object.keys(HOLIDAYS).map((name) => name.split(' ')[0]!.replace(/s$/, '')));

/** "Christmas Eve 2019", "New Year's Day", "Easter weekend", "Labor Day weekend in 2020". */
export function holiday(tokens: readonly Token[], index: number): Found | null {
  const first = at(tokens, index);
  if (!first.capital || !HOLIDAY_STARTS.has(first.lower.replace(/s$/, ''))) return null;
  const named = longestHoliday(tokens, index);
  if (isWord(tokens, index - 1, 'white', 'father', 'merry', 'happy', 'mary')) return null;
  if (!named || NAMES_AFTER_HOLIDAY.has(at(tokens, named.next).lower)) return null;
  const weekend = isWord(tokens, named.next, 'weekend', 'week');
  const next = weekend ? named.next + 1 : named.next;
  const year = yearAfter(tokens, next);
  return {
    expression: { is: 'holiday', name: named.name, year: year?.ref ?? null, pick: null, weekend },
    next: year?.next ?? next,
  };
}

function longestHoliday(
  tokens: readonly Token[],
  index: number,
): { readonly name: string; readonly next: number } | null {
  let best: { name: string; next: number } | null = null;
  let key = '';
  for (let i = index; i < index + 8; i++) {
    const token = at(tokens, i);
    if (token.lower === "'" || token.lower === '.' || (isDash(token) && token.glued)) continue;
    if (token.kind !== 'word') break;
    key += token.lower === 's' && token.glued ? 's' : key ? ` ${token.lower}` : token.lower;
    if (HOLIDAYS[key]) best = { name: key, next: i + 1 };
  }
  return best;
}

/** "Tuesday of last week", "Friday in the week ahead": which week, counted from the source's own. */
function weekAfter(tokens: readonly Token[], index: number): { readonly weeks: number; readonly next: number } | null {
  const the = isWord(tokens, index, 'of', 'in') ? index + 1 : index;
  if (isWord(tokens, the, 'the') && isWord(tokens, the + 1, 'week') && isWord(tokens, the + 2, 'ahead'))
    return { weeks: 1, next: the + 3 };
  if (!isWord(tokens, the + 1, 'week')) return null;
  const weeks = isWord(tokens, the, 'last')
    ? -1
    : isWord(tokens, the, 'next')
      ? 1
      : isWord(tokens, the, 'this')
        ? 0
        : null;
  return weeks === null ? null : { weeks, next: the + 2 };
}

/** "Monday": alone, or after "last" and its like (`pick`). */
export function weekday(tokens: readonly Token[], index: number): Found | null {
  const name = weekdayName(tokens, index, false);
  if (!name || NAMES_BEFORE_WEEKDAY.has(at(tokens, index - 1).lower)) return null;
  const before = at(tokens, index - 1);
  if (before.capital && isWord(tokens, index - 1, 'black', 'red', 'taco')) return null;
  const after = at(tokens, name.next);
  if (after.capital && NAMES_AFTER_WEEKDAY.has(after.lower)) return null;
  if (isWord(tokens, name.next, 'school', 'roast') || (isWord(tokens, index - 2, 'mail') && before.lower === 'on'))
    return null;
  const week = weekAfter(tokens, name.next);
  return {
    expression: { is: 'weekday', weekday: name.value, pick: null, weeks: week?.weeks ?? null },
    next: week?.next ?? name.next,
  };
}
