import { EXONYMS } from '../../lexicon/exonyms.js';
import { GENERIC_NAME_WORDS, TRANSLATED_WORDS, TRANSLITERATED } from '../../lexicon/judge-names.js';
import { TITLES } from '../../lexicon/judge-speakers.js';
import { FAMILIAR_NAMES, FULL_SPELLINGS } from '../../lexicon/name-familiar.js';
import { NAME_PARTICLES, NAME_SUFFIXES } from '../../lexicon/name-words.js';
import { SCRIPTS } from '../../lexicon/scripts.js';
import { foldName } from '../../model/name.js';
import { soundAlike } from './transliteration.js';

/** The words of a name that tell it from others: no titles, no suffixes, no generic nouns, where others remain. */
export function partsOf(name: string): readonly string[] {
  // "D.K." are two initials here, not one word.
  const parted = name.includes('.') ? name.replace(/(?<![\p{L}\p{N}])(\p{L})\.\s?(?=\p{L})/gu, '$1 ') : name;
  const words = foldName(parted);
  const telling = words.filter(
    (word) => !TITLES.has(word) && !NAME_SUFFIXES.has(word) && !GENERIC_NAME_WORDS.has(word),
  );
  return telling.length > 0 ? telling : words;
}

/** The place that goes by the name in other spellings too: "turin" of "University of Torino"; null where it is none. */
export const placeNamed = (name: string): string | null =>
  EXONYMS.get(foldName(name).join(' ')) ?? EXONYMS.get(partsOf(name).join(' ')) ?? null;

export type WordRelation = 'same' | 'short' | 'initial' | 'transliterated' | 'translated';

/** How two words of names may be one: null where they may not. */
export function sameWord(a: string, b: string): WordRelation | null {
  if (a === b) return 'same';
  if (isShort(a, b)) return 'short';
  if ((TRANSLATED_WORDS.get(a) ?? a) === (TRANSLATED_WORDS.get(b) ?? b)) return 'translated';
  if (a.length === 1 || b.length === 1) return a[0] === b[0] ? 'initial' : null;
  if (a.length > 3 && plainUmlauts(a) === plainUmlauts(b)) return 'transliterated';
  // No source need speak of the country where both words show that they come from another alphabet.
  if (TRANSLITERATED.test(a) && TRANSLITERATED.test(b) && SCRIPTS.some((script) => soundAlike(a, b, script)))
    return 'transliterated';
  return null;
}

/** Bill is William; Stephen is not Steven, though both are Steve. */
const isShort = (a: string, b: string): boolean =>
  (FAMILIAR_NAMES.get(a) ?? a) === (FAMILIAR_NAMES.get(b) ?? b) && !(FULL_SPELLINGS.has(a) && FULL_SPELLINGS.has(b));

/** "Lüneck", folded to "luneck", and "Lueneck". */
const plainUmlauts = (word: string): string => word.replace(/([aou])e/g, '$1');

/** Whether two names have the same letters, parted otherwise at a particle: "Van Dyke" and "Vandyke". */
export function particlesPart(a: string, b: string): boolean {
  const [x, y] = [foldName(a), foldName(b)];
  if (x.length === y.length || x.join('') !== y.join('')) return false;
  return [...x, ...y].some((word) => NAME_PARTICLES.has(word) && !(x.includes(word) && y.includes(word)));
}
