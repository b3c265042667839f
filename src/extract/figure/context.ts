import type { PartOfSpeech } from '../../annotate/word.js';
import type { NumberExpression, Reading } from './reading.js';

/** A sentence and what decisions within it may ask for. */
export interface Context {
  readonly text: string;
  /** The whole source, for what one sentence does not say: which rupee, which pound. */
  readonly document: string;
  readonly titleCase: boolean;
  /** The tag of the word at an offset of the sentence; tags the sentence when first asked. */
  readonly tagAt: (at: number) => PartOfSpeech | null;
}

/** A reading before its hedges are looked at. */
export interface Typed extends Reading {
  /** Whether a unit, sign or age was stated with the number. */
  readonly typed: boolean;
}

export const base = (number: NumberExpression): Omit<Typed, 'kind' | 'unit'> => ({
  start: number.start,
  end: number.end,
  low: number.low,
  high: number.high,
  approximate: number.approximate,
  hedge: null,
  holder: null,
  steps: [],
  number,
  typed: true,
});

export const negated = (reading: Typed, start: number): Typed => ({
  ...reading,
  start,
  low: reading.high === null ? null : -reading.high || 0,
  high: reading.low === null ? null : -reading.low || 0,
  steps: [...reading.steps, 'a value below zero'],
});
