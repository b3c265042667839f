import { type Bag, LARGEST_BAG, type StoryWords } from './story-words.js';
import { similarityOf } from './vocabulary.js';

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
export function overlapOf(a: Bag, b: Bag, { similarities, weights }: StoryWords): Overlap {
  const { table, size, workOut } = similarities;
  const ofA = a.lemmas;
  const ofB = b.lemmas;
  const m = ofA.length;
  const n = ofB.length;
  if (m === 0 || n === 0) return NOTHING;
  for (let i = 0; i < m; i++) bestOfA[i] = 0;
  for (let j = 0; j < n; j++) bestOfB[j] = 0;
  let met = false;
  for (let i = 0; i < m; i++) {
    const lemma = ofA[i]!;
    for (let j = 0; j < n; j++) {
      const other = ofB[j]!;
      // What `similarityOf` does, without the call: no line of alignment runs as often.
      let near = lemma < size && other < size ? table[lemma * size + other]! : -1;
      if (near < 0) near = workOut(lemma, other);
      // Most pairs of words have nothing in common.
      if (near === 0) continue;
      met = true;
      if (near > bestOfA[i]!) {
        bestOfA[i] = near;
        partnerOfA[i] = b.weights[j]!;
      }
      if (near > bestOfB[j]!) {
        bestOfB[j] = near;
        partnerOfB[j] = a.weights[i]!;
      }
    }
  }
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
    for (const other of to) nearest = Math.max(nearest, similarityOf(words.similarities, lemma, other));
    total += nearest;
  }
  return total / from.length;
}
