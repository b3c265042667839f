import type { Claim } from '../model/claim.js';
import type { Running, WeighedPair } from './weighed-pair.js';

/** How many sentences before and after are looked at. */
const REACH = 2;
/** Pairs less likely than this support nothing. */
const LEAST = 0.3;
const MOST_HERE = 4;
const MOST_NEAR = 6;

interface Support {
  readonly supportHere: number;
  readonly supportNear: number;
}

/**
 * How much else joins two claims' sentences (`supportHere`), and the sentences beside them (`supportNear`): the
 * likelihoods of other pairs between them, added up. Where much of two passages is one, so is what is left of them.
 */
export function supportIn(running: readonly Running[]): (pair: WeighedPair) => Support {
  const between = new Map<string, Map<string, Map<number, Running[]>>>();
  for (const each of running) {
    if (each.alone < LEAST) continue;
    const { a, b } = each.pair;
    const bySource = between.get(a.source) ?? new Map<string, Map<number, Running[]>>();
    const bySentences = bySource.get(b.source) ?? new Map<number, Running[]>();
    const key = keyOf(a.sentence, b.sentence);
    const own = bySentences.get(key);
    if (own) own.push(each);
    else bySentences.set(key, [each]);
    between.set(a.source, bySource.set(b.source, bySentences));
  }
  return (pair) => {
    const { a, b } = pair;
    const bySentences = between.get(a.source)?.get(b.source);
    let here = 0;
    let near = 0;
    for (let i = -REACH; i <= REACH; i++) {
      for (let j = -REACH; j <= REACH; j++) {
        const others = bySentences?.get(keyOf(a.sentence + i, b.sentence + j));
        if (!others) continue;
        const support = likeliest(others, pair);
        if (i === 0 && j === 0) here = support;
        else near += support / Math.max(Math.abs(i), Math.abs(j));
      }
    }
    return { supportHere: Math.min(MOST_HERE, here), supportNear: Math.min(MOST_NEAR, near) };
  };
}

/** Two sentences as one number: an article has fewer than 32768, and REACH before the first is still none of its own. */
const keyOf = (a: number, b: number): number => (a << 15) + b;

/** The likelihoods of pairs of other claims, each claim with its likeliest partner only. */
function likeliest(pairs: readonly Running[], { a, b }: WeighedPair): number {
  const most = new Map<Claim, number>();
  for (const { pair, alone } of pairs) {
    if (pair.a === a || pair.b === b) continue;
    most.set(pair.a, Math.max(most.get(pair.a) ?? 0, alone));
  }
  let sum = 0;
  for (const alone of most.values()) sum += alone;
  return sum;
}
