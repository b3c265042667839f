import type { Passage } from './review.js';

/** For each source the passages that it has in one group. */
export type Cells<P extends Passage = Passage> = readonly (readonly P[])[];

/**
 * The order in which groups are read: as the first source has them, and what only others tell after the passage that
 * it follows in its own source. Gives back indices into `groups`.
 */
export function readingOrder(groups: readonly Cells[]): readonly number[] {
  const sources = groups[0]?.length ?? 0;
  // A list linked forward; its head stands for no group.
  const head = groups.length;
  const next = new Array<number>(groups.length + 1).fill(-1);
  const placedBy = new Array<number>(groups.length + 1).fill(-1);
  for (let source = 0; source < sources; source++) {
    let last = head;
    for (const group of heldBy(source, groups)) {
      if (placedBy[group] === -1) {
        const after = placedBy[last] === source ? last : pastEarlier(last, source);
        next[group] = next[after]!;
        next[after] = group;
        placedBy[group] = source;
      }
      last = group;
    }
  }
  const order: number[] = [];
  for (let at = next[head]!; at !== -1; at = next[at]!) order.push(at);
  return order;

  /** What other sources have put behind a group already stays there. */
  function pastEarlier(group: number, source: number): number {
    let at = group;
    while (next[at] !== -1 && placedBy[next[at]!]! > 0 && placedBy[next[at]!]! < source) at = next[at]!;
    return at;
  }
}

/** The groups in which a source has a passage, in the order of that source. */
function heldBy(source: number, groups: readonly Cells[]): readonly number[] {
  const firstOf = (group: number): number => groups[group]![source]![0]!.index;
  return [...groups.keys()]
    .filter((group) => groups[group]![source]!.length > 0)
    .sort((x, y) => firstOf(x) - firstOf(y));
}

/** For each group, in the order in which they are read, whether another source has it elsewhere than the first has. */
export function movedGroups(groups: readonly Cells[]): readonly boolean[] {
  const moved = groups.map(() => false);
  for (let source = 1; source < (groups[0]?.length ?? 0); source++) {
    const both = [...groups.keys()].filter((i) => groups[i]![0]!.length > 0 && groups[i]![source]!.length > 0);
    const out = outOfOrder(both.map((i) => groups[i]![source]![0]!.index));
    for (const [at, i] of both.entries()) if (out[at]) moved[i] = true;
  }
  return moved;
}

/** Which of `numbers` a longest rising sequence of them leaves out. */
function outOfOrder(numbers: readonly number[]): readonly boolean[] {
  // Patience sorting: the last of the best sequence of each length so far, and what comes before each.
  const tails: number[] = [];
  const before: number[] = [];
  for (const [i, number] of numbers.entries()) {
    let [low, high] = [0, tails.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (numbers[tails[middle]!]! < number) low = middle + 1;
      else high = middle;
    }
    before.push(low > 0 ? tails[low - 1]! : -1);
    tails[low] = i;
  }
  const out = numbers.map(() => true);
  for (let at = tails.at(-1) ?? -1; at >= 0; at = before[at]!) out[at] = false;
  return out;
}
