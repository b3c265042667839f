import { FUTURE_CUES, PAST_CUES } from '../../lexicon/date-guards.js';
import { CLAUSE_OPENERS } from '../../lexicon/schedule-verbs.js';
import type { Tense } from './context.js';
import { isScheduled } from './scheduled.js';
import { at, isWord, type Token } from './tokens.js';

/** How many words before and after a date are asked which way they point. */
const BEFORE = 14;
const AFTER = 10;

/** Whether the words around the date (tokens `from` to `next`) point back or ahead; the nearest before it decides. */
export function tenseAround(tokens: readonly Token[], from: number, next: number): Tense {
  let sameClause = true;
  for (let i = from - 1; i >= Math.max(0, from - BEFORE); i--) {
    const token = at(tokens, i);
    if (token.lower === '.' || token.lower === ';' || token.lower === '?' || token.lower === '!') break;
    const tense = tenseOf(tokens, i);
    if (tense) return tense;
    if (sameClause && isScheduled(tokens, i)) return 'future';
    if (CLAUSE_OPENERS.has(token.lower)) sameClause = false;
  }
  if (opensSentence(tokens, from) && /^(?:is|has|marks|will)$/.test(at(tokens, next).lower)) return 'future';
  // "On Sunday voters go to the polls", but not "A man dies on Sunday as talks begin".
  const leads = opensSentence(tokens, isWord(tokens, from - 1, 'on', 'from', 'in') ? from - 1 : from);
  for (let i = next; i < Math.min(tokens.length, next + AFTER); i++) {
    const token = at(tokens, i);
    if (token.lower === '.' || token.lower === ';') break;
    const tense = tenseOf(tokens, i);
    if (tense) return tense;
    if (leads && isScheduled(tokens, i)) return 'future';
  }
  return null;
}

/** "Saturday is a day of mourning": a day that a sentence is about, in the present tense, is to come. */
const opensSentence = (tokens: readonly Token[], from: number): boolean =>
  from === 0 || /^[.!?”"]$/.test(at(tokens, from - 1).lower);

const isPerfect = (tokens: readonly Token[], index: number): boolean =>
  at(tokens, index).lower === 'have' || (at(tokens, index).lower === 'not' && at(tokens, index + 1).lower === 'have');

function tenseOf(tokens: readonly Token[], index: number): Tense {
  const { lower, kind, capital } = at(tokens, index);
  if (kind !== 'word' || (capital && lower === 'may')) return null;
  if (lower === 'set')
    return at(tokens, index + 1).lower === 'to' || at(tokens, index + 1).lower === 'for' ? 'future' : null;
  // "will have read", "could have been": what follows lies behind.
  if (FUTURE_CUES.has(lower)) return isPerfect(tokens, index + 1) ? 'past' : 'future';
  if (lower === 'to' && (at(tokens, index - 1).lower === 'is' || at(tokens, index - 1).lower === 'are'))
    return 'future';
  if (isPassive(tokens, index)) return null;
  return PAST_CUES.has(lower) || (lower.length > 4 && lower.endsWith('ed')) ? 'past' : null;
}

/** "a fee would be charged", "will be fully reopened": what stands before "be" decides. */
const isPassive = (tokens: readonly Token[], index: number): boolean =>
  at(tokens, index - 1).lower === 'be' ||
  (at(tokens, index - 1).lower.endsWith('ly') && at(tokens, index - 2).lower === 'be');
