import type { Claim } from '../model/claim.js';
import type { Topic } from '../model/topic.js';
import type { Dispute } from './pair.js';

/**
 * How sure alignment is that claims in dispute answer one question: as sure as the surest tie between two that contradict
 * each other; where none is tied, as what ties each to the topic. Two that agree say nothing of a third that hangs on
 * loosely. Without ties the topic's own strength must do.
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
  const across = disputes.filter(([x, y]) => x.source !== y.source);
  if (across.length === 0) return strength;
  const tied = across.flatMap(([x, y]) => between.get(keyOf(x.id, y.id)) ?? []);
  return Math.max(...(tied.length > 0 ? tied : across.map(([x, y]) => Math.min(hold(x), hold(y)))));
}

const keyOf = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`);
