import { LESS_OR_MORE, NEGATED, OF_WHOLE, OTHERS, PRIOR } from '../../lexicon/judge-parts.js';
import { ORDINALS } from '../../lexicon/number-words.js';
import { after, before, sentenceOf, wordsOf } from '../compare/comparison.js';
import { type FigureClaim, isFigure } from '../compare/interval.js';
import { type Circumstances, not, type Unless } from './excuse.js';
import { firstSince } from './first-since.js';

/** How many figures beside a claim may be added up with it: "three men, two women and a child". */
const MOST_PARTS = 4;
/** What stands between two figures of one list, at most, and what it must hold. */
const LONGEST_JOIN = 40;
const JOIN = /(?:^|\s)and\s|,\s(?:[a-z]{1,12}\s)?$|\splus\s|\sas well as\s/;

/**
 * The figures come to the same once added up: "five other aircraft" and the one in question make six,
 * three men and three women six people, nine children and 24 adults 33. So do months up to now and the present one, and
 * those of a whole that did and those that did not.
 */
export const sameSum: Unless = (a, b, circumstances) => {
  if (!isFigure(a) || !isFigure(b) || a.kind === 'percent' || b.kind === 'percent')
    return not('shares are not added up');
  const reason =
    oneMore(a, b, circumstances) ??
    oneMore(b, a, circumstances) ??
    firstSince(a, b, circumstances) ??
    firstSince(b, a, circumstances) ??
    complements(a, b, circumstances) ??
    toldAgainst(a, b, circumstances) ??
    toldAgainst(b, a, circumstances) ??
    addsUp(a, b, circumstances) ??
    addsUp(b, a, circumstances);
  return reason ? { verdict: 'compatible', reason } : not('no figures listed beside one of them add up to the other');
};

const pointOf = ({ value }: FigureClaim): number | null =>
  value.low !== null && value.low === value.high ? value.low : null;

function oneMore(part: FigureClaim, whole: FigureClaim, circumstances: Circumstances): string | null {
  const [n, sum] = [pointOf(part), pointOf(whole)];
  if (n === null || sum === null || part.kind !== 'count' || sum !== n + 1) return null;
  if (isOrdinal(whole, circumstances))
    return PRIOR.test(sentenceOf(part, circumstances)) ? `${n} before it make it number ${sum}` : null;
  const around = `${before(part, 16, circumstances)} ${after(part, 16, circumstances)}`;
  return OTHERS.test(around) ? `${n} others and the one apart make ${sum}` : null;
}

/** "He hit 22 aces, nine fewer than his opponent": the opponent hit 31. */
function toldAgainst(told: FigureClaim, other: FigureClaim, circumstances: Circumstances): string | null {
  const [x, y] = [pointOf(told), pointOf(other)];
  const found = LESS_OR_MORE.exec(after(told, 64, circumstances));
  if (x === null || y === null || x === y || !found || (found[1] === 'more') !== x > y) return null;
  // Both are told against a third.
  if (LESS_OR_MORE.test(after(other, 64, circumstances))) return null;
  const apart = circumstances
    .beside(told)
    .filter(isFigure)
    .find(({ start }) => start > told.end && start < told.end + 40);
  return apart && pointOf(apart) === Math.abs(x - y) ? `${x} is told as ${Math.abs(x - y)} from ${y}` : null;
}

/** "27 of the 46 are in post" and "19 of 46 posts are empty": one source counts those that are, the other those that are not. */
function complements(a: FigureClaim, b: FigureClaim, circumstances: Circumstances): string | null {
  const [x, y] = [pointOf(a), pointOf(b)];
  if (x === null || y === null || a.kind !== 'count' || b.kind !== 'count') return null;
  const ofAll = (part: FigureClaim): boolean =>
    circumstances
      .beside(part)
      .some((other) => isFigure(other) && pointOf(other) === x + y && OF_WHOLE.test(before(other, 16, circumstances)));
  const denied = (claim: FigureClaim): boolean =>
    NEGATED.test(`${before(claim, 40, circumstances)} ${after(claim, 40, circumstances)}`);
  return denied(a) !== denied(b) && ofAll(a) && ofAll(b)
    ? `${x} and ${y} are all of the ${x + y} that both name`
    : null;
}

const isOrdinal = (claim: FigureClaim, circumstances: Circumstances): boolean =>
  claim.kind === 'rank' || ORDINALS.has(wordsOf(claim, circumstances).toLowerCase());

/** Whether figures that a sentence lists, this one among them, add up to the other source's: "three men and three women". */
function addsUp(part: FigureClaim, whole: FigureClaim, circumstances: Circumstances): string | null {
  const sum = pointOf(whole);
  if (sum === null || part.kind === 'rank') return null;
  const beside = listed(part, circumstances);
  const at = beside.findIndex((claim) => claim.start === part.start);
  // From the list's first: numbers picked out of its middle come to some sum or other by chance.
  for (let to = Math.max(at + 1, 2); to <= Math.min(beside.length, MOST_PARTS); to++) {
    const numbers = beside.slice(0, to).map((claim) => pointOf(claim) ?? Number.NaN);
    const complete = endsInAnd(beside[to - 2]!, beside[to - 1]!, circumstances);
    if (complete && !isOfOneAlone(whole, beside.slice(0, to)) && numbers.reduce((total, n) => total + n, 0) === sum)
      return `${numbers.join(' and ')} make ${sum}`;
  }
  return null;
}

/** Whether the sum counts what some of its parts count and others do not: boats and jobs add up to no jobs. */
const isOfOneAlone = ({ head }: FigureClaim, parts: readonly FigureClaim[]): boolean =>
  head !== null &&
  parts.some((part) => part.head === head) &&
  parts.some((part) => part.head !== null && part.head !== head);

/** A list that is told to its end has an "and" before the last: "Three shot, one hurt" has none. */
function endsInAnd(a: FigureClaim, b: FigureClaim, { documents }: Circumstances): boolean {
  const between = documents.get(a.source)?.source.text.slice(a.end, b.start) ?? '';
  return /\s(?:and|plus|as well as)\s/.test(between);
}

/** The figures of a sentence that stand in one list with this one, itself included, in order. */
function listed(part: FigureClaim, circumstances: Circumstances): readonly FigureClaim[] {
  const text = circumstances.documents.get(part.source)?.source.text ?? '';
  const figures = [part, ...circumstances.beside(part)]
    .filter(isFigure)
    .filter(({ kind }) => kind === part.kind)
    .filter((claim, i, all) => all.findIndex(({ start }) => start === claim.start) === i)
    .sort((a, b) => a.start - b.start);
  const joins = (i: number) => {
    const between = text.slice(figures[i - 1]!.end, figures[i]!.start);
    return between.length <= LONGEST_JOIN && JOIN.test(between);
  };
  const at = figures.findIndex(({ start }) => start === part.start);
  let from = at;
  let to = at + 1;
  while (from > 0 && joins(from)) from--;
  while (to < figures.length && joins(to)) to++;
  return figures.slice(from, to);
}
