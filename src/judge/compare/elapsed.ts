import { parseIsoDay } from '../../model/calendar.js';
import type { Claim, FigureMention, TimeMention } from '../../model/claim.js';
import { bandOf } from './band.js';
import { DAY, stretchOf } from './clock.js';
import { after, type Comparison, compatible, dateOf, different, type Lookup, wordsOf } from './comparison.js';
import { deadlineOf, upTo } from './deadline.js';
import { figureWords } from './figure-words.js';
import { scalesOf } from './unit-scale.js';

type Length = Claim & FigureMention;
type Moment = Claim & TimeMention;

const DAY_SECONDS = 86_400;
const YEAR_DAYS = 365.2425;
/** A length of time may be told rounded down by all but one of its unit, and up by half of it: "two years" for 1.5 to 3. */
const ROUNDED = { down: 0.5, up: 1 };

/**
 * Compares a length of time with a date, or an age with a day of birth: "for two years" and "since March 2019" are one
 * where the source is dated in early 2021. Null where the two are no such pair. Without the day from which the length
 * counts, which is its source's, nothing is reckoned.
 */
export function elapsed(a: Claim, b: Claim, lookup: Lookup): Comparison | null {
  if (isLength(a) && isMoment(b)) return compareElapsed(a, b, lookup);
  return isLength(b) && isMoment(a) ? compareElapsed(b, a, lookup) : null;
}

const isLength = (claim: Claim): claim is Length => claim.kind === 'duration' || claim.kind === 'age';
const isMoment = (claim: Claim): claim is Moment => claim.kind === 'date';

/** Behind a length: it counts from something else than the report's own day. */
const FROM_ELSEWHERE = /^ (?:after|before|later|earlier|from|into|prior|following|ahead|until|till)\b/;

function compareElapsed(length: Length, moment: Moment, lookup: Lookup): Comparison | null {
  if (FROM_ELSEWHERE.test(after(length, 12, lookup))) return null;
  const until = dateOf(length, lookup);
  const today = parseIsoDay(until ?? '');
  const [first, last] = [parseIsoDay(moment.value.earliest ?? ''), parseIsoDay(moment.value.latest ?? '')];
  const told = length.kind === 'age' ? ageDays(length) : lengthDays(length);
  if (today === null || first === null || last === null || !told)
    return compatible('no date is stated from which one could be reckoned from the other', 0.3);
  // Time may run to the day of the report as well as from it: "in two years" and "in 2031".
  const deadline = deadlineOf(moment, lookup);
  const stretch = stretchOf(moment.value);
  const from = deadline && stretch ? Math.floor(upTo(deadline, stretch).start / DAY) : first;
  const [least, most] = last <= today ? [today - last, today - first] : [Math.max(0, from - today), last - today];
  const words = `${figureWords(length)} and “${wordsOf(moment, lookup) || moment.value.timex}”, reckoned from ${until},`;
  if (told.least <= most && least <= told.most) return compatible(`${words} come to the same`);
  return different(`${words} do not come to the same`, length.kind === 'age' ? 0.85 : 0.75);
}

interface Days {
  readonly least: number;
  readonly most: number;
}

/** The days that a length leaves room for. */
function lengthDays(length: Length): Days | null {
  const band = bandOf(length);
  const [scale] = scalesOf(length.value.unit);
  if (!band || scale?.dimension !== 'time') return null;
  const unit = scale.factor / DAY_SECONDS;
  return { least: (band.low - ROUNDED.down) * unit, most: (band.high + ROUNDED.up) * unit };
}

/** Somebody of 35 was born between 35 and 36 years ago; the year of birth alone leaves a year's room of itself. */
function ageDays({ value }: Length): Days | null {
  if (value.low === null || value.high === null) return null;
  return { least: Math.floor(value.low * YEAR_DAYS) - 1, most: Math.ceil((value.high + 1) * YEAR_DAYS) + 1 };
}
