import { genderOfName } from '../../annotate/name-gender.js';
import { isCommonWord, isFirstName, isPlaceName } from '../../annotate/name-lexicon.js';
import { FEMALE_HONORIFICS, MALE_HONORIFICS, NAME_SUFFIXES, TITLE_WORDS } from '../../lexicon/honorifics.js';
import { DEFINITE, INDEFINITE } from '../../lexicon/quotation-words.js';
import { anyOverlaps, type Span } from '../../model/span.js';
import { nameEnd } from './speaker-phrase.js';
import { isNameWord, isSmallWord, type Token, tokensOf } from './words.js';

export type Gender = 'male' | 'female';

/** A name as it stands in the text, its titles left out. */
export interface NameMention extends Span {
  /** Lower case. */
  readonly words: readonly string[];
  readonly name: string;
  readonly gender: Gender | null;
  /** Whether a title or a first name shows a person. */
  readonly person: boolean;
  /** Lower-case words of what the name is said to be here: "interior", "minister", "41-year-old". */
  readonly roles: readonly string[];
  readonly quoted: boolean;
}

/** The names of a document, and how to find them by any of their words. */
export interface People {
  readonly mentions: readonly NameMention[];
  readonly byWord: ReadonlyMap<string, readonly NameMention[]>;
  readonly byRole: ReadonlyMap<string, readonly NameMention[]>;
}

/** A name without its titles: tokens from `first` to `last`. Null where only titles stand ("the Interior Minister"). */
export function bareName(
  tokens: readonly Token[],
  first: number,
  last: number,
): { first: number; last: number } | null {
  let title = -1;
  for (let i = first; i <= last; i++) if (TITLE_WORDS.has(tokens[i]!.lower) && !tokens[i]!.genitive) title = i;
  if (title < 0) return { first, last };
  let rest = title + 1;
  while (rest <= last && (tokens[rest]!.mark || NAME_SUFFIXES.has(tokens[rest]!.lower))) rest++;
  if (rest <= last) return { first: rest, last };
  // "Stephen King", "Martin Luther King Jr."
  return last > first && isFirstName(tokens[first]!.lower) ? { first, last } : null;
}

const genderOfTitle = (word: string): Gender | null =>
  MALE_HONORIFICS.has(word) ? 'male' : FEMALE_HONORIFICS.has(word) ? 'female' : null;

/** Reads the names of a paragraph. */
function namesIn(text: string, paragraph: Span, quoted: readonly Span[]): readonly NameMention[] {
  const tokens = tokensOf(text, paragraph);
  const found: NameMention[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (!isNameWord(tokens[i])) continue;
    const last = nameEnd(tokens, i);
    if (last < 0) continue;
    const bare = bareName(tokens, i, last);
    if (bare) {
      const mention = mentionOf(text, tokens, { from: i, ...bare }, quoted);
      if (mention) found.push(mention);
    }
    i = last;
  }
  return found;
}

function mentionOf(
  text: string,
  tokens: readonly Token[],
  { from, first, last }: { from: number; first: number; last: number },
  quoted: readonly Span[],
): NameMention | null {
  const parts = tokens.slice(first, last + 1).filter((token) => !token.mark);
  // The first word of a sentence is no name merely for its capital.
  if (parts.length === 1 && tokens[first]!.opens && first === from && isCommonWord(parts[0]!.lower)) return null;
  const start = tokens[first]!.start;
  const end = tokens[last]!.end - (tokens[last]!.genitive ? 2 : 0);
  const titles = tokens.slice(from, first).filter((token) => !token.mark);
  const gender =
    titles.map((token) => genderOfTitle(token.lower)).find((g) => g !== null) ?? genderOfName(parts[0]!.lower);
  const roles = [...titles.map(({ lower }) => lower), ...rolesBefore(tokens, from), ...rolesAfter(tokens, last)];
  const words = parts.map((token) => token.lower);
  const person =
    titles.length > 0 ||
    (parts.length > 1 && isFirstName(words[0]!)) ||
    roles.some((role) => role.includes('-year-old'));
  const name = text.slice(start, end).replace(/\s+/g, ' ');
  return { start, end, words, name, gender, person, roles, quoted: anyOverlaps(quoted, { start, end }) };
}

/** "⟦flight director⟧ Annika Brandl", "⟦the mayor⟧, Benoît Lambrecht,". */
function rolesBefore(tokens: readonly Token[], first: number): readonly string[] {
  const roles: string[] = [];
  let at = first - 1;
  const apposed = tokens[at]?.text === ',';
  if (apposed) at--;
  for (; at >= 0 && first - at < 7; at--) {
    const token = tokens[at]!;
    if (token.mark || isSmallWord(token)) break;
    roles.push(token.lower);
  }
  return apposed && !(tokens[at] && (DEFINITE.has(tokens[at]!.lower) || tokens[at + 1]?.opens)) ? [] : roles;
}

/** "Terpstra, ⟦the defence minister⟧,", "Lis, ⟦34⟧,". */
function rolesAfter(tokens: readonly Token[], last: number): readonly string[] {
  if (tokens[last + 1]?.text !== ',' && tokens[last + 1]?.text !== '(') return [];
  const roles: string[] = [];
  for (let i = last + 2; i < tokens.length && i - last < 12; i++) {
    const token = tokens[i]!;
    if (token.mark) {
      if (roles.length === 0 || token.text !== ',' || !/^\d/.test(tokens[i - 1]!.text)) break;
      continue;
    }
    if (/^\d{1,2}$/.test(token.text)) roles.push(`${token.text}-year-old`);
    else if (DEFINITE.has(token.lower) || INDEFINITE.has(token.lower)) {
      if (i > last + 2 && tokens[i - 1]!.text !== ',') break;
    } else if (isSmallWord(token)) {
      if (token.lower !== 'of') break;
      break;
    } else roles.push(token.lower);
  }
  return roles;
}

function indexBy(mentions: readonly NameMention[], keysOf: (mention: NameMention) => readonly string[]) {
  const index = new Map<string, NameMention[]>();
  for (const mention of mentions) {
    for (const key of new Set(keysOf(mention))) {
      const at = index.get(key);
      if (at) at.push(mention);
      else index.set(key, [mention]);
    }
  }
  return index;
}

/** Every name of the document, in order. */
export function peopleOf(text: string, paragraphs: readonly Span[], quoted: readonly Span[]): People {
  const mentions = paragraphs.flatMap((paragraph) => namesIn(text, paragraph, quoted));
  return {
    mentions,
    byWord: indexBy(mentions, ({ words }) => words),
    byRole: indexBy(mentions, ({ roles }) => roles),
  };
}

/** The fullest form of a name that the document gives, or the name itself. */
export function fullestName(people: People, words: readonly string[], gender: Gender | null): NameMention | null {
  const key = words.at(-1);
  if (key === undefined) return null;
  const tallies = new Map<string, { mention: NameMention; count: number }>();
  for (const mention of people.byWord.get(key) ?? []) {
    if (mention.words.length < words.length || !words.every((word) => mention.words.includes(word))) continue;
    if (gender && mention.gender && mention.gender !== gender) continue;
    const id = mention.words.join(' ');
    const tally = tallies.get(id);
    if (tally) tally.count++;
    else tallies.set(id, { mention, count: 1 });
  }
  let best: { mention: NameMention; rank: number } | null = null;
  for (const { mention, count } of tallies.values()) {
    const ends = mention.words.at(-1) === key ? 1 : 0;
    const rank =
      (mention.words.length > 1 ? 1000 : 0) +
      (mention.person ? 300 : 0) +
      ends * 200 +
      Math.min(count, 20) * 4 +
      mention.words.length;
    if (!best || rank > best.rank) best = { mention, rank };
  }
  return best?.mention ?? null;
}

export const looksLikePlace = ({ words }: NameMention): boolean =>
  words.every((word) => isPlaceName(word)) && !words.some((word) => isFirstName(word));
