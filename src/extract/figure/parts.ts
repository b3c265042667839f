import { SMALL_NUMBERS } from '../../lexicon/number-words.js';
import { type Unit, unitNamed } from '../../lexicon/units.js';
import type { Context } from './context.js';
import { alternation, matchAt, type Reading } from './reading.js';
import { readTyped } from './typed.js';

const PART_LINK = /(?:,?\s{1,3}(?:and\s{1,3})?|-and-)(?=[\d\p{L}])/uy;
const PARTED = new Set(['time', 'length', 'mass']);
const TENS = alternation([...SMALL_NUMBERS].filter(([, value]) => value >= 10).map(([word]) => word));

/** "two hours and ten minutes", "5 feet 10 inches": one value, in the smaller unit. */
export function joinParts(context: Context, first: Reading): Reading {
  const unit = first.unit ? unitNamed(first.unit) : undefined;
  if (
    !unit ||
    !PARTED.has(unit.dimension) ||
    first.low === null ||
    !Number.isInteger(first.low) ||
    first.low !== first.high
  )
    return first;
  const rest = unit.dimension === 'time' ? restAfter(context.text, first, unit) : null;
  if (rest) return joinParts(context, rest);
  const link = matchAt(PART_LINK, context.text, first.end);
  const at = first.end + (link?.[0].length ?? 0);
  const glued = link === null && /^\d/.test(context.text.slice(at, at + 1));
  if (!link && !glued) return first;
  if (!/^(?:\d|[a-z])/i.test(context.text[at] ?? '')) return first;
  const second = readTyped(context, at);
  const smaller = second?.unit ? unitNamed(second.unit) : undefined;
  if (
    !second ||
    !smaller ||
    second.kind !== first.kind ||
    smaller.dimension !== unit.dimension ||
    smaller.factor >= unit.factor
  )
    return first;
  const ratio = unit.factor / smaller.factor;
  if (second.low === null || second.low !== second.high || second.low >= ratio || ratio > 1800) return first;
  const value = Number(((first.low * Math.round(ratio * 1e6)) / 1e6 + second.low).toPrecision(12));
  const joined = {
    ...first,
    end: second.end,
    low: value,
    high: value,
    unit: smaller.name,
    steps: [...first.steps, `together ${value} ${smaller.name}s`],
  };
  return joinParts(context, joined);
}

/** Up to 59, where nothing follows but the letter of the smaller unit. */
const restOf = (letter: string): RegExp =>
  new RegExp(
    `\\s?(?:and\\s{1,3})?(?:([1-5]?\\d)(?:\\s?${letter}(?![\\p{L}\\d/²³])|(?=[.,;:)”"]|$))|(${TENS})(?=[.,;:)”"]|$))`,
    'uy',
  );
const RESTS: Readonly<Record<string, { readonly smaller: string; readonly rest: RegExp }>> = {
  hour: { smaller: 'minute', rest: restOf('m') },
  minute: { smaller: 'second', rest: restOf('s') },
};

/** "one minute 32": the smaller unit goes without saying. */
function restAfter(text: string, first: Reading, unit: Unit): Reading | null {
  const part = RESTS[unit.name];
  const found = part ? matchAt(part.rest, text, first.end) : null;
  if (!part || !found) return null;
  const value = first.low! * 60 + (found[1] ? Number(found[1]) : SMALL_NUMBERS.get(found[2]!.toLowerCase())!);
  return {
    ...first,
    end: first.end + found[0].length,
    low: value,
    high: value,
    unit: part.smaller,
    steps: [...first.steps, `together ${value} ${part.smaller}s`],
  };
}
