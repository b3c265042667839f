import { firstDayOf, lastDayOf, parseIsoDay } from '../model/calendar.js';
import type { Claim, FigureMention, TimeMention } from '../model/claim.js';
import type { Document } from '../model/document.js';
import type { Link } from './assign.js';
import { yes } from './evidence.js';
import type { Story } from './story.js';
import type { StoryWords } from './story-words.js';
import { overlapOf } from './term-overlap.js';

type Length = Claim & FigureMention;
type Moment = Claim & TimeMention;

/**
 * How likely a length of time, or an age, and the date from which it counts answer one question where they come to the
 * same: "its owner for nine years" and "since 2015". Set by hand, since the answer keys name no such pair: of those that
 * `linkOf` lets through in the training stories, 20 of 21 were one question.
 */
const SAME = 0.5;
/** The same for an age and a day of birth that come to nearly the same, beside one name and beside none. */
const NEARLY = { named: 0.7, unnamed: 0.4 };
/** A length and a date that part, in sentences so alike that nothing else can be meant. */
const ALIKE = { terms: 0.65, likelihood: 0.75 };
/** From here on, in years, an age is nearer to another birth. */
const NEAR = 3;

/** What two sentences must have in common, by how much the kind of date says already. */
const LEAST_TERMS = { born: 0.15, begun: 0.2 };

const YEAR_DAYS = 365.2425;
/** A length shorter than this comes to the same as some date by chance, in years. */
const LEAST_YEARS = 2;
/** How much of a length may be rounding: "nine years" for eight and a half to ten. An age runs to the next birthday. */
const ROUNDED = { down: 0.5, up: 1 };

/**
 * Links of lengths of years, or ages, with dates of other sources to which they come, reckoned back from the day of the
 * length's own source, or from the story's where that is not dated.
 */
export function elapsedLinks(
  claims: readonly Claim[],
  documents: readonly Document[],
  { words, day }: Story,
): readonly Link[] {
  const moments = claims.filter(isBeginning);
  const lengths = moments.length > 0 ? claims.filter(isLength) : [];
  if (lengths.length === 0) return [];
  const days = new Map(documents.map(({ source }) => [source.id, parseIsoDay(source.date ?? '')]));
  return lengths.flatMap((length) => {
    const today = days.get(length.source) ?? day;
    if (today === null) return [];
    return moments
      .filter((moment) => moment.source !== length.source && firstDayOf(moment.value)! <= today)
      .flatMap((moment) => linkOf(length, moment, yearsApart(length, moment, today), words) ?? []);
  });
}

function linkOf(length: Length, moment: Moment, apart: number, words: StoryWords): Link | null {
  const born = length.kind === 'age' && isBirth(moment);
  if (isOfAnother(length, moment)) return null;
  const named = length.scope.holder !== null && moment.context.names.length > 0;
  const termsSoft = overlapOf(words.of(length).terms, words.of(moment).terms, words).soft;
  const alike = length.kind === 'duration' && termsSoft >= ALIKE.terms;
  if (apart > (born ? NEAR : 0) && !alike) return null;
  if (termsSoft < (born ? LEAST_TERMS.born : LEAST_TERMS.begun) && !(born && named)) return null;
  const nearly = born ? (named ? NEARLY.named : NEARLY.unnamed) : ALIKE.likelihood;
  const likelihood = apart === 0 ? SAME : nearly;
  const columns = {
    elapsedSame: Float64Array.of(yes(apart === 0)),
    elapsedNearly: Float64Array.of(yes(apart > 0 && born)),
    termsSoft: Float64Array.of(termsSoft),
  };
  return { a: length, b: moment, evidence: { columns, row: 0 }, likelihood };
}

/** Whether the age is of somebody whom the date's sentence, which names others, does not name. */
function isOfAnother({ scope }: Length, { context }: Moment): boolean {
  const words = scope.holder?.split(' ') ?? [];
  const named = context.names.flatMap((name) => name.split(' '));
  return words.length > 0 && named.length > 0 && !named.some((word) => words.includes(word));
}

const isLength = (claim: Claim): claim is Length =>
  (claim.kind === 'duration' || claim.kind === 'age') &&
  claim.value.unit === 'year' &&
  claim.value.low !== null &&
  claim.value.high !== null &&
  claim.value.low >= LEAST_YEARS;

const isBirth = ({ context }: Moment): boolean => context.predicate.includes('bear');

/** A date no vaguer than a year, from which something counts: "since 2015", "built in", "born on". */
function isBeginning(claim: Claim): claim is Moment {
  if (claim.kind !== 'date' || !(claim.scope.inception || isBirth(claim))) return false;
  const [first, last] = [firstDayOf(claim.value), lastDayOf(claim.value)];
  return first !== null && last !== null && last - first <= YEAR_DAYS + 1;
}

/** How many years a length and a date part, reckoned back from a day: 0 where they come to the same. */
function yearsApart({ kind, value }: Length, moment: Moment, today: number): number {
  const least = (today - lastDayOf(moment.value)!) / YEAR_DAYS;
  const most = (today - firstDayOf(moment.value)!) / YEAR_DAYS;
  const low = value.low! - (kind === 'age' ? 0 : ROUNDED.down);
  return Math.max(0, low - most, least - (value.high! + ROUNDED.up));
}
