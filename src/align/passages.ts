import type { Claim } from '../model/claim.js';
import type { Evidence, NewColumn } from './evidence.js';
import type { Sentences } from './sentences.js';
import { type Bag, bagOf, LARGEST_BAG, type StoryWords } from './story-words.js';
import { overlapOf } from './term-overlap.js';
import { cosine, ofUnitLength } from './word-similarity.js';

/** How far two claims' sentences, and those beside them, tell of one thing. */
export type Passages = (a: Claim, b: Claim) => Likeness;

interface Likeness {
  readonly passage: number;
  readonly around: number;
  readonly across: number;
  readonly centred: number;
  readonly centredAround: number;
}

/** The evidence of the passages in which two claims stand. */
export function passageEvidence(column: NewColumn, passages: Passages): Evidence {
  const columns = {
    passage: column(),
    around: column(),
    across: column(),
    centred: column(),
    centredAround: column(),
  };
  return {
    columns,
    weigh: (row, a, b) => {
      const likeness = passages(a, b);
      columns.passage[row] = likeness.passage;
      columns.around[row] = likeness.around;
      columns.across[row] = likeness.across;
      columns.centred[row] = likeness.centred;
      columns.centredAround[row] = likeness.centredAround;
    },
  };
}

/** Terms lighter than this come from the sentence before (extract/context/terms.ts). */
export const OWN_SENTENCE = 0.2;

interface Passage {
  readonly here: Bag;
  readonly around: Bag;
  readonly gist: Float32Array | null;
  readonly gistAround: Float32Array | null;
  /** How like other passages it is, by the number of their sentences. */
  readonly met: Map<number, Likeness>;
}

/**
 * Sentences of two articles that tell of one thing often share no word themselves, while those before and after do
 * (Barzilay & Elhadad 2003, "Sentence alignment for monolingual comparable corpora").
 */
export function passagesIn(claims: readonly Claim[], words: StoryWords, sentences: Sentences): Passages {
  const sets = Array.from({ length: sentences.count }, () => new Set<number>());
  for (const claim of claims) {
    const own = sets[sentences.of(claim)]!;
    const { terms } = words.numbersOf(claim);
    for (let i = 0; i < terms.length; i++) if (claim.context.terms[i]!.weight >= OWN_SENTENCE) own.add(terms[i]!);
  }
  const lemmas = sets.map((own) => [...own]);
  const gists = lemmas.map((own) => gistOf(own, words));
  const mean = meanOf(gists);
  for (const gist of gists) centre(gist, mean);
  const lemmasAt = (source: string, sentence: number): readonly number[] => {
    const number = sentences.at(source, sentence);
    return number === undefined ? [] : lemmas[number]!;
  };
  const passageOf = ({ source, sentence }: Claim, number: number): Passage => {
    const here = lemmas[number]!;
    const around = [...new Set([...lemmasAt(source, sentence - 1), ...lemmasAt(source, sentence + 1)])];
    return {
      here: bagOf(heaviest(here, words), words),
      around: bagOf(heaviest(around, words), words),
      gist: gists[number]!,
      gistAround: centre(gistOf([...here, ...around], words), mean),
      met: new Map(),
    };
  };
  const passages: Passage[] = [];
  return (a, b) => {
    const i = sentences.of(a);
    const j = sentences.of(b);
    passages[i] ??= passageOf(a, i);
    passages[j] ??= passageOf(b, j);
    const x = passages[i];
    const y = passages[j];
    const known = x.met.get(j);
    if (known) return known;
    const made = {
      passage: overlapOf(x.here, y.here, words).soft,
      around: overlapOf(x.around, y.around, words).soft,
      across: Math.max(overlapOf(x.here, y.around, words).soft, overlapOf(x.around, y.here, words).soft),
      centred: cosine(x.gist, y.gist),
      centredAround: cosine(x.gistAround, y.gistAround),
    };
    x.met.set(j, made);
    y.met.set(i, made);
    return made;
  };
}

/** Those that tell most, where there are more than a bag holds. */
const heaviest = (lemmas: readonly number[], words: StoryWords): readonly number[] =>
  lemmas.length <= LARGEST_BAG
    ? lemmas
    : lemmas
        .toSorted((a, b) => words.weights[b]! - words.weights[a]! || (words.lemmas[a]! < words.lemmas[b]! ? -1 : 1))
        .slice(0, LARGEST_BAG);

const gistOf = (lemmas: readonly number[], words: StoryWords): Float32Array | null =>
  words.gist(
    lemmas,
    lemmas.map((lemma) => words.weights[lemma]!),
  );

function meanOf(vectors: readonly (Float32Array | null)[]): Float32Array | null {
  const known = vectors.filter((vector) => vector !== null);
  const first = known[0];
  if (!first) return null;
  const mean = new Float32Array(first.length);
  for (const vector of known) for (let d = 0; d < mean.length; d++) mean[d]! += vector[d]! / known.length;
  return mean;
}

/** Turns what a sentence tells into what it tells beyond the story that all of them tell, of unit length. */
function centre(vector: Float32Array | null, mean: Float32Array | null): Float32Array | null {
  if (!vector || !mean) return vector;
  for (let d = 0; d < vector.length; d++) vector[d]! -= mean[d]!;
  return ofUnitLength(vector);
}
