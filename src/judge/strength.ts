import type { Claim } from '../model/claim.js';
import type { Topic } from '../model/topic.js';
import type { Dispute } from './pair.js';

/**
 * How sure alignment is that claims in dispute answer one question: as sure as the surest two that contradict each
 * other, by their own tie or by what ties each to the topic. Two that agree say nothing of a third that hangs on loosely.
 * Without ties the topic's own strength must do.
 */
export function strengthOf({ ties, strength }: Topic, disputes: readonly Dispute[]): number {
  if (!ties || ties.length === 0) return strength;
  const between = new Map<string, number>();
  const strongest = new Map<string, number>();
  for (const { a, b, likelihood } of ties) {
    between.set(keyOf(a, b), likelihood);
    for (const id of [a, b]) strongest.set(id, Math.max(likelihood, strongest.get(id) ?? 0));
  }
  const hold = ({ id }: Claim): number => strongest.get(id) ?? strength;
  const held = disputes
    .filter(([x, y]) => x.source !== y.source)
    .map(([x, y]) => between.get(keyOf(x.id, y.id)) ?? Math.min(hold(x), hold(y)));
  return held.length === 0 ? strength : Math.max(...held);
}

const keyOf = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`);
