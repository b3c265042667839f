import type { AnnotatedDocument } from '../../annotate/annotate.js';
import { evenSpaces } from '../../annotate/characters.js';
import { isCommonWord } from '../../annotate/dictionary.js';
import { isFirstName } from '../../annotate/name-lexicon.js';
import { FEMALE_HONORIFICS, MALE_HONORIFICS, NAME_SUFFIXES, TITLE_WORDS } from '../../lexicon/honorifics.js';
import { DEFINITE, INDEFINITE, PREPOSITIONS, ROLE_NOUNS } from '../../lexicon/quotation-words.js';
import { anyOverlaps, type Span } from '../../model/span.js';
import { nameEnd } from './speaker-phrase.js';
import { isNameWord, isSmallWord, type Token, tokensOf } from './words.js';

export type Gender = 'male' | 'female';

/** A name as it stands in the text, its titles left out. */
export interface NameMention extends Span {
  /** Lower case. */
  readonly words: readonly string[];
  readonly name: string;
  /** What the title before it says. */
  readonly ofTitle: Gender | null;
  /** Whether a title or a first name shows a person. */
  readonly person: boolean;
  /** Lower-case words of what the name is said to be here: "interior", "minister", "41-year-old". */
  readonly roles: readonly string[];
  readonly genitive: boolean;
  readonly quoted: boolean;
}

/** The names of a document, and how to find them by any of their words. */
export interface People {
  readonly mentions: readonly NameMention[];
  readonly byWord: ReadonlyMap<string, readonly NameMention[]>;
  readonly byRole: ReadonlyMap<string, readonly NameMention[]>;
  /** What titles say of a family name: "Mr Kim" makes "kim" a man's. */
  readonly titled: ReadonlyMap<string, Gender>;
  /** What `fullestName` found before, so that a name is looked up once however often it comes. */
  readonly known: Map<string, NameMention | null>;
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

/** Reads the names among a paragraph's tokens. */
function namesIn(text: string, tokens: readonly Token[], quoted: readonly Span[]): readonly NameMention[] {
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
  const ofTitle = titles.map((token) => genderOfTitle(token.lower)).find((gender) => gender !== null) ?? null;
  const roles = [...titles.map(({ lower }) => lower), ...rolesBefore(tokens, from), ...rolesAfter(tokens, last)];
  const words = parts.map((token) => token.lower);
  return {
    start,
    end,
    words,
    name: evenSpaces(text.slice(start, end)),
    ofTitle,
    person:
      ofTitle !== null ||
      roles.some(isPersonsRole) ||
      (parts.length > 1 && isFirstName(words[0]!) && !looksLikeThing(words)),
    roles,
    genitive: tokens[last]!.genitive,
    quoted: anyOverlaps(quoted, { start, end }),
  };
}

const isPersonsRole = (role: string): boolean =>
  (TITLE_WORDS.has(role) &&
    !/^(?:house|senate|police|press|state|office|republican|democratic|conservative|labour)$/.test(role)) ||
  ROLE_NOUNS.has(role) ||
  role.endsWith('-year-old');

/** "Trump Tower", "Rockford Police Department". */
export const looksLikeThing = (words: readonly string[]): boolean => THINGS.has(words.at(-1)!);
const THINGS = new Set(
  `tower house department university college school hospital court council party club bank street avenue road park county
  city airport station center centre institute foundation post times news journal committee agency group company inc corp
  administration campaign act bill`.split(/\s+/),
);

/** "⟦flight director⟧ Annika Brandl", "⟦the mayor⟧, Benoît Lambrecht,". */
function rolesBefore(tokens: readonly Token[], first: number): readonly string[] {
  const roles: string[] = [];
  let at = first - 1;
  const apposed = tokens[at]?.text === ',';
  if (apposed) at--;
  for (; at >= 0 && first - at < 9; at--) {
    const token = tokens[at]!;
    if (apposed && PREPOSITIONS.has(token.lower)) continue;
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
      break;
    } else roles.push(token.lower);
  }
  return roles;
}

function indexBy(mentions: readonly NameMention[], keysOf: (mention: NameMention) => readonly string[]) {
  const index = new Map<string, NameMention[]>();
  for (const mention of mentions) {
    for (const key of keysOf(mention)) {
      const at = index.get(key);
      if (!at) index.set(key, [mention]);
      // A name may hold a word twice.
      else if (at.at(-1) !== mention) at.push(mention);
    }
  }
  return index;
}

/** The first mention of each name with the same roles. */
const distinct = (mentions: readonly NameMention[]): readonly NameMention[] => [
  ...new Map(mentions.map((mention) => [`${mention.words.join(' ')}/${mention.roles.join(' ')}`, mention])).values(),
];

/** Every name of the document, in order. */
export function peopleOf(document: AnnotatedDocument, quoted: readonly Span[]): People {
  const { text } = document.source;
  const mentions = document.paragraphs.flatMap((paragraph, i) =>
    namesIn(text, tokensOf(text, paragraph, document.chunks(i)), quoted),
  );
  const titled = new Map<string, Gender>();
  for (const { words, ofTitle } of mentions) if (words.length === 1 && ofTitle) titled.set(words[0]!, ofTitle);
  return {
    mentions,
    byWord: indexBy(mentions, ({ words }) => words),
    byRole: indexBy(distinct(mentions), ({ roles }) => roles),
    titled,
    known: new Map(),
  };
}
