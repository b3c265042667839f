import type { AnnotatedDocument } from '../../annotate/annotate.js';
import type { Word } from '../../annotate/word.js';
import type { Mention, Term } from '../../model/claim.js';
import { fold } from '../../model/fold.js';
import { attributionIn } from './attribution.js';
import { clauseBreaks } from './clause.js';
import { narrowingWords } from './scope.js';
import { neighbourTerms } from './terms.js';

/** A name as it is written, and as it is compared. */
interface Named {
  readonly mention: Mention;
  readonly written: string;
  readonly folded: string;
}

/** What the claims of one sentence share, worked out once for all of them. */
export interface SentenceContext {
  readonly index: number;
  readonly words: readonly Word[];
  readonly mentions: readonly Mention[];
  /** Those that count something, the dates, and the names of people, things and places. */
  readonly counts: readonly Mention[];
  readonly dates: readonly Mention[];
  readonly named: readonly Named[];
  readonly attribution: string | null;
  /** For each word, whether a clause may begin there. */
  readonly breaks: readonly boolean[];
  /** Indices of the words that can narrow a claim. */
  readonly narrowing: readonly number[];
  /** What the sentence before speaks of, lightly weighed. */
  readonly neighbours: readonly Term[];
}

/** The sentence with that index, and the mentions within it. */
export function sentenceContext(
  document: AnnotatedDocument,
  index: number,
  mentions: readonly Mention[],
): SentenceContext {
  const words = document.words(index);
  return {
    index,
    words,
    mentions,
    counts: mentions.filter(({ kind }) => kind === 'count'),
    dates: mentions.filter(({ kind }) => kind === 'date'),
    named: mentions.flatMap((mention) =>
      'name' in mention.value ? [{ mention, written: mention.value.name, folded: fold(mention.value.name) }] : [],
    ),
    attribution: attributionIn(words),
    breaks: clauseBreaks(words),
    narrowing: narrowingWords(words),
    neighbours: neighbourTerms(document, index),
  };
}

/** The names and dates that stand in a sentence beside a mention. */
export interface Beside {
  readonly dates: readonly Mention[];
  /** Names of places and of anything else, folded. */
  readonly places: readonly string[];
  readonly names: readonly string[];
  /** All names as they are written, each once. */
  readonly written: readonly string[];
}

export function besideOf({ dates, named }: SentenceContext, mention: Mention): Beside {
  const others = named.filter((other) => other.mention !== mention);
  const foldedOf = (isPlace: boolean): readonly string[] =>
    others.filter((other) => (other.mention.kind === 'place') === isPlace).map(({ folded }) => folded);
  return {
    dates: dates.filter((date) => date !== mention),
    places: foldedOf(true),
    names: foldedOf(false),
    written: [...new Set(others.map(({ written }) => written))],
  };
}
