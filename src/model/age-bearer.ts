/** What an age is of: a man or a woman, somebody, or a thing. */
export type AgeBearer = 'man' | 'woman' | 'person' | 'thing';

/** Whether two ages cannot be of one: that of a man is no woman's, nor anybody's that of a thing. */
export const otherBearers = (a: AgeBearer | null, b: AgeBearer | null): boolean =>
  a !== null && b !== null && a !== b && (a === 'thing' || b === 'thing' || (a !== 'person' && b !== 'person'));
