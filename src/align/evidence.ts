import type { Claim } from '../model/claim.js';

/** Kinds whose claims may answer one question together; 'place' is two places that share no name (candidates.ts). */
export type Group = 'figure' | 'time' | 'quotation' | 'name' | 'place';

export const groupOf = (claim: Claim): Group => {
  switch (claim.kind) {
    case 'quotation':
      return 'quotation';
    case 'date':
    case 'time':
      return 'time';
    case 'name':
    case 'place':
      return 'name';
    default:
      return 'figure';
  }
};

/** One thing that speaks for or against two claims being one topic: 0 is no evidence. */
export type Evidence = Readonly<Record<string, number>>;

/** Evidence of a thing that is so or not. */
export const yes = (condition: boolean): number => (condition ? 1 : 0);
