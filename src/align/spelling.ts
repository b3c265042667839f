import { editDistance } from '../model/edit-distance.js';

/** 1 less the share of letters to change (`editDistance`), for names about as long as each other; 0 below a half. */
export function spellingNearness(x: string, y: string): number {
  const longest = Math.max(x.length, y.length);
  if (longest === 0 || longest > 60 || Math.abs(x.length - y.length) > longest / 2) return 0;
  const most = Math.floor(longest / 2);
  const distance = editDistance(x, y, most);
  return distance > most ? 0 : 1 - distance / longest;
}
