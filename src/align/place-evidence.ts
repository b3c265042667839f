import { isCountry } from '../annotate/name-lexicon.js';
import { PLACE_HEADS, STREET_WORDS } from '../lexicon/place-words.js';
import type { Claim, NameMention } from '../model/claim.js';
import { fold } from '../model/fold.js';
import { type Evidence, yes } from './evidence.js';
import type { StoryWords } from './story-words.js';
import { unmatchedPlacesIn } from './unmatched-places.js';
import { similarityOf } from './vocabulary.js';

type PlaceClaim = Claim & NameMention;
/** Evidence from two places whose names have no word in common. */
export type PlaceEvidence = (a: PlaceClaim, b: PlaceClaim, words: StoryWords) => Evidence;

/**
 * Two names of one place are told by their words; that two places are told of one happening, only how each is tied to
 * it says ("born in", "a train from"), and that neither source names the other's: a place that both name has its own
 * story in both. The evidence stands in products too, since a tie says much only where each source has one such place.
 */
export function placeEvidenceIn(claims: readonly Claim[]): PlaceEvidence {
  const { isNamedIn, oneOfEach } = unmatchedPlacesIn(claims);
  return (a, b, words) => {
    const neither = yes(!isNamedIn(a, b.source) && !isNamedIn(b, a.source));
    const x = a.context.placeTie;
    const y = b.context.placeTie;
    const direction = x && x.direction === y?.direction ? x.direction : null;
    const shared = x && y ? x.kinds.filter((kind) => y.kinds.includes(kind)) : [];
    const tied = governorsNear(a, b, words);
    const countries = [isCountry(a.value.name), isCountry(b.value.name)];
    const described = [isDescribed(a), isDescribed(b)];
    const sites = [isSite(a), isSite(b)];
    const oneCountry = yes(countries[0] !== countries[1]);
    const oneDescribed = yes(described[0] !== described[1]);
    const oneSite = yes(sites[0] !== sites[1]);
    return {
      sameDirection: yes(direction !== null),
      otherDirection: yes(Boolean(x?.direction && y?.direction) && direction === null),
      tied,
      sameTie: yes(shared.length > 0),
      otherTie: yes(Boolean(x?.kinds.length && y?.kinds.length) && shared.length === 0),
      neither,
      neitherSort: oneCountry || oneDescribed || oneSite ? 0 : neither,
      neitherTied: neither * tied,
      neitherTie: neither * yes(shared.length > 0),
      neitherDirection: neither * yes(direction !== null),
      aloneHere: neither * oneOfEach(a, b, 'all'),
      aloneDirection: direction ? neither * oneOfEach(a, b, `direction ${direction}`) : 0,
      aloneTie: neither * Math.max(0, ...shared.map((kind) => oneOfEach(a, b, `kind ${kind}`))),
      countries: yes(countries[0]! && countries[1]!),
      oneCountry,
      oneSite,
      described: yes(described[0]! && described[1]!),
      oneDescribed,
    };
  };
}

/** "Front yard", "bus station": a place without a name of its own. */
const isDescribed = ({ value }: PlaceClaim): boolean => /^\p{Ll}/u.test(value.name);

/** A street or a building, by the last word of its name: "Alder Street", "Ember Lake Hospital". */
function isSite({ value }: PlaceClaim): boolean {
  const words = fold(value.name).split(' ');
  const last = words.at(-1)!;
  return words.length > 1 && (STREET_WORDS.has(last) || PLACE_HEADS.has(last));
}

/** How near what governs two places is: the best match of either's head and nearest verbs with the other's. */
function governorsNear(a: PlaceClaim, b: PlaceClaim, words: StoryWords): number {
  const governorsOf = (claim: Claim) => {
    const { phrase, predicate } = words.of(claim);
    return [...phrase.slice(-1), ...predicate.slice(0, 2)];
  };
  let nearest = 0;
  for (const x of governorsOf(a))
    for (const y of governorsOf(b)) nearest = Math.max(nearest, similarityOf(words.similarities, x, y));
  return nearest;
}
