import { CHANGE_WORDS } from '../../lexicon/figure-change-words.js';
import { unitNamed } from '../../lexicon/units.js';
import type { Context } from './context.js';
import { after, alternation, before, matchAt, type Reading } from './reading.js';
import { readTyped } from './typed.js';

const LINK =
  /-to-|\s?[-–]\s?(?=[\d$£€¥₹])|\s{1,3}(?:and|or|to|up\s{1,3}to|through)(?:\s{1,3}(?:about\s{1,3}|around\s{1,3}|as\s{1,3}(?:many|much|high)\s{1,3}as\s{1,3})?|-)/iy;
const SIGN =
  /\$US\s?|(?:US|A|C|HK|NZ|S|R|RM|Rs\.?|AU|CA)?\s?[$£€¥₹]\s?|(?:USD|EUR|GBP|INR|RM|Rs\.?|R|K|HK\$)\s?(?=\d)/y;
const CHANGE = new RegExp(`\\b(?:${alternation(CHANGE_WORDS)})\\b[^.;]{0,36}$`, 'i');
const CONTEST =
  /\b(?:vot(?:e[ds]?|ing)|won|win|wins|beat|beaten|beating|lost|lose|losing|lead|leads|led|leading|defeat\w*|victory|trail\w*|passed|ruled|split|margin|by|drew|draw|score|at)\b[^.;]{0,28}$/i;
const SCORE_AFTER =
  /^\s{1,3}(?:win|defeat|loss|draw|victory|lead|away|home|aggregate|against|thanks|vote|decision|majority|ruling|in|to|on|at|with|over|from|after|down|up|before|winners?)\b|^[.,;:)]|^\s?$/i;

export interface Pair {
  /** One reading where the two make a range or a sum, two where they are a score or a change. */
  readonly readings: readonly Reading[];
}

function secondAt(context: Context, at: number): Reading | null {
  const sign = matchAt(SIGN, context.text, at);
  return readTyped(context, at + (sign?.[0].length ?? 0));
}

/** The first of two, with the unit and multiplier that only the second states: "10 to 15 billion", "5 to 10 per cent". */
function borrow(first: Reading, second: Reading): Reading {
  const { multiplier } = second.number;
  const low = first.low ?? 0;
  const short =
    first.number.multiplier === 1 && multiplier > 1 && low < 1000 && low * multiplier <= (second.low ?? 0) * 1.0000001;
  const change = first.unit === null && second.unit !== null && second.kind !== 'age';
  const scaled = short ? Number((low * multiplier).toPrecision(15)) : first.low;
  return {
    ...first,
    low: scaled,
    high: short ? scaled : first.high,
    unit: change ? second.unit : first.unit,
    kind: change ? second.kind : first.kind,
    steps: change ? second.steps : first.steps,
  };
}

function sameSort(first: Reading, second: Reading): boolean {
  if (first.kind === 'rank' || second.kind === 'rank') return false;
  if (first.unit === second.unit) return first.kind === second.kind;
  return (first.unit === null && first.kind === 'count') || (second.unit === null && second.kind === 'count');
}

function joined(first: Reading, second: Reading): Reading {
  return {
    ...first,
    end: second.end,
    high: second.high,
    unit: first.unit ?? second.unit,
    kind: first.unit === null ? second.kind : first.kind,
    approximate: first.approximate || second.approximate,
    holder: second.holder ?? first.holder,
    steps: [...(first.unit === null ? second.steps : first.steps), `a range from ${first.low} to ${second.high}`],
  };
}

/** Whether two numbers with a link between them are the two sides of a contest rather than the ends of a range. */
function isScore(context: Context, first: Reading, second: Reading, hyphen: boolean): boolean {
  if (first.unit !== null || second.unit !== null) return false;
  const preceding = before(context.text, first.start, 40);
  if ((first.low ?? 0) >= (second.low ?? 0)) return true;
  return hyphen
    ? SCORE_AFTER.test(after(context.text, second.end, 16)) &&
        !/\b(?:aged?|ages|between|from|of|about)\s$/i.test(preceding)
    : CONTEST.test(preceding) && !/\b(?:from|between)\s$/i.test(preceding);
}

/** Looks for the second of two figures right after the first: a range, a score, a change from one value to another. */
export function readPair(context: Context, first: Reading): Pair | null {
  const { text } = context;
  const link = matchAt(LINK, text, first.end);
  if (!link || first.number.form === 'fraction' || first.low === null || first.low !== first.high) return null;
  const word = link[0].trim().toLowerCase();
  const hyphen = /^[-–]$/.test(word);
  const between = /\bbetween\s(?:about\s|around\s|roughly\s)?$/i.test(before(text, first.start, 24));
  if (word.startsWith('and') && !between) return null;
  // A second after a hyphen is glued to it, which would bar it elsewhere; white space stands in for the link.
  const at = first.end + link[0].length;
  const shown =
    hyphen || word === '-to-'
      ? { ...context, text: `${text.slice(0, first.end)}${' '.repeat(link[0].length)}${text.slice(at)}` }
      : context;
  const second = secondAt(shown, at);
  if (!second || second.start > at || second.low === null || !sameSort(first, second)) return null;
  return pairUp(context, first, second, { word, hyphen, between });
}

/** "52.2 to 47.8 per cent": the higher before the lower are two sides or a fall, and the unit is of both. */
const sharesUnit = (first: Reading, second: Reading): boolean => first.unit === null && second.kind === 'percent';

/** "52.2 to 47.8": two sides that make a hundred, and so exact that they can only be shares. */
function isWhole({ text }: Context, first: Reading, second: Reading): boolean {
  if (first.unit !== null || second.unit !== null) return false;
  if (first.number.form !== 'digits' || second.number.form !== 'digits') return false;
  const sum = (first.low ?? 0) + (second.low ?? 0);
  return Math.abs(sum - 100) < 0.11 && text.slice(first.start, first.end).includes('.');
}

const ofHundred = (reading: Reading): Reading => ({
  ...reading,
  kind: 'percent',
  unit: '%',
  steps: ['a share: the two sides make a hundred'],
});

function pairUp(
  context: Context,
  first: Reading,
  second: Reading,
  { word, hyphen, between }: { readonly word: string; readonly hyphen: boolean; readonly between: boolean },
): Pair | null {
  if (word === 'or' && (first.unit !== null || (second.low ?? 0) <= (first.low ?? 0) || (first.low ?? 0) > 1000))
    return null;
  const low = borrow(first, second);
  const high = second.unit === null && first.unit !== null ? { ...second, unit: first.unit, kind: first.kind } : second;
  if (isWhole(context, first, second)) return { readings: [ofHundred(first), ofHundred(second)] };
  if (isScore(context, first, second, hyphen)) return hyphen ? { readings: [first, second] } : null;
  const preceding = before(context.text, first.start, 48);
  const from = /\bfrom\s(?:about\s|around\s|roughly\s)?$/i.test(preceding);
  if (first.low === 0 && unitNamed(second.unit ?? '')?.dimension === 'speed') return { readings: [joined(low, high)] };
  const changes = CHANGE.test(from ? preceding : preceding.slice(-14)) && !between && !hyphen;
  if (changes || (low.low ?? 0) >= (high.high ?? 0))
    return (from || sharesUnit(first, second)) && (changes || (low.low ?? 0) > (high.high ?? 0))
      ? { readings: [low, high] }
      : null;
  return { readings: [joined(low, high)] };
}
