import { isDemonym, isFirstName } from '../../annotate/name-lexicon.js';
import { DEMONYMS } from '../../lexicon/demonyms.js';
import { OTHER_PEOPLES } from '../../lexicon/name-words.js';
import { COMPASS_WORDS } from '../../lexicon/place-words.js';
import { isNameDespitePosition, type Recurrence } from './capitals.js';
import { isCapital, isNeverName, needsCompany, type Token } from './tokens.js';

/** A run of tokens that may be one name, by index: from the first to the one before `to`. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

/** What the scanner knows of the sentence it reads. */
export interface Reading {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly heading: boolean;
  readonly seen: Recurrence;
  /** Whether the token lies within a date that is already read. */
  readonly isTaken: (token: Token) => boolean;
  /** Whether more than the token itself is read as a date or figure. */
  readonly isPartOfTaken: (token: Token) => boolean;
}

/** Small words that keep their capital inside a name: "Showing Up For Racial Justice". */
const INNER_CAPITALS = new Set([
  'for',
  'of',
  'and',
  'the',
  'without',
  'up',
  'in',
  'on',
  'to',
  'over',
  'against',
  'de',
  'la',
]);
export const MONTH_LIKE = new Set(['may', 'march', 'august']);

/** Nationalities that are given names or surnames as often: "Dane Holt". */
const NAMES_TOO = new Set(['dane', 'pole', 'finn', 'scot', 'roman', 'norman']);

export const isDemonymWord = (word: string): boolean =>
  !NAMES_TOO.has(word) && (isPeople(word) || (word.includes('-') && word.split('-').every(isPeople)));

const isPeople = (word: string): boolean => DEMONYMS.has(word) || OTHER_PEOPLES.has(word) || isDemonym(word);

/** The token behind token `i` where nothing but white space parts them. */
export function adjacent({ tokens, text }: Reading, i: number): Token | undefined {
  const token = tokens[i]!;
  const next = tokens[i + 1];
  if (!next || token.genitive !== token.end) return undefined;
  const gap = text.slice(token.end, next.start);
  return gap === ' ' || gap === '' || /^[^\S\n]*\n?[^\S\n]*$/.test(gap) ? next : undefined;
}

/** Whether token `i` can go on a name that has begun. */
export function continues(reading: Reading, i: number): boolean {
  const token = reading.tokens[i];
  if (!isCapital(token) || reading.isTaken(token)) return false;
  if (COMPASS_WORDS.has(token.lower)) return true;
  if (needsCompany(token)) return isFirstName(reading.tokens[i - 1]!.lower) || !MONTH_LIKE.has(token.lower);
  if (INNER_CAPITALS.has(token.lower)) return goesOnBehind(reading, i + 1);
  if (reading.heading) return isNamePartOfHeading(reading, i);
  const foreign =
    reading.tokens[i - 1]!.shape === 'lower' && !/^(?:of|the|for|on|and|against)$/.test(reading.tokens[i - 1]!.lower);
  return foreign || !isNeverName(token) || token.shape === 'initial';
}

/** "Showing Up for Racial Justice", "Doctors Without Borders": a small word with a capital needs one more behind it. */
function goesOnBehind({ tokens }: Reading, i: number): boolean {
  const next = tokens[i]?.shape === 'lower' && /^(?:for|of)$/.test(tokens[i]!.text) ? tokens[i + 1] : tokens[i];
  return isCapital(next) && (!isNeverName(next) || INNER_CAPITALS.has(next.lower));
}

function isNamePartOfHeading({ tokens, seen }: Reading, i: number): boolean {
  const token = tokens[i]!;
  const before = tokens[i - 1]!.lower;
  if (seen.pairs.has(`${before} ${token.lower}`)) return true;
  return isNameDespitePosition(token, seen, false) || (isFirstName(before) && !seen.lower.has(token.lower));
}
