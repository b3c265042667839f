import { HEADLINE_VERBS, INVERTING_VERBS, NAMING_VERBS, NOUN_LIKE, SPEECH_VERBS } from '../../lexicon/cue-verbs.js';
import { NAME_PARTICLES, TITLE_WORDS } from '../../lexicon/honorifics.js';
import {
  ADVERBS,
  AUXILIARIES,
  CLAUSE_WORDS,
  DAYS_AND_MONTHS,
  DEFINITE,
  INDEFINITE,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
} from '../../lexicon/quotation-words.js';
import { isNameWord, isSmallWord, type Token } from './words.js';

/** Who is said to speak, as token indexes (both included) of the words beside a quotation. */
export interface Phrase {
  readonly kind: 'pronoun' | 'name' | 'role';
  readonly first: number;
  readonly last: number;
}

export const isCueVerb = ({ lower, genitive, capital, opens }: Token): boolean =>
  !genitive && (SPEECH_VERBS.has(lower) || NAMING_VERBS.has(lower)) && (!capital || opens || HEADLINE_VERBS.has(lower));
export const isInvertingVerb = ({ lower, genitive }: Token): boolean => !genitive && INVERTING_VERBS.has(lower);
export const isAdverb = ({ lower }: Token): boolean => ADVERBS.has(lower) || (lower.length > 4 && lower.endsWith('ly'));
const isPronoun = ({ lower, genitive }: Token): boolean => SUBJECT_PRONOUNS.has(lower) && !genitive;
export const isParticiple = ({ lower }: Token): boolean => lower.endsWith('ing');

/** How far a phrase may reach, in tokens. */
const LONGEST = 14;

/** Where a name that ends at `last` begins, or -1 where no name ends there. */
export function nameStart(tokens: readonly Token[], last: number): number {
  if (!isNameWord(tokens[last])) return -1;
  let first = last;
  for (let i = last - 1; i >= 0 && last - i < LONGEST; i--) {
    const token = tokens[i]!;
    if (isNameWord(token) && !token.genitive) first = i;
    else if (token.text === '.' && isDotted(tokens, i)) continue;
    else if (!(NAME_PARTICLES.has(token.lower) && isNameWord(tokens[i - 1]))) break;
  }
  return first;
}

/** Whether the full stop belongs to the word before it: "Mr.", "J.". */
const isDotted = (tokens: readonly Token[], at: number): boolean => {
  const before = tokens[at - 1];
  return before !== undefined && before.end === tokens[at]!.start && !(tokens[at + 1]?.opens ?? true);
};

/** The end of a name that begins at `first`, or -1. */
export function nameEnd(tokens: readonly Token[], first: number): number {
  if (!isNameWord(tokens[first])) return -1;
  let last = first;
  if (tokens[first]!.genitive) return last;
  for (let i = first + 1; i < tokens.length && i - first < LONGEST; i++) {
    const token = tokens[i]!;
    if (isNameWord(token) && !isCueVerb(token)) last = i;
    else if (token.text === '.' && isDotted(tokens, i)) continue;
    else if (!(NAME_PARTICLES.has(token.lower) && isNameWord(tokens[i + 1]))) break;
    if (token.genitive) break;
  }
  return last;
}

/** The phrase that begins at `first` ("said ⟦the park's vet⟧", "according to ⟦Mr Smith⟧"), or null. */
export function phraseAt(tokens: readonly Token[], first: number): Phrase | null {
  const token = tokens[first];
  if (!token || token.mark) return null;
  if (isPronoun(token) && !opensRole(tokens, first)) return { kind: 'pronoun', first, last: first };
  if (!opensPhrase(tokens, first)) return null;
  let last = first;
  let i = first;
  for (; i < tokens.length && i - first < LONGEST; i++) {
    if (!goesOn(tokens, i, first)) break;
    if (tokens[i]!.text !== '.') last = i;
  }
  const starts = nameStart(tokens, last);
  if (starts >= first) return { kind: 'name', first: starts, last };
  return nameBeside(tokens, last) ?? (isSmallWord(tokens[last]!) ? null : { kind: 'role', first, last });
}

/** "one" is a pronoun by itself, and a numeral before a noun. */
const opensRole = (tokens: readonly Token[], at: number): boolean => {
  const next = tokens[at + 1];
  return tokens[at]!.lower === 'one' && next !== undefined && !next.mark && !isCueVerb(next) && !isSmallWord(next);
};

function opensPhrase(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  if (DEFINITE.has(token.lower) || INDEFINITE.has(token.lower) || isNameWord(token)) return true;
  // "answering questions", "compared to"
  if (!token.capital && (isCueVerb(token) || /(?:ing|ed)$/.test(token.lower))) return false;
  return !isSmallWord(token) && !isAdverb(token) && !DAYS_AND_MONTHS.has(token.lower) && /^[\p{L}\d]/u.test(token.text);
}

/** Whether the phrase that began at `first` takes in the token at `at`. */
function goesOn(tokens: readonly Token[], at: number, first: number): boolean {
  const token = tokens[at]!;
  if (token.text === '.') return isDotted(tokens, at);
  if (token.mark) return false;
  if (at === first) return true;
  const { lower } = token;
  if (lower === 'of') return !isNameWord(tokens[at - 1]) || isSmallWord(tokens[first]!);
  if (lower === 'and') return isNameWord(tokens[at - 1]) && isNameWord(tokens[at + 1]) && at - first < 3;
  if (NAME_PARTICLES.has(lower) && isNameWord(tokens[at - 1]) && isNameWord(tokens[at + 1])) return true;
  if (DEFINITE.has(lower) || INDEFINITE.has(lower)) return tokens[at - 1]!.lower === 'of';
  if (PREPOSITIONS.has(lower) || CLAUSE_WORDS.has(lower) || AUXILIARIES.has(lower)) return false;
  if (DAYS_AND_MONTHS.has(lower) || isPronoun(token)) return false;
  if (isCueVerb(token)) return isNounHere(tokens, at, first);
  if (token.capital) return true;
  const afterName = isNameWord(tokens[at - 1]) && !tokens[at - 1]!.genitive;
  return !isAdverb(token) && !(/(?:ed|ing)$/.test(lower) && (afterName || at - first > 1));
}

/** "the report said", "the IMF report stated": a cue verb's form right after an article, or before another verb. */
function isNounHere(tokens: readonly Token[], at: number, first: number): boolean {
  const { lower } = tokens[at]!;
  if (lower.endsWith('ed') || lower === 'said') return false;
  const before = tokens[at - 1]!;
  if (DEFINITE.has(before.lower) || INDEFINITE.has(before.lower) || before.genitive) return true;
  const next = tokens[at + 1];
  return (
    NOUN_LIKE.has(lower) &&
    at > first &&
    next !== undefined &&
    !next.mark &&
    (isCueVerb(next) || AUXILIARIES.has(next.lower))
  );
}

/** The name set beside a role by a comma: "the park's vet, ⟦Laure Stassart⟧". */
function nameBeside(tokens: readonly Token[], last: number): Phrase | null {
  let comma = last + 1;
  // "the head of research at the institute, Dr X"
  while (comma < tokens.length && comma - last < 9 && !tokens[comma]!.mark) {
    if (isCueVerb(tokens[comma]!) || AUXILIARIES.has(tokens[comma]!.lower) || CLAUSE_WORDS.has(tokens[comma]!.lower))
      return null;
    comma++;
  }
  if (tokens[comma]?.text !== ',') return null;
  const end = nameEnd(tokens, comma + 1);
  if (end < 0) return null;
  const after = tokens[end + 1];
  if (after && !(after.mark || isCueVerb(after) || CLAUSE_WORDS.has(after.lower))) return null;
  return TITLE_WORDS.has(tokens[end]!.lower) ? null : { kind: 'name', first: comma + 1, last: end };
}

/** The phrase that ends at `last`, going back no further than `floor`; null where there is none. */
export function phraseEndingAt(tokens: readonly Token[], last: number, floor = 0): Phrase | null {
  const token = tokens[last];
  if (last < floor || !token || token.mark) return null;
  if (isPronoun(token)) return { kind: 'pronoun', first: last, last };
  const named = nameStart(tokens, last);
  if (named >= 0)
    return beforePreposition(tokens, named, floor) ?? { kind: 'name', first: Math.max(named, floor), last };
  // "the mother of three"
  if (isSmallWord(token) && !(INDEFINITE.has(token.lower) && tokens[last - 1]?.lower === 'of')) return null;
  if (DAYS_AND_MONTHS.has(token.lower) || isAdverb(token)) return null;
  const first = roleStart(tokens, last, floor);
  if (first < 0) return null;
  const name = appositionBefore(tokens, first);
  return name ?? { kind: 'role', first, last: cutAtPreposition(tokens, first, last) };
}

const isBeforeName = ({ lower, capital }: Token): boolean =>
  DEFINITE.has(lower) || (!capital && TITLE_WORDS.has(lower));

/** "⟦Mr Lowe⟧ of the River Trust", "⟦officials⟧ in Paris": what a name after a preposition belongs to. */
function beforePreposition(tokens: readonly Token[], named: number, floor: number): Phrase | null {
  let at = named - 1;
  while (at >= floor && isBeforeName(tokens[at]!)) at--;
  if (at <= floor || !PREPOSITIONS.has(tokens[at]!.lower) || CLAUSE_WORDS.has(tokens[at]!.lower)) return null;
  const before = tokens[at - 1]!;
  if (before.mark || isSmallWord(before) || isCueVerb(before) || isAdverb(before)) return null;
  return phraseEndingAt(tokens, at - 1, floor);
}

/** Where a phrase of common words that ends at `last` begins: its article, or the clause's first word. */
function roleStart(tokens: readonly Token[], last: number, floor: number): number {
  for (let i = last; i >= floor && last - i < LONGEST; i--) {
    const token = tokens[i]!;
    const next = i > floor ? tokens[i - 1] : undefined;
    if (token.genitive) continue;
    const articled = DEFINITE.has(token.lower) || (INDEFINITE.has(token.lower) && i < last);
    if (articled && !(next && PREPOSITIONS.has(next.lower) && i - 2 >= floor && !CLAUSE_WORDS.has(next.lower)))
      return i;
    if (!next || next.mark) return i;
    if (AUXILIARIES.has(next.lower) || isCueVerb(next)) return -1;
    if (CLAUSE_WORDS.has(next.lower) || isPronoun(next)) return i;
  }
  return -1;
}

function cutAtPreposition(tokens: readonly Token[], first: number, last: number): number {
  for (let i = first + 1; i <= last; i++) {
    if (PREPOSITIONS.has(tokens[i]!.lower) && tokens[i]!.lower !== 'of') return i - 1;
  }
  return last;
}

/** The name that a phrase between commas stands beside: "⟦Scott Pruitt⟧, the attorney general of Oklahoma". */
function appositionBefore(tokens: readonly Token[], first: number): Phrase | null {
  if (tokens[first - 1]?.text !== ',') return null;
  let last = first - 2;
  if (tokens[last]?.text === '.') last--;
  const named = nameStart(tokens, last);
  return named < 0 || leadsTheClause(tokens, named) ? null : { kind: 'name', first: named, last };
}

/** "In ⟦the Senate⟧, the leader said": a name that only says where. */
function leadsTheClause(tokens: readonly Token[], named: number): boolean {
  let at = named - 1;
  while (at >= 0 && isBeforeName(tokens[at]!)) at--;
  return at >= 0 && PREPOSITIONS.has(tokens[at]!.lower) && (at === 0 || tokens[at]!.opens || tokens[at - 1]!.mark);
}
