import { isCountry, isPlaceName } from '../../annotate/name-lexicon.js';
import { EXONYMS } from '../../lexicon/exonyms.js';
import { ORDINALS } from '../../lexicon/number-words.js';
import {
  COMPASS_WORDS,
  LONG_STATES,
  PLACE_HEADS,
  PLACE_NOUNS_BEHIND,
  REGION_NAMES,
  STATES_BEHIND_TOWNS,
  STREET_WORDS,
} from '../../lexicon/place-words.js';
import type { Claim } from '../../model/claim.js';
import { editDistance } from '../../model/edit-distance.js';
import { fold } from '../../model/fold.js';
import { foldName } from '../../model/name.js';
import { after, type Comparer, compatible, different, type Lookup, same } from './comparison.js';
import { isName } from './name.js';
import { mayBeOneRoad } from './road-number.js';
import { scriptsOf, soundAlike } from './transliteration.js';

/** Places are told at several sizes; only two of one size can be two places. */
type Size = 'room' | 'street' | 'building' | 'settlement' | 'region';

/**
 * Compares two places of one happening. A place within another, a longer name and places of different sizes
 * reconcile; two towns, two buildings, or two blocks of one street do not.
 */
export const place: Comparer = (a, b, lookup) => {
  if (!isName(a) || !isName(b)) return compatible('values of different kinds are not compared', 0.2);
  const [x, y] = [readPlace(a, lookup), readPlace(b, lookup)];
  const [textA, textB] = [`“${a.value.name}”`, `“${b.value.name}”`];
  if (x.text === y.text) return same(`both are ${textA}`);
  if (x.spelt.some((place) => y.spelt.includes(place)))
    return compatible(`${textA} and ${textB} are one place in two spellings`);
  const oneRoad = mayBeOneRoad(a.value.name, b.value.name);
  if (oneRoad !== null)
    return oneRoad
      ? compatible(`${textA} and ${textB} may be one numbered road`)
      : different(`${textA} is not ${textB}`, TWO_STREETS);
  if (shareName(x, y, [a, b], lookup)) {
    if (x.sides.length > 0 && y.sides.length > 0 && !x.sides.some((side) => y.sides.includes(side)))
      return different(`${textA} and ${textB} are two places of one name`, TWO_SIDES);
    return numbersPart(x.numbers, y.numbers)
      ? { ...different(`${textA} and ${textB} are two addresses on one street`, 0.9), stands: true }
      : compatible(`${textA} and ${textB} share a name`);
  }
  if (x.words.length === 0 || y.words.length === 0)
    return compatible(`${textA} or ${textB} names no place of its own`, 0.4);
  if (x.size !== y.size) return compatible(`a ${x.size} and a ${y.size} may be one place`, 0.5);
  if ([a, b].every((claim) => isCountry(claim.value.name)))
    return different(`${textA} and ${textB} are two countries`, 0.75);
  if (x.size === 'region') return compatible(`${textA} and ${textB} may overlap`, 0.4);
  return different(`${textA} is not ${textB}`, x.size === 'street' || x.vague || y.vague ? TWO_STREETS : 0.75);
};

/** How sure it is that two streets are two places: what happens at a corner happens on both, and a store has a car park. */
const TWO_STREETS = 0.45;

/** How sure it is that "Upper Hatch" and "Lower Hatch" are two places: what happens in the one may reach into the other. */
const TWO_SIDES = 0.6;

/** Whether a word of the one is one of the other, spelt nearly so, or as another newsroom spells the same script. */
function shareName(x: Place, y: Place, claims: readonly Claim[], lookup: Lookup): boolean {
  const some = (alike: (word: string, other: string) => boolean) =>
    x.words.some((word) => y.words.some((other) => alike(word, other)));
  if (some((word, other) => word === other || editDistance(word, other, 1) <= (word.length > 6 ? 1 : 0))) return true;
  return scriptsOf(claims, lookup).some((script) => some((word, other) => soundAlike(word, other, script)));
}

/** Two house or block numbers, neither of which is the other. */
const numbersPart = (x: readonly string[], y: readonly string[]): boolean =>
  x.length > 0 && y.length > 0 && !x.some((number) => y.includes(number));

interface Place {
  readonly text: string;
  /** Words of its own: not "street", "north" or "the". */
  readonly words: readonly string[];
  readonly numbers: readonly string[];
  /** "North", "upper": what tells two parts of one place, or two places of one name, apart. */
  readonly sides: readonly string[];
  /** The places that go by the name, or by a word of it, in other spellings too: "Torino" is Turin. */
  readonly spelt: readonly string[];
  readonly size: Size;
  /** Whether the name may be of anything: "The Med", "parking lot". */
  readonly vague: boolean;
}

function readPlace(claim: Claim, lookup: Lookup): Place {
  const name = isName(claim) ? claim.value.name : '';
  const folded = fold(name);
  const all = (folded.match(/[\p{L}\p{N}]+(?:'[\p{L}\p{N}]+)*/gu) ?? []).map((word, i) =>
    // "St Anne's" is no street.
    i === 0 && word === 'st' ? 'saint' : ordinal(unprefixed(word)),
  );
  const isOwn = (word: string) =>
    word.length > 1 &&
    !/^\d+$/.test(word) &&
    !STREET_WORDS.has(word) &&
    !PLACE_HEADS.has(word) &&
    !COMPASS_WORDS.has(word) &&
    !SMALL.has(word);
  return {
    text: all.join(' '),
    words: all.filter(isOwn),
    numbers: all.filter((word) => /^\d+$/.test(word)),
    sides: all.filter((word) => COMPASS_WORDS.has(word) || SIDES.has(word)),
    spelt: [foldName(name).join(' '), ...all].flatMap((words) => EXONYMS.get(words) ?? []),
    size: sizeOf(claim, name, [...all, ...nounBehind(claim, lookup)]),
    vague: isDescribed(name) || (all[0] === 'the' && !isPlaceName(name)),
  };
}

/** What parts villages of one name, beside the compass. */
const SIDES = new Set('upper lower great little'.split(' '));

/** The place noun that a name carries in lower case right behind it: "Kandani barracks". */
function nounBehind(claim: Claim, lookup: Lookup): readonly string[] {
  const [noun] = /^ [a-z]{3,16}(?![a-z])/.exec(after(claim, 18, lookup)) ?? [];
  if (!noun) return [];
  if (LANDSCAPES.has(noun.trim())) return ['region'];
  return PLACE_NOUNS_BEHIND.has(noun.trim()) || REGIONS.has(noun.trim()) ? [noun.trim()] : [];
}

/** Nouns that, in lower case behind a name, make it that of a stretch of land. */
const LANDSCAPES = new Set(
  'hills range moor moors plain plains plateau woods bay gulf delta canyon gorge heights'.split(' '),
);

const SMALL = new Set('the of at in near on and block corner intersection local area saint'.split(' '));

/** "N'Konni" is Konni, "l'Aquila" Aquila. */
const unprefixed = (word: string): string => (word.includes("'") ? word.replace(/^\p{L}'(?=\p{L}{3})/u, '') : word);

const ordinal = (word: string): string => {
  const number = ORDINALS.get(word);
  return number === undefined ? word : `${number}th`;
};

const SETTLEMENTS = new Set('village town city hamlet suburb'.split(' '));
const ROOMS = new Set('room office lawn lobby hall courtyard yard gate gates floor corridor'.split(' '));
const REGIONS = new Set(
  `district county province prefecture governorate region state territory borough ward parish municipality township
   neighbourhood neighborhood subdivision estate island islands coast peninsula desert valley republic kingdom zone area
   border lake river sea ocean forest mountain mountains basin`.split(/\s+/),
);

function sizeOf(claim: Claim, name: string, words: readonly string[]): Size {
  const role = (isName(claim) ? claim.role : null)?.split(' ').at(-1) ?? '';
  const heads = [...words, role];
  if (words.some((word) => STREET_WORDS.has(word) || word === 'block' || word === 'intersection')) return 'street';
  if (heads.some((word) => REGIONS.has(word)) || isRegionName(name, words)) return 'region';
  if (SETTLEMENTS.has(role) || words.some((word) => SETTLEMENTS.has(word))) return 'settlement';
  if (words.some((word) => ROOMS.has(word))) return 'room';
  if (isDescribed(name) || words.some((word) => PLACE_HEADS.has(word)) || PLACE_HEADS.has(role)) return 'building';
  return 'settlement';
}

/** "Field", "parking lot": a place without a name of its own, and smaller than any town. */
const isDescribed = (name: string): boolean => /^\p{Ll}/u.test(name);

function isRegionName(name: string, words: readonly string[]): boolean {
  const text = words.join(' ');
  if (words.length > 1 && isPlaceName(name) && !isCountry(name)) return LONG_STATES.has(text);
  return (
    isCountry(name) ||
    REGION_NAMES.has(text) ||
    LONG_STATES.has(text) ||
    (words.length === 1 && text.length > 2 && STATES_BEHIND_TOWNS.has(text))
  );
}
