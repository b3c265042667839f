import { annotate } from '../../annotate/annotate.js';
import type { Document } from '../../model/document.js';
import { positionAt } from '../../model/position.js';
import type { Passage } from './review.js';

/** A passage with the words that tell what it is about. Lists of them hold each source's in order, one source after another. */
export interface PassageWords extends Passage {
  /** Its text for comparing word for word: white space and the shape of quotation marks make no difference. */
  readonly letters: string;
  /** Lemmas of its content words, and its numbers. */
  readonly lemmas: ReadonlySet<string>;
  /** Where in its source it stands: 0 the first, 1 the last. */
  readonly position: number;
}

/** The passages of a document, in order; together they hold each of its sentences once. */
export function passagesIn(document: Document, source: number): readonly PassageWords[] {
  const { sentences, paragraphs, lineStarts } = document;
  const { text } = document.source;
  const { words } = annotate(document);
  const passages: PassageWords[] = [];
  for (let i = 0; i < sentences.length; i++) {
    const first = i;
    const isDateline = paragraphs[sentences[i]!.paragraph]!.role === 'dateline';
    const next = sentences[i + 1];
    // "PARIS —" is no sentence to an editor: it goes with the one that it opens.
    if (isDateline && next && next.paragraph === sentences[i]!.paragraph + 1) i++;
    const { start } = sentences[first]!;
    const { end } = sentences[i]!;
    passages.push({
      source,
      index: passages.length,
      start,
      end,
      line: positionAt(lineStarts, start).line,
      letters: lettersOf(text.slice(start, end)),
      lemmas: lemmasOf(words(i)),
      position: first / Math.max(1, sentences.length - 1),
    });
  }
  return passages;
}

export const lettersOf = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/[‘’ʼ]/g, "'")
    .replace(/[“”„«»]/g, '"');

function lemmasOf(words: ReturnType<ReturnType<typeof annotate>['words']>): ReadonlySet<string> {
  const telling = words.filter(({ content, pos, text }) => content || (pos === 'NUM' && /\d/.test(text)));
  return new Set(telling.map(({ lemma }) => lemma));
}
