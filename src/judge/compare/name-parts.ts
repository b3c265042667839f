import { GENERIC_NAME_WORDS, SHORT_FORMS, TRANSLITERATED, TRANSLITERATIONS } from '../../lexicon/judge-names.js';
import { TITLES } from '../../lexicon/judge-speakers.js';
import { NAME_SUFFIXES } from '../../lexicon/name-words.js';
import { fold } from '../../model/fold.js';

/** The words of a name, folded; titles, suffixes, generic words and nicknames in quotation marks left out where others remain. */
export function partsOf(name: string): readonly string[] {
  const plain = fold(name)
    .replace(/["“”«»][^"“”«»]{1,40}["“”«»]/g, ' ')
    .replace(/(?:'s?)(?=\s|$)/g, '')
    .replace(/\b(\p{L})\.(?=\p{L}\b)/gu, '$1 ');
  const words = plain.match(/[\p{L}\p{N}]+(?:['][\p{L}]+)*/gu) ?? [];
  const telling = words.filter(
    (word) => !TITLES.has(word) && !NAME_SUFFIXES.has(word) && !GENERIC_NAME_WORDS.has(word),
  );
  return telling.length > 0 ? telling : words;
}

/** How two words of names may be one: null where they may not. */
export function sameWord(a: string, b: string): 'same' | 'short' | 'initial' | 'transliterated' | null {
  if (a === b) return 'same';
  if (SHORT_FORMS.get(a)?.has(b)) return 'short';
  if (a.length === 1 || b.length === 1) return a[0] === b[0] ? 'initial' : null;
  if (TRANSLITERATED.test(a) && TRANSLITERATED.test(b) && skeleton(a) === skeleton(b)) return 'transliterated';
  return null;
}

function skeleton(word: string): string {
  return TRANSLITERATIONS.reduce((letters, [pattern, by]) => letters.replace(pattern, by), word);
}

/** The least number of letters to put in, leave out or change to make one word the other (Levenshtein), up to `most`. */
export function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most || Math.max(a.length, b.length) > 60) return most + 1;
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, row[j]! + 1, next[j - 1]! + 1));
    }
    row = next;
  }
  return row[b.length]!;
}
