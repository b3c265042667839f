import nlp from 'compromise';

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
