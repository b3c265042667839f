import type { Claim, FigureMention } from '../model/claim.js';
import type { Crowding } from './crowding.js';
import { type Evidence, yes } from './evidence.js';
import type { StoryWords } from './story-words.js';
import { nearness } from './term-overlap.js';
import { dimensionOf, inBase, relationOf } from './value-relation.js';

/** Evidence from the values of two figures: agreement speaks for one topic, the more so the rarer the value. */
export function figureEvidence(
  a: Claim & FigureMention,
  b: Claim & FigureMention,
  words: StoryWords,
  crowding: Crowding,
): Evidence {
  const relation = relationOf(a, b);
  const x = middleOf(a);
  const y = middleOf(b);
  const size = Math.log10(Math.max(1, Math.abs(x), Math.abs(y)));
  const ratio = x > 0 && y > 0 ? Math.min(3, Math.abs(Math.log(x / y))) : x === 0 || y === 0 ? FROM_NONE : 3;
  return {
    equal: yes(relation === 'equal'),
    overlapping: yes(relation === 'overlapping'),
    telling: relation === 'equal' ? Math.min(1, size / 3) : 0,
    ratio: relation === 'equal' ? 0 : ratio,
    sameKind: yes(a.kind === b.kind),
    ageOfOne: yes(a.kind === 'age' && b.kind === 'age' && a.scope.holder !== null && b.scope.holder !== null),
    ages: yes(a.kind === 'age' && b.kind === 'age'),
    oneHolder: yes((a.scope.holder !== null) !== (b.scope.holder !== null)),
    // A third cup and a second day are no one order.
    ranksOfOthers: yes(a.kind === 'rank' && b.kind === 'rank' && !nearHeads(a, b, words)),
    oneFormer: yes(a.scope.former !== b.scope.former),
    oneRank: yes((a.kind === 'rank') !== (b.kind === 'rank')),
    unitLeftOut: yes(dimensionOf(a) !== dimensionOf(b)),
    sameUnit: yes(a.value.unit === b.value.unit),
    // Where each source has but one figure of a thing, two figures of it are likely to be of the same.
    aloneOfHead: 1 / (crowding.ofHead(a) * crowding.ofHead(b)),
    aloneOfDimension: 1 / (crowding.ofDimension(a) * crowding.ofDimension(b)),
    small: yes(Math.max(x, y) <= 10),
    size: relation === 'equal' ? 0 : size,
    transposed: relation === 'equal' ? 0 : transposed(a, b),
    precise: relation === 'equal' ? 0 : Math.min(digits(a), digits(b)),
  };
}

/** How far nobody is from somebody, on the scale of factors: nought has none. */
const FROM_NONE = 1;

const nearHeads = (a: Claim, b: Claim, words: StoryWords): boolean =>
  nearness(words.of(a).phrase.slice(-1), words.of(b).phrase.slice(-1), words) > 0;

const middleOf = ({ value }: FigureMention): number => {
  const { low, high } = inBase(value);
  return low === null ? (high ?? 0) : high === null ? low : (low + high) / 2;
};

const figuresOf = ({ value }: FigureMention): string =>
  value.low === null ? '' : String(value.low).replace('.', '').replace(/0+$/, '').replace(/^0+/, '');

const digits = (a: FigureMention): number => figuresOf(a).length;

/** 43 and 34: the same digits in another order, the commonest slip of the pen; or all but one the same. */
function transposed(a: FigureMention, b: FigureMention): number {
  const x = figuresOf(a);
  const y = figuresOf(b);
  if (x.length < 2 || x.length !== y.length) return 0;
  if ([...x].sort().join('') === [...y].sort().join('')) return 1;
  let different = 0;
  for (let i = 0; i < x.length; i++) if (x[i] !== y[i]) different++;
  return different === 1 && x.length > 2 ? 0.5 : 0;
}
