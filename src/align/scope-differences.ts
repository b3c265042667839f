import type { Claim } from '../model/claim.js';
import { fold } from '../model/fold.js';

/**
 * What narrows the claims of a topic differently from source to source, told as "this / that":
 * "since 2013 / Operation Barkhane, 2014". Empty where nothing stated differs, or where one source states times alone
 * and another names alone, which are held against nothing.
 */
export function scopeDifferences(claims: readonly Claim[]): readonly string[] {
  const bySource = claimsBySource(claims);
  if (claims[0]!.kind === 'quotation') return speakersSpelt(bySource);
  const [first, ...others] = bySource.map((own) => new Set(own.flatMap(({ scope }) => scope.named.map(fold))));
  const common = new Set([...first!].filter((name) => others.every((names) => names.has(name))));
  const told = bySource.map((own): Narrowed => {
    const since = own.flatMap(({ scope }) => (scope.since ? [scope.since] : []));
    const names = own.flatMap(({ scope }) => scope.named.filter((name) => !common.has(fold(name))));
    const period = since.length ? [] : own.flatMap(({ scope }) => scope.period.filter(isPlain));
    return {
      since: [...new Set(since)].join(', '),
      names: [...new Set(names.slice(0, 2))].join(', '),
      period: [...new Set(period.slice(0, 2))].join(', '),
    };
  });
  const times = told.map(({ since, period }) => since || period);
  if (!differ(times) && !differ(told.map(({ names }) => names))) return [];
  const words = told.map(({ since, names, period }) => [since, names, period].filter(Boolean).join(', '));
  return [words.map((each) => each || 'not stated').join(' / ')];
}

/** Whether a person can read a TIMEX3 value as it stands: a year, a month or a day, not "XXXX-WXX-2". */
const isPlain = (timex: string): boolean => /^\d{4}(?:-\d\d){0,2}$/.test(timex);

/** What narrows the claims of one source, each sort in words; empty where it states none. */
interface Narrowed {
  readonly since: string;
  readonly names: string;
  readonly period: string;
}

/** Whether two sources state something of one sort, and not the same. */
const differ = (told: readonly string[]): boolean => new Set(told.filter(Boolean)).size > 1;

/** One speaker whose name the sources write differently. */
function speakersSpelt(bySource: readonly (readonly Claim[])[]): readonly string[] {
  const names = bySource.map(
    (own) =>
      own.flatMap((claim) => (claim.kind === 'quotation' && claim.value.speaker ? [claim.value.speaker] : []))[0],
  );
  return new Set(names).size > 1 && names.every(Boolean) ? [`the speaker: ${names.join(' / ')}`] : [];
}

/** The claims of each source, in order. */
function claimsBySource(claims: readonly Claim[]): readonly (readonly Claim[])[] {
  const groups = new Map<string, Claim[]>();
  for (const claim of claims) {
    const own = groups.get(claim.source);
    if (own) own.push(claim);
    else groups.set(claim.source, [claim]);
  }
  return [...groups.values()];
}
