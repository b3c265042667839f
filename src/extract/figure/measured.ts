import { type Unit, unitNamed } from '../../lexicon/units.js';
import { boundBefore } from './bounds.js';
import { type Context, negated, type Typed, typedAs } from './context.js';
import { readAndPart } from './number-words.js';
import { after, before, matchAt, type NumberExpression, opensWith } from './reading.js';
import { smallChange } from './small-change.js';
import { kindOf, readUnit, type UnitReading, unitSpelled } from './units-after.js';

const OF_A_UNIT = /\s{1,3}of\s{1,3}an?(?=\s)|\s{1,3}an?(?=\s)/y;
const ARTICLE_UNIT = /an?(?=\s{1,3}[a-z])/iy;
const A_TIME_BEFORE =
  /\b(?:for|last(?:ed|s|ing)?|takes?|took|taking|within|spen[dt]|nearly|almost|about|around|over|than|under|just|least|to|hours\sand|minutes\sand)\s$/i;
const A_UNIT_NOT_AFTER = /^\s{1,3}(?:ago|later|earlier|before|old|of|from\s{1,3}now|or\s{1,3}(?:two|so))\b|^-/i;
/** "For a second day": the second of several, where "for a second the lights went out" is a moment. */
const SECOND_OF_SEVERAL =
  /^\s{1,3}(?!(?:after|and|as|at|before|but|by|during|each|faster|from|he|his|if|in|it|its|less|longer|more|on|or|she|slower|so|than|that|the|their|then|they|to|until|we|when|where|while|with|you)\b)\p{Ll}/u;
/** "An hour and ten minutes", "a minute and 32 seconds": a part that follows says that the whole is measured. */
const A_REST_AFTER =
  /^\s{1,3}and\s{1,3}(?:[1-5]?\d|(?:twenty|thirty|forty|fifty)(?:-\p{Ll}{3,5})?|\p{Ll}{3,6}teen|five|ten|eleven|twelve)(?:\s{1,3}(?:minutes?|seconds?)\b|[.,;:)])/u;
const A_LENGTH_AFTER = /^\s{1,3}(?:long|wide|high|tall|deep|away|from|and\s{1,3}a)\b/i;

/** Points of a percentage: in a text that speaks of shares or rates just before, or parts of one point. */
const POINTS_OF_SHARE = /(?:%|\bper\s?cent|\bmargin\sof\serror|\brates?\b)[^.]*$/i;

function inPoints(text: string, unit: Unit, start: number, part: boolean): Unit {
  if (unit.name !== 'point' || !(part || POINTS_OF_SHARE.test(before(text, start, 120)))) return unit;
  return unitNamed('percentage-point')!;
}

/** "Two metres forty": what is told after metres that are spelled out. */
function centimetres(text: string, number: NumberExpression, { unit, end, compound }: UnitReading) {
  if (unit.name !== 'metre' || compound || !/met(?:re|er)s?$/i.test(text.slice(number.end, end))) return null;
  const rest = smallChange(text, number, end);
  return rest && { end: rest.end, value: rest.hundredths / 100 };
}

/** Gives a number its unit, if one follows: per cent, a measure, a length of time. */
export function withUnit({ text }: Context, number: NumberExpression): Typed | null {
  const found = readUnit(text, number);
  if (!found) return null;
  const part = found.compound ? null : (readAndPart(text, found.end) ?? centimetres(text, number, found));
  const unit = inPoints(text, found.unit, number.start, false);
  const typed: Typed = typedAs(number, {
    kind: kindOf(unit),
    unit: unit.name,
    end: part?.end ?? found.end,
    low: number.low + (part?.value ?? 0),
    high: number.high + (part?.value ?? 0),
    steps: [`the unit is ${unit.name}`],
  });
  return found.negative ? negated(typed, typed.start) : typed;
}

/** "half an hour", "three-sixteenths of an inch", "a quarter of a point"; otherwise the fraction is a share. */
export function readFraction(context: Context, number: NumberExpression): Typed {
  const { text } = context;
  const link = matchAt(OF_A_UNIT, text, number.end);
  const at = number.end + (link?.[0].length ?? 0);
  const unit = readUnit(text, { ...number, end: at, form: 'phrase' });
  if (unit && (link || !/^\s{1,3}[a-z]+s\b/.test(text.slice(at, unit.end)))) {
    const whole = inPoints(text, unit.unit, number.start, true);
    return typedAs(number, {
      kind: kindOf(whole),
      unit: whole.name,
      end: unit.end,
      steps: [`a part of one ${whole.name}`],
    });
  }
  return typedAs(number, { kind: 'percent', unit: 'fraction', steps: ['a share of the whole'] });
}

/** "an hour", "a decade", "a mile and a half": one of a unit, where a hedge or the words around say that it is measured. */
export function readArticleUnit({ text }: Context, start: number): Typed | null {
  const article = opensWith(text, start, 'a') ? matchAt(ARTICLE_UNIT, text, start) : null;
  if (!article) return null;
  const number: NumberExpression = {
    start,
    end: start + article[0].length,
    low: 1,
    high: 1,
    approximate: false,
    form: 'phrase',
    multiplier: 1,
  };
  const found = readUnit(text, number);
  if (!found || found.compound || found.unit.dimension === 'share' || found.unit.dimension === 'points') return null;
  const part = readAndPart(text, found.end);
  const following = after(text, found.end, 24);
  const preceding = before(text, start, 24);
  if (found.unit.name === 'second' && SECOND_OF_SEVERAL.test(following)) return null;
  const time = found.unit.dimension === 'time';
  const hedged = boundBefore(text, start, kindOf(found.unit)) !== null;
  const rest = (found.unit.name === 'hour' || found.unit.name === 'minute') && A_REST_AFTER.test(following);
  const stated = hedged || rest || (time ? A_TIME_BEFORE.test(preceding) : A_LENGTH_AFTER.test(following));
  if (!part && (!stated || (hedged ? /^\s{1,3}ago\b|^-/ : A_UNIT_NOT_AFTER).test(following))) return null;
  const value = 1 + (part?.value ?? 0);
  return typedAs(number, {
    kind: kindOf(found.unit),
    unit: found.unit.name,
    low: value,
    high: value,
    end: part?.end ?? found.end,
    steps: [`one ${found.unit.name}${part ? ' and a part' : ''}`],
  });
}

const UNIT_AND =
  /(?<![\p{L}\d-])(hour|day|week|month|year|decade|century|minute|mile|kilo|kilometre|kilometer|metre|meter|tonne|ton)\s{1,3}and\s{1,3}$/iu;
const A_PART = /a\s{1,3}(half|quarter|third)\b/iy;

/** "the week and a half": one unit and a part, where the unit comes without a number. */
export function readUnitAndPart({ text }: Context, start: number): Typed | null {
  const part = opensWith(text, start, 'a') ? matchAt(A_PART, text, start) : null;
  const lead = part && UNIT_AND.exec(text.slice(Math.max(0, start - 20), start));
  if (!lead) return null;
  const unit = unitSpelled(lead[1]!)!;
  const value =
    1 + { half: 1 / 2, quarter: 1 / 4, third: 1 / 3 }[part[1]!.toLowerCase() as 'half' | 'quarter' | 'third'];
  const number: NumberExpression = {
    start: start - lead[0].length,
    end: start + part[0].length,
    low: value,
    high: value,
    approximate: false,
    form: 'phrase',
    multiplier: 1,
  };
  return typedAs(number, { kind: kindOf(unit), unit: unit.name, steps: [`one ${unit.name} and a part`] });
}
