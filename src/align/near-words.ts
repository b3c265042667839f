import { SIDES_OF } from '../lexicon/contrasts.js';
import { KIN_LINES_OF } from '../lexicon/kin.js';
import { nearVectors } from './near-vectors.js';

/** Below this cosine two words are only topically near; above it they tell nearly the same. Measured on the stories. */
const LEAST_SIMILARITY = 0.5;
const KIN_SIMILARITY = 0.9;

/**
 * Which lemmas of a story are near each other, by number, but for two that one source alone has, which no claims of two
 * sources compare. One pair in fifty is near: to follow a lemma's list costs less than to look up each pair in a table.
 */
export interface NearWords {
  /** The lemmas near lemma `n`, itself among them, stand from `starts[n]` up to `starts[n + 1]` in `others`. */
  readonly starts: Int32Array;
  readonly others: Int32Array;
  /** How near each of these is: 1 for the lemma itself, nearly so for kin, the cosine for near words. */
  readonly amounts: Float32Array;
}

/** How near two lemmas of a story are; 0 where they are not. */
export function similarityOf({ starts, others, amounts }: NearWords, a: number, b: number): number {
  const end = starts[a + 1]!;
  for (let k = starts[a]!; k < end; k++) if (others[k] === b) return amounts[k]!;
  return 0;
}

/** `vectors` tells where each lemma's vector stands, `onlyIn` which source alone has it. */
export function nearWordsOf(lemmas: readonly string[], vectors: Int32Array, onlyIn: readonly number[]): NearWords {
  const pairs = nearPairs(lemmas, vectors, onlyIn);
  // How many each lemma is near to, then where its list ends.
  const starts = new Int32Array(lemmas.length + 1);
  for (let lemma = 0; lemma < lemmas.length; lemma++) starts[lemma + 1] = 1;
  for (const { a, b } of pairs) {
    starts[a + 1]! += 1;
    starts[b + 1]! += 1;
  }
  for (let lemma = 0; lemma < lemmas.length; lemma++) starts[lemma + 1]! += starts[lemma]!;
  const others = new Int32Array(starts[lemmas.length]!);
  const amounts = new Float32Array(others.length);
  const ends = starts.slice();
  const add = (lemma: number, other: number, amount: number): void => {
    const at = ends[lemma]!++;
    others[at] = other;
    amounts[at] = amount;
  };
  for (let lemma = 0; lemma < lemmas.length; lemma++) add(lemma, lemma, 1);
  for (const { a, b, amount } of pairs) {
    add(a, b, amount);
    add(b, a, amount);
  }
  return { starts, others, amounts };
}

interface NearPair {
  readonly a: number;
  readonly b: number;
  readonly amount: number;
}

function nearPairs(lemmas: readonly string[], vectors: Int32Array, onlyIn: readonly number[]): readonly NearPair[] {
  const pairs: NearPair[] = [];
  const kin = new Set<number>();
  const keyOf = (a: number, b: number): number => Math.max(a, b) * lemmas.length + Math.min(a, b);
  for (const members of kinIn(lemmas)) {
    for (const a of members) {
      for (const b of members) {
        if (b >= a || kin.has(keyOf(a, b))) continue;
        kin.add(keyOf(a, b));
        pairs.push({ a, b, amount: KIN_SIMILARITY });
      }
    }
  }
  nearVectors(vectors, onlyIn, LEAST_SIMILARITY, (a, b, amount) => {
    if (!kin.has(keyOf(a, b)) && !areContrasted(lemmas[a]!, lemmas[b]!)) pairs.push({ a, b, amount });
  });
  return pairs;
}

/** The lemmas of a story that stand in one line of kin, for each line. */
function kinIn(lemmas: readonly string[]): Iterable<readonly number[]> {
  const members = new Map<number, number[]>();
  for (const [number, lemma] of lemmas.entries()) {
    for (const line of KIN_LINES_OF.get(lemma) ?? []) {
      const own = members.get(line);
      if (own) own.push(number);
      else members.set(line, [number]);
    }
  }
  return members.values();
}

/** "Import" and "export", "boy" and "girl": their vectors are near since they stand beside the same words. */
function areContrasted(a: string, b: string): boolean {
  const ofA = SIDES_OF.get(a);
  const ofB = ofA && SIDES_OF.get(b);
  if (!ofB) return false;
  for (const [line, side] of ofA) {
    const other = ofB.get(line);
    if (other !== undefined && other !== side) return true;
  }
  return false;
}
