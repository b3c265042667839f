import nlp from 'compromise';

const lexicon = (nlp as unknown as { model(): { one: { lexicon: Record<string, string | string[]> } } }).model().one
  .lexicon;

/** Whether a first name is a man's or a woman's by compromise's lexicon; null where it is either or unknown. */
export function genderOfName(firstName: string): 'male' | 'female' | null {
  const tags = lexicon[firstName.toLowerCase()];
  if (tags === undefined) return null;
  if (tags.includes('MaleName')) return tags.includes('FemaleName') ? null : 'male';
  return tags.includes('FemaleName') ? 'female' : null;
}
