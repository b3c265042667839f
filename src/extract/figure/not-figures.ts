import { kindsAt, kindsOfUnit, LETTER, SPACE, UPPER, unitsOf } from '../../annotate/characters.js';
import { DESIGNATORS, MONTH_WORDS, STREET_WORDS } from '../../lexicon/figure-context.js';
import type { Context } from './context.js';
import { after, alternation, before, type NumberExpression } from './reading.js';

const MONTHS = alternation(MONTH_WORDS);
const MONTH_BEFORE = new RegExp(`\\b(?:${MONTHS})\\.?\\s(?:the\\s)?$`);
const MONTH_AFTER = new RegExp(`^(?:st|nd|rd|th)?(?:\\s{1,3}(?:of\\s{1,3})?|-)(?:${MONTHS})\\b`);
const DESIGNATOR_BEFORE = new RegExp(
  `(?:^|[^\\p{L}])(?:${alternation(DESIGNATORS)})(?:\\.|s|\\s?#)?(?:\\s|\\s?-)$`,
  'iu',
);
const ADDRESS_AFTER = new RegExp(
  `^(?:st|nd|rd|th)?[\\s]{1,3}(?:(?:[NSEW]\\.?|North|South|East|West)\\s)?(?:[\\p{Lu}\\d][\\p{L}’'.\\d]{0,20}\\s){0,3}(?:${alternation(STREET_WORDS)})\\b`,
  'u',
);
const CLOCK_AFTER =
  /^(?::\d|\s?[ap]\.?\s?m\b|\s?(?:GMT|UTC|BST|EST|EDT|PST|PT|ET|CET|IST)\b|\s?o['’]clock|\s?hours?\s(?:GMT|local))/i;
const HYPHEN_PREFIX =
  /\b(?:sub|to|mid|near|then|now|under|over|nearly|about|plus|minus|up|the|a|and|or|some|just|from|all|non|pre|multi|by|post|super|of|old)[-–]$/i;
const YEAR_BEFORE =
  /\b(?:in|since|by|from|until|till|of|after|before|year|the|this|during|for|to|and|between|late|early|mid|through|season|class|spring|summer|autumn|fall|winter|his|her|its|their|a|back|around|circa|c\.?)[\s-]$/i;
const PLURAL_AFTER =
  /^[\s]{1,3}(?:(?!(?:of|in|on|at|to|from|by|for|with|and|or|but|its|his|her|their|the|was|were|is|has|had|as|than|that|who|which|when|after|before|since|while)\b)[a-z][a-z’'-]{1,20}\s{1,3}){0,2}?(?:people|men|women|children|staff|police|troops|[a-z]{2,20}[^s\W]s)\b/;

const PEOPLE_AFTER =
  /^\s{1,3}(?:people|men|women|children|troops|soldiers|jobs|homes|staff|students|patients|workers)\b/;

/** Whether a decision about capitals can be made: a headline capitalises everything. */
export function isTitleCase(text: string): boolean {
  const end = Math.min(text.length, 400);
  let words = 0;
  let capitals = 0;
  let letters = 0;
  let capital = false;
  for (let at = 0; at <= end; ) {
    const kinds = at < end ? kindsAt(text, at, end) : 0;
    if ((kinds & LETTER) !== 0) {
      if (letters === 0) capital = (kinds & UPPER) !== 0;
      letters++;
    } else {
      if (letters >= 4) words++;
      if (letters >= 4 && capital) capitals++;
      letters = 0;
    }
    at += unitsOf(kinds);
  }
  return words >= 4 && capitals >= words * 0.75;
}

/** Digits that are glued to something that makes them a part of a name, an address, a time or a link. */
function isGlued(text: string, { start }: NumberExpression, end: number): boolean {
  const previous = text[start - 1] ?? ' ';
  const next = after(text, end, 12);
  if (/[\p{L}\d_@#/\\&=*]/u.test(previous)) return true;
  if (previous === '.' && /[\p{L}\d.]/u.test(text[start - 2] ?? ' ')) return true;
  if (previous === ':' && /\d/.test(text[start - 2] ?? '')) return true;
  if (/['’‘]/.test(previous) && /^\d{2}s\b/.test(text.slice(start, start + 4))) return true;
  if (
    /[-–]/.test(previous) &&
    /[\p{L}\d]/u.test(text[start - 2] ?? ' ') &&
    !HYPHEN_PREFIX.test(before(text, start, 12))
  )
    return true;
  if (/^(?:[\p{L}_@\\]|['’]s\b|[/:]\d|\.\d|[-–][A-Z]\b|[-.]\d{3}[-.]\d{4}|[-.]\d{4}(?!\d)|x\d)/u.test(next))
    return true;
  return isLink(text, start);
}

const isSpace = (text: string, at: number): boolean => (kindsOfUnit(text.charCodeAt(at)) & SPACE) !== 0;

function isLink(text: string, start: number): boolean {
  const end = Math.min(text.length, start + 60);
  let from = start;
  while (from > 0 && from > start - 60 && !isSpace(text, from - 1)) from--;
  let to = start;
  while (to < end && !isSpace(text, to)) to++;
  return /:\/\/|www\.|@\w|\.(?:com|org|net|html?|co\.uk)\b/.test(text.slice(from, to));
}

/** The value of digits that are written as a year is, or null. */
function yearLike(text: string, number: NumberExpression): boolean {
  const written = text.slice(number.start, number.end);
  return number.form === 'digits' && /^(?:1[1-9]|2[01])\d\d$/.test(written);
}

function isYear(text: string, number: NumberExpression, isHedged: () => boolean): boolean {
  if (!yearLike(text, number)) return false;
  const preceding = before(text, number.start, 24);
  const next = after(text, number.end);
  if (/^s\b|^['’]s\b/.test(next)) return true;
  if (/^-[a-z]/.test(next)) return false;
  if (
    /\b(?:average|total|number|sum|out|maximum|minimum|capacity|population)\sof\s(?:just\s|only\s)?$/i.test(preceding)
  )
    return false;
  const counted = (number.low < 1900 || number.low > 2035 ? PLURAL_AFTER : PEOPLE_AFTER).test(next);
  if (number.low > 2099) return YEAR_BEFORE.test(preceding) && !counted && !isHedged();
  return YEAR_BEFORE.test(preceding) ? !(PLURAL_AFTER.test(next) && isHedged()) : !(counted || isHedged());
}

function isDate(text: string, number: NumberExpression): boolean {
  if (number.high > 31 || !Number.isInteger(number.low)) return false;
  return MONTH_BEFORE.test(before(text, number.start, 14)) || MONTH_AFTER.test(after(text, number.end, 16));
}

const CAPITAL_BEFORE = /(?:^|[^.!?;"“”\s]\s)(\p{Lu}[\p{L}&’'-]{1,20})\s$/u;
const ORDINARY_CAPITALS =
  /^(?:About|Around|Some|At|On|In|The|And|But|Of|For|From|Nearly|Almost|Over|Under|Only|All|With|Police|Just|More|Than|By|To|Another|Or|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Kills|Killing|Injures)$/;

/** "Model 3 sedans", "Apple iPhone 11": plain digits after a name, and nothing counted after them. */
function isNamed(context: Context, number: NumberExpression): boolean {
  const { text } = context;
  const preceding = before(text, number.start, 32);
  if (DESIGNATOR_BEFORE.test(preceding))
    return (
      !PLURAL_AFTER.test(after(text, number.end)) ||
      /\p{Lu}\S{0,20}\s-?$|\b(?:section|article|chapter|page|top|flight|route)\s$/u.test(preceding)
    );
  if (number.low > 9999) return false;
  const capital = CAPITAL_BEFORE.exec(preceding);
  if (!capital || ORDINARY_CAPITALS.test(capital[1]!) || context.isTitleCase()) return false;
  const next = after(text, number.end);
  return (
    !PLURAL_AFTER.test(next) && !/^(?:[-,.;:)]|\s{1,3}(?:who|on|has|have|was|is|and|to|from|for|years?)\b)/.test(next)
  );
}

interface NotFigureContext {
  /** Whether a currency, unit or per cent sign stands beside the digits. */
  readonly typed: boolean;
  /** Where the figure ends, its unit included. */
  readonly end: number;
  readonly isHedged: () => boolean;
}

/** Whether digits are no figure at all: a year, a time, a label, an address, a part of a link. */
export function isNotFigure(
  context: Context,
  number: NumberExpression,
  { typed, end, isHedged }: NotFigureContext,
): boolean {
  const { text } = context;
  if (isGlued(text, number, end)) return true;
  const next = after(text, number.end);
  if (!typed && (CLOCK_AFTER.test(next) || isDate(text, number))) return true;
  if (typed) return false;
  if (/^\s{1,3}block\b/.test(next) || ADDRESS_AFTER.test(next)) return true;
  if (/^\s{1,3}caliber\b|^mm\b/.test(next)) return true;
  // "1. Introduction", "2) an end to flights": which line of a list this is.
  if (/^\s{0,3}$/.test(text.slice(0, number.start)) && /^[.)]\s{1,3}\p{L}/u.test(next)) return true;
  if (number.form !== 'digits') return false;
  return isYear(text, number, isHedged) || isNamed(context, number);
}
