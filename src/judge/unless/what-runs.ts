import {
  AS_OF,
  CLOSED,
  EVER_SINCE,
  EVERY_ONE,
  EVERYBODY,
  FALLING_COUNT,
  HAS_RISEN,
  HEARD,
  HOW_OFTEN,
  LASTS,
  LONG_AGO,
  NOW_COSTS,
  PASSING,
  PEOPLE_HEADS,
  RUNNING_COUNTS,
  RUNNING_SHARE,
  RUNNING_SUM,
  type RunningCount,
  SINGLES_OUT,
} from '../../lexicon/judge-running.js';
import { parseIsoDay } from '../../model/calendar.js';
import { DAY, stretchOf } from '../compare/clock.js';
import { after, dateOf, sentenceOf } from '../compare/comparison.js';
import type { FigureClaim } from '../compare/interval.js';
import { scalesOf } from '../compare/unit-scale.js';
import type { Circumstances } from './excuse.js';
import { ownClause } from './own-clause.js';

/** Reports so many days apart may differ on any count that runs; below that, on some only. */
const DAYS_APART = 2;
/** What happened so many days before a report was no running story then. */
const OVER_AFTER = 21;
/** A price or a cost is told anew after so many days. */
const COST_STANDS = 14;

/** What runs, as a reason names it ("a running count of the dead"), or why nothing does. */
export type Running = { readonly what: string } | { readonly not: string };

/** Whether a number may have moved from the earlier claim to the later: up where `rise` is 1, down where it is -1. */
export function whatRuns(
  earlier: FigureClaim,
  later: FigureClaim,
  rise: number,
  days: number,
  circumstances: Circumstances,
): Running {
  const clauses = [ownClause(earlier, circumstances), ownClause(later, circumstances)] as const;
  const fixed = whyFixed(earlier, later, clauses, circumstances);
  if (fixed) return { not: fixed };
  if (rise < 0)
    return clauses.some((clause) => FALLING_COUNT.test(clause))
      ? { what: 'a count that falls as people are found or things mended' }
      : { not: 'the later report goes back on the number' };
  const kind = OF_A_KIND[earlier.kind] ?? OF_A_KIND[later.kind];
  if (kind) return kind(clauses, days, [earlier, later]);
  return ofACount(earlier, later, clauses, days);
}

/** The clauses of the two claims, the earlier first. */
type Clauses = readonly [string, string];

type OfAKind = (clauses: Clauses, days: number, claims: readonly FigureClaim[]) => Running;

const SILENT = { not: 'nothing says that the number was still running' };

/** What is not counted one by one runs in its own way. */
const OF_A_KIND: Partial<Record<FigureClaim['kind'], OfAKind>> = {
  percent: (clauses) =>
    clauses.some((clause) => RUNNING_SHARE.test(clause)) ? { what: 'a share that grows as the work goes on' } : SILENT,
  money: (clauses, days) => {
    if (clauses.every((clause) => RUNNING_SUM.test(clause))) return { what: 'a sum that grows as more is given' };
    return days >= COST_STANDS && NOW_COSTS.test(clauses[1]) ? { what: 'a cost that is told to have changed' } : SILENT;
  },
  // What a fire or a flood has covered grows from day to day; a hailstone does not.
  measure: (_, __, claims) =>
    claims.every(({ value }) => scalesOf(value.unit).some(({ dimension }) => dimension === 'area'))
      ? { what: 'an area that grows' }
      : { not: 'a measure does not run on' },
};

function ofACount(earlier: FigureClaim, later: FigureClaim, clauses: Clauses, days: number): Running {
  if (HAS_RISEN.test(clauses[1]) || clauses.some((clause) => AS_OF.test(clause)))
    return { what: 'a count that is told as of its day' };
  const isOf = ({ words }: RunningCount) => clauses.some((clause) => words.test(clause));
  const first = RUNNING_COUNTS.find(isOf);
  if (!first) return SILENT;
  if (
    days >= DAYS_APART ||
    earlier.value.high === null ||
    [earlier, later].every((claim, i) => countsEverybody(claim, clauses[i]!))
  )
    return { what: `a running count of ${first.of}` };
  const soon = RUNNING_COUNTS.find((count) => count.overnight && isOf(count));
  return soon ? { what: `a running count of ${soon.of}` } : { not: 'nothing says that it ran on within a day' };
}

const countsEverybody = ({ head }: FigureClaim, clause: string): boolean =>
  head === null || PEOPLE_HEADS.has(head) || EVERYBODY.test(clause);

/** Why a number cannot have moved, whatever it is of; null where nothing speaks against it. */
function whyFixed(
  earlier: FigureClaim,
  later: FigureClaim,
  clauses: Clauses,
  circumstances: Circumstances,
): string | null {
  if (clauses.some((clause) => EVERY_ONE.test(clause))) return 'one counts all there were';
  if (clauses.some((clause) => HOW_OFTEN.test(clause)) && !clauses.some((clause) => HEARD.test(clause)))
    return 'one counts how often, not how many';
  if (earlier.kind === 'rank' && later.kind === 'rank' && clauses.some((clause) => SINGLES_OUT.test(clause)))
    return 'a place in a row tells one from the others, and counts nothing';
  if (CLOSED.test(clauses[0])) return 'the earlier report tells the count as closed';
  return isOfLongAgo(earlier, clauses[0], circumstances)
    ? 'what is counted was over long before the earlier report'
    : null;
}

/** Whether the claim's clause says so, or every day that its sentence states lies long before its source. */
function isOfLongAgo(claim: FigureClaim, clause: string, circumstances: Circumstances): boolean {
  if (EVER_SINCE.test(sentenceOf(claim, circumstances))) return false;
  if (LONG_AGO.test(clause)) return true;
  const day = parseIsoDay(dateOf(claim, circumstances) ?? '');
  const ends = circumstances.beside(claim).flatMap(({ value }) => {
    const stretch = 'timex' in value ? stretchOf(value) : null;
    return stretch?.dated && Number.isFinite(stretch.end) ? [stretch.end] : [];
  });
  return day !== null && ends.length > 0 && ends.every((end) => end < (day - OVER_AFTER) * DAY);
}

/** Whether a week, a night or a year that a thing is in has passed on between two reports: its third, and then its fourth. */
export function passesOn(
  earlier: FigureClaim,
  later: FigureClaim,
  days: number,
  circumstances: Circumstances,
): boolean {
  const [first, second] = [earlier, later].map((claim) => PASSING.exec(after(claim, 24, circumstances))?.[1]);
  const passed = (later.value.low ?? 0) - (earlier.value.low ?? 0);
  return first !== undefined && first === second && passed > 0 && (passed - 1) * LASTS[first]! <= days;
}
