import { COMPASS_WORDS } from '../lexicon/place-words.js';
import type { Claim, PlaceTie } from '../model/claim.js';
import { isName, nameWords } from './names.js';

/** What a story's sources name that others of them do not. */
export interface UnmatchedPlaces {
  /** Whether a source names a claim's place, or anything that shares a word with it. */
  readonly isNamedIn: (place: Claim, source: string) => boolean;
  /**
   * One over the number of places that could be meant on either side, among those that only one of the two sources
   * names: 1 where each has but one. Counted over all of them, those of a direction, or those of a kind of tie.
   */
  readonly oneOfEach: (a: Claim, b: Claim, among: Among) => number;
}

export type Among = 'all' | `direction ${NonNullable<PlaceTie['direction']>}` | `kind ${string}`;

export function unmatchedPlacesIn(claims: readonly Claim[]): UnmatchedPlaces {
  const wordsOf = new Map<Claim, readonly string[]>();
  const placesOf = new Map<string, Claim[]>();
  const named = new Map<string, Set<string>>();
  for (const claim of claims) {
    if (!isName(claim)) continue;
    const words = nameWords(claim).filter((word) => word.length > 2 && !COMPASS_WORDS.has(word));
    wordsOf.set(claim, words);
    const own = named.get(claim.source) ?? new Set();
    named.set(claim.source, own);
    for (const word of words) own.add(word);
    if (claim.kind !== 'place') continue;
    const places = placesOf.get(claim.source) ?? [];
    placesOf.set(claim.source, places);
    places.push(claim);
  }
  const isNamedIn = (place: Claim, source: string): boolean =>
    wordsOf.get(place)!.some((word) => named.get(source)!.has(word));
  /** The places of a source that another does not name. */
  const unmatched = (source: string, other: string): readonly Unmatched[] =>
    placesOf
      .get(source)!
      .filter((place) => !isNamedIn(place, other))
      .map((place) => ({ name: wordsOf.get(place)!.join(' '), tie: place.context.placeTie }));
  const counted = new Map<string, ReadonlyMap<Among, number>>();
  const countsIn = (source: string, other: string): ReadonlyMap<Among, number> => {
    const found = counted.get(`${source} ${other}`);
    if (found) return found;
    const made = countedApart(unmatched(source, other));
    counted.set(`${source} ${other}`, made);
    return made;
  };
  return {
    isNamedIn,
    oneOfEach: (a, b, among) =>
      1 / ((countsIn(a.source, b.source).get(among) ?? 1) * (countsIn(b.source, a.source).get(among) ?? 1)),
  };
}

interface Unmatched {
  /** Its words but those of direction: "south Quezal" is named where "Quezal" is. */
  readonly name: string;
  readonly tie: PlaceTie | null;
}

/** How many names some places have between them, by what they could be counted among. */
function countedApart(places: readonly Unmatched[]): ReadonlyMap<Among, number> {
  const names = new Map<Among, Set<string>>();
  for (const { name, tie } of places) {
    const { direction = null, kinds = [] } = tie ?? {};
    const among: readonly Among[] = [
      'all',
      ...(direction ? [`direction ${direction}` as const] : []),
      ...kinds.map((kind) => `kind ${kind}` as const),
    ];
    for (const each of among) names.set(each, (names.get(each) ?? new Set()).add(name));
  }
  return new Map([...names].map(([among, own]) => [among, own.size]));
}
