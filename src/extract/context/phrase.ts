import type { Word } from '../../annotate/word.js';
import type { Mention } from '../../model/claim.js';
import { lastStartingAt, type Span } from '../../model/span.js';
import { phraseBefore, phraseFrom, type WordRange } from './noun-phrase.js';
import { isTimes, verbTimed } from './times.js';
import { wordRangeOf } from './word-range.js';

const LINKS: ReadonlySet<string> = new Set([
  'of',
  'at',
  'to',
  'by',
  'in',
  'for',
  'as',
  'from',
  'with',
  'about',
  'is',
  'was',
  'are',
  'were',
  '(',
]);
const LINKING_TAGS: ReadonlySet<string> = new Set(['AUX', 'VERB', 'ADP', 'ADV', 'PART']);
const FARTHEST_SUBJECT = 14;

/**
 * The noun phrase that a mention is about. For a figure what it counts or measures: the phrase right after it
 * ("41 French soldiers"), else the one it is linked to from before ("a budget of Rs 4,860 crore"), else the subject
 * of its clause ("The toll rose to 39"). For a name or place the phrase it is in apposition to or linked with;
 * for a date or quotation the subject. Null where none stands there. "Hit three times" is of the verb.
 */
export function phraseOf(
  words: readonly Word[],
  mention: Mention,
  value: WordRange,
  clause: WordRange,
  counted: () => WordRange | null,
): WordRange | null {
  if ('holder' in mention && mention.holder) {
    const holder = wordRangeOf(words, mention.holder);
    if (holder.to > holder.from) return holder;
  }
  switch (mention.kind) {
    case 'count':
    case 'rank':
    case 'age':
    case 'percent':
    case 'measure':
    case 'money':
    case 'duration':
      if (mention.kind === 'count' && isTimes(words, value)) return verbTimed(words, value, clause);
      return (
        possessorOfLives(words, phraseFrom(words, value.to)) ??
        (mention.kind === 'count' ? (labelBefore(words, value) ?? wholeBefore(words, value)) : null) ??
        linkedPhrase(words, value) ??
        complementAfter(words, value) ??
        (mention.kind === 'count' ? counted() : null) ??
        subjectBefore(words, value, clause)
      );
    case 'date':
    case 'time':
      return subjectBefore(words, value, clause) ?? phraseFrom(words, value.to);
    case 'name':
    case 'place':
      return linkedPhrase(words, value) ?? phraseBefore(words, value.from);
    case 'quotation':
      return null;
  }
}

/** "Nobody was hurt" counts people, whatever stands around it. */
export const isNobody = (words: readonly Word[], { from, to }: WordRange): boolean =>
  NOBODY.has(
    words
      .slice(from, Math.min(to, from + 2))
      .map(({ lower }) => lower)
      .join(' '),
  );

const NOBODY: ReadonlySet<string> = new Set(['nobody', 'no-one', 'no one']);

/**
 * The noun that the nearest figure before counts: "killing five Ghanaian peacekeepers and wounding eight". What narrows
 * the first need not narrow the second.
 */
export function countedBefore(words: readonly Word[], value: Span, counts: readonly Span[]): WordRange | null {
  const last = lastStartingAt(counts, value.start - 1);
  for (let i = last; i >= 0 && i > last - MOST_COUNTS; i--) {
    const phrase = phraseFrom(words, wordRangeOf(words, counts[i]!).to);
    if (phrase) return { from: phrase.to - 1, to: phrase.to };
  }
  return null;
}

/** In a row of more numbers than these, none is a noun's. */
const MOST_COUNTS = 8;

const POSSESSIVES: ReadonlySet<string> = new Set(["'s", '’s', "'", '’']);

/** "41 French soldiers’ lives" counts soldiers: where lives, deaths or bodies are somebody's, the phrase ends with whose. */
function possessorOfLives(words: readonly Word[], range: WordRange | null): WordRange | null {
  const last = range && words[range.to - 1]!;
  if (!last || !['life', 'death', 'body'].includes(last.lemma)) return range;
  const owner = range.to - 2;
  return POSSESSIVES.has(words[owner]?.text ?? '') && owner > range.from ? { from: range.from, to: owner } : range;
}

/** "a budget of 12", "prices, at 12": the phrase before the preposition or copula right before the value. */
function linkedPhrase(words: readonly Word[], value: WordRange): WordRange | null {
  let at = value.from - 1;
  while (
    at > 0 &&
    !LINKS.has(words[at]!.lower) &&
    (words[at]!.pos === 'ADV' || words[at]!.pos === 'ADJ' || words[at]!.pos === 'DET')
  )
    at--;
  if (at <= 0 || !LINKS.has(words[at]!.lower)) return null;
  return phraseBefore(words, at);
}

const BEING: ReadonlySet<string> = new Set(['be', 'become', 'remain']);

/** "Helicopters: seven": the label that a figure stands behind. */
function labelBefore(words: readonly Word[], value: WordRange): WordRange | null {
  return words[value.from - 1]?.text === ':' ? phraseBefore(words, value.from - 1) : null;
}

const WHOLE: ReadonlySet<string> = new Set(['which', 'whom', 'these', 'those', 'them']);

/**
 * The phrase that a part is told of: "120 sites, of which two", "the fishermen, 1,300 of them", or the one that opens
 * the sentence: "Of the 34 people, nine".
 */
function wholeBefore(words: readonly Word[], value: WordRange): WordRange | null {
  const of = value.from - 2;
  if (WHOLE.has(words[of + 1]?.lower ?? '') && words[of]?.lower === 'of') {
    const end = words[of - 1]?.text === ',' ? of - 1 : of;
    return phraseBefore(words, end);
  }
  if (words[value.from - 1]?.text !== ',') return null;
  if (words[value.to]?.lower === 'of' && WHOLE.has(words[value.to + 1]?.lower ?? ''))
    return phraseBefore(words, value.from - 1);
  for (let i = value.from - 2; i >= 0 && value.from - i < FARTHEST_WHOLE; i--) {
    if (words[i]!.text === ',' || words[i]!.text === ';') return null;
    if (words[i]!.text === 'Of') return phraseFrom(words, afterNumber(words, i + 1));
  }
  return null;
}

const FARTHEST_WHOLE = 14;

function afterNumber(words: readonly Word[], from: number): number {
  let at = from;
  while (words[at] && (words[at]!.pos === 'DET' || words[at]!.pos === 'NUM')) at++;
  return at;
}

/** "14 of them were children": the noun that a figure without one of its own is said to be. */
function complementAfter(words: readonly Word[], value: WordRange): WordRange | null {
  let at = value.to;
  if (words[at]?.lower === 'of') at += 2;
  if (words[at]?.pos !== 'AUX' || !BEING.has(words[at]!.lemma)) return null;
  const noun = words[at + 1];
  return noun && noun.pos !== 'VERB' ? phraseFrom(words, at + 1) : null;
}

/** The nearest noun phrase before the verb that governs the value, in its clause. */
function subjectBefore(words: readonly Word[], value: WordRange, clause: WordRange): WordRange | null {
  let at = value.from;
  while (at > clause.from && value.from - at < FARTHEST_SUBJECT && !isPredicate(words[at - 1]!)) at--;
  while (at > clause.from && LINKING_TAGS.has(words[at - 1]!.pos)) at--;
  at = beforeApposition(words, at);
  return at > clause.from ? phraseBefore(words, at) : null;
}

const isPredicate = (word: Word): boolean => word.pos === 'VERB' || word.pos === 'AUX';

const LONGEST_APPOSITION = 12;

/** "The margin, a gauge of profit, narrowed to": the comma that an apposition before the word `at` opens with; `at` where none stands there. */
function beforeApposition(words: readonly Word[], at: number): number {
  if (words[at - 1]?.text !== ',') return at;
  for (let i = at - 2; i > 0 && at - i <= LONGEST_APPOSITION; i--) {
    if (words[i]!.text === ',') return i;
    if (isPredicate(words[i]!)) return at;
  }
  return at;
}
