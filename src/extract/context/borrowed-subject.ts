import type { Word } from '../../annotate/word.js';
import { phraseBefore, type WordRange } from './noun-phrase.js';
import { firstWord, isNominal } from './own-words.js';

const RELATIVES: ReadonlySet<string> = new Set(['who', 'which', 'that']);
/** So many clauses may share one subject: "went out, came back and waited". */
const MOST_CLAUSES = 4;
const LONGEST_SUBJECT = 14;

const isVerb = ({ pos }: Word): boolean => pos === 'VERB' || pos === 'AUX';

/** Whether the words from `from` to `to` open with their verb. */
export function lacksSubject(words: readonly Word[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (isNominal(words[i]!) || words[i]!.pos === 'NUM') return false;
    if (isVerb(words[i]!)) return true;
  }
  return false;
}

/**
 * Who does what a clause that begins at `from` with its verb tells: the noun before "who", the subject of the clause that
 * it is joined to by "and", or what the sentence opens with before an apposition. Null where none is plain.
 */
export function borrowedSubject(words: readonly Word[], breaks: readonly boolean[], from: number): WordRange | null {
  let at = from;
  for (let clauses = 0; clauses < MOST_CLAUSES && at > 0; clauses++) {
    const joint = words[at - 1]!;
    if (RELATIVES.has(joint.lower)) {
      return phraseBefore(words, beforeAge(words, words[at - 2]?.text === ',' ? at - 2 : at - 1));
    }
    if (joint.text === ',') {
      const opening = openingSubject(words);
      if (opening && opening.to < at) return opening;
    }
    if (joint.text !== ',' && joint.pos !== 'CCONJ') return null;
    let start = at - 1;
    while (start > 0 && !breaks[start - 1]) start--;
    if (!lacksSubject(words, start, at - 1)) return subjectOf(words, start, at - 1);
    at = start;
  }
  return null;
}

/** "Anna Lis, 58, who": before an age between commas. */
const beforeAge = (words: readonly Word[], at: number): number =>
  words[at - 1]?.pos === 'NUM' && words[at - 2]?.text === ',' ? at - 2 : at;

/** What a clause says before its first verb, where that is a noun phrase alone. */
function subjectOf(words: readonly Word[], from: number, to: number): WordRange | null {
  let verb = from;
  while (verb < to && !isVerb(words[verb]!)) verb++;
  const phrase = verb < to ? phraseBefore(words, verb) : null;
  return phrase && phrase.from >= from ? phrase : null;
}

/** The noun phrase that a sentence opens with, before its first comma: "The jury, which had heard evidence, took". */
function openingSubject(words: readonly Word[]): WordRange | null {
  const first = firstWord(words);
  const from = words[first]?.pos === 'DET' ? first + 1 : first;
  for (let i = from; i < words.length && i - from <= LONGEST_SUBJECT; i++) {
    const { pos, text } = words[i]!;
    if (text === ',') return words.slice(from, i).some(isNominal) ? { from, to: i } : null;
    if (isVerb(words[i]!) || pos === 'SCONJ' || (i === from && pos === 'ADP')) return null;
    // "Thirty miles to the north" is no subject.
    if (pos === 'ADP' && words[from]!.pos === 'NUM' && from === first) return null;
  }
  return null;
}
