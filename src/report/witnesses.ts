import { type Copy, witnessOf } from '../model/copy.js';
import type { Topic } from '../model/topic.js';
import { counted } from './counted.js';

/** "2 sources", or "3 sources, 2 witnesses" where one of them copies another. */
export function sourcesText({ claims }: Topic, copies: readonly Copy[]): string {
  const sources = new Set(claims.map(({ source }) => source));
  const witnesses = new Set([...sources].map(witnessOf(copies)));
  const told = counted(sources.size, 'source');
  return witnesses.size === sources.size ? told : `${told}, ${counted(witnesses.size, 'witness', 'witnesses')}`;
}

/** That a source repeats another's text. Not yet safe to print. */
export const copyText = ({ source, of, share }: Copy): string =>
  `${source} is copied from ${of}: ${Math.round(100 * share)}% of the shorter text is word for word the same, and the two count as one witness`;
