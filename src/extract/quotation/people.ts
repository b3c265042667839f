import { genderOfName } from '../../annotate/name-gender.js';
import { isCommonWord, isFirstName, isPlaceName } from '../../annotate/name-lexicon.js';
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
  const ofTitle = titles.map((token) => genderOfTitle(token.lower)).find((gender) => gender !== null) ?? null;
  const roles = [...titles.map(({ lower }) => lower), ...rolesBefore(tokens, from), ...rolesAfter(tokens, last)];
  const words = parts.map((token) => token.lower);
  return {
    start,
    end,
    words,
    name: text.slice(start, end).replace(/\s+/g, ' '),
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
const looksLikeThing = (words: readonly string[]): boolean => THINGS.has(words.at(-1)!);
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
    for (const key of new Set(keysOf(mention))) {
      const at = index.get(key);
      if (at) at.push(mention);
      else index.set(key, [mention]);
    }
  }
  return index;
}

/** The first mention of each name with the same roles. */
const distinct = (mentions: readonly NameMention[]): readonly NameMention[] => [
  ...new Map(mentions.map((mention) => [`${mention.words.join(' ')}/${mention.roles.join(' ')}`, mention])).values(),
];

/** Every name of the document, in order. */
export function peopleOf(text: string, paragraphs: readonly Span[], quoted: readonly Span[]): People {
  const mentions = paragraphs.flatMap((paragraph) => namesIn(text, paragraph, quoted));
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

/**
 * Whether a name is a man's or a woman's: by its title, by "Mr Kim" where it is Kim Jong-un, by its first name.
 * A family name's title alone says nothing of the family's other members.
 */
export function genderOf(people: People, { ofTitle, words }: NameMention): Gender | null {
  if (ofTitle) return ofTitle;
  if (words.length === 1) return people.titled.get(words[0]!) ?? genderOfName(words[0]!);
  return people.titled.get(words[0]!) ?? genderOfName(words[0]!);
}

/** The fullest form of a name that the document gives; null where the document does not hold the name. */
export function fullestName(people: People, words: readonly string[], gender: Gender | null): NameMention | null {
  const key = `${gender}/${words.join(' ')}`;
  let found = people.known.get(key);
  if (found === undefined) {
    found = findFullest(people, words, gender);
    people.known.set(key, found);
  }
  return found;
}

function findFullest(people: People, words: readonly string[], gender: Gender | null): NameMention | null {
  const key = words.at(-1);
  if (key === undefined) return null;
  const all = people.byWord.get(key) ?? [];
  const tallies = new Map<string, { mention: NameMention; count: number; person: boolean; earlier: number }>();
  let bare = 0;
  for (const mention of all) {
    if (mention.words.length === 1) bare++;
    if (mention.words.length < words.length || !words.every((word) => mention.words.includes(word))) continue;
    const other = genderOf(people, mention);
    if (gender && other && other !== gender && mention.words[0] !== key) continue;
    const id = mention.words.join(' ');
    const tally = tallies.get(id);
    if (tally) {
      tally.count++;
      tally.person ||= mention.person;
    } else
      tallies.set(id, {
        mention,
        count: 1,
        person: mention.person || people.titled.has(mention.words[0]!),
        earlier: bare,
      });
  }
  let best: NameMention | null = null;
  let most = Number.NEGATIVE_INFINITY;
  for (const { mention, count, person, earlier } of tallies.values()) {
    const rank =
      rankOf(mention, key, person) + Math.min(count, 20) * 4 - (words.length === 1 ? lateness(mention, earlier) : 0);
    if (rank <= most) continue;
    best = person === mention.person ? mention : { ...mention, person };
    most = rank;
  }
  return best;
}

function rankOf({ words }: NameMention, key: string, person: boolean): number {
  const place = words.at(-1) === key ? 400 : words[0] === key ? 330 : 0;
  return (words.length > 1 && !looksLikeThing(words) ? 300 : 0) + (person ? 300 : 0) + place + words.length;
}

/**
 * A news story gives a person's full name first. Where the family name has stood alone again and again before, a fuller
 * form is likely another member of the family ("Trump … Melania Trump").
 */
const lateness = ({ words }: NameMention, earlier: number): number => (words.length > 1 && earlier > 3 ? 700 : 0);

/** Whether a name that no title or first name explains can still be a person's. */
export function canBePerson(people: People, mention: NameMention): boolean {
  if (mention.person) return true;
  const { words } = mention;
  if (looksLikeThing(words) || looksLikePlace(mention) || isCommonWord(words.at(-1)!)) return false;
  if (words.length > 1) return words.length < 5;
  return /^\p{Lu}\p{Ll}/u.test(mention.name) && (people.byWord.get(words[0]!)?.length ?? 0) > 2;
}

export const looksLikePlace = ({ words }: NameMention): boolean =>
  isPlaceName(words.join(' ')) ||
  (words.every((word) => isPlaceName(word)) && !words.some((word) => isFirstName(word)));
