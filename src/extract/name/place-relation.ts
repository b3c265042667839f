import { LOCATIVE_PREPOSITIONS } from '../../lexicon/place-words.js';
import type { Token } from './tokens.js';

const ARTICLES = new Set(['the', 'a', 'an', 'its', 'his', 'her', 'their']);
/** Words that say nothing of the relation and stop the phrase. */
const EMPTY = new Set([
  'and',
  'or',
  'but',
  'that',
  'which',
  'who',
  'it',
  'he',
  'she',
  'they',
  'was',
  'is',
  'were',
  'are',
  'be',
  'been',
  'had',
  'has',
  'have',
  'people',
  'when',
  'where',
  'as',
  'of',
  'the',
  'a',
  'an',
  'to',
]);

/** How a place is tied to what is told, by the words in front of it: "born in", "at the village of", "near". Null without a preposition. */
export function placeRelationOf(tokens: readonly Token[], from: number): string | null {
  let first = from;
  if (ARTICLES.has(tokens[first - 1]?.lower ?? '')) first--;
  if (tokens[first - 1]?.lower === 'of' && tokens[first - 2]?.shape === 'lower') {
    first -= 2;
    while (
      first > 0 &&
      from - first < 6 &&
      tokens[first - 1]!.shape === 'lower' &&
      !LOCATIVE_PREPOSITIONS.has(tokens[first - 1]!.lower)
    )
      first--;
  }
  const preposition = tokens[first - 1];
  if (!preposition || !(LOCATIVE_PREPOSITIONS.has(preposition.lower) || preposition.lower === 'between')) return null;
  const verb = tokens[first - 2];
  const start = verb?.shape === 'lower' && !EMPTY.has(verb.lower) ? first - 2 : first - 1;
  let end = from;
  while (end > start && ARTICLES.has(tokens[end - 1]!.lower)) end--;
  return tokens
    .slice(start, end)
    .map(({ lower }) => lower)
    .join(' ');
}
