import { similarityOf } from './near-words.js';
import { type Bag, LARGEST_BAG, type StoryWords } from './story-words.js';

/** Two bags of weighted lemmas, compared: 0 nothing shared, 1 the same. */
export interface Overlap {
  /** Lemmas in common only. */
  readonly exact: number;
  /** Near words count by their nearness. */
  readonly soft: number;
}

const NOTHING: Overlap = { exact: 0, soft: 0 };

// The best match of each term of either bag and its weight. Kept between calls: there is a call for every pair of claims,
// and new arrays for each would be most of the cost.
const bestOfA = new Float64Array(LARGEST_BAG);
const bestOfB = new Float64Array(LARGEST_BAG);
const partnerOfA = new Float64Array(LARGEST_BAG);
const partnerOfB = new Float64Array(LARGEST_BAG);

/**
 * A weighted overlap where each term meets the nearest term of the other side ("soft" TF-IDF: Cohen, Ravikumar &
 * Fienberg 2003). A word that is near the value on one side and far on the other says less.
 */
export function overlapOf(a: Bag, b: Bag, { near, weights, places }: StoryWords): Overlap {
  const { starts, others, amounts } = near;
  const ofA = a.lemmas;
  const ofB = b.lemmas;
  if (ofA.length === 0 || ofB.length === 0) return NOTHING;
  // Where each lemma stands in `b`, from 1.
  for (let j = 0; j < ofB.length; j++) {
    places[ofB[j]!] = j + 1;
    bestOfB[j] = 0;
  }
  let met = false;
  for (let i = 0; i < ofA.length; i++) {
    let best = 0;
    let partner = -1;
    const end = starts[ofA[i]! + 1]!;
    for (let k = starts[ofA[i]!]!; k < end; k++) {
      const j = places[others[k]!]! - 1;
      if (j < 0) continue;
      const amount = amounts[k]!;
      // Of two that are as near, the first.
      if (amount > best || (amount === best && j < partner)) {
        best = amount;
        partner = j;
      }
      if (amount > bestOfB[j]!) {
        bestOfB[j] = amount;
        partnerOfB[j] = a.weights[i]!;
      }
    }
    bestOfA[i] = best;
    if (partner < 0) continue;
    partnerOfA[i] = b.weights[partner]!;
    met = true;
  }
  for (let j = 0; j < ofB.length; j++) places[ofB[j]!] = 0;
  if (!met) return NOTHING;
  const total = a.worth + b.worth;
  if (total === 0) return NOTHING;
  const x = matched(a, bestOfA, partnerOfA, weights);
  const y = matched(b, bestOfB, partnerOfB, weights);
  return { exact: (x.exact + y.exact) / total, soft: (x.soft + y.soft) / total };
}

/** What the terms of one bag are worth together, as far as each has met its like. */
function matched({ lemmas, weights }: Bag, best: Float64Array, partner: Float64Array, tells: Float64Array): Overlap {
  let exact = 0;
  let soft = 0;
  for (let i = 0; i < lemmas.length; i++) {
    if (best[i] === 0) continue;
    const amount = weights[i]! * tells[lemmas[i]!]! * best[i]! * evenness(weights[i]!, partner[i]!);
    soft += amount;
    if (best[i] === 1) exact += amount;
  }
  return { exact, soft };
}

const evenness = (x: number, y: number): number => (x === y ? 1 : Math.sqrt(Math.min(x, y) / Math.max(x, y)));

/** The nearness of two short lists of lemmas: the mean over both of each lemma's best match. */
export function nearness(a: readonly number[], b: readonly number[], words: StoryWords): number {
  if (a.length === 0 || b.length === 0) return 0;
  return (bestMatches(a, b, words) + bestMatches(b, a, words)) / 2;
}

function bestMatches(from: readonly number[], to: readonly number[], words: StoryWords): number {
  let total = 0;
  for (const lemma of from) {
    let nearest = 0;
    for (const other of to) nearest = Math.max(nearest, similarityOf(words.near, lemma, other));
    total += nearest;
  }
  return total / from.length;
}
