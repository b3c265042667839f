import nlp from 'compromise';
import wink from 'wink-eng-lite-web-model';

/** What compromise's lexicon knows of a word: `FirstName`, `LastName`, `City`, `Country`, `Region`, `Place`, `Verb` … */
const lexicon = new Map<string, string | readonly string[]>(
  Object.entries(
    (nlp as unknown as { model(): { one: { lexicon: Record<string, string | string[]> } } }).model().one.lexicon,
  ),
);

function hasTag(word: string, ...tags: readonly string[]): boolean {
  const known = lexicon.get(word.toLowerCase());
  if (known === undefined) return false;
  return typeof known === 'string' ? tags.includes(known) : known.some((tag) => tags.includes(tag));
}

export const isFirstName = (word: string): boolean => hasTag(word, 'FirstName', 'MaleName', 'FemaleName', 'Person');
export const isLastName = (word: string): boolean => hasTag(word, 'LastName');
export const isPlaceName = (word: string): boolean => hasTag(word, 'City', 'Country', 'Region', 'Place');
export const isCountry = (word: string): boolean => hasTag(word, 'Country');
export const isDemonym = (word: string): boolean => hasTag(word, 'Demonym');
export const isOrganisationName = (word: string): boolean => hasTag(word, 'Organization', 'SportsTeam');

/** The tables of wink's model that say which parts of speech a word of its dictionary can be. */
interface WinkTables {
  readonly lexicon: Uint32Array;
  readonly packing: { readonly size: number; readonly layout: Readonly<Record<string, readonly number[]>> };
  readonly features: {
    readonly lexeme: { readonly hash: Readonly<Record<string, number>> };
    readonly pos: { readonly list: readonly string[] };
    readonly posClusters: { readonly list: readonly ReadonlySet<number>[] };
  };
}

let tables: WinkTables | undefined;

/**
 * Whether `word` (in lower case) is a common word of English, by the dictionary of 87,000 words, WordNet's for the
 * most part, in wink's model: "rescuers" is one, "Libreville" is not. The tagger itself takes every capital at the
 * start of a sentence for a name.
 */
export function isCommonWord(word: string): boolean {
  tables ??= (wink as unknown as { core(): WinkTables }).core();
  const { lexicon: packed, packing, features } = tables;
  const index = features.lexeme.hash[word];
  if (index === undefined) return false;
  const [offset, mask, shift] = packing.layout.lexemeCID!;
  const cluster = features.posClusters.list[(packed[offset! + index * packing.size]! & mask!) >>> shift!];
  if (!cluster) return false;
  for (const tag of cluster) if (features.pos.list[tag] !== 'PROPN') return true;
  return false;
}
