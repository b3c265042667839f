import { VECTOR_BYTES, VECTOR_DIMENSIONS, VECTOR_WORDS } from '../lexicon/word-vectors.js';

let table:
  | {
      readonly rank: ReadonlyMap<string, number>;
      readonly size: number;
      readonly bytes: Int8Array;
      readonly logOfSize: number;
    }
  | undefined;

function load() {
  if (!table) {
    const buffer = Buffer.from(VECTOR_BYTES, 'base64');
    const words = VECTOR_WORDS.split(' ');
    const rank = new Map(words.map((word, i) => [word, i]));
    // Here and not where a word is asked for: one in four is a name, which would be looked up twice.
    for (const [i, word] of words.entries()) {
      const singular = word.slice(0, -1);
      if (word.endsWith('s') && !rank.has(singular)) rank.set(singular, i);
    }
    table = {
      rank,
      size: words.length,
      logOfSize: Math.log1p(words.length),
      bytes: new Int8Array(buffer.buffer, buffer.byteOffset, buffer.length),
    };
  }
  return table;
}

/** Where a word's vector stands in the table, a plural's for a noun that has none; -1 for an unknown word. */
export function vectorIndex(word: string): number {
  return load().rank.get(word) ?? -1;
}

/** A vector's whole numbers, in which a length of 1 is 127. */
export function vectorAt(index: number): Int8Array {
  return load().bytes.subarray(index * VECTOR_DIMENSIONS, (index + 1) * VECTOR_DIMENSIONS);
}

/** How rare a word is in newswire: 0 for the commonest, 1 for one outside the table's 24,000 (log of its rank, by Zipf). */
export const rarity = (word: string): number => rarityAt(vectorIndex(word));

/** The same for a word whose vector stands at an index. */
export function rarityAt(index: number): number {
  const { size, logOfSize } = load();
  return Math.log1p(index < 0 ? size : index) / logOfSize;
}

/** Gives a new vector of noughts. */
export type NewVector = () => Float32Array;

/** Room is made for so many vectors at once: making an array takes longer than filling it. */
const VECTORS_AT_ONCE = 64;

export function vectorMaker(): NewVector {
  let room = new Float32Array();
  let used = 0;
  return () => {
    if (used === room.length) {
      room = new Float32Array(VECTORS_AT_ONCE * VECTOR_DIMENSIONS);
      used = 0;
    }
    used += VECTOR_DIMENSIONS;
    return room.subarray(used - VECTOR_DIMENSIONS, used);
  };
}

/**
 * The weighted mean of words' vectors, of unit length; null where no word is known. `indices` tells where each word's
 * vector stands, `newVector` gives the vector to fill.
 */
export function meanVector(
  words: readonly number[],
  weights: readonly number[],
  indices: Int32Array,
  newVector: NewVector,
): Float32Array | null {
  const { bytes } = load();
  const mean = newVector();
  let known = false;
  for (let i = 0; i < words.length; i++) {
    const index = indices[words[i]!]!;
    if (index < 0) continue;
    known = true;
    const weight = weights[i]!;
    const from = index * VECTOR_DIMENSIONS;
    for (let d = 0; d < VECTOR_DIMENSIONS; d++) mean[d]! += weight * bytes[from + d]!;
  }
  return known ? ofUnitLength(mean) : null;
}

/** Scales a vector to length 1 where it stands. */
export function ofUnitLength(vector: Float32Array): Float32Array {
  let squares = 0;
  for (let d = 0; d < VECTOR_DIMENSIONS; d++) squares += vector[d]! * vector[d]!;
  const length = Math.sqrt(squares) || 1;
  for (let d = 0; d < VECTOR_DIMENSIONS; d++) vector[d]! /= length;
  return vector;
}

/** The cosine of two unit vectors; 0 where either is missing. */
export function cosine(a: Float32Array | null, b: Float32Array | null): number {
  if (!a || !b) return 0;
  let sum = 0;
  for (let d = 0; d < VECTOR_DIMENSIONS; d++) sum += a[d]! * b[d]!;
  return sum;
}
