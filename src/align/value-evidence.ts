import { parseIsoDay } from '../model/calendar.js';
import type { Claim, FigureMention, TimeMention } from '../model/claim.js';
import type { TimeValue } from '../model/value.js';
import type { Crowding } from './crowding.js';
import { type Evidence, yes } from './evidence.js';
import { inBase, relationOf } from './value-relation.js';

/** Evidence from the values of two figures: agreement speaks for one topic, the more so the rarer the value. */
export function figureEvidence(a: Claim & FigureMention, b: Claim & FigureMention, crowding: Crowding): Evidence {
  const relation = relationOf(a, b);
  const x = middleOf(a);
  const y = middleOf(b);
  const size = Math.log10(Math.max(1, Math.abs(x), Math.abs(y)));
  const ratio = x > 0 && y > 0 ? Math.min(3, Math.abs(Math.log(x / y))) : 3;
  return {
    equal: yes(relation === 'equal'),
    overlapping: yes(relation === 'overlapping'),
    telling: relation === 'equal' ? Math.min(1, size / 3) : 0,
    ratio: relation === 'equal' ? 0 : ratio,
    sameKind: yes(a.kind === b.kind),
    ageOfOne: yes(a.kind === 'age' && b.kind === 'age' && a.scope.holder !== null && b.scope.holder !== null),
    sameUnit: yes(a.value.unit === b.value.unit),
    // Where each source has but one figure of a thing, two figures of it are likely to be of the same.
    aloneOfHead: 1 / (crowding.ofHead(a) * crowding.ofHead(b)),
    aloneOfDimension: 1 / (crowding.ofDimension(a) * crowding.ofDimension(b)),
    small: yes(Math.max(x, y) <= 10),
  };
}

const middleOf = ({ value }: FigureMention): number => {
  const { low, high } = inBase(value);
  return low === null ? (high ?? 0) : high === null ? low : (low + high) / 2;
};

/** Evidence from two dates or times: how far apart they lie, and whether both are stated to the same grain. */
export function timeEvidence(a: Claim & TimeMention, b: Claim & TimeMention): Evidence {
  const relation = relationOf(a, b);
  const days = (value: TimeValue) => (value.earliest ? (parseIsoDay(value.earliest.slice(0, 10)) ?? null) : null);
  const x = days(a.value);
  const y = days(b.value);
  return {
    equal: yes(relation === 'equal'),
    overlapping: yes(relation === 'overlapping'),
    sameKind: yes(a.kind === b.kind),
    sameGrain: yes(a.value.timex.length === b.value.timex.length),
    daysApart: x === null || y === null ? 5 : Math.log10(1 + Math.abs(x - y)),
  };
}
