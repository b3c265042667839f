import { editDistance } from '../model/edit-distance.js';

/** The word of a closed vocabulary that somebody most likely meant, or null where none is near. */
export function nearest(word: string, known: readonly string[]): string | null {
  const most = Math.max(2, Math.floor(word.length / 3));
  const ranked = known
    .map((candidate) => ({ candidate, distance: editDistance(word.toLowerCase(), candidate.toLowerCase(), most) }))
    .filter(({ distance }) => distance <= most)
    .sort((a, b) => a.distance - b.distance || (a.candidate < b.candidate ? -1 : 1));
  return (
    ranked[0]?.candidate ?? known.find((candidate) => candidate.startsWith(word) || word.startsWith(candidate)) ?? null
  );
}

/** `; did you mean "x"?`, or `otherwise` where nothing is near: the whole vocabulary unless it is told already. */
export function orNearest(word: string, known: readonly string[], otherwise = `; known: ${known.join(', ')}`): string {
  const near = nearest(word, known);
  return near ? `; did you mean "${near}"?` : otherwise;
}
