import type { Likeness } from './likeness.js';
import type { PassageWords } from './passages.js';

/** Passages this much alike tell the same. Chosen by looking at the pairs of the invented stories. */
const ALIKE = 0.3;
/** Where several sources meet, the mean of all pairs may be this much lower. */
const LOOSER = 0.6;

/**
 * Groups of passages that tell the same, at most one of each source, then the passages that a neighbour in such a
 * group was parted from. Passages that stand alone are groups of one. The likeliest pairs join first, so what order
 * the sources come in makes no difference.
 */
export function groupPassages(
  passages: readonly PassageWords[],
  likenesses: readonly Likeness[],
): readonly (readonly number[])[] {
  const ordered = [...likenesses].sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b);
  const groups: number[][] = passages.map((_, i) => [i]);
  const scores = new Map(likenesses.map(({ a, b, score }) => [a * passages.length + b, score]));
  const scoreOf = (a: number, b: number) => scores.get(Math.min(a, b) * passages.length + Math.max(a, b)) ?? 0;
  const join = (a: number, b: number) => {
    const joined = [...groups[a]!, ...groups[b]!].sort((x, y) => x - y);
    for (const i of joined) groups[i] = joined;
  };
  const sourceOf = (i: number) => passages[i]!.source;
  for (const { a, b, score } of ordered) {
    if (score < ALIKE) break;
    const [x, y] = [groups[a]!, groups[b]!];
    const taken = new Set(x.map(sourceOf));
    if (x === y || y.some((i) => taken.has(sourceOf(i)))) continue;
    const sum = x.reduce((total, i) => total + y.reduce((part, j) => part + scoreOf(i, j), 0), 0);
    if (sum / (x.length * y.length) >= (x.length + y.length > 2 ? ALIKE * LOOSER : ALIKE)) join(a, b);
  }
  // A sentence that the other source tells in two: the second half stands beside the first.
  for (const { a, b, score } of ordered) {
    if (score < ALIKE) break;
    for (const [one, other] of [
      [a, b],
      [b, a],
    ] as const) {
      if (groups[one]!.length > 1 || groups[other]!.length === 1) continue;
      if (groups[other]!.some((i) => sourceOf(i) === sourceOf(one) && Math.abs(i - one) === 1)) join(one, other);
    }
  }
  return [...new Set(groups)];
}
