import { KNOWN_NAMES } from '../lexicon/known-names.js';

type NameKind = keyof typeof KNOWN_NAMES;

const kindOf: ReadonlyMap<string, NameKind> = new Map(
  (Object.keys(KNOWN_NAMES) as NameKind[]).flatMap((kind) =>
    KNOWN_NAMES[kind].split('|').map((name) => [name, kind] as const),
  ),
);

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
