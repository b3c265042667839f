import { isCommonWord } from '../../annotate/dictionary.js';
import { genderOfName, isFirstName, isPlaceName } from '../../annotate/name-lexicon.js';
import { type Gender, looksLikeThing, type NameMention, type People } from './people.js';

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
  if (/(?:ans|ists|ers|ats)$/.test(words[0]!)) return false;
  return /^\p{Lu}\p{Ll}/u.test(mention.name) && (people.byWord.get(words[0]!)?.length ?? 0) > 2;
}

export const looksLikePlace = ({ words }: NameMention): boolean =>
  isPlaceName(words.join(' ')) ||
  (words.every((word) => isPlaceName(word)) && !words.some((word) => isFirstName(word)));
