import { NAMED_WORDS, TITLED_NOUNS } from '../../lexicon/quotation-words.js';
import type { Span } from '../../model/span.js';
import { isNameWord, type Token } from './words.js';

const SMALL_IN_TITLES = /^(?:a|an|the|of|in|on|at|to|for|and|or|but|with|from|by|is|as|it|de|la)$/i;

/** Whether every word that a title sets in capitals has one: "The Long Road to Zomba". */
function inTitleCase(words: readonly string[]): boolean {
  return (
    /^\p{Lu}|^\d/u.test(words[0]!) && words.every((word) => /^[\p{Lu}\d]/u.test(word) || SMALL_IN_TITLES.test(word))
  );
}

const isTitledNoun = (token: Token | undefined): boolean =>
  token !== undefined && TITLED_NOUNS.has(token.lower) && !token.genitive;

/** Whether the mark and the word beside it are parted by nothing but a space. */
const touches = (a: number, b: number): boolean => b - a <= 3;

/**
 * Whether quoted words can be somebody's. Left out is only what plainly is not: a nickname inside a name, a name
 * that something is called by, the title of a work. Words in scare quotes pass: they are somebody's, more often than not.
 * @param span of the words
 * @param before tokens before the opening mark; `after` after the closing one
 */
export function isUtterance(text: string, span: Span, before: readonly Token[], after: readonly Token[]): boolean {
  const words = text.slice(span.start, Math.min(span.end, span.start + 200)).match(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu);
  if (!words || (words.length === 1 && words[0]!.length === 1)) return false;
  // An attribute of markup, a bare number.
  if (before.at(-1)?.text === '=' || !words.some((word) => /\p{L}/u.test(word))) return false;
  if (words.length > 8 || /[.?!…,]$/.test(text.slice(span.start, span.end).trim().replace(/,$/, ''))) return true;
  const left = before.at(-1);
  const right = after[0];
  const adjoining = isNameWord(right) && touches(span.end, right!.start);
  if (words.length <= 2 && inTitleCase(words) && isNameWord(left) && adjoining && touches(left!.end, span.start))
    return false;
  if (!inTitleCase(words)) return true;
  if (left && NAMED_WORDS.has(left.lower)) return false;
  if (words.length <= 2 && before.slice(-6).some((token) => NAMED_WORDS.has(token.lower)) && left?.lower === 'as')
    return false;
  if (isTitledNoun(left) || isTitledNoun(right)) return false;
  return !(words.length > 1 && left !== undefined && left.genitive && touches(left.end, span.start));
}
