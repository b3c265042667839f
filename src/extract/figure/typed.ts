import type { PartOfSpeech } from '../../annotate/annotate.js';
import { readAge } from './age.js';
import { boundBefore } from './bounds.js';
import { readHalf, readInEvery, readNamedFraction } from './fractions.js';
import { codeOfSign, moneyAfter, signBefore, signFits } from './money.js';
import { isNotFigure } from './not-figures.js';
import { readDigits, readWords } from './number-grammar.js';
import { readAndPart } from './number-words.js';
import { oneCounts } from './one.js';
import { readQuantifier, timesAfter } from './quantifiers.js';
import { isLevel, readOrdinal } from './rank.js';
import { after, before, matchAt, type NumberExpression, type Reading } from './reading.js';
import { kindOf, readUnit } from './units-after.js';

/** A sentence and what decisions within it may ask for. */
export interface Context {
  readonly text: string;
  /** The whole source, for what one sentence does not say: which rupee, which pound. */
  readonly document: string;
  readonly titleCase: boolean;
  /** The tag of the word at an offset of the sentence; tags the sentence when first asked. */
  readonly tagAt: (at: number) => PartOfSpeech | null;
}

const MINUS_WORD = /(?:^|[\s(“"])(minus[\s-])$/i;
const MINUS_SIGN = /(?:^|[\s(])([-−–])$/;
const OF_A_UNIT = /\s{1,3}of\s{1,3}an?(?=\s)|\s{1,3}an?(?=\s)/y;
const ARTICLE_UNIT = /an?(?=\s{1,3}[a-z])/iy;
const A_TIME_BEFORE =
  /\b(?:for|last(?:ed|s|ing)?|takes?|took|taking|within|spen[dt]|nearly|almost|about|around|over|than|under|just|least|to)\s$/i;
const A_UNIT_NOT_AFTER = /^\s{1,3}(?:ago|later|earlier|before|old|of|from\s{1,3}now|or\s{1,3}(?:two|so))\b|^-/i;
const A_LENGTH_AFTER = /^\s{1,3}(?:long|wide|high|tall|deep|away|from|and\s{1,3}a)\b/i;

interface Typed extends Reading {
  /** Whether a unit, sign or age was stated with the number. */
  readonly typed: boolean;
}

const base = (number: NumberExpression): Omit<Typed, 'kind' | 'unit'> => ({
  start: number.start,
  end: number.end,
  low: number.low,
  high: number.high,
  approximate: number.approximate,
  hedge: null,
  holder: null,
  steps: [],
  number,
  typed: true,
});

const negated = (reading: Typed, start: number): Typed => ({
  ...reading,
  start,
  low: reading.high === null ? null : -reading.high || 0,
  high: reading.low === null ? null : -reading.low || 0,
  steps: [...reading.steps, 'a value below zero'],
});

/** Gives a number its unit, if one follows: per cent, a measure, a length of time. */
function withUnit({ text }: Context, number: NumberExpression): Typed | null {
  const found = readUnit(text, number);
  if (!found) return null;
  const part = found.compound ? null : readAndPart(text, found.end);
  const typed: Typed = {
    ...base(number),
    kind: kindOf(found.unit),
    unit: found.unit.name,
    end: part?.end ?? found.end,
    low: number.low + (part?.value ?? 0),
    high: number.high + (part?.value ?? 0),
    steps: [`the unit is ${found.unit.name}`],
  };
  return found.negative ? negated(typed, typed.start) : typed;
}

function withMinus(text: string, typed: Typed): Typed {
  const preceding = text.slice(Math.max(0, typed.start - 8), typed.start);
  const minus = MINUS_WORD.exec(preceding) ?? (typed.typed ? MINUS_SIGN.exec(preceding) : null);
  return minus ? negated(typed, typed.start - minus[1]!.length) : typed;
}

/** "half an hour", "three-sixteenths of an inch", "a quarter of a point"; otherwise the fraction is a share. */
function readFraction(context: Context, number: NumberExpression): Typed {
  const { text } = context;
  const link = matchAt(OF_A_UNIT, text, number.end);
  const at = number.end + (link?.[0].length ?? 0);
  const unit = readUnit(text, { ...number, end: at, form: 'phrase' });
  if (unit && (link || !/^\s{1,3}[a-z]+s\b/.test(text.slice(at, unit.end))))
    return {
      ...base(number),
      kind: kindOf(unit.unit),
      unit: unit.unit.name,
      end: unit.end,
      steps: [`a part of one ${unit.unit.name}`],
    };
  return { ...base(number), kind: 'percent', unit: 'fraction', steps: ['a share of the whole'] };
}

function fractionAt(context: Context, start: number): NumberExpression | null {
  return readNamedFraction(context.text, start, (at) => context.tagAt(at) === 'VERB') ?? readHalf(context.text, start);
}

/** "an hour", "a decade", "a mile and a half": one of a unit, where a hedge or the words around say that it is measured. */
function readArticleUnit({ text }: Context, start: number): Typed | null {
  const article = matchAt(ARTICLE_UNIT, text, start);
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
  const time = found.unit.dimension === 'time';
  const hedged = boundBefore(text, start, kindOf(found.unit)) !== null;
  const stated = hedged || (time ? A_TIME_BEFORE.test(preceding) : A_LENGTH_AFTER.test(following));
  if (!part && (!stated || A_UNIT_NOT_AFTER.test(following))) return null;
  const value = 1 + (part?.value ?? 0);
  return {
    ...base(number),
    kind: kindOf(found.unit),
    unit: found.unit.name,
    low: value,
    high: value,
    end: part?.end ?? found.end,
    steps: [`one ${found.unit.name}${part ? ' and a part' : ''}`],
  };
}

function readMoney(context: Context, start: number): Typed | null {
  const { text, document } = context;
  if (!/\d/.test(text[start] ?? '')) return null;
  const sign = signBefore(text, start);
  const number = sign && readDigits(text, start, true);
  if (!sign || !number || !signFits(text, sign.sign, number)) return null;
  if (
    /^[\p{L}_@]/u.test(text.slice(number.end, number.end + 2)) ||
    /^\.\d/.test(text.slice(number.end, number.end + 2))
  )
    return null;
  const unit = codeOfSign(sign.sign, document);
  const money: Typed = {
    ...base(number),
    kind: 'money',
    unit,
    start: sign.start,
    steps: [`«${sign.sign}» is ${unit}`],
  };
  return sign.negative ? negated(money, sign.start) : money;
}

function readNumber(context: Context, start: number): NumberExpression | null {
  const { text, document } = context;
  if (!/[\d.]/.test(text[start]!)) return readWords(text, start);
  const plain = readDigits(text, start, false);
  if (plain?.form !== 'digits') return plain;
  // "50m rupiah": the currency after tells that m are millions.
  const rich = readDigits(text, start, true);
  return rich && rich.end > plain.end && moneyAfter(text, rich, document) ? rich : plain;
}

function typeOf(context: Context, number: NumberExpression): Typed | null {
  const { text, document } = context;
  const age = readAge(text, number);
  if (age) return { ...base(number), kind: 'age', unit: age.unit, holder: age.holder, steps: [age.how] };
  const money = moneyAfter(text, number, document);
  if (money)
    return {
      ...base(number),
      kind: 'money',
      unit: money.unit,
      start: money.start,
      end: money.end,
      steps: [`the unit is ${money.unit}`],
    };
  const times = timesAfter(text, number.end);
  if (times?.multiple)
    return { ...base(number), kind: 'measure', unit: 'times', end: times.end, steps: ['a multiple'] };
  const measured = withUnit(context, number);
  if (measured) return measured;
  if (/\bmagnitude(?:\s(?:of|was|is))?\s(?:an?\s(?:estimated|preliminary)\s)?$/i.test(before(text, number.start, 36)))
    return { ...base(number), kind: 'measure', unit: 'magnitude', steps: ['a magnitude'] };
  if (isLevel(text, number.start, number.end))
    return { ...base(number), kind: 'rank', unit: null, steps: ['a level or a place on a list'] };
  return null;
}

const isNoun = (tag: PartOfSpeech | null): boolean => tag === 'NOUN' || tag === 'ADJ' || tag === 'PROPN';

/** Capitalised number words within a name: "Group of Seven", "Channel Four", "Six Nations". */
function isNameWord({ text, titleCase }: Context, number: NumberExpression): boolean {
  if (titleCase || !/^\p{Lu}/u.test(text.slice(number.start, number.start + 1))) return false;
  return (
    /[\p{L},]\s$|\bof\s$/u.test(before(text, number.start, 8)) && !/[.!?:“"”]\s$/.test(before(text, number.start, 8))
  );
}

function wordFits(context: Context, number: NumberExpression): boolean {
  const { text } = context;
  if (/[\p{L}\d]$/u.test(text.slice(0, number.start).slice(-1))) return false;
  if (isNameWord(context, number)) return false;
  const preceding = before(text, number.start, 16);
  const following = after(text, number.end, 24);
  if (number.low === 0)
    return /^\s{1,3}\p{Ll}+s\b/u.test(following) && !/\b(?:net|ground|absolute|from)\s$/i.test(preceding);
  if (number.form === 'word' && number.low === 1) return oneCounts(text, number, (at) => isNoun(context.tagAt(at)));
  if (/\b(?:one|no)\s(?:or|and)\s$/i.test(preceding)) return true;
  return (
    !/^(?:['’]s\b|-(?:way|fold|faced|time|piece\s{1,3}suit|wheeler|star)|\s{1,3}(?:o['’]clock|past|another)\b)/i.test(
      following,
    ) &&
    !/\b(?:at|past|to|half)\s(?:about\s)?$/i.test(
      /^\s{1,3}(?:in\s{1,3}the\s{1,3}(?:morning|afternoon|evening)|[ap]\.?m\b)/.test(following) ? preceding : '',
    )
  );
}

function readPlain(context: Context, start: number): Typed | null {
  const number = readNumber(context, start);
  if (!number) return null;
  const share = readInEvery(context.text, number);
  if (share && !/\b(?:level|rat(?:ed|ing)|score[ds]?|grade|scale|stars?)\b/i.test(before(context.text, start, 24)))
    return readFraction(context, share);
  const typed = typeOf(context, number);
  const hedged = boundBefore(context.text, start, 'count') !== null;
  if (/[\d.]/.test(context.text[start]!)) {
    const given = { typed: typed !== null, end: typed?.end ?? number.end, hedged, titleCase: context.titleCase };
    if (isNotFigure(context.text, number, given)) return null;
  } else if (typed === null || (typed.kind === 'rank' && number.low === 1)) {
    if (!wordFits(context, number)) return null;
  }
  return typed ?? { ...base(number), kind: 'count', unit: null, typed: false };
}

/** The figure that starts at an offset, without its hedges and without what follows it in a range; null where none does. */
export function readTyped(context: Context, start: number): Reading | null {
  const { text, titleCase } = context;
  const money = readMoney(context, start);
  if (money) return money;
  const fraction = fractionAt(context, start);
  if (fraction) return readFraction(context, fraction);
  const ordinal = readOrdinal(text, start, titleCase);
  if (ordinal) {
    const number: NumberExpression = {
      start,
      end: ordinal.end,
      low: ordinal.value,
      high: ordinal.value,
      approximate: false,
      form: 'phrase',
      multiplier: 1,
    };
    return { ...base(number), kind: 'rank', unit: null, steps: ['an ordinal'] };
  }
  const quantifier = readQuantifier(text, start);
  if (quantifier)
    return { ...base(quantifier.number), kind: quantifier.kind, unit: quantifier.unit, steps: [quantifier.how] };
  const article = readArticleUnit(context, start);
  if (article) return article;
  const plain = readPlain(context, start);
  return plain && withMinus(text, plain);
}
