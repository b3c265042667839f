import { genderOfName } from '../../annotate/name-lexicon.js';
import { AGED_THINGS, EITHERS_NAMES, MEN, WOMEN } from '../../lexicon/age-bearers.js';
import { PERSON_NOUNS } from '../../lexicon/figure-context.js';
import type { AgeBearer } from '../../model/age-bearer.js';
import type { Mention } from '../../model/claim.js';
import type { Span } from '../../model/span.js';

/** Characters of its sentence before and after an age in which its bearer is looked for. */
const REACH = { before: 90, after: 48 };

/** What may stand between a noun and the age of whom it names: "is", "who was only", "aged", a name between commas. */
const TO_AGE =
  "(?:,?\\swho[’']s|[’']s|,?\\s(?:who|is|was|be|has|had|been|will|would|have|turned|turns|aged|of|then|now|only|just|already|barely|about|at\\sleast|nearly)){0,5},?\\s\\(?$";
/** Between a noun and such words: "-of-two", "from Leeds", a name. */
const NAMED =
  "(?:-of-[a-z]{2,6})?(?:\\s(?:from|in|of)(?:\\s\\p{Lu}[\\p{L}.’'-]{0,20}){1,3})?(?:,?\\s\\p{Lu}[\\p{L}.’'-]{0,20}){0,4}";

/** The nouns as they stand within a sentence and at its start. */
const anyCase = (nouns: string): string =>
  nouns
    .split('|')
    .map((noun) => `[${noun[0]!.toUpperCase()}${noun[0]}]${noun.slice(1)}`)
    .join('|');
const nounBefore = (nouns: string, named = NAMED): RegExp =>
  new RegExp(`(?<![\\p{L}’'-])(?:${anyCase(nouns)})${named}${TO_AGE}`, 'u');
/** After an age: "-year-old Swedish man", ", a mother of two". */
const nounAfter = (nouns: string, end = "(?![\\p{L}’'-])"): RegExp =>
  new RegExp(
    `^(?:[\\s-]{1,3}years?[\\s-]{1,3}old\\s(?:(?!(?:an?|the|his|her|who|and|or|had|has|was|is|in|on|at|to|with|from|by|for|told|said)\\b)[\\p{L}-]{2,14}\\s){0,2}|,\\san?\\s(?:[\\p{Ll}-]{2,14}\\s){0,2})(?:${nouns})${end}`,
    'u',
  );
const pronoun = (word: string): RegExp =>
  new RegExp(
    `\\b${word}(?:[’']s|\\s(?:is|was|had\\sbeen|has\\sbeen|will\\sbe|would\\sbe|would\\shave\\sbeen|turned|turns))\\s(?:only\\s|just\\s|now\\s|then\\s|still\\s|about\\s|already\\s)?$`,
    'i',
  );
const pronounAfter = (word: string): RegExp => new RegExp(`^,?\\s${word}\\b`);

const signsOf = (nouns: string, title: string, he: string, his: string) => ({
  before: [
    pronoun(he),
    nounBefore(nouns),
    new RegExp(`\\b(?:${title})\\s(?:\\p{Lu}[\\p{L}.’'-]{0,20}\\s?){1,4},?\\s\\(?$`, 'u'),
    new RegExp(`\\bin\\s${his}\\s(?:early\\s|mid-?\\s?|late\\s)?$`, 'i'),
  ],
  after: nounAfter(nouns),
  at: pronounAfter(he),
});
const MAN = signsOf(MEN, 'Mr|Sir|Lord', 'he', 'his');
const WOMAN = signsOf(WOMEN, 'Mrs|Ms|Miss|Mme|Lady|Dame', 'she', 'her');
const withPlurals = (nouns: string): string => `${nouns}|${nouns.replaceAll('|', 's|')}s`;
/** After the name of a thing: it is no part of another's: "tram driver". */
const BY_ITSELF =
  '(?=[.,;:!?)]|$|\\s(?:is|was|has|had|that|which|with|at|in|on|of|from|to|and|for|by|will|sank|ran|caught)\\b)';
const THING = {
  before: [pronoun('it'), nounBefore(withPlurals(AGED_THINGS), '')],
  after: nounAfter(withPlurals(AGED_THINGS), BY_ITSELF),
};
const PERSON = { before: [nounBefore(PERSON_NOUNS)], after: nounAfter(PERSON_NOUNS) };
const YEAR_OLD = /^[\s-]{1,3}years?[\s-]/;
const AT = /(?:^|[\s"“(—–])[Aa]t\s(?:just\s|only\s)?$/;

/** What bears an age, as far as the words beside it or the holder's first name say; null where they do not. */
export function ageBearer(text: string, sentence: Span, mention: Mention, holder: string | null): AgeBearer | null {
  if (mention.kind !== 'age') return null;
  const ahead = text.slice(Math.max(sentence.start, mention.start - REACH.before), mention.start);
  const behind = text.slice(mention.end, Math.min(sentence.end, mention.end + REACH.after));
  const shows = ({ before, after }: { readonly before: readonly RegExp[]; readonly after: RegExp }): boolean =>
    before.some((sign) => sign.test(ahead)) || after.test(behind);
  const at = AT.test(ahead);
  const man = shows(MAN) || (at && MAN.at.test(behind));
  const woman = shows(WOMAN) || (at && WOMAN.at.test(behind));
  if (man !== woman) return man ? 'man' : 'woman';
  if (man) return 'person';
  if (shows(THING)) return 'thing';
  const first = holder?.split(' ')[0] ?? '';
  const gender = EITHERS_NAMES.has(first) ? null : genderOfName(first);
  if (gender) return gender === 'male' ? 'man' : 'woman';
  // "The 19-year-old Antonov": what follows may be anything that has a name.
  return (holder !== null && !YEAR_OLD.test(behind)) || shows(PERSON) ? 'person' : null;
}
