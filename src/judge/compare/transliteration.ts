import { SCRIPTS, type Script } from '../../lexicon/scripts.js';
import type { Claim } from '../../model/claim.js';
import { foldName } from '../../model/name.js';
import type { Lookup } from './comparison.js';

/** The scripts in which the names of two sources may stand at home, where either speaks of such a country. */
export function scriptsOf(claims: readonly Claim[], { scriptsIn }: Lookup): readonly Script[] {
  const spoken = claims.map(({ source }) => scriptsIn(source));
  return SCRIPTS.filter((script) => spoken.some((scripts) => scripts.has(script)));
}

/** The words of a name, Arabic articles left out and "Abd" joined to the word that it serves. */
export function wordsInScript(name: string): readonly string[] {
  const joined = foldName(name)
    .join(' ')
    .replace(/\babd ?[aeu][lrns]h? /g, 'abdal')
    .replace(/\babd ?[aeu]l(?=\p{L})/gu, 'abdal');
  const words = joined.split(' ').filter((word) => !ARTICLES.has(word));
  return words.length > 0 ? words : [joined];
}

const ARTICLES = new Set('al el ul as ash an ar at'.split(' '));

/** In words as long as this, one short vowel may differ: Yousafzai, Yusufzai. */
const LONG = 8;

/** Whether two words may be one word of the script in two spellings. */
export function soundAlike(a: string, b: string, script: Script): boolean {
  const [x, y] = [skeleton(a, script), skeleton(b, script)];
  if (x.length !== y.length || Math.min(a.length, b.length) < 3) return false;
  let apart = 0;
  for (const [i, letter] of [...x].entries()) {
    const other = y[i]!;
    if (letter === other || isBetween(letter, other) || isBetween(other, letter)) continue;
    if (!VOWELS.has(letter) || !VOWELS.has(other)) return false;
    apart++;
  }
  return apart <= (Math.min(a.length, b.length) >= LONG ? 1 : 0);
}

const VOWELS = new Set('AEIU');

/** "e" stands for what others write "a" or "i": Ahmed and Ahmad, Khaled and Khalid. */
const isBetween = (letter: string, other: string): boolean => letter === 'E' && (other === 'A' || other === 'I');

/** What every spelling keeps: consonants by family, no letter doubled, and of each vowel whether it is open, front or back. */
function skeleton(word: string, { consonants }: Script): string {
  const plain = consonants.reduce((letters, [pattern, by]) => letters.replace(pattern, by), word);
  return plain
    .replace(/^y(?=[aeou])/, 'j')
    .replace(/[aeiouy]+/g, vowelOf)
    .replace(/(.)\1+/g, '$1');
}

function vowelOf(group: string): string {
  const open = /[iyou]a$/.test(group) ? 'A' : '';
  if (/[iy]|ee/.test(group)) return `I${open}`;
  if (/[ou]/.test(group)) return `U${open}`;
  return group === 'e' ? 'E' : 'A';
}
