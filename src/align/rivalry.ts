import { besideSources } from './beside-sources.js';
import { amountOf, type Columns, columnsFor, onceForColumns } from './evidence.js';
import { freedomIn } from './freedom.js';
import { supportIn } from './support.js';
import type { Running, Standing, WeighedPair } from './weighed-pair.js';

/** A pair less likely than this by itself is out of the running, whatever its rivals. */
const LEAST = 0.02;

/**
 * The pairs still in the running, with how each stands against its rivals added to its evidence: a claim whose value
 * another claim of that source gives, or which another one fits better, is likely to belong there.
 * `likelihoods` are the pairs' own, in order.
 */
export function amongRivals<P extends WeighedPair>(pairs: readonly P[], likelihoods: readonly number[]): readonly P[] {
  const standing = besideSources<Standing>(() => ({ best: 0, second: 0, bestEqual: 0 }));
  const running: readonly Running<P>[] = pairs.flatMap((pair, i) =>
    likelihoods[i]! < LEAST ? [] : [{ pair, alone: likelihoods[i]! }],
  );
  for (const { pair, alone } of running) {
    const equal = amountOf(pair.evidence, 'equal') > 0;
    rank(standing(pair.a, pair.b.source), alone, equal);
    rank(standing(pair.b, pair.a.source), alone, equal);
  }
  const free = freedomIn(running, standing);
  const support = supportIn(running);
  const tableOf = onceForColumns(tableBeside);
  return running.map(({ pair, alone }) => {
    const { a, b, evidence } = pair;
    const x = standing(a, b.source);
    const y = standing(b, a.source);
    const leads = [leadOf(alone, x), leadOf(alone, y)];
    const { rivalry, columns } = tableOf(evidence.columns);
    const { row } = evidence;
    const { supportHere, supportNear } = support(pair);
    const { freeLeast, freeMost, freeNear } = free(a, b);
    rivalry.alone[row] = alone;
    rivalry.leastLead[row] = Math.min(...leads);
    rivalry.mostLead[row] = Math.max(...leads);
    rivalry.takenElsewhere[row] = amountOf(evidence, 'equal') > 0 ? 0 : Math.max(x.bestEqual, y.bestEqual);
    rivalry.supportHere[row] = supportHere;
    rivalry.supportNear[row] = supportNear;
    rivalry.freeLeast[row] = freeLeast;
    rivalry.freeMost[row] = freeMost;
    rivalry.freeNear[row] = freeNear;
    return { ...pair, evidence: { columns, row } };
  });
}

/** The columns of rivalry beside those of a group's own evidence, and all of them together. */
function tableBeside(own: Columns) {
  const column = columnsFor(Object.values(own)[0]!.length);
  const rivalry = {
    alone: column(),
    leastLead: column(),
    mostLead: column(),
    takenElsewhere: column(),
    supportHere: column(),
    supportNear: column(),
    freeLeast: column(),
    freeMost: column(),
    freeNear: column(),
  };
  return { rivalry, columns: { ...own, ...rivalry } };
}

const leadOf = (alone: number, { best, second }: Standing): number => alone - (alone === best ? second : best);

function rank(standing: Standing, likelihood: number, equal: boolean): void {
  if (likelihood > standing.best) {
    standing.second = standing.best;
    standing.best = likelihood;
  } else if (likelihood > standing.second) standing.second = likelihood;
  if (equal && likelihood > standing.bestEqual) standing.bestEqual = likelihood;
}
