import type { Claim, FigureMention } from '../model/claim.js';
import { relateFigures } from '../model/interval.js';
import type { FigureValue } from '../model/value.js';
import type { Crowding } from './crowding.js';
import { type Evidence, type NewColumn, yes } from './evidence.js';
import type { StoryWords } from './story-words.js';
import { nearness } from './term-overlap.js';
import { CONVERSION_SLACK, dimensionOf, inBase } from './value-relation.js';

/** Evidence from the values of two figures: agreement speaks for one topic, the more so the rarer the value. */
export function figureEvidence(
  column: NewColumn,
  claims: readonly Claim[],
  words: StoryWords,
  crowding: Crowding,
): Evidence {
  const figures = new Map(claims.filter(isFigure).map((claim) => [claim as Claim, figureOf(claim, crowding)]));
  const columns = {
    equal: column(),
    overlapping: column(),
    telling: column(),
    ratio: column(),
    sameKind: column(),
    ageOfOne: column(),
    ages: column(),
    oneHolder: column(),
    ranksOfOthers: column(),
    oneFormer: column(),
    oneRank: column(),
    unitLeftOut: column(),
    sameUnit: column(),
    aloneOfHead: column(),
    aloneOfDimension: column(),
    small: column(),
    size: column(),
    transposed: column(),
    precise: column(),
  };
  return {
    columns,
    weigh: (row, a, b, x, y) => {
      const f = figures.get(a)!;
      const g = figures.get(b)!;
      const relation = relateFigures(f.inBase, g.inBase, f.unit === g.unit ? 0 : CONVERSION_SLACK);
      const equal = relation === 'equal';
      const size = Math.log10(Math.max(1, Math.abs(f.middle), Math.abs(g.middle)));
      columns.equal[row] = yes(equal);
      columns.overlapping[row] = yes(relation === 'overlapping');
      columns.telling[row] = equal ? Math.min(1, size / 3) : 0;
      columns.ratio[row] = equal ? 0 : ratioOf(f.middle, g.middle);
      columns.sameKind[row] = yes(a.kind === b.kind);
      columns.ageOfOne[row] = yes(f.age && g.age && f.held && g.held);
      columns.ages[row] = yes(f.age && g.age);
      columns.oneHolder[row] = yes(f.held !== g.held);
      // A third cup and a second day are no one order.
      columns.ranksOfOthers[row] = yes(
        f.rank && g.rank && !(nearness(x.phrase.slice(-1), y.phrase.slice(-1), words) > 0),
      );
      columns.oneFormer[row] = yes(a.scope.former !== b.scope.former);
      columns.oneRank[row] = yes(f.rank !== g.rank);
      columns.unitLeftOut[row] = yes(f.dimension !== g.dimension);
      columns.sameUnit[row] = yes(f.unit === g.unit);
      // Where each source has but one figure of a thing, two figures of it are likely to be of the same.
      columns.aloneOfHead[row] = 1 / (f.ofHead * g.ofHead);
      columns.aloneOfDimension[row] = 1 / (f.ofDimension * g.ofDimension);
      columns.small[row] = yes(Math.max(f.middle, g.middle) <= 10);
      columns.size[row] = equal ? 0 : size;
      columns.transposed[row] = equal ? 0 : transposed(f, g);
      columns.precise[row] = equal ? 0 : Math.min(f.digits.length, g.digits.length);
    },
  };
}

/** What is asked of a figure each time that it is weighed. */
interface Figure {
  readonly inBase: FigureValue;
  readonly middle: number;
  readonly unit: string | null;
  readonly dimension: string;
  /** Its digits from the first to the last that is not nought. */
  readonly digits: string;
  /** The same from the least to the greatest. */
  readonly sorted: string;
  readonly age: boolean;
  readonly rank: boolean;
  readonly held: boolean;
  readonly ofHead: number;
  readonly ofDimension: number;
}

function figureOf(claim: Claim & FigureMention, { ofHead, ofDimension }: Crowding): Figure {
  const { kind, value, scope } = claim;
  const converted = inBase(value);
  const digits = digitsOf(value);
  return {
    inBase: converted,
    middle: middleOf(converted),
    unit: value.unit,
    dimension: dimensionOf(claim),
    digits,
    sorted: [...digits].sort().join(''),
    age: kind === 'age',
    rank: kind === 'rank',
    held: scope.holder !== null,
    ofHead: ofHead(claim),
    ofDimension: ofDimension(claim),
  };
}

const isFigure = (claim: Claim): claim is Claim & FigureMention => 'low' in claim.value;

/** How far nobody is from somebody, on the scale of factors: nought has none. */
const FROM_NONE = 1;
const FARTHEST = 3;

function ratioOf(x: number, y: number): number {
  if (x > 0 && y > 0) return Math.min(FARTHEST, Math.abs(Math.log(x / y)));
  return x === 0 || y === 0 ? FROM_NONE : FARTHEST;
}

const middleOf = ({ low, high }: FigureValue): number =>
  low === null ? (high ?? 0) : high === null ? low : (low + high) / 2;

const digitsOf = ({ low }: FigureValue): string =>
  low === null ? '' : String(low).replace('.', '').replace(/0+$/, '').replace(/^0+/, '');

/** 43 and 34: the same digits in another order, the commonest slip of the pen; or all but one the same. */
function transposed(f: Figure, g: Figure): number {
  const x = f.digits;
  const y = g.digits;
  if (x.length < 2 || x.length !== y.length) return 0;
  if (f.sorted === g.sorted) return 1;
  let different = 0;
  for (let i = 0; i < x.length; i++) if (x[i] !== y[i]) different++;
  return different === 1 && x.length > 2 ? 0.5 : 0;
}
