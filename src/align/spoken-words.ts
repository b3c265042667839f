import type { Claim } from '../model/claim.js';
import { fold } from '../model/fold.js';
import { rarity } from './word-similarity.js';

/** The words of a quotation; of other claims none. */
export interface SpokenWords {
  /** All words in order, by numbers of their own. */
  readonly spoken: readonly number[];
  /** What each of them tells: next to nothing for "I would", most for a word rare in the news and among the story's quotations. */
  readonly telling: readonly number[];
}

/** Longer quotations are compared by their first words only: the cost grows with the product of both lengths. */
const MOST_SPOKEN = 80;

export function spokenWords(claims: readonly Claim[]): (claim: Claim) => SpokenWords {
  const tells = tellingIn(claims.map(wordsOf).filter((words) => words.length > 0));
  const numbers = new Map<string, number>();
  const numberOf = (word: string): number => {
    const number = numbers.get(word) ?? numbers.size;
    numbers.set(word, number);
    return number;
  };
  return (claim) => {
    const words = wordsOf(claim);
    return { spoken: words.map(numberOf), telling: words.map(tells) };
  };
}

const wordsOf = (claim: Claim): readonly string[] =>
  claim.kind === 'quotation'
    ? (fold(claim.value.words)
        .match(/[\p{L}\p{N}']+/gu)
        ?.slice(0, MOST_SPOKEN) ?? [])
    : [];

/** What a spoken word tells, by how rare it is in the news and in how many of the story's quotations it stands. */
function tellingIn(quotations: readonly (readonly string[])[]): (word: string) => number {
  const frequency = new Map<string, number>();
  for (const words of quotations)
    for (const word of new Set(words)) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  const total = Math.max(2, quotations.length);
  return (word) => 0.02 + rarity(word) ** 2 * (Math.log(total / (frequency.get(word) ?? 1)) / Math.log(total));
}
