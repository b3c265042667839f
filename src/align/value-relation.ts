import { inBaseUnit } from '../lexicon/units.js';
import type { Claim } from '../model/claim.js';
import { relateFigures, relateTimes, type ValueRelation } from '../model/interval.js';
import type { FigureValue } from '../model/value.js';

/** What a figure measures: figures of two dimensions are never one question. A bare count has its kind. */
export function dimensionOf(claim: Claim): string {
  if (!('low' in claim.value)) return claim.kind;
  const { unit } = claim.value;
  if (claim.kind === 'count' || claim.kind === 'rank') return 'number';
  return (unit && inBaseUnit(1, unit)?.dimension) || claim.kind;
}

/** A figure in the base unit of its dimension. */
export function inBase(value: FigureValue): FigureValue {
  const { unit, low, high } = value;
  if (!unit || !inBaseUnit(1, unit)) return value;
  const convert = (number: number | null) => (number === null ? null : inBaseUnit(number, unit)!.value);
  return { ...value, low: convert(low), high: convert(high), unit: null };
}

/** Relates the values of two claims of one group; names and quotations are related by their own evidence. */
export function relationOf(a: Claim, b: Claim): ValueRelation {
  if ('timex' in a.value && 'timex' in b.value) return relateTimes(a.value, b.value);
  if ('low' in a.value && 'low' in b.value) {
    return relateFigures(inBase(a.value), inBase(b.value), a.value.unit === b.value.unit ? 0 : CONVERSION_SLACK);
  }
  return 'different';
}

/** Newsrooms round when they convert: "six kilometres (3.7 miles)". */
export const CONVERSION_SLACK = 0.03;
