import type { Claim } from '../model/claim.js';
import type { Evidence } from './evidence.js';
import type { Running, WeighedPair } from './weighed-pair.js';

/** How many sentences before and after are looked at. */
const REACH = 2;
/** Pairs less likely than this support nothing. */
const LEAST = 0.3;
const MOST_HERE = 4;
const MOST_NEAR = 6;

/**
 * How much else joins two claims' sentences (`supportHere`), and the sentences beside them (`supportNear`): the
 * likelihoods of other pairs between them, added up. Where much of two passages is one, so is what is left of them.
 */
export function supportIn(running: readonly Running[]): (pair: WeighedPair) => Evidence {
  const between = new Map<string, Running[]>();
  for (const each of running) {
    if (each.alone < LEAST) continue;
    const key = keyOf(each.pair, 0, 0);
    const own = between.get(key);
    if (own) own.push(each);
    else between.set(key, [each]);
  }
  return (pair) => {
    let here = 0;
    let near = 0;
    for (let i = -REACH; i <= REACH; i++) {
      for (let j = -REACH; j <= REACH; j++) {
        const support = likeliest(between.get(keyOf(pair, i, j)) ?? [], pair);
        if (i === 0 && j === 0) here = support;
        else near += support / Math.max(Math.abs(i), Math.abs(j));
      }
    }
    return { supportHere: Math.min(MOST_HERE, here), supportNear: Math.min(MOST_NEAR, near) };
  };
}

const keyOf = ({ a, b }: WeighedPair, i: number, j: number): string =>
  `${a.source}#${a.sentence + i} ${b.source}#${b.sentence + j}`;

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
