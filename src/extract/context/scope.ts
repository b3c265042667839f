import type { Word } from '../../annotate/word.js';
import { FRAMES_OF } from '../../lexicon/frames.js';
import {
  BACKGROUND_WORDS,
  CONTRAST_WORDS,
  CUMULATIVE_WORDS,
  FORECAST_WORDS,
  INCEPTION_WORDS,
  PART_WORDS,
} from '../../lexicon/scope-words.js';
import type { AgeBearer } from '../../model/age-bearer.js';
import type { Mention, Scope, Side } from '../../model/claim.js';
import { isFormer } from './former.js';
import type { WordRange } from './noun-phrase.js';

const NARROWING = new Set([...INCEPTION_WORDS, ...CUMULATIVE_WORDS, ...FORECAST_WORDS, ...BACKGROUND_WORDS]);

/** Whether a word is one of a set, as it stands or by its lemma. */
const isOneOf = (set: ReadonlySet<string>, { lower, lemma }: Word): boolean =>
  set.has(lower) || (lemma !== lower && set.has(lemma));

/** The indices of the words of a sentence that can narrow a claim: few of many. */
export function narrowingWords(words: readonly Word[]): readonly number[] {
  const found: number[] = [];
  for (const [i, word] of words.entries()) {
    if (FRAMES_OF.has(word.lemma) || isOneOf(NARROWING, word)) found.push(i);
  }
  return found;
}

interface Surroundings {
  readonly words: readonly Word[];
  /** What `narrowingWords` found. */
  readonly narrowing: readonly number[];
  readonly value: WordRange;
  readonly clause: WordRange;
  /** Content lemmas of the noun phrase counted, and of the verbs that govern it. */
  readonly phrase: readonly string[];
  readonly predicate: readonly string[];
  /** The other dates of the sentence. */
  readonly dates: readonly Mention[];
  readonly places: readonly string[];
  readonly named: readonly string[];
  readonly nations: readonly string[];
  readonly holder: string | null;
  readonly bearer: AgeBearer | null;
  /** The source's day of publication. */
  readonly published: string | null;
  readonly side: Side | null;
}

/** What narrows a claim, read from the words of its clause and the dates and places of its sentence. */
export function scopeOf({
  words,
  narrowing,
  value,
  clause,
  phrase,
  predicate,
  dates,
  places,
  named,
  nations,
  holder,
  bearer,
  published,
  side,
}: Surroundings): Scope {
  const around = narrowing.filter((i) => i >= clause.from && i < clause.to).map((i) => words[i]!);
  const has = (set: ReadonlySet<string>) => around.some((word) => isOneOf(set, word));
  const events = framesOf([...predicate, ...phrase.slice().reverse(), ...around.map(({ lemma }) => lemma)]);
  const period = dates.flatMap((date) => ('timex' in date.value ? [date.value.timex] : []));
  return {
    nations,
    holder,
    bearer,
    side,
    event: events[0] ?? null,
    events,
    places,
    named,
    period,
    since: sinceIn(words, clause),
    inception: has(INCEPTION_WORDS),
    contrast: CONTRAST_WORDS.has(words[0]?.lower ?? ''),
    part: words
      .slice(Math.max(clause.from - 1, value.from - 5), value.to + 4)
      .some((word) => PART_WORDS.has(word.lower)),
    cumulative: has(CUMULATIVE_WORDS),
    forecast: has(FORECAST_WORDS),
    former: isFormer(words, value),
    background: has(BACKGROUND_WORDS) || dates.some((date) => isLongBefore(date, published)),
  };
}

/** The frames of some lemmas, each once, in the lemmas' order. */
function framesOf(lemmas: readonly string[]): readonly string[] {
  const frames = new Set<string>();
  for (const lemma of lemmas) for (const frame of FRAMES_OF.get(lemma) ?? []) frames.add(frame);
  return [...frames];
}

/** "since 2013", "since last May": the word and the date or noun phrase after it, in the claim's clause. */
function sinceIn(words: readonly Word[], clause: WordRange): string | null {
  let from = clause.from;
  while (from < clause.to && words[from]!.lower !== 'since') from++;
  let to = from + 1;
  while (to < clause.to && to - from <= 4 && DATED.has(words[to]!.pos)) to++;
  if (to - from < 2) return null;
  return words
    .slice(from, to)
    .map(({ text }) => text)
    .join(' ');
}

const DATED: ReadonlySet<string> = new Set(['NUM', 'NOUN', 'PROPN', 'ADJ', 'DET']);

/** Whether a date lies in a month before the one before the source's own: the source looks back at another story. */
function isLongBefore(date: Mention, published: string | null): boolean {
  if (!published || !('latest' in date.value) || !date.value.latest) return false;
  const months = (iso: string) => Number(iso.slice(0, 4)) * 12 + Number(iso.slice(5, 7));
  return months(published) - months(date.value.latest) > 2;
}
