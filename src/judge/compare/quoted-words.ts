import { diffArrays } from 'diff';
import { CONTRACTIONS } from '../../lexicon/judge-quotations.js';
import { SMALL_NUMBERS } from '../../lexicon/number-words.js';
import { fold } from '../../model/fold.js';

/** A quotation as runs of words; between two runs the source says that it left something out or put something in. */
export type Runs = readonly (readonly string[])[];

/** A quotation longer than this is compared only so far: nobody prints one, and cost must stay in bounds. */
const LONGEST = 4000;

/**
 * The words of a quotation, folded so that only wording counts: case, marks, hyphens, British and American
 * spelling, contractions and numerals make no difference. Square brackets and dots of omission part the runs; words in
 * round brackets are the writer's own and are left out.
 */
export function runsOf(words: string): Runs {
  return fold(words.slice(0, LONGEST))
    .replace(/\([^()]{0,200}\)/g, ' … ')
    .replace(/\[[^[\]]{0,200}\]|\.\s?\.\s?\.(?:\s?\.)?|…/g, ' … ')
    .split('…')
    .map((run) => wordsIn(run))
    .filter((run) => run.length > 0);
}

/** The words of each sentence of a quotation, folded in the same way. */
export const sentencesOf = (words: string): Runs =>
  words.split(/(?<=[.!?…][”"’']?)\s+(?=\p{Lu}|[“"‘'])/u).map((sentence) => runsOf(sentence).flat());

function wordsIn(run: string): readonly string[] {
  return (
    writtenOut(run)
      .replace(/(\d)[,\u00a0](?=\d{3})/g, '$1')
      .match(/[\p{L}\p{N}]+(?:'[\p{L}]+)*/gu) ?? []
  ).map(spelled);
}

/** "I'm" as "I am": whether a speaker's contraction is kept is a paper's style. Which word "'s" stands for, the next one tells. */
const writtenOut = (run: string): string =>
  /'|cannot/.test(run) ? CONTRACTIONS.reduce((text, [short, long]) => text.replace(short, long), run) : run;

/** One spelling for words that British and American papers spell differently, and for small numbers. */
function spelled(word: string): string {
  const number = SMALL_NUMBERS.get(word);
  if (number !== undefined && number > 1) return String(number);
  return OTHER_SPELLINGS.get(word) ?? (word.length > 4 ? americanised(word) : word);
}

const OTHER_SPELLINGS: ReadonlyMap<string, string> = new Map([
  ['grey', 'gray'],
  ['tyre', 'tire'],
  ['tyres', 'tires'],
  ['ok', 'okay'],
  ['mum', 'mom'],
  ['towards', 'toward'],
  ['programme', 'program'],
  ['programmes', 'programs'],
  ['cheque', 'check'],
  ['cheques', 'checks'],
  ['whilst', 'while'],
  ['mr', 'mister'],
]);

/** What a British spelling holds, and few other words. */
const BRITISH = /our|is(?:e[ds]?$|ing$|ation)|(?:yse[ds]?|tres?|ogues?|ences?|ll(?:ed|ing|ers?))$/;

const americanised = (word: string): string =>
  BRITISH.test(word)
    ? word
        .replace(/our/, 'or')
        .replace(/is(?=e[ds]?$|ing$|ation)/, 'iz')
        .replace(/yse(?=[ds]?$)/, 'yze')
        .replace(/tre(?=s?$)/, 'ter')
        .replace(/ogue(?=s?$)/, 'og')
        .replace(/ence(?=s?$)/, 'ense')
        .replace(/ll(?=ed$|ing$|ers?$)/, 'l')
    : word;

/** Whether the runs of one quotation stand in the other in their order, word for word. */
export function standsIn(part: Runs, whole: Runs): boolean {
  const text = whole.map(joined);
  let run = 0;
  let from = 0;
  for (const piece of part) {
    let at = -1;
    for (; run < whole.length; run++, from = 0) {
      at = indexOfWords(text[run]!, piece, from);
      if (at >= 0) break;
    }
    if (at < 0) return false;
    from = at + piece.join('').length;
  }
  return part.length > 0;
}

/** A run without its spaces, so that "good will" is "goodwill", and the offsets at which words start and end. */
interface Joined {
  readonly letters: string;
  readonly edges: ReadonlySet<number>;
}

function joined(run: readonly string[]): Joined {
  const edges = new Set([0]);
  let length = 0;
  for (const word of run) {
    length += word.length;
    edges.add(length);
  }
  return { letters: run.join(''), edges };
}

function indexOfWords({ letters, edges }: Joined, piece: readonly string[], from: number): number {
  const sought = piece.join('');
  for (let at = letters.indexOf(sought, from); at >= 0; at = letters.indexOf(sought, at + 1)) {
    if (edges.has(at) && edges.has(at + sought.length)) return at;
  }
  return -1;
}

/** How many words the end of one quotation shares with the beginning of the other: two cuts of one speech. */
export function overlapOfCuts(a: Runs, b: Runs): number {
  const [x, y] = [a.flat(), b.flat()];
  return Math.max(endOnStart(x, y), endOnStart(y, x));
}

function endOnStart(first: readonly string[], second: readonly string[]): number {
  for (let length = Math.min(first.length, second.length, 200); length > 0; length--) {
    const start = first.length - length;
    if (second.slice(0, length).every((word, i) => first[start + i] === word)) return length;
  }
  return 0;
}

/** Further apart than this, two quotations are told by the words that one of them lacks. */
const MOST_EDITS = 200;

/** The words that each of two quotations has alone. */
export interface WordsApart {
  readonly onlyA: readonly string[];
  readonly onlyB: readonly string[];
}

/** The words in which two quotations part, in order, as a reader comparing them line by line would mark them. */
export function wordsApart(a: Runs, b: Runs): WordsApart {
  const changes = diffArrays([...a.flat()], [...b.flat()], { maxEditLength: MOST_EDITS });
  if (!changes) return { onlyA: wordsMissing(a, b), onlyB: wordsMissing(b, a) };
  return {
    onlyA: changes.filter(({ removed }) => removed).flatMap(({ value }) => value),
    onlyB: changes.filter(({ added }) => added).flatMap(({ value }) => value),
  };
}

/** How much of the shorter quotation stands in the longer in the same order, 0 to 1, given where the two part. */
export function inOrder(a: Runs, b: Runs, { onlyA, onlyB }: WordsApart): number {
  const shared = Math.min(a.flat().length - onlyA.length, b.flat().length - onlyB.length);
  return shared / Math.max(1, Math.min(a.flat().length, b.flat().length));
}

/** The words of one that the other lacks, in order. */
export function wordsMissing(from: Runs, other: Runs): readonly string[] {
  const known = new Set(other.flat());
  return from.flat().filter((word) => !known.has(word));
}
