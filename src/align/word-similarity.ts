import { VECTOR_BYTES, VECTOR_DIMENSIONS, VECTOR_WORDS } from '../lexicon/word-vectors.js';

let table: { readonly rank: ReadonlyMap<string, number>; readonly bytes: Int8Array } | undefined;

function load() {
  if (!table) {
    const buffer = Buffer.from(VECTOR_BYTES, 'base64');
    table = {
      rank: new Map(VECTOR_WORDS.split(' ').map((word, i) => [word, i])),
      bytes: new Int8Array(buffer.buffer, buffer.byteOffset, buffer.length),
    };
  }
  return table;
}

/** The cosine of two words' vectors, -1 to 1; 0 where either word is unknown. Equal words give 1. */
export function wordSimilarity(a: string, b: string): number {
  if (a === b) return 1;
  const { rank, bytes } = load();
  const i = rank.get(a) ?? rank.get(`${a}s`);
  const j = rank.get(b) ?? rank.get(`${b}s`);
  if (i === undefined || j === undefined) return 0;
  let sum = 0;
  const from = i * VECTOR_DIMENSIONS;
  const to = j * VECTOR_DIMENSIONS;
  for (let d = 0; d < VECTOR_DIMENSIONS; d++) sum += bytes[from + d]! * bytes[to + d]!;
  return sum / (127 * 127);
}

/** How rare a word is in newswire: 0 for the commonest, 1 for one outside the table's 24,000 (log of its rank, by Zipf). */
export function rarity(word: string): number {
  const { rank } = load();
  return Math.log1p(rank.get(word) ?? rank.get(`${word}s`) ?? rank.size) / Math.log1p(rank.size);
}

/** The weighted mean of words' vectors, of unit length; null where no word is known. */
export function meanVector(words: readonly { readonly lemma: string; readonly weight: number }[]): Float32Array | null {
  const { rank, bytes } = load();
  const mean = new Float32Array(VECTOR_DIMENSIONS);
  let known = false;
  for (const { lemma, weight } of words) {
    const i = rank.get(lemma) ?? rank.get(`${lemma}s`);
    if (i === undefined) continue;
    known = true;
    for (let d = 0; d < VECTOR_DIMENSIONS; d++) mean[d]! += weight * bytes[i * VECTOR_DIMENSIONS + d]!;
  }
  if (!known) return null;
  const length = Math.hypot(...mean) || 1;
  return mean.map((x) => x / length);
}

/** The cosine of two unit vectors; 0 where either is missing. */
export function cosine(a: Float32Array | null, b: Float32Array | null): number {
  if (!a || !b) return 0;
  let sum = 0;
  for (let d = 0; d < VECTOR_DIMENSIONS; d++) sum += a[d]! * b[d]!;
  return sum;
}
