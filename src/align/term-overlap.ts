import { type Bag, LARGEST_BAG, type StoryWords } from './story-words.js';

/** Two bags of weighted lemmas, compared: 0 nothing shared, 1 the same. */
export interface Overlap {
  /** Lemmas in common only. */
  readonly exact: number;
  /** Near words count by their nearness. */
  readonly soft: number;
}

const NOTHING: Overlap = { exact: 0, soft: 0 };

// The best match of each term of either bag (those of `a` first) and its weight. Kept between calls: there is a call for
// every pair of claims, and two new arrays for each would be most of the cost.
const best = new Float64Array(2 * LARGEST_BAG);
const partner = new Float64Array(2 * LARGEST_BAG);

/**
 * A weighted overlap where each term meets the nearest term of the other side ("soft" TF-IDF: Cohen, Ravikumar &
 * Fienberg 2003). A word that is near the value on one side and far on the other says less.
 */
export function overlapOf(a: Bag, b: Bag, words: StoryWords): Overlap {
  const m = a.lemmas.length;
  const n = b.lemmas.length;
  if (m === 0 || n === 0) return NOTHING;
  best.fill(0, 0, m + n);
  for (let i = 0; i < m; i++) {
    for (let j = 0; j < n; j++) {
      const similarity = words.similarity(a.lemmas[i]!, b.lemmas[j]!);
      if (similarity > best[i]!) {
        best[i] = similarity;
        partner[i] = b.weights[j]!;
      }
      if (similarity > best[m + j]!) {
        best[m + j] = similarity;
        partner[m + j] = a.weights[i]!;
      }
    }
  }
  let exact = 0;
  let soft = 0;
  let total = 0;
  for (let k = 0; k < m + n; k++) {
    const worth = k < m ? a.worths[k]! : b.worths[k - m]!;
    total += worth;
    if (best[k] === 0) continue;
    const weight = k < m ? a.weights[k]! : b.weights[k - m]!;
    const evenness = Math.sqrt(Math.min(weight, partner[k]!) / Math.max(weight, partner[k]!));
    if (best[k] === 1) exact += worth * evenness;
    soft += worth * best[k]! * evenness;
  }
  return total === 0 ? NOTHING : { exact: exact / total, soft: soft / total };
}

/** The nearness of two short lists of lemmas: the mean over both of each lemma's best match. */
export function nearness(a: readonly number[], b: readonly number[], words: StoryWords): number {
  if (a.length === 0 || b.length === 0) return 0;
  return (bestMatches(a, b, words) + bestMatches(b, a, words)) / 2;
}

function bestMatches(from: readonly number[], to: readonly number[], words: StoryWords): number {
  let total = 0;
  for (const lemma of from) {
    let nearest = 0;
    for (const other of to) nearest = Math.max(nearest, words.similarity(lemma, other));
    total += nearest;
  }
  return total / from.length;
}
