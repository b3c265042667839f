import { editDistance } from '../model/edit-distance.js';

/** 1 less the share of letters to change (`editDistance`), for names about as long as each other; 0 below a half. */
export function spellingNearness(x: string, y: string): number {
  const longest = Math.max(x.length, y.length);
  if (longest === 0 || longest > 60 || Math.abs(x.length - y.length) > longest / 2) return 0;
  const most = Math.floor(longest / 2);
  const distance = editDistance(x, y, most);
  return distance > most ? 0 : 1 - distance / longest;
}

/** Letters that stand for like sounds, by their digit. Vowels, h, w and y have none. */
const SOUNDS: Readonly<Record<string, string>> = {
  b: '1',
  f: '1',
  p: '1',
  v: '1',
  c: '2',
  g: '2',
  j: '2',
  k: '2',
  q: '2',
  s: '2',
  x: '2',
  z: '2',
  d: '3',
  t: '3',
  l: '4',
  m: '5',
  n: '5',
  r: '6',
};

/**
 * How a folded word sounds, however it is spelt: its first letter and its consonants by likeness, "Beecham" and "Beachum"
 * alike (Soundex: Russell 1918, as used in the census of the United States, but uncut).
 */
export function soundOf(word: string): string {
  let sound = word[0] ?? '';
  let last = SOUNDS[sound];
  for (const letter of word.slice(1)) {
    const own = SOUNDS[letter];
    if (own && own !== last) sound += own;
    if (letter !== 'h' && letter !== 'w') last = own;
  }
  return sound;
}
