import { performance } from 'node:perf_hooks';

export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
};

/** Wall seconds of one run. */
export async function secondsOf(run: () => unknown): Promise<number> {
  const start = performance.now();
  await run();
  return (performance.now() - start) / 1000;
}

/**
 * Median wall seconds of each run over several rounds. The runs take turns, so that a machine that slows down for a
 * while slows all of them; the first rounds, while the compiler warms up, are not counted.
 */
export async function alternate(
  runs: readonly (() => unknown)[],
  rounds: number,
  warmUp = 1,
): Promise<readonly number[]> {
  const times: number[][] = runs.map(() => []);
  for (let round = 0; round < warmUp + rounds; round++) {
    for (const [i, run] of runs.entries()) {
      const seconds = await secondsOf(run);
      if (round >= warmUp) times[i]!.push(seconds);
    }
  }
  return times.map(median);
}

/**
 * The exponent k of cost = c · sizeᵏ that fits best (least squares on logarithms): 1 where cost grows with the text,
 * 2 where it grows with its square.
 */
export function growthExponent(points: readonly { readonly size: number; readonly seconds: number }[]): number {
  const xs = points.map(({ size }) => Math.log(size));
  const ys = points.map(({ seconds }) => Math.log(seconds));
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [meanX, meanY] = [mean(xs), mean(ys)];
  const covariance = xs.reduce((sum, x, i) => sum + (x - meanX) * (ys[i]! - meanY), 0);
  return covariance / xs.reduce((sum, x) => sum + (x - meanX) ** 2, 0);
}
