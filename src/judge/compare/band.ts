import { HEDGES, type Lean } from '../../lexicon/judge-hedges.js';
import type { FigureMention } from '../../model/claim.js';
import { lastPlace, significantDigits } from './precision.js';

/** The values that a figure leaves room for, in its own unit. Infinite where an end is open. */
export interface Band {
  readonly low: number;
  readonly high: number;
  /** Whether the end itself is left out: "nearly 900" is not 900. */
  readonly lowOpen: boolean;
  readonly highOpen: boolean;
  /** How the source leans on the number; null for a plain number or range. */
  readonly lean: Lean | null;
  /**
   * Where the words' logic would go on but no writer would: "more than 61,000" is not 99,000.
   * The band ends at `high`, and the logic at `utmost`.
   */
  readonly utmost: number;
}

/**
 * The widths below are ours, read off how newsrooms round (tests/compare.test.ts holds them), not a standard:
 * "about" gives way by half the last digit stated, but at least 5 and at most 10 per cent; below 100, by 10 per cent.
 */
const ABOUT = { least: 0.05, most: 0.1, small: 100 };
/** "Nearly 900" starts at 828; hours and days are rounded up from further off ("just under an hour" for 54 minutes). */
const NEARLY = 0.08;
const NEARLY_DURATION = 0.15;
/** A fraction in words is coarse, and the smaller the coarser: "nearly a third" for 30 per cent, "nearly a tenth" for 9. */
const NEARLY_FRACTION = 0.12;
const SMALL_FRACTION = 0.4;
/** "Just over nine hours" ends before ten, "just over 180,000" before 190,000. */
const JUST_OVER = { most: 0.12, least: 0.03 };
/** "More than 500" ends before 700, "more than 61,000" before 76,250: the more digits, the nearer it must be. */
const OVER = { round: 0.4, precise: 0.25 };

type Leaning = Pick<FigureMention, 'kind' | 'value' | 'hedge'>;

function leanOf({ value, hedge }: Leaning): Lean | null {
  const words = (hedge ?? '').toLowerCase();
  const found = words ? HEDGES.find(({ pattern }) => pattern.test(words))?.lean : undefined;
  if (found && fits(found, value)) return found;
  if (value.low === null && value.high !== null) return 'under';
  if (value.high === null && value.low !== null) return 'at-least';
  return value.approximate ? 'about' : null;
}

/** Words that bound a number from above do not hedge a value that is open above. */
function fits(lean: Lean, { low, high }: FigureMention['value']): boolean {
  if (low === null) return lean === 'nearly' || lean === 'up-to' || lean === 'under';
  return high !== null || lean === 'just-over' || lean === 'over' || lean === 'at-least';
}

/** What a figure leaves room for; null where it says nothing at all. */
export function bandOf(figure: Leaning): Band | null {
  const { low, high } = figure.value;
  if (low === null && high === null) return null;
  const lean = leanOf(figure);
  // "In his sixties" and "dozens" are rough of themselves: only a word makes them rougher.
  if (low !== null && high !== null && low !== high) return rangeBand(low, high, figure.hedge ? lean : null);
  return leaningBand(low ?? high!, lean, figure);
}

function nearlyWidth(n: number, { kind, value }: Leaning): number {
  const isSmallFraction = value.unit === 'fraction' && n < SMALL_FRACTION;
  return Math.abs(n) * (kind === 'duration' ? NEARLY_DURATION : isSmallFraction ? NEARLY_FRACTION : NEARLY);
}

function justOverWidth(n: number, { value }: Leaning): number {
  const place = value.unit === 'fraction' ? Number.POSITIVE_INFINITY : lastPlace(n);
  return Math.max(Math.min(place, Math.abs(n) * JUST_OVER.most), Math.abs(n) * JUST_OVER.least);
}

function rangeBand(low: number, high: number, lean: Lean | null): Band {
  const slack = lean === 'about' ? ABOUT.least : 0;
  return {
    low: low - Math.abs(low) * slack,
    high: high + Math.abs(high) * slack,
    lowOpen: false,
    highOpen: false,
    lean,
    utmost: high,
  };
}

function leaningBand(n: number, lean: Lean | null, figure: Leaning): Band {
  const size = Math.abs(n);
  const closed = { low: n, high: n, lowOpen: false, highOpen: false, lean, utmost: n };
  switch (lean) {
    case null:
      return closed;
    case 'about':
      return { ...closed, low: n - aboutWidth(n), high: n + aboutWidth(n), utmost: n + aboutWidth(n) };
    case 'nearly':
      return { ...closed, low: n - nearlyWidth(n, figure), highOpen: true };
    case 'just-over':
      return { ...closed, high: n + justOverWidth(n, figure), lowOpen: true, utmost: n + justOverWidth(n, figure) };
    case 'over': {
      const reach = significantDigits(n) === 1 ? OVER.round : OVER.precise;
      const high = n + Math.max(lastPlace(n), size * reach);
      return { ...closed, high, lowOpen: true, utmost: Number.POSITIVE_INFINITY };
    }
    case 'at-least':
      return { ...closed, high: Number.POSITIVE_INFINITY, utmost: Number.POSITIVE_INFINITY };
    case 'up-to':
      return { ...closed, low: Number.NEGATIVE_INFINITY };
    case 'under':
      return { ...closed, low: Number.NEGATIVE_INFINITY, highOpen: true };
  }
}

function aboutWidth(n: number): number {
  const size = Math.abs(n);
  if (size < ABOUT.small) return size * ABOUT.most;
  return Math.max(Math.min(lastPlace(n) / 2, size * ABOUT.most), size * ABOUT.least);
}
