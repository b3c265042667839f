import type { Claim } from '../model/claim.js';
import type { Verdict } from '../model/finding.js';
import { COMPARED, type Comparer, type Comparison } from './compare/comparison.js';
import type { Policy } from './policy.js';
import type { Circumstances, Ruling, Unless } from './unless/excuse.js';

/** Two claims of different sources that contradict each other. */
export type Dispute = readonly [Claim, Claim];

/** What two claims, or two sources, come to under one rule. */
export interface Judgement {
  readonly verdict: Verdict;
  readonly certainty: number;
  readonly how: readonly string[];
  /** What was looked for to reconcile the claims, and what was missing. */
  readonly tried: readonly string[];
  /** The excuse that reconciles the claims, as rules name it; null where none was needed, or none holds. */
  readonly excuse: string | null;
  /** Whether a matching claim beside it leaves the difference as it is. */
  readonly stands: boolean;
  /** The claims compared. */
  readonly compared: readonly Claim[];
  /** Each two claims that contradict each other. */
  readonly disputes: readonly Dispute[];
}

/** Two claims, with the answer to whatever a rule asks of them. Rules ask much the same: each answer is worked out once. */
export interface Pair {
  readonly claims: Dispute;
  readonly compared: (compare: Comparer) => Comparison;
  readonly excused: (unless: Unless) => Ruling;
}

export function pairOf(a: Claim, b: Claim, circumstances: Circumstances): Pair {
  const comparisons = new Map<Comparer, Comparison>();
  const rulings = new Map<Unless, Ruling>();
  return {
    claims: [a, b],
    compared: (compare) => answer(comparisons, compare, () => compare(a, b, circumstances)),
    excused: (unless) => answer(rulings, unless, () => unless(a, b, circumstances)),
  };
}

function answer<Question, Answer>(known: Map<Question, Answer>, question: Question, work: () => Answer): Answer {
  const found = known.get(question);
  if (found !== undefined) return found;
  const worked = work();
  known.set(question, worked);
  return worked;
}

/** Whether two claims differ, before anything is excused. */
export const differ = ({ compared }: Pair, { compare }: Policy): boolean => compared(compare).relation === 'different';

/** Judges two claims: compared, and where they differ, perhaps excused. */
export function judgePair({ claims, compared, excused }: Pair, { compare, excuses }: Policy): Judgement {
  const { relation, certainty, how, stands = false } = compared(compare);
  const judged: Judgement = {
    verdict: relation === 'same' ? 'agree' : 'compatible',
    certainty,
    how: [how],
    tried: [],
    excuse: null,
    stands,
    compared: claims,
    disputes: [],
  };
  if (relation !== 'different') return judged;
  const tried: string[] = [];
  for (const { name, unless } of excuses) {
    const { verdict, reason } = excused(unless);
    if (verdict !== null) return { ...judged, verdict, how: [`${how}; but ${reason}`], excuse: name, stands: false };
    tried.push(`${name.replaceAll('-', ' ')}: ${reason}`);
  }
  return { ...judged, verdict: 'conflict', tried, disputes: [claims] };
}

/**
 * What two sources come to, from the judgements of their claims: a source that gives several values (a sum in
 * two currencies, a count and its update) is at one with another where any of them is.
 */
export function judgeSources(pairs: readonly Judgement[]): Judgement {
  const compared = pairs.filter(({ certainty }) => certainty > COMPARED);
  const unhealed = withoutHealed(
    compared.filter((pair) => pair.verdict === 'conflict' && pair.stands),
    compared,
  );
  if (unhealed.length > 0) return together('conflict', unhealed);
  for (const verdict of ['agree', 'compatible', 'update', 'conflict'] as const) {
    const those = compared.filter((pair) => pair.verdict === verdict);
    if (those.length > 0) return together(verdict, those);
  }
  return { ...together('compatible', pairs), certainty: 0 };
}

/** The conflicts among all that were compared that no matching claim beside them heals. */
function withoutHealed(conflicts: readonly Judgement[], all: readonly Judgement[]): readonly Judgement[] {
  if (conflicts.length === 0) return conflicts;
  const matched = new Set(all.filter(heals).flatMap((pair) => pair.compared));
  return conflicts.filter((pair) => !isHealed(pair, matched));
}

/** A surname alone matches a full name however that is spelled; a part of a quotation is that part, word for word. */
const heals = ({ verdict, compared }: Judgement): boolean =>
  verdict === 'agree' || (verdict === 'compatible' && compared[0]?.kind === 'quotation');

/** A name is healed where either source has it in the other's spelling as well, a quotation where the shorter is matched. */
const isHealed = (pair: Judgement, matched: ReadonlySet<Claim>): boolean =>
  pair.compared[0]?.kind === 'quotation'
    ? matched.has(shorter(pair))
    : pair.compared.some((claim) => matched.has(claim));

/** The claim that takes up less text: a long quotation matches one short one and contradicts another. */
const shorter = ({ compared }: Judgement): Claim =>
  compared.reduce((least, claim) => (claim.end - claim.start < least.end - least.start ? claim : least));

const unique = (texts: readonly string[]): readonly string[] => [...new Set(texts)];

/** Several judgements of one verdict as one: the surest certainty, every step, every dispute. */
export function together(verdict: Verdict, those: readonly Judgement[]): Judgement {
  const [first] = those;
  if (first && those.length === 1) return first.verdict === verdict ? first : { ...first, verdict };
  return {
    verdict,
    certainty: Math.max(0, ...those.map(({ certainty }) => certainty)),
    how: unique(those.flatMap(({ how }) => how)),
    tried: unique(those.flatMap(({ tried }) => tried)),
    excuse: those.every(({ excuse }) => excuse === first!.excuse) ? (first?.excuse ?? null) : null,
    stands: those.some(({ stands }) => stands),
    compared: those.flatMap(({ compared }) => compared),
    disputes: those.flatMap(({ disputes }) => disputes),
  };
}
