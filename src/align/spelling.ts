import { distance } from 'fastest-levenshtein';

/** 1 less the share of letters to change (Levenshtein), for names about as long as each other; 0 below a half. */
export function spellingNearness(x: string, y: string): number {
  const longest = Math.max(x.length, y.length);
  if (longest === 0 || longest > 60 || Math.abs(x.length - y.length) > longest / 2) return 0;
  const nearness = 1 - distance(x, y) / longest;
  return nearness >= 0.5 ? nearness : 0;
}
