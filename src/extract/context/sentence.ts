import type { AnnotatedDocument } from '../../annotate/annotate.js';
import type { Word } from '../../annotate/word.js';
import type { Mention, Term } from '../../model/claim.js';
import { fold } from '../../model/fold.js';
import { attributionIn } from './attribution.js';
import { clauseBreaks } from './clause.js';
import { narrowingWords } from './scope.js';
import { neighbourTerms } from './terms.js';

/** What the claims of one sentence share, worked out once for all of them. */
export interface SentenceContext {
  readonly index: number;
  readonly words: readonly Word[];
  readonly mentions: readonly Mention[];
  /** Those that count something. */
  readonly counts: readonly Mention[];
  /** The names of its people, things and places as they are compared. */
  readonly folded: ReadonlyMap<Mention, string>;
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
    folded: new Map(
      mentions.flatMap((mention) => ('name' in mention.value ? [[mention, fold(mention.value.name)]] : [])),
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

export function besideOf({ mentions, folded }: SentenceContext, mention: Mention): Beside {
  const dates: Mention[] = [];
  const places: string[] = [];
  const names: string[] = [];
  const written = new Set<string>();
  for (const other of mentions) {
    if (other === mention) continue;
    if (other.kind === 'date') dates.push(other);
    if (!('name' in other.value)) continue;
    written.add(other.value.name);
    (other.kind === 'place' ? places : names).push(folded.get(other)!);
  }
  return { dates, places, names, written: [...written] };
}
