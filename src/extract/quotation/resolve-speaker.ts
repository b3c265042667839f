import type { AnnotatedDocument } from '../../annotate/annotate.js';
import {
  DEFINITE,
  FEMALE_PRONOUNS,
  FIRST_PERSONS,
  INDEFINITE,
  MALE_PRONOUNS,
  PREPOSITIONS,
} from '../../lexicon/quotation-words.js';
import { lastStartingAt } from '../../model/span.js';
import type { Attribution } from './attribution.js';
import { bareName, fullestName, type Gender, looksLikePlace, type NameMention, type People } from './people.js';
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

/** How many sentences back a pronoun may point. */
const REACH = 6;

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
  const titled = tokens.slice(0, bare.first).map((token) => token.lower);
  const gender = titled.some((word) => ['mr', 'sir', 'lord'].includes(word))
    ? 'male'
    : titled.some((word) => ['mrs', 'ms', 'miss', 'dame', 'lady'].includes(word))
      ? 'female'
      : null;
  const own = nameText(text, tokens[bare.first]!, tokens[bare.last]!);
  const fullest = fullestName(
    people,
    parts.map((token) => token.lower),
    gender,
  );
  const speaker = fullest?.name ?? own;
  return {
    speaker,
    gender: gender ?? fullest?.gender ?? null,
    person: fullest?.person ?? true,
    how: speaker === own ? null : own,
  };
}

const nameText = (text: string, first: Token, last: Token): string =>
  text.slice(first.start, last.end - (last.genitive ? 2 : 0)).replace(/\s+/g, ' ');

/** "the minister": the person said to be one nearest before, else the first after; else the words themselves. */
function resolveRole(text: string, people: People, tokens: readonly Token[]): Resolved {
  const words = tokens.filter((token) => !token.mark);
  const cut = words.findIndex((token, i) => i > 0 && PREPOSITIONS.has(token.lower));
  const head = (cut < 0 ? words : words.slice(0, cut)).at(-1)!;
  const definite = DEFINITE.has(words[0]!.lower) || words[0]!.genitive || words[0]!.capital;
  const person = definite ? personInRole(people, head, words) : null;
  if (person) {
    const fullest = fullestName(people, person.words, person.gender) ?? person;
    return {
      speaker: fullest.name,
      gender: fullest.gender,
      person: true,
      how: nameText(text, words[0]!, words.at(-1)!),
    };
  }
  const from = DEFINITE.has(words[0]!.lower) || INDEFINITE.has(words[0]!.lower) ? 1 : 0;
  const named = words.slice(from);
  if (named.length === 0) return { speaker: null, gender: null, person: false, how: null };
  return { speaker: nameText(text, named[0]!, named.at(-1)!), gender: null, person: true, how: null };
}

function personInRole(people: People, head: Token, words: readonly Token[]): NameMention | null {
  const holders = people.byRole.get(head.lower) ?? [];
  const said = words.map((token) => token.lower);
  let best: NameMention | null = null;
  let score = -1;
  for (const holder of holders) {
    const shared = holder.roles.filter((role) => said.includes(role)).length;
    const points = shared * 4 + (holder.start < head.start ? 2 : 0) + (holder.words.length > 1 ? 1 : 0);
    // The nearest before wins a draw, and the first after.
    if (points > score || (points === score && holder.start < head.start)) {
      best = holder;
      score = points;
    }
  }
  return best;
}

function resolvePronoun(
  document: AnnotatedDocument,
  people: People,
  pronoun: Token,
  spoken: readonly Spoken[],
): Resolved {
  const none: Resolved = { speaker: null, gender: null, person: false, how: null };
  if (FIRST_PERSONS.has(pronoun.lower)) return none;
  const gender: Gender | null = MALE_PRONOUNS.has(pronoun.lower)
    ? 'male'
    : FEMALE_PRONOUNS.has(pronoun.lower)
      ? 'female'
      : null;
  const last = spoken.at(-1);
  if (!gender) return last && !last.person ? { ...last, how: pronoun.text } : none;
  const sentence = document.sentenceAt(pronoun.start);
  for (let back = 0; back <= REACH && sentence - back >= 0; back++) {
    const span = document.sentences[sentence - back]!;
    const lately = spoken.findLast((one) => one.at >= span.start && one.at < Math.min(span.end, pronoun.start));
    if (lately && fits(lately.gender, gender) && lately.person)
      return { speaker: lately.speaker, gender, person: true, how: pronoun.text };
    const named = firstPersonIn(people, span.start, Math.min(span.end, pronoun.start), gender);
    if (named) return { speaker: named.name, gender, person: true, how: pronoun.text };
  }
  return last && fits(last.gender, gender) ? { speaker: last.speaker, gender, person: true, how: pronoun.text } : none;
}

const fits = (a: Gender | null, b: Gender): boolean => a === null || a === b;

/** The first person named between two offsets, outside quotations, whom the pronoun can mean. */
function firstPersonIn(people: People, from: number, to: number, gender: Gender): NameMention | null {
  for (let i = lastStartingAt(people.mentions, from - 1) + 1; i < people.mentions.length; i++) {
    const mention = people.mentions[i]!;
    if (mention.start >= to) return null;
    if (mention.quoted || looksLikePlace(mention)) continue;
    const full = fullestName(people, mention.words, null) ?? mention;
    if (full.person && fits(mention.gender ?? full.gender, gender)) return full;
  }
  return null;
}
