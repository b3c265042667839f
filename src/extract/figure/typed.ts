import type { PartOfSpeech } from '../../annotate/word.js';
import { readAge } from './age.js';
import { readBelow } from './below-zero.js';
import { boundBefore } from './bounds.js';
import { type Context, negated, type Typed, typedAs } from './context.js';
import { readHalf, readNamedFraction, readQuarterOfUnit } from './fractions.js';
import { readEveryNth, readInEvery, readThingsInEvery } from './in-every.js';
import { readArticleUnit, readFraction, readUnitAndPart, withUnit } from './measured.js';
import { codeOfSign, moneyAfter, signBefore, signFits } from './money.js';
import { isNotFigure } from './not-figures.js';
import { opensScaledHalf, readDigits, readWords } from './number-grammar.js';
import { oneCounts } from './one.js';
import { readQuantifier, timesAfter } from './quantifiers.js';
import { isLevel, readOrdinal } from './rank.js';
import { after, before, type NumberExpression, type Reading } from './reading.js';
import { smallChange } from './small-change.js';

const MINUS_WORD = /(?:^|[\s(“"])(minus[\s-])$/i;
const MINUS_SIGN = /(?:^|[\s(])([-−–])$/;

function withMinus(text: string, typed: Typed): Typed {
  const preceding = text.slice(Math.max(0, typed.start - 8), typed.start);
  const minus = MINUS_WORD.exec(preceding) ?? (typed.typed ? MINUS_SIGN.exec(preceding) : null);
  return minus ? negated(typed, typed.start - minus[1]!.length) : typed;
}

function fractionAt(context: Context, start: number): NumberExpression | null {
  if (opensScaledHalf(context.text, start)) return null;
  return (
    readNamedFraction(context.text, start, (at) => context.tagAt(at) === 'VERB') ??
    readHalf(context.text, start) ??
    readQuarterOfUnit(context.text, start) ??
    readEveryNth(context.text, start)
  );
}

function readMoney(context: Context, start: number): Typed | null {
  const { text, currencies } = context;
  if (!/\d/.test(text[start] ?? '')) return null;
  const sign = signBefore(text, start);
  const number = sign && readDigits(text, start, true);
  if (!sign || !number || !signFits(text, sign.sign, number)) return null;
  if (
    /^[\p{L}_@]/u.test(text.slice(number.end, number.end + 2)) ||
    /^\.\d/.test(text.slice(number.end, number.end + 2))
  )
    return null;
  const unit = codeOfSign(sign.sign, currencies);
  const money: Typed = typedAs(number, {
    kind: 'money',
    unit,
    start: sign.start,
    steps: [`«${sign.sign}» is ${unit}`],
  });
  return sign.negative ? negated(money, sign.start) : money;
}

function readNumber(context: Context, start: number): NumberExpression | null {
  const { text, currencies } = context;
  if (!/[\d.]/.test(text[start]!)) return readWords(text, start);
  const plain = readDigits(text, start, false);
  if (plain?.form !== 'digits') return plain;
  // "50m rupiah": the currency after tells that m are millions.
  const rich = readDigits(text, start, true);
  return rich && rich.end > plain.end && moneyAfter(text, rich, currencies) ? rich : plain;
}

/** A currency goes by its code, a coin by its name. */
const isCurrency = (unit: string): boolean => /^[A-Z]{3}$/.test(unit);

function typeOf(context: Context, number: NumberExpression): Typed | null {
  const { text, currencies } = context;
  const age = readAge(text, number);
  if (age) return typedAs(number, { kind: 'age', unit: age.unit, holder: age.holder, steps: [age.how] });
  const money = moneyAfter(text, number, currencies);
  if (money) {
    const change =
      isCurrency(money.unit) && !money.compound && money.factor === 1 ? smallChange(text, number, money.end) : null;
    const told = { kind: 'money', unit: money.unit, start: money.start, steps: [`the unit is ${money.unit}`] } as const;
    if (!change)
      return typedAs(number, {
        ...told,
        end: money.end,
        low: number.low * money.factor,
        high: number.high * money.factor,
      });
    const value = number.low + change.hundredths / 100;
    return typedAs(number, { ...told, end: change.end, low: value, high: value });
  }
  const times = timesAfter(text, number.end);
  if (times?.multiple)
    return typedAs(number, { kind: 'measure', unit: 'times', end: times.end, steps: ['a multiple'] });
  const measured = withUnit(context, number) ?? readBelow(context, number);
  if (measured) return measured;
  if (/\bmagnitude(?:\s(?:of|was|is))?\s(?:an?\s(?:estimated|preliminary)\s)?$/i.test(before(text, number.start, 36)))
    return typedAs(number, { kind: 'measure', unit: 'magnitude', steps: ['a magnitude'] });
  if (isLevel(text, number))
    return typedAs(number, { kind: 'rank', unit: null, steps: ['a level or a place on a list'] });
  return null;
}

/** "four" in "left at four" is the time; "one" in "then one day" is no length of time. */
function isClockOrDay({ text }: Context, number: NumberExpression, typed: Typed | null): boolean {
  if (number.form !== 'word' || number.low > 12) return false;
  const following = after(text, number.end, 24);
  const preceding = before(text, number.start, 16);
  if (typed === null)
    return (
      /\b(?:at|until|till|by|past)\s(?:about\s)?$/i.test(preceding) &&
      /^(?:[.;:,”"]|$|\s{1,3}(?:on|in\s{1,3}the|that|when|every|yesterday|today|tomorrow|this)\b)/i.test(following)
    );
  return (
    number.low === 1 &&
    /^\s{1,3}(?:day|night)(?![\p{L}-])/iu.test(following) &&
    !/\b(?:for|in|within|after|than|just|only|last(?:ed|s)?|least|about|takes?|took|every)\s$/i.test(preceding)
  );
}

const isNoun = (tag: PartOfSpeech | null): boolean => tag === 'NOUN' || tag === 'ADJ' || tag === 'PROPN';

/** Capitalised number words within a name: "Group of Seven", "Channel Four", "Six Nations". */
function isNameWord(context: Context, number: NumberExpression): boolean {
  const { text } = context;
  if (!/^\p{Lu}/u.test(text.slice(number.start, number.start + 1)) || context.isTitleCase()) return false;
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
  const isVerb = (at: number): boolean => context.tagAt(at) === 'VERB';
  const share = readInEvery(context.text, number) ?? readThingsInEvery(context.text, number, isVerb);
  if (share && !/\b(?:level|rat(?:ed|ing)|score[ds]?|grade|scale|stars?)\b/i.test(before(context.text, start, 24)))
    return readFraction(context, share);
  const typed = typeOf(context, number);
  if (isClockOrDay(context, number, typed)) return null;
  if (/[\d.]/.test(context.text[start]!)) {
    const isHedged = (): boolean => boundBefore(context.text, start, 'count') !== null;
    if (isNotFigure(context, number, { typed: typed !== null, end: typed?.end ?? number.end, isHedged })) return null;
  } else if (typed === null || (typed.kind === 'rank' && number.low === 1)) {
    if (!wordFits(context, number)) return null;
  }
  return typed ?? typedAs(number, { kind: 'count', unit: null, typed: false });
}

/** The figure that starts at an offset, without its hedges and without what follows it in a range; null where none does. */
export function readTyped(context: Context, start: number): Reading | null {
  const { text } = context;
  const money = readMoney(context, start);
  if (money) return money;
  const unitAndPart = readUnitAndPart(context, start);
  if (unitAndPart) return unitAndPart;
  const fraction = fractionAt(context, start);
  if (fraction) return readFraction(context, fraction);
  const ordinal = readOrdinal(context, start);
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
    return typedAs(number, { kind: 'rank', unit: null, steps: ['an ordinal'] });
  }
  const quantifier = readQuantifier(text, start);
  if (quantifier)
    return typedAs(quantifier.number, { kind: quantifier.kind, unit: quantifier.unit, steps: [quantifier.how] });
  const article = readArticleUnit(context, start);
  if (article) return article;
  const plain = readPlain(context, start);
  return plain && withMinus(text, plain);
}
