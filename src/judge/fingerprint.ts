import { hash } from 'node:crypto';
import type { Claim } from '../model/claim.js';
import { fold } from '../model/fold.js';

/** Hexadecimal digits: 48 bits part a million findings. */
const LENGTH = 12;

/**
 * Names a finding by what is claimed: the rule, the kind, and each source with its values and what they count.
 * Lines, offsets, folders and the order of sources leave it as it is, and so do edits elsewhere in the text.
 */
export function fingerprintOf(ruleId: string, claims: readonly Claim[]): string {
  const readings = [
    ...new Set(claims.map((claim) => `${baseName(claim.source)}\t${valueKey(claim)}\t${claim.head ?? ''}`)),
  ];
  const parts = [ruleId, claims[0]?.kind ?? '', ...readings.sort()];
  return hash('sha256', parts.join('\n')).slice(0, LENGTH);
}

const baseName = (source: string): string => source.slice(source.lastIndexOf('/') + 1);

/** A claim's value as far as it matters for telling findings apart. */
function valueKey({ value }: Claim): string {
  if ('low' in value) return [value.low, value.high, value.unit, value.approximate].join(' ');
  if ('timex' in value) return value.timex;
  if ('words' in value)
    return fold(value.words)
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  return fold(value.name);
}
