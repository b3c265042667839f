import { isCountry } from '../annotate/name-lexicon.js';
import { PLACE_TIES, TIES_OF } from '../lexicon/place-ties.js';
import { PLACE_HEADS, STREET_WORDS } from '../lexicon/place-words.js';
import type { Claim, Context, NameMention } from '../model/claim.js';
import { fold } from '../model/fold.js';
import { type Evidence, type NewColumn, yes } from './evidence.js';
import { similarityOf } from './near-words.js';
import { type Asked, numbered, questionInCommon, questionMet, worthAmong } from './questions-asked.js';
import type { ClaimWords, StoryWords } from './story-words.js';
import type { UnmatchedPlaces } from './unmatched-places.js';

/**
 * Evidence from two places whose names have no word in common. Two names of one place are told by their words; that two
 * places are told of one happening, only how each is tied to it says ("born in", "a train from"), and that neither source
 * names the other's: a place that both name has its own story in both. The evidence stands in products too, since a tie
 * says much only where each source has one such place.
 */
export function placeEvidence(
  column: NewColumn,
  claims: readonly Claim[],
  words: StoryWords,
  { isNamedIn, oneOfEach }: UnmatchedPlaces,
): Evidence {
  const sites = new Map(claims.filter(isPlace).map((claim) => [claim as Claim, siteOf(claim, words.of(claim))]));
  const columns = {
    sameDirection: column(),
    otherDirection: column(),
    tied: column(),
    sameTie: column(),
    otherTie: column(),
    neither: column(),
    neitherSort: column(),
    neitherTied: column(),
    neitherTie: column(),
    neitherDirection: column(),
    aloneHere: column(),
    aloneDirection: column(),
    aloneTie: column(),
    countries: column(),
    oneCountry: column(),
    oneSite: column(),
    described: column(),
    oneDescribed: column(),
    question: column(),
    questionMeets: column(),
    otherQuestion: column(),
    neitherQuestion: column(),
    neitherMeets: column(),
  };
  const worth = worthAmong(
    [...sites.values()].map(({ asked }) => asked),
    NUMBERS.size,
  );
  return {
    columns,
    weigh: (row, a, b) => {
      const f = sites.get(a)!;
      const g = sites.get(b)!;
      const neither = yes(!isNamedIn(a, b.source) && !isNamedIn(b, a.source));
      const s = a.context.placeTie;
      const t = b.context.placeTie;
      const direction = s && s.direction === t?.direction ? s.direction : null;
      const shared = s && t ? s.kinds.filter((kind) => t.kinds.includes(kind)) : [];
      const tied = nearestOf(f.governors, g.governors, words);
      const oneCountry = yes(f.country !== g.country);
      const oneDescribed = yes(f.described !== g.described);
      const oneSite = yes(f.site !== g.site);
      const question = questionInCommon(f.asked, g.asked, worth);
      const meets = questionMet(f.asked, g.asked, worth);
      columns.sameDirection[row] = yes(direction !== null);
      columns.otherDirection[row] = yes(Boolean(s?.direction && t?.direction) && direction === null);
      columns.tied[row] = tied;
      columns.sameTie[row] = yes(shared.length > 0);
      columns.otherTie[row] = yes(Boolean(s?.kinds.length && t?.kinds.length) && shared.length === 0);
      columns.neither[row] = neither;
      columns.neitherSort[row] = oneCountry || oneDescribed || oneSite ? 0 : neither;
      columns.neitherTied[row] = neither * tied;
      columns.neitherTie[row] = neither * yes(shared.length > 0);
      columns.neitherDirection[row] = neither * yes(direction !== null);
      columns.aloneHere[row] = neither && oneOfEach(a, b, 'all');
      columns.aloneDirection[row] = direction ? neither && oneOfEach(a, b, `direction ${direction}`) : 0;
      columns.aloneTie[row] = neither && Math.max(0, ...shared.map((kind) => oneOfEach(a, b, `kind ${kind}`)));
      columns.countries[row] = yes(f.country && g.country);
      columns.oneCountry[row] = oneCountry;
      columns.oneSite[row] = oneSite;
      columns.described[row] = yes(f.described && g.described);
      columns.oneDescribed[row] = oneDescribed;
      columns.question[row] = question;
      columns.questionMeets[row] = meets;
      columns.otherQuestion[row] = yes(
        f.asked.own.length > 0 && g.asked.own.length > 0 && question === 0 && meets === 0,
      );
      columns.neitherQuestion[row] = neither * question;
      columns.neitherMeets[row] = neither * meets;
    },
  };
}

/** The questions (lexicon/place-ties), by number, that the words around a place show it to answer. */
function askedOf({ placeTie, phrase, predicate, clause }: Context): Asked {
  const own = placeTie?.kinds ?? [];
  const ties = TIES_OF[placeTie?.direction ?? 'there'];
  const told = [...phrase, ...predicate, ...clause].flatMap((lemma) => ties.get(lemma) ?? []);
  const numbersOf = (questions: readonly string[]) => [...new Set(questions.map((each) => NUMBERS.get(each)!))];
  return { own: numbersOf(own), clause: numbersOf([...own, ...told]) };
}

const NUMBERS = numbered(Object.keys(PLACE_TIES));

/** What is asked of a place each time that it is weighed. */
interface Site {
  readonly country: boolean;
  /** "Front yard", "bus station": a place without a name of its own. */
  readonly described: boolean;
  /** A street or a building, by the last word of its name: "Alder Street", "Ember Lake Hospital". */
  readonly site: boolean;
  /** What governs it: the head and the nearest verbs. */
  readonly governors: readonly number[];
  readonly asked: Asked;
}

function siteOf({ value, context }: PlaceClaim, { phrase, predicate }: ClaimWords): Site {
  const folded = fold(value.name).split(' ');
  const last = folded.at(-1)!;
  return {
    country: isCountry(value.name),
    described: /^\p{Ll}/u.test(value.name),
    site: folded.length > 1 && (STREET_WORDS.has(last) || PLACE_HEADS.has(last)),
    governors: [...phrase.slice(-1), ...predicate.slice(0, 2)],
    asked: askedOf(context),
  };
}

type PlaceClaim = Claim & NameMention;
const isPlace = (claim: Claim): claim is PlaceClaim => claim.kind === 'place';

/** The best match of a lemma of one list with one of the other. */
function nearestOf(from: readonly number[], to: readonly number[], words: StoryWords): number {
  let nearest = 0;
  for (const x of from) for (const y of to) nearest = Math.max(nearest, similarityOf(words.near, x, y));
  return nearest;
}
