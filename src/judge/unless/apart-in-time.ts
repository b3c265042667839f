import { SPEECH_VERBS } from '../../lexicon/cue-verbs.js';
import {
  ADDS_UP,
  AT_PRESENT,
  AT_THE_CLOSE,
  BASELINE_AFTER,
  BASELINE_AHEAD,
  BASELINE_BEFORE,
  BASELINE_THEN,
  BECOMING,
  BY_THEN,
  CLOSED_AT,
  DUE,
  DURING_TRADE,
  EVENT_BY_DATE,
  EXPECTED,
  EXTREME_SINCE,
  FROM_RESTART,
  NOW_AFTER,
  NOW_BEFORE,
  OF_EARLIER,
  ONE_DAY,
  OUT_BY,
  TIME_OVER,
  TO_COME,
  TRADED,
  WANTED,
  WILL,
  YEAR_AHEAD,
  YEAR_BESIDE,
} from '../../lexicon/judge-scope.js';
import { EXTREMES } from '../../lexicon/superlatives.js';
import { DEICTIC_DAYS } from '../../lexicon/time-words.js';
import type { Claim } from '../../model/claim.js';
import { fold } from '../../model/fold.js';
import { daysBetween, sentenceOf, wordsOf } from '../compare/comparison.js';
import { isFigure } from '../compare/interval.js';
import type { Circumstances } from './excuse.js';
import { type Apart, mayBeToCome, onlyOne, sizeOf, type Told } from './told.js';

const NEARER = 32;

const expectedAndActual: Apart = (a, b, circumstances) => {
  if (onlyOne(({ ahead }) => EXPECTED.test(ahead), a, b)) return 'one is what was expected, the other what came about';
  const toCome = onlyOne(({ ahead }) => TO_COME.test(ahead), a, b);
  if (toCome && !mayBeToCome(toCome === a ? b : a, circumstances))
    return 'one is still to come, the other is told as done';
  const due = isTime(a) && isTime(b) ? onlyOne(({ ahead }) => DUE.test(ahead), a, b) : null;
  if (due && !mayBeToCome(due === a ? b : a, circumstances))
    return 'one is what had been planned, the other what came about';
  return null;
};

const isTime = ({ claim: { kind } }: Told): boolean => kind === 'date' || kind === 'time';

/** A rate "now 3 per cent" may well be cut "to 2.75 per cent". */
const nowAndToBe: Apart = (a, b) => {
  const isNow = ({ ahead, behind }: Told) => NOW_BEFORE.test(ahead) || NOW_AFTER.test(behind);
  const toBe = onlyOne(({ ahead }) => BECOMING.test(ahead), a, b);
  return toBe && !isNow(toBe) && isNow(toBe === a ? b : a) ? 'one is what it is now, the other what it is to be' : null;
};

const beforeAndNow: Apart = (a, b) =>
  onlyOne(
    ({ ahead, behind }) => BASELINE_BEFORE.test(ahead) || BASELINE_THEN.test(ahead) || BASELINE_AFTER.test(behind),
    a,
    b,
  ) && 'one is what it was at an earlier time, the other what it is now';

/** "Three years ago it bought the firm for €1.6bn", beside a sum that no other time is told of. */
const longAgoAndNow: Apart = (a, b, circumstances) => {
  if (isTime(a) || isTime(b)) return null;
  const ago = onlyOne(({ claim }) => BASELINE_AHEAD.test(sentenceOf(claim, circumstances)), a, b);
  return ago && !OF_EARLIER.test(sentenceOf((ago === a ? b : a).claim, circumstances))
    ? 'one is what it was at an earlier time, the other what it is now'
    : null;
};

const twoYears: Apart = (a, b, circumstances) => {
  // A date at the head of its sentence is what is compared, not what narrows it.
  if (isTime(a) || isTime(b)) return null;
  const [x, y] = [a, b].map(
    ({ claim, behind }) => YEAR_BESIDE.exec(behind)?.[1] ?? YEAR_AHEAD.exec(sentenceOf(claim, circumstances))?.[1],
  );
  return x && y && x !== y ? `one is of ${x}, the other of ${y}` : null;
};

const oneDayAndAll: Apart = (a, b) => {
  const addsUp = onlyOne(({ behind }) => ADDS_UP.test(behind), a, b);
  if (!addsUp) return null;
  const single = addsUp === a ? b : a;
  const isOfOneDay = ONE_DAY.test(single.behind.slice(0, NEARER)) || ONE_DAY.test(single.ahead.slice(-NEARER));
  return isOfOneDay && sizeOf(single) < sizeOf(addsUp) ? 'one is of a single day, the other adds up over a time' : null;
};

/** "The highest in three years" and "the smallest rise for two"; "its worst since 2012" and "in office since 2014". */
const twoExtremes: Apart = (a, b) => {
  const [x, y] = [a, b].map(({ ahead }) => EXTREMES.get(EXTREME_SINCE.exec(ahead)?.[1] ?? ''));
  if (x && y) return x !== y ? 'one is of the highest, the other of the lowest' : null;
  return (x || y) && [a, b].every(({ ahead }) => ahead.endsWith(' since ')) ? 'only one tells of a record' : null;
};

/** "Rose 6 percent in early trading" and "closed 4 percent higher". */
const twoHoursOfTrade: Apart = (a, b, circumstances) => {
  const [x, y] = [a, b].map(({ claim }) => {
    const sentence = sentenceOf(claim, circumstances);
    const during = DURING_TRADE.test(sentence);
    return during === AT_THE_CLOSE.test(sentence) ? null : during ? 'during' : 'close';
  });
  return !isTime(a) && !isTime(b) && x && y && x !== y
    ? 'one is of the course of a trading day, the other of its end'
    : null;
};

/** "Was little changed at 12.85" and "closed at 12.86": what is traded moves by the minute. */
const closeAndAnyTime: Apart = (a, b, circumstances) => {
  const isPrice = ({ claim }: Told) =>
    (claim.kind === 'percent' || claim.kind === 'money' || (isFigure(claim) && !Number.isInteger(claim.value.low))) &&
    TRADED.test(sentenceOf(claim, circumstances));
  return isPrice(a) && isPrice(b) && onlyOne(({ ahead }) => CLOSED_AT.test(ahead), a, b)
    ? 'one is of the end of a trading day, the other does not say of when'
    : null;
};

/** "Now begin before 8:30" and "wants classes to begin at 9:15". */
const wantedAndNow: Apart = (a, b) => {
  const wanted = onlyOne(({ ahead }) => WANTED.test(ahead), a, b);
  return wanted && AT_PRESENT.test((wanted === a ? b : a).ahead)
    ? 'one is what it is now, the other what is wanted'
    : null;
};

/** "Lost 37 percent in the past 12 months" and "will lose a third". */
const overAndToCome: Apart = (a, b) => {
  const toCome = onlyOne(({ ahead }) => WILL.test(ahead), a, b);
  return toCome && TIME_OVER.test((toCome === a ? b : a).behind)
    ? 'one is of a time that is over, the other is to come'
    : null;
};

/** "The agency said on Monday", "the minister said on Tuesday". */
const twoStatements: Apart = ({ claim: a }, { claim: b }) => {
  const saying = [a, b].every(({ kind, context }) => kind === 'date' && SPEECH_VERBS.has(context.happening ?? ''));
  const [x, y] = [a, b].map(({ attribution }) => fold(attribution ?? '').split(/[^\p{L}]+/u));
  return saying && a.attribution && b.attribution && !x!.some((word) => y!.includes(word))
    ? 'one day is when one person spoke, the other when another did'
    : null;
};

/** "“We sail today,” she said": a speaker's today is the day of the remark, which the source need not have heard that day. */
const speakersDay: Apart = ({ claim: a }, { claim: b }, circumstances) => {
  const isSpeakers = (claim: Claim) => isDeictic(claim, circumstances) && isSpoken(claim, circumstances);
  const apart = Math.abs(daysBetween(firstDay(a), firstDay(b)) ?? 0);
  return apart <= LATEST_HEARD && (isSpeakers(a) || isSpeakers(b))
    ? 'one is a day as a speaker names it, who may have spoken before the article appeared'
    : null;
};

/** So many days after a remark an article may still quote its "today". */
const LATEST_HEARD = 7;

const firstDay = ({ value }: Claim): string | null => ('timex' in value ? value.earliest : null);

const isDeictic = (claim: Claim, circumstances: Circumstances): boolean =>
  DEICTIC_DAYS.has(wordsOf(claim, circumstances).toLowerCase());

const isSpoken = ({ source, start, end }: Claim, { documents }: Circumstances): boolean =>
  documents.get(source)?.quotedRegions.some((region) => region.start <= start && end <= region.end) ?? false;

/** "Through the Sept. 11, 2001, attacks" tells which attacks, not when what the sentence tells came about. */
const nameOfEvent: Apart = (a, b, circumstances) => {
  const eventOf = ({ claim, behind }: Told) =>
    claim.kind === 'date' ? (EVENT_BY_DATE.exec(behind)?.[1] ?? null) : null;
  const named = onlyOne((told) => eventOf(told) !== null, a, b);
  if (!named) return null;
  const other = named === a ? b : a;
  return sentenceOf(other.claim, circumstances).toLowerCase().includes(eventOf(named)!)
    ? null
    : 'one is the date that another event goes by';
};

/** "Scored after 20 minutes", "was sent off within a quarter of an hour of the restart". */
const sinceRestart: Apart = (a, b) =>
  onlyOne(({ claim, behind }) => claim.kind === 'duration' && FROM_RESTART.test(behind), a, b) &&
  'one is counted from the start, the other from the break';

/** "Had by then been without power for two hours" and "was without power for nine hours". */
const byThenAndInAll: Apart = (a, b) => {
  if (!isFigure(a.claim) || !isFigure(b.claim) || a.claim.value.unit !== b.claim.value.unit) return null;
  const byThen = onlyOne(
    ({ claim, ahead, behind }) => claim.kind === 'duration' && BY_THEN.test(ahead) && !OUT_BY.test(behind),
    a,
    b,
  );
  return byThen && sizeOf(byThen) < sizeOf(byThen === a ? b : a)
    ? 'one is how long it had gone on by some moment'
    : null;
};

/** Two stages or times of one thing. */
export const APART_IN_TIME: readonly Apart[] = [
  expectedAndActual,
  nowAndToBe,
  beforeAndNow,
  longAgoAndNow,
  twoYears,
  oneDayAndAll,
  twoExtremes,
  twoHoursOfTrade,
  closeAndAnyTime,
  wantedAndNow,
  overAndToCome,
  twoStatements,
  speakersDay,
  nameOfEvent,
  sinceRestart,
  byThenAndInAll,
];
