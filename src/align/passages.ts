import type { Claim } from '../model/claim.js';
import type { Evidence } from './evidence.js';
import { type Bag, LARGEST_BAG, type StoryWords } from './story-words.js';
import { overlapOf } from './term-overlap.js';
import { cosine, meanVector } from './word-similarity.js';

/** How far two claims' sentences, and those beside them, tell of one thing. */
export type PassageEvidence = (a: Claim, b: Claim) => Evidence;

/** Terms lighter than this come from the sentence before (extract/context/terms.ts). */
const OWN_SENTENCE = 0.2;

interface Passage {
  readonly number: number;
  readonly here: Bag;
  readonly around: Bag;
  readonly gist: Float32Array | null;
  readonly gistAround: Float32Array | null;
}

/**
 * Sentences of two articles that tell of one thing often share no word themselves, while those before and after do
 * (Barzilay & Elhadad 2003, "Sentence alignment for monolingual comparable corpora").
 */
export function passagesIn(claims: readonly Claim[], words: StoryWords): PassageEvidence {
  const lemmas = new Map<string, Map<string, number>>();
  for (const claim of claims) {
    const key = keyOf(claim.source, claim.sentence);
    const own = lemmas.get(key) ?? new Map<string, number>();
    for (const { lemma, weight } of claim.context.terms) if (weight >= OWN_SENTENCE) own.set(lemma, 1);
    lemmas.set(key, own);
  }
  const listOf = (source: string, sentence: number) => [...(lemmas.get(keyOf(source, sentence))?.keys() ?? [])];
  const vectors = new Map<string, Float32Array | null>();
  for (const [key, own] of lemmas) vectors.set(key, vectorOf([...own.keys()], words));
  const mean = meanOf([...vectors.values()]);
  const passages = new Map<string, Passage>();
  const passageOf = ({ source, sentence }: Claim): Passage => {
    const key = keyOf(source, sentence);
    const known = passages.get(key);
    if (known) return known;
    const here = listOf(source, sentence);
    const around = [...new Set([...listOf(source, sentence - 1), ...listOf(source, sentence + 1)])];
    const made = {
      number: passages.size,
      here: bagOf(here, words),
      around: bagOf(around, words),
      gist: centred(vectors.get(key) ?? null, mean),
      gistAround: centred(vectorOf([...here, ...around], words), mean),
    };
    passages.set(key, made);
    return made;
  };
  const met = new Map<number, Evidence>();
  return (a, b) => {
    const x = passageOf(a);
    const y = passageOf(b);
    const key = x.number < y.number ? x.number * 65536 + y.number : y.number * 65536 + x.number;
    const known = met.get(key);
    if (known) return known;
    const made = {
      passage: overlapOf(x.here, y.here, words).soft,
      around: overlapOf(x.around, y.around, words).soft,
      across: Math.max(overlapOf(x.here, y.around, words).soft, overlapOf(x.around, y.here, words).soft),
      centred: cosine(x.gist, y.gist),
      centredAround: cosine(x.gistAround, y.gistAround),
    };
    met.set(key, made);
    return made;
  };
}

const keyOf = (source: string, sentence: number): string => `${source}#${sentence}`;

const bagOf = (lemmas: readonly string[], words: StoryWords): Bag => {
  const ranked = lemmas
    .map((lemma) => ({ lemma, worth: words.weight(lemma) }))
    .sort((a, b) => b.worth - a.worth || (a.lemma < b.lemma ? -1 : 1))
    .slice(0, LARGEST_BAG);
  return {
    lemmas: ranked.map(({ lemma }) => words.numberOf(lemma)),
    weights: ranked.map(() => 1),
    worths: ranked.map(({ worth }) => worth),
  };
};

const vectorOf = (lemmas: readonly string[], words: StoryWords): Float32Array | null =>
  meanVector(lemmas.map((lemma) => ({ lemma, weight: words.weight(lemma) })));

function meanOf(vectors: readonly (Float32Array | null)[]): Float32Array | null {
  const known = vectors.filter((vector) => vector !== null);
  const first = known[0];
  if (!first) return null;
  const mean = new Float32Array(first.length);
  for (const vector of known) for (let d = 0; d < mean.length; d++) mean[d]! += vector[d]! / known.length;
  return mean;
}

/** What a sentence tells beyond the story that all of them tell, of unit length. */
function centred(vector: Float32Array | null, mean: Float32Array | null): Float32Array | null {
  if (!vector || !mean) return vector;
  const own = vector.map((x, d) => x - mean[d]!);
  const length = Math.hypot(...own) || 1;
  return own.map((x) => x / length);
}
