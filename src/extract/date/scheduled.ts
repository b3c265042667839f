import { PAST_CUES } from '../../lexicon/date-guards.js';
import {
  BEFORE_BARE_INFINITIVE,
  BEFORE_SCHEDULE_NOUN,
  CAUSATIVES,
  COMMITMENTS,
  PLURAL_SUBJECTS,
  SCHEDULE_BASES,
  SCHEDULE_THIRDS,
} from '../../lexicon/schedule-verbs.js';
import { at, isWord, type Token } from './tokens.js';

/** How far before a verb its "to" or the verb that rules it is looked for. */
const REACH = 6;

/** Whether the word at `index` is the simple present of what is scheduled: "talks begin", "the law takes effect". */
export function isScheduled(tokens: readonly Token[], index: number): boolean {
  const { lower, capital } = at(tokens, index);
  if (capital) return false;
  const third = SCHEDULE_THIRDS.get(lower);
  const verb = third ?? SCHEDULE_BASES.get(lower);
  if (!verb?.behind.test(wordsBehind(tokens, index))) return false;
  const subject = skipAdverbs(tokens, index - 1);
  return third
    ? hasSingularSubject(tokens, subject, verb.noun)
    : isCommitted(tokens, subject) || hasPluralSubject(tokens, subject, index, verb.noun);
}

const wordsBehind = (tokens: readonly Token[], index: number): string =>
  [1, 2, 3].map((step) => at(tokens, index + step).text).join(' ');

/** "will finally open", "talks then resume": what stands before the adverb decides. */
function skipAdverbs(tokens: readonly Token[], index: number): number {
  const { lower } = at(tokens, index);
  const adverb = /^(?:not|also|then|again|now|still|only|first|next|\w{2,}ly)$/.test(lower) && lower !== 'july';
  return adverb ? index - 1 : index;
}

/** A "the", a number or a preposition before the word makes it a noun: "two votes", "of visits". */
const isNounAfter = (tokens: readonly Token[], index: number): boolean =>
  at(tokens, index).kind === 'digits' || BEFORE_SCHEDULE_NOUN.has(at(tokens, index).lower);

function hasSingularSubject(tokens: readonly Token[], subject: number, noun: boolean): boolean {
  if (isNounAfter(tokens, subject)) return false;
  return !noun || !isCompound(tokens, subject);
}

/** "two confidence votes", "lost the confidence votes": the noun in -s belongs to what stands before it. */
function isCompound(tokens: readonly Token[], subject: number): boolean {
  const before = at(tokens, subject - 1);
  if (before.kind === 'digits' || isWord(tokens, subject - 1, 'two', 'three', 'four', 'five', 'six', 'of')) return true;
  return before.lower === 'the' && isPlainPast(at(tokens, subject - 2).lower);
}

/** What was said may be to come ("said the strike ends on Friday"), what was done may not. */
const isPlainPast = (lower: string): boolean => PAST_CUES.has(lower) && lower !== 'said' && lower !== 'told';

/** "agreed to meet", "they plan to resume". */
const isCommitted = (tokens: readonly Token[], before: number): boolean =>
  at(tokens, before).lower === 'to' && COMMITMENTS.has(at(tokens, before - 1).lower);

function hasPluralSubject(tokens: readonly Token[], subject: number, verb: number, noun: boolean): boolean {
  const { lower, kind } = at(tokens, subject);
  if (BEFORE_BARE_INFINITIVE.has(lower) || isNounAfter(tokens, subject)) return false;
  for (let i = subject; i >= Math.max(0, subject - REACH); i--) {
    const word = at(tokens, i);
    if (word.kind === 'mark' && /[.;!?]/.test(word.lower)) break;
    if (CAUSATIVES.has(word.lower)) return false;
    // "hoped to stop and begin on Thursday": both hang on "to".
    if (word.lower === 'to' && isWord(tokens, subject, 'and', 'or')) return false;
  }
  if (kind !== 'word') return false;
  return !noun || isPlural(tokens, subject) || isTeam(tokens, subject, verb);
}

/** "talks", "they", "Leeds and Hull". */
function isPlural(tokens: readonly Token[], index: number): boolean {
  const { lower, capital } = at(tokens, index);
  if (PLURAL_SUBJECTS.has(lower) || /[a-z]{2}(?<![siu])s$/.test(lower)) return true;
  return capital && isWord(tokens, index - 1, 'and', ',') && at(tokens, index - 2).capital;
}

/** "England play France": a team is many. */
const isTeam = (tokens: readonly Token[], subject: number, verb: number): boolean =>
  isWord(tokens, verb, 'play', 'face', 'host', 'visit', 'meet') &&
  at(tokens, subject).capital &&
  at(tokens, verb + 1).capital;
