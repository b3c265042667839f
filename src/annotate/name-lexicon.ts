import { createRequire } from 'node:module';
import type compromise from 'compromise/two';

// The same lexicon as the whole of compromise has, without the grammar of verbs and numbers on top, which takes time to
// load; and as the one file that `require` gives, since `import` opens three hundred, for a tenth of a second.
const nlp = createRequire(import.meta.url)('compromise/two') as typeof compromise;

const KINDS = [
  'FirstName',
  'MaleName',
  'FemaleName',
  'Person',
  'LastName',
  'City',
  'Country',
  'Region',
  'Place',
  'Demonym',
  'Organization',
  'SportsTeam',
] as const;
type NameKind = (typeof KINDS)[number];

/** The part of compromise's model that this file reads; its own types leave it out. */
interface CompromiseModel {
  readonly one: { readonly lexicon: Readonly<Record<string, string | readonly string[]>> };
}

/**
 * The names that compromise's lexicon knows, in lower case. Its parser tags a sentence in a millisecond, a tenth of our
 * speed; its lexicon answers at once.
 */
const kindOf: ReadonlyMap<string, NameKind> = (() => {
  const { lexicon } = (nlp as unknown as { model(): CompromiseModel }).model().one;
  const names = new Map<string, NameKind>();
  for (const [word, tags] of Object.entries(lexicon)) {
    const kind = KINDS.findLast((each) => (typeof tags === 'string' ? tags === each : tags.includes(each)));
    if (kind) names.set(word, kind);
  }
  return names;
})();

const FIRST_NAMES: ReadonlySet<NameKind | undefined> = new Set<NameKind>([
  'FirstName',
  'MaleName',
  'FemaleName',
  'Person',
]);
const PLACES: ReadonlySet<NameKind | undefined> = new Set<NameKind>(['City', 'Country', 'Region', 'Place']);
const ORGANISATIONS: ReadonlySet<NameKind | undefined> = new Set<NameKind>(['Organization', 'SportsTeam']);

const known = (word: string): NameKind | undefined => kindOf.get(word.toLowerCase());

export const isFirstName = (word: string): boolean => FIRST_NAMES.has(known(word));
export const isLastName = (word: string): boolean => known(word) === 'LastName';
export const isPlaceName = (word: string): boolean => PLACES.has(known(word));
export const isCountry = (word: string): boolean => known(word) === 'Country';
export const isDemonym = (word: string): boolean => known(word) === 'Demonym';
export const isOrganisationName = (word: string): boolean => ORGANISATIONS.has(known(word));

/** Whether a first name is a man's or a woman's; null where it is either or unknown. */
export function genderOfName(firstName: string): 'male' | 'female' | null {
  const kind = known(firstName);
  return kind === 'MaleName' ? 'male' : kind === 'FemaleName' ? 'female' : null;
}
