import type { AnnotatedDocument } from '../../annotate/annotate.js';
import { evenSpaces } from '../../annotate/characters.js';
import { FEMALE_HONORIFICS, MALE_HONORIFICS } from '../../lexicon/honorifics.js';
import {
  DEFINITE,
  FEMALE_PRONOUNS,
  FIRST_PERSONS,
  INDEFINITE,
  MALE_PRONOUNS,
  PREPOSITIONS,
  SPEAKING_THINGS,
} from '../../lexicon/quotation-words.js';
import { lastStartingAt } from '../../model/span.js';
import type { Attribution } from './attribution.js';
import { canBePerson, fullestName, genderOf, looksLikePlace } from './fullest-name.js';
import { bareName, type Gender, type NameMention, type People } from './people.js';
import type { Token } from './words.js';

/** Who spoke before, for the pronouns that follow. */
export interface Spoken {
  readonly speaker: string;
  readonly gender: Gender | null;
  /** Where the words that name the speaker stand. */
  readonly at: number;
  readonly person: boolean;
}

export interface Resolved {
  readonly speaker: string | null;
  readonly gender: Gender | null;
  readonly person: boolean;
  /** How the name was found, where it is not just what stands there. */
  readonly how: string | null;
}

const NOBODY: Resolved = { speaker: null, gender: null, person: false, how: null };

/** How many sentences back a pronoun may point. */
const REACH = 6;
/** No more names than these are weighed for one quotation: the cost must not grow with the text's square. */
const CANDIDATES = 50;

/** The fullest name or the role of the one whom the words beside a quotation name. */
export function resolveSpeaker(
  document: AnnotatedDocument,
  people: People,
  { speaker, tokens }: Attribution,
  spoken: readonly Spoken[],
): Resolved {
  const words = tokens.slice(speaker.first, speaker.last + 1);
  if (speaker.kind === 'pronoun') return resolvePronoun(document, people, words[0]!, spoken);
  if (speaker.kind === 'name') return resolveName(document.source.text, people, words);
  return resolveRole(document.source.text, people, words);
}

function resolveName(text: string, people: People, tokens: readonly Token[]): Resolved {
  const bare = bareName(tokens, 0, tokens.length - 1);
  // A title alone: "Interior Minister", "the Speaker".
  if (!bare) return resolveRole(text, people, tokens);
  const parts = tokens.slice(bare.first, bare.last + 1).filter((token) => !token.mark);
  const titles = tokens.slice(0, bare.first).map((token) => token.lower);
  const gender = titles.some((word) => MALE_HONORIFICS.has(word))
    ? 'male'
    : titles.some((word) => FEMALE_HONORIFICS.has(word))
      ? 'female'
      : null;
  const own = nameText(text, tokens[bare.first]!, tokens[bare.last]!);
  const words = parts.map((token) => token.lower);
  const fullest = fullestName(people, words, gender);
  const speaker = fullest?.name ?? own;
  return {
    speaker,
    gender: gender ?? (fullest && genderOf(people, fullest)),
    person: fullest ? canBePerson(people, fullest) : !SPEAKING_THINGS.has(words.at(-1)!),
    how: speaker === own ? null : own,
  };
}

const nameText = (text: string, first: Token, last: Token): string =>
  evenSpaces(text.slice(first.start, last.end - (last.genitive ? 2 : 0)));

/** "the minister": the holder of the role named most lately, else the first named after; else the words themselves. */
function resolveRole(text: string, people: People, tokens: readonly Token[]): Resolved {
  const words = tokens.filter((token) => !token.mark);
  const cut = words.findIndex((token, i) => i > 0 && PREPOSITIONS.has(token.lower));
  const head = (cut < 0 ? words : words.slice(0, cut)).at(-1)!;
  const opening = words[0]!;
  const whole = nameText(text, opening, words.at(-1)!);
  const definite = DEFINITE.has(opening.lower) || opening.genitive || opening.capital;
  const holder = definite && !SPEAKING_THINGS.has(head.lower) ? holderOf(people, head, words) : null;
  if (holder) return { speaker: holder.name, gender: genderOf(people, holder), person: true, how: whole };
  // "the 41-year-old", where no age is stated, is whoever the story spoke of last.
  const spokenOf = definite && head.lower.endsWith('-year-old') ? personBefore(people, head.start) : null;
  if (spokenOf) return { speaker: spokenOf.name, gender: genderOf(people, spokenOf), person: true, how: whole };
  const named = DEFINITE.has(opening.lower) || INDEFINITE.has(opening.lower) ? words.slice(1) : words;
  if (named.length === 0) return { speaker: null, gender: null, person: false, how: null };
  const person = !SPEAKING_THINGS.has(head.lower);
  return { speaker: nameText(text, named[0]!, named.at(-1)!), gender: null, person, how: null };
}

/** Of the people said to hold the role, the one that shares most of its words, then the one named most lately before. */
function holderOf(people: People, head: Token, words: readonly Token[]): NameMention | null {
  const said = words.map((token) => token.lower);
  const best = new Map<string, { holder: NameMention; score: number }>();
  for (const mention of (people.byRole.get(head.lower) ?? []).slice(0, CANDIDATES)) {
    const holder = fullestName(people, mention.words, mention.ofTitle) ?? mention;
    const shared = mention.roles.filter((role) => said.includes(role)).length;
    const score = shared * 1e9 + latestBefore(people, holder, head.start);
    if (score > (best.get(holder.name)?.score ?? Number.NEGATIVE_INFINITY)) best.set(holder.name, { holder, score });
  }
  let found: { holder: NameMention; score: number } | null = null;
  for (const one of best.values()) if (!found || one.score > found.score) found = one;
  return found?.holder ?? null;
}

/** Where the person is last named before `at`; less than 0 where only after it, the nearer the more. */
function latestBefore(people: People, { words }: NameMention, at: number): number {
  const own = people.byWord.get(words.at(-1)!) ?? [];
  const before = own[lastStartingAt(own, at)];
  return before ? before.start : at - (own[0]?.start ?? at) - 1;
}

function personBefore(people: People, at: number): NameMention | null {
  const last = lastStartingAt(people.mentions, at);
  for (let i = last; i >= 0 && i > last - 12; i--) {
    const mention = people.mentions[i]!;
    const full = mention.quoted || looksLikePlace(mention) ? null : fullestName(people, mention.words, null);
    if (full?.person) return full;
  }
  return people.mentions[last] ?? null;
}

function resolvePronoun(
  document: AnnotatedDocument,
  people: People,
  pronoun: Token,
  spoken: readonly Spoken[],
): Resolved {
  if (FIRST_PERSONS.has(pronoun.lower)) return NOBODY;
  const gender: Gender | null = MALE_PRONOUNS.has(pronoun.lower)
    ? 'male'
    : FEMALE_PRONOUNS.has(pronoun.lower)
      ? 'female'
      : null;
  const last = spoken.at(-1);
  const read = (speaker: string): Resolved => ({ speaker, gender, person: true, how: pronoun.text });
  if (!gender) return last && !last.person ? { ...last, how: pronoun.text } : NOBODY;
  const sentence = document.sentenceAt(pronoun.start);
  for (let back = 0; back <= REACH && sentence - back >= 0; back++) {
    const { start, end } = document.sentences[sentence - back]!;
    const to = Math.min(end, pronoun.start);
    const lately = spokenWithin(spoken, start, to);
    if (lately?.person && fits(lately.gender, gender)) return read(lately.speaker);
    const named = firstPersonIn(people, start, to, gender);
    if (named) return read(named.name);
  }
  return last?.person && fits(last.gender, gender) ? read(last.speaker) : NOBODY;
}

function spokenWithin(spoken: readonly Spoken[], from: number, to: number): Spoken | null {
  for (let i = spoken.length - 1; i >= 0 && spoken[i]!.at >= from; i--) if (spoken[i]!.at < to) return spoken[i]!;
  return null;
}

const fits = (a: Gender | null, b: Gender): boolean => a === null || a === b;

/** The first person named between two offsets, outside quotations, whom the pronoun can mean; a genitive counts last. */
function firstPersonIn(people: People, from: number, to: number, gender: Gender): NameMention | null {
  let genitive: NameMention | null = null;
  const first = lastStartingAt(people.mentions, from - 1) + 1;
  for (let i = first; i < people.mentions.length && i - first < CANDIDATES; i++) {
    const mention = people.mentions[i]!;
    if (mention.start >= to) break;
    if (mention.quoted || looksLikePlace(mention)) continue;
    const full = fullestName(people, mention.words, mention.ofTitle ?? gender) ?? mention;
    const known = mention.ofTitle ?? genderOf(people, full);
    if (!canBePerson(people, full) || !fits(known, gender)) continue;
    if (!mention.genitive) return full;
    genitive ??= full;
  }
  return genitive;
}
