import { COMPASS_WORDS } from '../lexicon/place-words.js';
import { otherBearers } from '../model/age-bearer.js';
import type { Claim, NameMention } from '../model/claim.js';
import { fold } from '../model/fold.js';
import { groupOf, type KindGroup } from './evidence.js';
import { fullNameOf, isName, nameWords, repeatedNames } from './names.js';
import { soundOf, spellingNearness } from './spelling.js';
import { dimensionOf } from './value-relation.js';

export interface Pair {
  readonly a: Claim;
  readonly b: Claim;
  readonly group: KindGroup;
}

/** What more claims than this share says nothing of any two of them; following it would let the cost grow with the square. */
const MOST_SHARING = 60;
/** With so many claims at most each claim is weighed. */
const MOST_MET = 40;
const MOST_TERMS = 12;

/**
 * The pairs of claims worth weighing: of one group, from different sources, with something in common. In a story of a
 * few articles that is every figure with every figure; in a long one, those that share a word, a name or a value.
 * Each pair once, the earlier claim first.
 */
export function candidatePairs(claims: readonly Claim[]): readonly Pair[] {
  const facts = claims.map(factsOf);
  const sharers = claimsSharing(facts);
  const mayMeet = meetingIn(claims);
  const pairs: Pair[] = [];
  // How many keys each claim shares with the one in hand; NEVER where the two cannot meet, 0 again after each.
  const times = new Int32Array(claims.length);
  for (const [i, own] of sharers.entries()) {
    const touched: number[] = [];
    for (const sharing of own) {
      if (sharing.length > MOST_SHARING) continue;
      // Each pair once, from its earlier claim.
      for (let k = sharing.length - 1; k >= 0 && sharing[k]! > i; k--) {
        const j = sharing[k]!;
        if (times[j]! > 0) times[j]!++;
        else if (times[j] === 0) {
          times[j] = mayMeet(facts[i]!, facts[j]!) ? 1 : NEVER;
          touched.push(j);
        }
      }
    }
    const met = touched.filter((j) => times[j]! > 0);
    for (const j of nearest(met, times))
      pairs.push({ a: claims[i]!, b: claims[j]!, group: groupOfPair(facts[i]!, facts[j]!) });
    for (const j of touched) times[j] = 0;
  }
  return pairs;
}

const NEVER = -1;

/** For each claim, by each of its keys the claims that share it, in order. */
function claimsSharing(facts: readonly Facts[]): readonly (readonly (readonly number[])[])[] {
  const byGroup = new Map<KindGroup, Map<string, number[]>>();
  return facts.map((own, i) => {
    const index = byGroup.get(own.group) ?? new Map<string, number[]>();
    byGroup.set(own.group, index);
    return keysOf(own).map((key) => {
      let sharing = index.get(key);
      if (!sharing) {
        sharing = [];
        index.set(key, sharing);
      }
      sharing.push(i);
      return sharing;
    });
  });
}

/** Two places whose names have nothing in common are a group of their own: only what happens there can join them. */
function groupOfPair(x: Facts, y: Facts): KindGroup {
  const places = x.claim.kind === 'place' && y.claim.kind === 'place';
  return places && !x.nameKeys.some((key) => y.nameKeys.includes(key)) ? 'place' : x.group;
}

/** The claims that share most keys, in order of the text: in a long story a claim has more that share one than it can be weighed with. */
function nearest(met: readonly number[], times: Int32Array): readonly number[] {
  const most = met.length <= MOST_MET ? met : met.toSorted((i, j) => times[j]! - times[i]! || i - j).slice(0, MOST_MET);
  return most.toSorted((i, j) => i - j);
}

/** What is asked of a claim each time that it meets another. */
interface Facts {
  readonly claim: Claim;
  readonly group: KindGroup;
  /** Of a figure; empty for other claims. */
  readonly dimension: string;
  /** Of a name, its fullest form; null for other claims. */
  readonly name: string | null;
  /** What a name is found by; none for other claims. */
  readonly nameKeys: readonly string[];
}

function factsOf(claim: Claim): Facts {
  const group = groupOf(claim);
  return {
    claim,
    group,
    dimension: group === 'figure' ? dimensionOf(claim) : '',
    name: isName(claim) ? fullNameOf(claim) : null,
    nameKeys: isName(claim) ? nameKeysOf(claim) : [],
  };
}

/** Gives a function that tells whether two claims that share a key could answer one question at all. */
function meetingIn(claims: readonly Claim[]): (x: Facts, y: Facts) => boolean {
  const repeats = repeatedNames(claims);
  return (x, y) => {
    const [a, b] = [x.claim, y.claim];
    if (a.source === b.source || isReportsDay(x) || isReportsDay(y)) return false;
    if (x.group === 'figure')
      return (
        (x.dimension === y.dimension || leavesUnitOut(x, y)) &&
        !otherNations(a, b) &&
        !otherHolders(a, b) &&
        !otherSides(a, b)
      );
    if (x.name === null || y.name === null) return true;
    if (a.kind !== b.kind && !mayBeOneName(x, y)) return false;
    // One meeting of the two articles' mentions of a name stands for all of them.
    if (!repeats.has(a) && !repeats.has(b)) return true;
    return x.name !== y.name && spellingNearness(x.name, y.name) < ONE_SPELLING;
  };
}

/** A person and a place are one name by a word or by the spelling, never by how they begin: "Farquhar", "farm". */
const mayBeOneName = (x: Facts, y: Facts): boolean =>
  x.nameKeys.some((key) => !key.includes('~') && y.nameKeys.includes(key)) ||
  spellingNearness(x.name!, y.name!) >= ONE_SPELLING;

/** Unlike degrees of an angle and of heat, which only the text around can tell apart. */
const OF_DEGREES: ReadonlySet<string> = new Set(['angle', 'temperature']);
/** Two figures of one thing, one without its unit, lie within this factor of each other. */
const LIKE_SIZE = 2;

/** "14 million tonnes" and "13.4 million in all": a bare number may be of whatever the reader is told of. */
function leavesUnitOut(x: Facts, y: Facts): boolean {
  if (OF_DEGREES.has(x.dimension) && OF_DEGREES.has(y.dimension)) return true;
  const [bare, other] = x.dimension === 'number' ? [x.claim, y.claim] : [y.claim, x.claim];
  if (bare.kind !== 'count' || dimensionOf(bare) !== 'number' || bare.head !== null) return false;
  if (!('low' in bare.value) || !('low' in other.value)) return false;
  const [a, b] = [bare.value.low ?? 0, other.value.low ?? 0];
  return a > 0 && b > 0 && a / b < LIKE_SIZE && b / a < LIKE_SIZE;
}

/** The day in a dateline answers nothing, and would take the place of the day that an article tells. */
const isReportsDay = ({ claim, group }: Facts): boolean => group === 'time' && claim.context.dateline;

/** French soldiers and Malian soldiers are never one count, however alike the words. */
const otherNations = ({ scope: a }: Claim, { scope: b }: Claim): boolean =>
  a.nations.length > 0 && b.nations.length > 0 && !a.nations.some((nation) => b.nations.includes(nation));

/** Those for and those against are never one count, though both are votes. */
const otherSides = ({ scope: a }: Claim, { scope: b }: Claim): boolean =>
  a.side !== null && b.side !== null && a.side !== b.side;

/** "Mirna Kovatch" and "Myrna Kovach" are this near: one name, misspelt by somebody. */
const ONE_SPELLING = 0.7;

/** Two people's ages are two questions: names that share no word, or one family name beside two first names. */
function otherHolders({ scope: a }: Claim, { scope: b }: Claim): boolean {
  if (!a.holder || !b.holder) return otherBearers(a.bearer, b.bearer);
  const [x, y] = [a.holder.split(' '), b.holder.split(' ')];
  const [shorter, longer] = x.length <= y.length ? [x, y] : [y, x];
  // "Driver Ravi Menon" and "Ravi Menon", whatever stands before the name.
  if (shorter.every((word) => longer.includes(word))) return shorter.length === 1 && otherBearers(a.bearer, b.bearer);
  if (!x.some((word) => y.includes(word))) return spellingNearness(a.holder, b.holder) < ONE_SPELLING;
  return x.length > 1 && y.length > 1 && x[0]![0] !== y[0]![0];
}

/** What a claim can be found by among those of its group. Two claims that share no key are never weighed. */
function keysOf({ claim, nameKeys }: Facts): readonly string[] {
  if (isName(claim)) return [...nameKeys, ...placeInStory(claim)];
  const { value, context } = claim;
  const values = 'low' in value ? [`${value.low} ${value.high}`] : 'timex' in value ? [value.timex] : [];
  const words =
    claim.kind === 'quotation' ? context.phrase : context.terms.slice(0, MOST_TERMS).map(({ lemma }) => lemma);
  const speaker =
    claim.kind === 'quotation'
      ? [
          `by ${fold(claim.value.speaker ?? '')
            .split(' ')
            .at(-1)}`,
        ]
      : [''];
  return [...speaker, ...values, ...words];
}

/** A name's words, how they sound, and the beginning and end of its last word, which another spelling will mostly keep. */
function nameKeysOf(claim: NameMention): readonly string[] {
  const all = nameWords(claim);
  // "south Quezal" and "South Ostrano" have nothing in common.
  const own = all.filter((word) => !COMPASS_WORDS.has(word));
  const words = own.length > 0 ? own : all;
  const last = words.at(-1) ?? '';
  return [...words, `${last.slice(0, 3)}~`, `~${last.slice(-3)}`, ...words.map((word) => `~${soundOf(word)}~`)];
}

/** What a name is to the story: the words of its role, or of a place that it is one, and what happens there. */
function placeInStory(claim: Claim & NameMention): readonly string[] {
  const role = claim.role
    ? fold(claim.role)
        .split(' ')
        .filter((word) => word.length > 3)
    : [];
  const happening = claim.kind === 'place' ? ['', ...claim.context.phrase, ...claim.context.predicate] : [];
  return [...role, ...happening].map((word) => `as ${word}`);
}
