import type { Term } from '../model/claim.js';
import type { StoryWords } from './story-words.js';

/** Two bags of weighted lemmas, compared: 0 nothing shared, 1 the same. `most` bounds the cost for each pair. */
export interface Overlap {
  /** Lemmas in common only. */
  readonly exact: number;
  /** Near words count by their nearness. */
  readonly soft: number;
}

/**
 * A weighted Jaccard overlap where each term meets the nearest term of the other side ("soft" TF-IDF:
 * Cohen, Ravikumar & Fienberg 2003).
 */
export function overlapOf(a: readonly Term[], b: readonly Term[], words: StoryWords, most: number): Overlap {
  const left = a.slice(0, most);
  const right = b.slice(0, most);
  const forward = match(left, right, words);
  const backward = match(right, left, words);
  const total = forward.total + backward.total;
  if (total === 0) return { exact: 0, soft: 0 };
  return {
    exact: (forward.exact + backward.exact) / total,
    soft: (forward.soft + backward.soft) / total,
  };
}

function match(from: readonly Term[], to: readonly Term[], words: StoryWords) {
  let exact = 0;
  let soft = 0;
  let total = 0;
  for (const { lemma, weight } of from) {
    const worth = weight * words.weight(lemma);
    total += worth;
    let best = 0;
    let bestWeight = 0;
    for (const other of to) {
      const similarity = words.similarity(lemma, other.lemma);
      if (similarity > best) {
        best = similarity;
        bestWeight = other.weight;
        if (best === 1) break;
      }
    }
    // A word that is near the value on one side and far on the other says less.
    const evenness = Math.sqrt(Math.min(weight, bestWeight) / Math.max(weight, bestWeight, 1e-9));
    if (best === 1) exact += worth * evenness;
    soft += worth * best * evenness;
  }
  return { exact, soft, total };
}

/** The nearness of two short lists of lemmas: the mean over both of each lemma's best match. */
export function nearness(a: readonly string[], b: readonly string[], words: StoryWords): number {
  if (a.length === 0 || b.length === 0) return 0;
  const best = (from: readonly string[], to: readonly string[]) =>
    from.reduce((sum, lemma) => sum + Math.max(...to.map((other) => words.similarity(lemma, other))), 0) / from.length;
  return (best(a, b) + best(b, a)) / 2;
}
