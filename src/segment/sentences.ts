import { kindsAt, LETTER, NUMBER, startOfCharacter } from '../annotate/characters.js';
import {
  AFTER_TIME_OF_DAY,
  BEFORE_NUMBER,
  LABELLED_BY_LETTER,
  MAY_BE_LAST,
  NEVER_LAST,
  SENTENCE_OPENERS,
  SPEAKING_VERBS,
} from '../lexicon/abbreviations.js';
import type { Span } from '../model/span.js';

// The rules follow Grefenstette & Tapanainen, "What is a word, what is a sentence?" (1994): a full stop ends a sentence
// unless the word before it is an abbreviation, and the word after decides where the abbreviation may come last.
// Intl.Segmenter knows no abbreviations and runs out of memory on a megabyte.

const CLOSERS = '"”’\'»)]';
const OPENS_SENTENCE = /[\p{Lu}\p{Lt}\p{Lo}\p{Nd}"“‘'«([–—•*$£€¥₹¿¡#-]/u;
/** "iPhone", "eBay": a name that opens a sentence in lower case. */
const CAMEL_CASE = /^[a-z]{1,2}[A-Z]/;
/** The marks that stand within words. */
const WITHIN_WORDS = ".'’-";
/** So many characters of a word are looked at. */
const LONGEST_WORD_BEFORE = 24;
/** Units of text that such a word takes at most: a character may take two. */
const LONGEST_WORD = 48;
const WORD_AFTER = /^["“‘'«([–—•*\s-]{0,6}([\p{L}\p{N}][\p{L}\p{N}.'’-]{0,24})/u;
const ATTRIBUTION = /^(?:[\p{Lu}][\p{L}.'’-]{0,24}\s{1,3}){1,4}(\p{Ll}{3,12})\b/u;
/** How much of the text after a full stop is looked at. */
const AHEAD = 120;

/**
 * A longer sentence is taken in parts of at most this many characters. The longest in 580 articles has 743; what is
 * longer is a list or an attack, and work that looks at every word for every claim would cost its square.
 */
const LONGEST = 2000;

/** The sentences within `span` of `text`, as spans of `text`: they hold no white space at either end. */
export function splitSentences(text: string, span: Span): readonly Span[] {
  return sentencesOf(text.slice(span.start, span.end)).flatMap(({ start, end }) =>
    partsOf(text, { start: span.start + start, end: span.start + end }),
  );
}

/** A sentence, or where it is too long its parts: cut at white space, or within a word that is itself too long. */
function partsOf(text: string, { start, end }: Span): readonly Span[] {
  const parts: Span[] = [];
  let from = start;
  while (end - from > LONGEST) {
    const to = cutBefore(text, from, from + LONGEST);
    parts.push({ start: from, end: from + text.slice(from, to).trimEnd().length });
    from = skipSpace(text, to, end);
  }
  if (from < end) parts.push({ start: from, end });
  return parts;
}

function cutBefore(text: string, from: number, limit: number): number {
  for (let at = limit; at > from; at--) if (/\s/.test(text[at]!)) return at;
  // Never between the halves of one character.
  return /[\uDC00-\uDFFF]/.test(text[limit]!) ? limit - 1 : limit;
}

function sentencesOf(text: string): readonly Span[] {
  const limit = text.trimEnd().length;
  const sentences: Span[] = [];
  let start = skipSpace(text, 0, limit);
  const stops = /[.!?…]+/g;
  for (let found = stops.exec(text); found; found = stops.exec(text)) {
    const end = afterClosers(text, stops.lastIndex, limit);
    const next = skipSpace(text, end, limit);
    if (next >= limit) break;
    stops.lastIndex = next;
    if (!endsSentence(text, { start, stop: found.index, marks: found[0], end, next, limit })) continue;
    sentences.push({ start, end });
    start = next;
  }
  if (start < limit) sentences.push({ start, end: limit });
  return sentences;
}

/** A full stop, or several marks, and what stands around it. */
interface Stop {
  /** Where the sentence starts that it may end. */
  readonly start: number;
  readonly stop: number;
  readonly marks: string;
  /** After the marks and what closes with them. */
  readonly end: number;
  /** Where the next word starts. */
  readonly next: number;
  readonly limit: number;
}

function endsSentence(text: string, stop: Stop): boolean {
  const after = text.slice(stop.next, Math.min(stop.next + AHEAD, stop.limit));
  if (stop.next === stop.end) return isMissingSpace(text, stop, after);
  if (!OPENS_SENTENCE.test(firstCharacter(after)) && !CAMEL_CASE.test(after)) return false;
  if (stop.marks === '.') return endsAfterWord(text, stop, after);
  // An ellipsis with space before it leaves words out; one that hangs on a word ends the sentence.
  if (/^(?:…|\.\.)/.test(stop.marks) && /\s/.test(text[stop.stop - 1] ?? '')) return opensSentence(after);
  return !isAttributed(text, stop, after);
}

function firstCharacter(after: string): string {
  return String.fromCodePoint(after.codePointAt(0) ?? 32);
}

/** Pages copied from the web lose the space between paragraphs: "… were killed.The army …". */
function isMissingSpace(text: string, stop: Stop, after: string): boolean {
  if (stop.marks !== '.' || !/^[“"‘]?[A-Z][a-z]*[\s,]/.test(after)) return false;
  return /[a-z]{3}$/.test(text.slice(Math.max(stop.start, stop.stop - 3), stop.stop)) && opensSentence(after);
}

/** “Why now?” Macron asked: the question ends, the sentence goes on. */
function isAttributed(text: string, stop: Stop, after: string): boolean {
  if (!/["”’'»]/.test(text.slice(stop.end - 1, stop.end))) return false;
  const verb = ATTRIBUTION.exec(after)?.[1];
  return verb !== undefined && SPEAKING_VERBS.has(verb) && !opensSentence(after);
}

/** The letters, digits and marks within words that stand right before a stop. */
function wordBefore(text: string, { start, stop }: Stop): string {
  let from = stop;
  for (let characters = 0; from > start && characters < LONGEST_WORD_BEFORE; characters++) {
    const at = startOfCharacter(text, start, from);
    if ((kindsAt(text, at, from) & (LETTER | NUMBER)) === 0 && !WITHIN_WORDS.includes(text[at]!)) break;
    from = at;
  }
  return text.slice(from, stop);
}

function endsAfterWord(text: string, stop: Stop, after: string): boolean {
  const before = wordBefore(text, stop);
  if (before === '') return true;
  const word = before.replace(/^['’.-]+/, '').replace(/['’]s$/, '');
  const lower = word.toLowerCase();
  if (/^\d{1,3}$/.test(word) && isListMarker(text, stop, word)) return false;
  if (lower === 'a.m' || lower === 'p.m') return !AFTER_TIME_OF_DAY.has(firstWord(after));
  if (NEVER_LAST.has(lower)) return false;
  if (BEFORE_NUMBER.has(lower) && /^[\d(#]/.test(after)) return false;
  if (isMonth(lower) && /^\d/.test(after)) return false;
  if (/^\p{Lu}$/u.test(word) && isLabel(before, text, stop)) return true;
  if (isShortened(word, lower)) return opensSentence(after);
  return true;
}

/** "Homes in band D. Garden waste …": the letter tells which band, and begins nobody's name. */
function isLabel(word: string, text: string, stop: Stop): boolean {
  const from = stop.stop - word.length;
  return LABELLED_BY_LETTER.has(
    /(\p{Ll}+) $/u.exec(text.slice(Math.max(stop.start, from - LONGEST_WORD), from))?.[1] ?? '',
  );
}

/** "1. The army …": a number that opens the line counts it. */
function isListMarker(text: string, stop: Stop, word: string): boolean {
  return text.slice(stop.start, stop.stop) === word;
}

function isMonth(lower: string): boolean {
  return /^(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)$/.test(lower);
}

function isShortened(word: string, lower: string): boolean {
  if (/^\p{Lu}$/u.test(word)) return true;
  // U.S, N.H, Ph.D, and initials written together: J.K
  if (/^(?:\p{L}{1,2}\.){1,4}\p{L}{1,2}$/u.test(word)) return true;
  if (!MAY_BE_LAST.has(lower)) return false;
  // Whole words of their own ("in", "sun", "ill") are abbreviations only where they have a capital.
  return (
    /^\p{Lu}/u.test(word) ||
    !/^(?:sun|sat|wed|mar|in|la|pa|al|miss|mass|wash|mo|min|mi|ed|co|ill|ind|del|ore)$/.test(lower)
  );
}

function firstWord(after: string): string {
  return (WORD_AFTER.exec(after)?.[1] ?? '').toLowerCase().replace(/[.'’-]+$/, '');
}

function opensSentence(after: string): boolean {
  const quoted = /^["“‘«]/.test(after);
  const word = firstWord(after).replace(/['’](?:s|re|ve|ll|m|d)$/, '');
  return quoted || SENTENCE_OPENERS.has(word);
}

function afterClosers(text: string, from: number, limit: number): number {
  let at = from;
  while (at < limit && CLOSERS.includes(text[at]!)) at++;
  // A footnote's number, as encyclopedias set it: "in 1944.[12] The"
  const note = /^(?:\[\d{1,3}\]){1,5}/.exec(text.slice(at, Math.min(at + 30, limit)));
  return note ? at + note[0].length : at;
}

function skipSpace(text: string, from: number, limit: number): number {
  let at = from;
  while (at < limit && /\s/.test(text[at]!)) at++;
  return at;
}
