import type { Claim, ClaimKind } from '../../model/claim.js';
import type { Topic } from '../../model/topic.js';
import type { PassageWords } from './passages.js';

/** Two passages of different sources, by their numbers in the list of all, the lower first. */
export interface Likeness {
  readonly a: number;
  readonly b: number;
  /** 0 for nothing in common, about 1 for all content words, above that for the same letters. */
  readonly score: number;
}

/** A word that stands in many passages brings up only those at about the same place, or cost would grow with the square. */
const NEAREST = 6;
/** One word in common is no likeness, however short the sentence: a passage weighs as much as one of so many words. */
const FEW_WORDS = 5;
const SAME_LETTERS = 2;
/** What one question that both answer adds, where no other passage does: a name is told everywhere. */
const TOPIC_WORTH: Partial<Record<ClaimKind, number>> = {
  quotation: 0.4,
  date: 0.15,
  time: 0.2,
  name: 0.12,
  place: 0.06,
};
const FIGURE_WORTH = 0.3;
const MOST_FROM_TOPICS = 0.45;
const SAME_PLACE = 0.05;
const SAME_NEIGHBOUR = 0.06;
/** Below this two passages have too little in common to be looked at. */
const LEAST = 0.1;

/** The pairs of passages of different sources that tell the same in part or in whole. */
export function likenesses(
  passages: readonly PassageWords[],
  topics: readonly Topic[],
  passageOf: (claim: Claim) => number,
): readonly Likeness[] {
  const size = passages.length;
  const keyOf = (a: number, b: number): number => (a < b ? a * size + b : b * size + a);
  const worths = topicWorths(passages, topics, passageOf, keyOf);
  const met = new Set(worths.keys());
  const meet = (a: number, b: number) => met.add(keyOf(a, b));
  forEachNear(passages, ({ lemmas }) => [...lemmas], meet);
  forEachNear(passages, ({ letters }) => [letters], meet);
  const likeness = wordLikeness(passages);
  const shared = new Map<number, number>();
  for (const key of met) {
    const [a, b] = [Math.floor(key / size), key % size];
    const same = passages[a]!.letters === passages[b]!.letters ? SAME_LETTERS : 0;
    const score = likeness(a, b) + (worths.get(key) ?? 0) + same;
    if (score >= LEAST) shared.set(key, score);
  }
  return withNeighbours(shared, passages);
}

/** The cosine of two passages' words, each weighed by how few passages hold it. */
function wordLikeness(passages: readonly PassageWords[]): (a: number, b: number) => number {
  const frequency = new Map<string, number>();
  for (const { lemmas } of passages) for (const lemma of lemmas) frequency.set(lemma, (frequency.get(lemma) ?? 0) + 1);
  const weights = new Map([...frequency].map(([lemma, count]) => [lemma, Math.log(1 + passages.length / count)]));
  const mean = [...weights.values()].reduce((sum, weight) => sum + weight, 0) / Math.max(1, weights.size);
  const shortest = mean * Math.sqrt(FEW_WORDS);
  const lengths = passages.map(({ lemmas }) => {
    const squares = [...lemmas].reduce((sum, lemma) => sum + weights.get(lemma)! ** 2, 0);
    return Math.max(Math.sqrt(squares), shortest);
  });
  return (a, b) => {
    const { lemmas } = passages[b]!;
    let product = 0;
    for (const lemma of passages[a]!.lemmas) if (lemmas.has(lemma)) product += weights.get(lemma)! ** 2;
    return product / (lengths[a]! * lengths[b]!);
  };
}

/** Calls `meet` once for each two passages of different sources that share a key and stand at about the same place. */
function forEachNear(
  passages: readonly PassageWords[],
  keysOf: (passage: PassageWords) => readonly string[],
  meet: (a: number, b: number) => void,
): void {
  const postings = new Map<string, number[]>();
  for (const [i, passage] of passages.entries()) {
    for (const key of keysOf(passage)) {
      const posting = postings.get(key);
      if (posting) posting.push(i);
      else postings.set(key, [i]);
    }
  }
  for (const posting of postings.values()) {
    forEachTwo(bySource(posting, passages), (list, other) => {
      nearPairs(list, other, passages, meet);
    });
  }
}

/** Numbers of passages, ascending, parted by source. */
function bySource(numbers: readonly number[], passages: readonly PassageWords[]): readonly (readonly number[])[] {
  const lists = new Map<number, number[]>();
  for (const i of numbers) {
    const { source } = passages[i]!;
    lists
      .set(source, lists.get(source) ?? [])
      .get(source)!
      .push(i);
  }
  return [...lists.values()];
}

function forEachTwo<T>(list: readonly T[], visit: (one: T, other: T) => void): void {
  for (const [i, one] of list.entries()) for (const other of list.slice(i + 1)) visit(one, other);
}

/** Each of the shorter list with the nearest of the longer one. */
function nearPairs(
  a: readonly number[],
  b: readonly number[],
  passages: readonly PassageWords[],
  meet: (a: number, b: number) => void,
): void {
  const [few, many] = a.length <= b.length ? [a, b] : [b, a];
  const positionOf = (i: number) => passages[i]!.position;
  let from = 0;
  for (const one of few) {
    const distance = (at: number) => Math.abs(positionOf(many[at]!) - positionOf(one));
    while (from + NEAREST < many.length && distance(from + NEAREST) < distance(from)) from++;
    for (const other of many.slice(from, from + NEAREST)) meet(one, other);
  }
}

/** What the topics that both passages answer add, by key of the pair. */
function topicWorths(
  passages: readonly PassageWords[],
  topics: readonly Topic[],
  passageOf: (claim: Claim) => number,
  keyOf: (a: number, b: number) => number,
): ReadonlyMap<number, number> {
  const worths = new Map<number, number>();
  for (const { kind, claims, strength } of topics) {
    const numbers = [...new Set(claims.map(passageOf))].sort((x, y) => x - y);
    forEachTwo(bySource(numbers, passages), (list, other) => {
      const worth = ((TOPIC_WORTH[kind] ?? FIGURE_WORTH) * strength) / Math.sqrt(list.length * other.length);
      nearPairs(list, other, passages, (a, b) => {
        const key = keyOf(a, b);
        worths.set(key, Math.min(MOST_FROM_TOPICS, (worths.get(key) ?? 0) + worth));
      });
    });
  }
  return worths;
}

/** Adds what the place in the article and like neighbours tell: of passages told twice, they choose between the two. */
function withNeighbours(shared: ReadonlyMap<number, number>, passages: readonly PassageWords[]): readonly Likeness[] {
  const size = passages.length;
  const isLike = (a: number, b: number, step: number): boolean => {
    const [x, y] = [a + step, b + step];
    if (passages[x]?.source !== passages[a]!.source || passages[y]?.source !== passages[b]!.source) return false;
    return (shared.get(x * size + y) ?? 0) >= 0.5;
  };
  const pairs: Likeness[] = [];
  for (const [key, worth] of shared) {
    const [a, b] = [Math.floor(key / size), key % size];
    const apart = Math.abs(passages[a]!.position - passages[b]!.position);
    const beside = (isLike(a, b, -1) ? SAME_NEIGHBOUR : 0) + (isLike(a, b, 1) ? SAME_NEIGHBOUR : 0);
    pairs.push({ a, b, score: worth + SAME_PLACE * (1 - apart) + beside });
  }
  return pairs;
}
