import type { Claim } from '../model/claim.js';
import type { Topic } from '../model/topic.js';

/**
 * How sure alignment is that the claims in dispute answer one question: as sure as the surest two of different sources,
 * by their own tie or by what ties each to the topic. A third source that hangs on loosely does not weaken the two.
 * Without ties the topic's own strength must do.
 */
export function strengthOf({ ties, strength }: Topic, disputed: readonly Claim[]): number {
  if (!ties || ties.length === 0) return strength;
  const between = new Map<string, number>();
  const strongest = new Map<string, number>();
  for (const { a, b, likelihood } of ties) {
    between.set(keyOf(a, b), likelihood);
    for (const id of [a, b]) strongest.set(id, Math.max(likelihood, strongest.get(id) ?? 0));
  }
  const hold = ({ id }: Claim): number => strongest.get(id) ?? strength;
  const surest = disputed.flatMap((x, i) =>
    disputed
      .slice(i + 1)
      .filter((y) => y.source !== x.source)
      .map((y) => between.get(keyOf(x.id, y.id)) ?? Math.min(hold(x), hold(y))),
  );
  return surest.length === 0 ? strength : Math.max(...surest);
}

const keyOf = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`);
