import type { AnnotatedDocument } from '../../annotate/annotate.js';
import { evenSpaces } from '../../annotate/characters.js';
import type { PartOfSpeech } from '../../annotate/word.js';
import type { FigureMention } from '../../model/claim.js';
import { lastStartingAt, overlaps, type Span } from '../../model/span.js';
import type { Extractor } from '../extractor.js';
import { currencyChoice } from './currency-choice.js';
import { isTitleCase } from './not-figures.js';
import { readSentence } from './read-sentence.js';
import type { Reading } from './reading.js';

/** The tag of the word that holds an offset of the source. */
function tagAt(document: AnnotatedDocument, sentence: number, offset: number): PartOfSpeech | null {
  const words = document.words(sentence);
  const at = lastStartingAt(words, offset);
  return at >= 0 && words[at]!.end > offset ? words[at]!.pos : null;
}

/** Whether a taken span (sorted, but maybe nested) touches a span. */
function isTaken(taken: readonly Span[], span: Span): boolean {
  for (let i = lastStartingAt(taken, span.end - 1), seen = 0; i >= 0 && seen < 4; i--, seen++)
    if (overlaps(taken[i]!, span)) return true;
  return false;
}

function told(text: string, { low, high, unit, approximate, hedge, steps }: Reading): readonly string[] {
  const amount =
    low === null ? `up to ${high}` : high === null ? `${low} or more` : low === high ? `${low}` : `${low} to ${high}`;
  const read = `«${hedge ? `${hedge} ` : ''}${evenSpaces(text)}» read as ${approximate ? 'about ' : ''}${amount}${unit ? ` ${unit}` : ''}`;
  return [read, ...steps];
}

function mentionOf(text: string, offset: number, reading: Reading): FigureMention {
  const { kind, low, high, unit, approximate, hedge, holder } = reading;
  const start = offset + reading.start;
  const end = offset + reading.end;
  return {
    kind,
    start,
    end,
    value: { low, high, unit, approximate },
    hedge,
    holder: holder && { start: offset + holder.start, end: offset + holder.end },
    steps: told(text.slice(start, end), reading),
  };
}

/**
 * Every count, sum of money, share, measure, rank, length of time and age of a document, in order. What `taken`
 * holds (dates) is left alone, and so is the furniture of the page.
 */
export const extractFigures: Extractor = (document, taken) => {
  const { text } = document.source;
  const currencies = currencyChoice(text);
  const mentions: FigureMention[] = [];
  let last: { readonly reading: Reading; readonly paragraph: number } | null = null;
  for (const { start, end, index, paragraph } of document.sentences) {
    if (document.paragraphs[paragraph]?.role === 'furniture') continue;
    const sentence = text.slice(start, end);
    const context = {
      text: sentence,
      currencies,
      isTitleCase: () => isTitleCase(sentence),
      tagAt: (at: number) => tagAt(document, index, start + at),
      isTaken: (span: Span) => isTaken(taken, { start: start + span.start, end: start + span.end }),
    };
    // Of the sentence before, only what its last figure is matters, not where it stands.
    const before = last?.paragraph === paragraph ? { ...last.reading, start: 0, end: 0 } : undefined;
    const readings = readSentence(context, before);
    for (const reading of readings) mentions.push(mentionOf(text, start, reading));
    const final = readings.at(-1);
    last = final ? { reading: final, paragraph } : null;
  }
  return mentions;
};
