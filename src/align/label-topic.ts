import { EMPTY_WORDS } from '../lexicon/content-words.js';
import { TIME_UNITS } from '../lexicon/time-words.js';
import type { Claim } from '../model/claim.js';

const LONGEST = 70;

/** The label of a topic, as a person would write it: "French soldiers killed in the Sahel", "Age of Henry Jackson". */
export function labelTopic(claims: readonly Claim[]): string {
  const abouts = claims.map(({ about }) => about);
  switch (claims[0]!.kind) {
    case 'quotation':
      return `Words of ${speakerOf(claims) ?? 'a speaker not named'}`;
    case 'age':
      return `Age of ${whose(abouts)}`;
    case 'name':
    case 'place':
      return nameLabel(claims);
    case 'date':
    case 'time':
      return `When ${firstTold(claims)}`;
    default:
      // A line that is a figure and no more is about nothing.
      return capital(abouts.some(saysSomething) ? longest(abouts) : claims[0]!.kind);
  }
}

/** The fullest name of the speaker among the sources. */
const speakerOf = (claims: readonly Claim[]): string | null =>
  claims
    .flatMap((claim) => (claim.kind === 'quotation' && claim.value.speaker ? [claim.value.speaker] : []))
    .sort((a, b) => b.length - a.length)[0] ?? null;

/** "Museum in Lima", where the words beside a name lead up to it; else "Anna Ruiz (prosecutor)". */
const LEADS_UP =
  /\b(?:in|at|on|from|to|into|onto|near|of|off|outside|inside|between|through|over|across|around|under|by|towards?)$/;

function nameLabel(claims: readonly Claim[]): string {
  const named = claims.flatMap((claim) => (claim.kind === 'name' || claim.kind === 'place' ? [claim] : []));
  const told = named.find(({ role }) => role !== null);
  if (!told) return named[0]!.value.name;
  const { role, value } = told;
  return role && LEADS_UP.test(role) ? capital(cut(`${role} ${value.name}`)) : `${value.name} (${role})`;
}

/** A name, every word of which begins with a capital, says better whose an age is than what somebody was called. */
function whose(abouts: readonly string[]): string {
  const names = abouts.filter((about) => /^\p{Lu}\S*\s.*\p{Lu}/u.test(about) && !/\s\p{Ll}{4}/u.test(about));
  if (names.length > 0) return longest(names);
  const called = abouts.filter((about) => !YEAR_OLD.test(about) && !PRONOUN.test(about) && saysSomething(about));
  const yearsOld = abouts.filter((about) => YEAR_OLD.test(about));
  if (called.length === 0 && yearsOld.length > 0) return yearOld(longest(yearsOld));
  const holder = longest(called.length > 0 ? called : abouts);
  return /^(?:\p{Lu}|(?:an?|the|his|her|their|its|he|she|it|they)\b)/u.test(holder) ? holder : `the ${holder}`;
}

const YEAR_OLD = /^(?:year|month|week|day)s?[- ]olds?\b ?/i;

/** "Year-old was pulled out" and "year-old from Leeds", where nobody says who that is. */
function yearOld(about: string): string {
  const told = about.replace(YEAR_OLD, '');
  if (!/^\p{L}/u.test(told)) return 'somebody not named';
  return /^(?:who|whose|from|in|of|with|at|on)\b/.test(told) ? `the one ${told}` : `the one who ${told}`;
}

const PRONOUN = /^(?:he|she|it|they|them|we|i|you|there|this|that|whose|who|which|whom|of)\b/i;

/** The first description in which something happens, and that says to whom or what. */
function firstTold(claims: readonly Claim[]): string {
  const told = claims.filter(({ context }) => context.happening !== null).map(({ about }) => about);
  const long = (told.length > 0 ? told : claims.map(({ about }) => about)).filter(isLong);
  return cut(long.find((about) => !PRONOUN.test(about)) ?? long[0] ?? longest(claims.map(({ about }) => about)));
}

/** More than a word or two. */
const isLong = (about: string): boolean => about.split(' ').length > 2;

/** Whether a description says more than a function word, a number or a unit of time: "after", "minute", "last year". */
const saysSomething = (about: string): boolean =>
  about.split(/[\s’'-]+/).some((word) => /^\p{L}/u.test(word) && !SAYS_NOTHING.has(word.toLowerCase()));

const SAYS_NOTHING: ReadonlySet<string> = new Set([
  ...EMPTY_WORDS,
  ...TIME_UNITS.keys(),
  ...'a an the of in on at by to for from with after before until since during within between among and or but as than'.split(
    ' ',
  ),
  ...'is was are were has had will would can could may might ago old his her their our my him them us me'.split(' '),
]);

/** The description that says most; one that opens with a pronoun says it of nobody in particular. */
function longest(abouts: readonly string[]): string {
  const telling = abouts.filter(saysSomething);
  const plain = telling.filter((about) => !PRONOUN.test(about));
  const most = [plain, telling, abouts].find((some) => some.length > 0) ?? [''];
  return cut([...most].sort((a, b) => b.length - a.length)[0]!);
}

/** Cut at a word. */
function cut(about: string): string {
  return about.length <= LONGEST ? about : `${about.slice(0, about.lastIndexOf(' ', LONGEST))} …`;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
