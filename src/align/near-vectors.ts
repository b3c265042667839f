import { VECTOR_DIMENSIONS } from '../lexicon/word-vectors.js';
import { vectorAt } from './word-similarity.js';

/**
 * The product of two words' vectors is a whole number of 16 bits, and a double holds 53: three vectors go into one row of
 * doubles, which is multiplied in the time of one. To compare all words of a story is the dearest part of alignment.
 */
const PACKED = 3;
/** What the second and the third of three packed numbers are multiplied by. */
const SECOND = 2 ** 17;
const THIRD = 2 ** 34;

/** The product of a vector of length 1 with itself. */
const UNIT = 127 * 127;

/** Of a word that more than one source has. */
export const IN_SEVERAL = -1;

/**
 * Calls `found` with each two of some words whose vectors have a cosine of at least `least`, but for two that the same
 * source alone has. `indices` tells where each word's vector stands, below 0 for a word that has none; `onlyIn` tells
 * which source alone has it.
 */
export function nearVectors(
  indices: Int32Array,
  onlyIn: readonly number[],
  least: number,
  found: (a: number, b: number, cosine: number) => void,
): void {
  // Those that several sources have, then source by source: each is compared with what stands before its own source's.
  const words = Array.from(indices.keys())
    .filter((word) => indices[word]! >= 0)
    .sort((a, b) => onlyIn[a]! - onlyIn[b]! || a - b);
  const packed = new Float64Array(Math.ceil(words.length / PACKED) * VECTOR_DIMENSIONS);
  const vector = new Float64Array(VECTOR_DIMENSIONS);
  const limit = least * UNIT;
  let before = 0;
  for (let k = 0; k < words.length; k++) {
    const word = words[k]!;
    const source = onlyIn[word]!;
    if (source === IN_SEVERAL || source !== onlyIn[words[k - 1]!]) before = k;
    vector.set(vectorAt(indices[word]!));
    for (let l = 0; l < before; l += PACKED) {
      const product = productOf(vector, packed, (l / PACKED) * VECTOR_DIMENSIONS);
      const third = Math.round(product / THIRD);
      const both = product - third * THIRD;
      const second = Math.round(both / SECOND);
      const first = both - second * SECOND;
      if (first >= limit) found(word, words[l]!, first / UNIT);
      if (second >= limit && l + 1 < before) found(word, words[l + 1]!, second / UNIT);
      if (third >= limit && l + 2 < before) found(word, words[l + 2]!, third / UNIT);
    }
    // Packed only now: a word is compared with those before it.
    const place = k % PACKED;
    const times = place === 0 ? 1 : place === 1 ? SECOND : THIRD;
    const from = ((k - place) / PACKED) * VECTOR_DIMENSIONS;
    for (let d = 0; d < VECTOR_DIMENSIONS; d++) packed[from + d]! += vector[d]! * times;
  }
}

function productOf(vector: Float64Array, packed: Float64Array, from: number): number {
  let product = 0;
  for (let d = 0; d < VECTOR_DIMENSIONS; d += 4)
    product +=
      vector[d]! * packed[from + d]! +
      vector[d + 1]! * packed[from + d + 1]! +
      vector[d + 2]! * packed[from + d + 2]! +
      vector[d + 3]! * packed[from + d + 3]!;
  return product;
}
