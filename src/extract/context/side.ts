import type { Word } from '../../annotate/word.js';
import { VOTE_WORDS } from '../../lexicon/vote-words.js';
import type { Mention, Side } from '../../model/claim.js';
import { lastStartingAt } from '../../model/span.js';
import type { WordRange } from './noun-phrase.js';

/** What joins the two: "eight votes to four", "31-27", "seven to five", "52 against 48". */
const JOINED = /^(?:\s{1,3}(?:votes?|members?|seats?))?(?:\s{1,3}(?:to|against)\s{1,3}|\s?[-–]\s?|-to-)$/i;
/** "Eight members were for, four against", "31 in favour and 27 opposed". */
const IN_FAVOUR = /^[^.;\d]{0,40}\b(?:for|in\sfavou?r|yes|ayes?)\b[^.;\d]{0,40}$/i;
const AGAINST =
  /^(?:\s{1,3}[\p{L}’']{1,20}){0,2}\s{1,3}(?:against|opposed|dissent\p{L}{0,3}|nays?|noes|no(?=[,.;]))(?![\p{L}-])/iu;
/** "Cut from 40 to 30" is no vote. */
const CHANGES = /\bfrom\s{1,3}(?:[\p{L}]{1,12}\s{1,3})?$/iu;

/** The two stand no farther apart than this, in characters. */
const FARTHEST = 90;

/**
 * Whether a figure is the larger or the smaller of the two numbers that a vote or a score is told by; null for any other.
 * By size and not by order: "backed by seven to five" and "five in favour, seven against" name one side each.
 * `counts` are the counts of its sentence, in order.
 */
export function sideOf(text: string, mention: Mention, counts: readonly Mention[]): Side | null {
  const at = lastStartingAt(counts, mention.start);
  const own = counts[at];
  if (own !== mention) return null;
  const other = areSides(text, counts[at - 1], own)
    ? counts[at - 1]
    : areSides(text, own, counts[at + 1])
      ? counts[at + 1]
      : undefined;
  if (!other) return null;
  const [x, y] = [exactOf(own), exactOf(other)];
  if (x === null || y === null || x === y) return null;
  return x > y ? 'more' : 'fewer';
}

function areSides(text: string, first: Mention | undefined, second: Mention | undefined): boolean {
  if (!first || !second || second.start - first.end > FARTHEST) return false;
  const between = text.slice(first.end, second.start);
  if (JOINED.test(between)) return !CHANGES.test(text.slice(Math.max(0, first.start - 24), first.start));
  return IN_FAVOUR.test(between) && AGAINST.test(text.slice(second.end, second.end + 50));
}

const exactOf = ({ value }: Mention): number | null => ('low' in value && value.low === value.high ? value.low : null);

/** Whether the words of a clause speak of a vote. */
export const isOfVote = (words: readonly Word[], { from, to }: WordRange): boolean => {
  for (let i = from; i < to; i++) if (VOTE_WORDS.has(words[i]!.lemma)) return true;
  return false;
};
