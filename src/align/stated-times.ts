import type { Claim } from '../model/claim.js';
import type { TimeValue } from '../model/value.js';

/** Whether a source states a time: by a claim with the same days, or the same time of day on whatever day. */
export type StatedTimes = (value: TimeValue, source: string) => boolean;

export function statedTimesIn(claims: readonly Claim[]): StatedTimes {
  const bySource = new Map<string, Set<string>>();
  for (const { source, value } of claims) {
    if (!('timex' in value)) continue;
    const own = bySource.get(source) ?? new Set();
    bySource.set(source, own.add(keyOf(value)));
  }
  return (value, source) => bySource.get(source)?.has(keyOf(value)) ?? false;
}

const CLOCK = /T\d\d:\d\d/;

function keyOf({ timex, earliest, latest }: TimeValue): string {
  const clock = CLOCK.exec(timex);
  if (clock) return clock[0];
  return earliest ? `${earliest} ${latest}` : timex;
}
