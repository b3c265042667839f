import type { PartOfSpeech } from '../../annotate/word.js';
import type { CurrencyChoice } from './currency-choice.js';
import type { NumberExpression, Reading } from './reading.js';

/** A sentence and what decisions within it may ask for. */
export interface Context {
  readonly text: string;
  readonly currencies: CurrencyChoice;
  readonly isTitleCase: () => boolean;
  /** The tag of the word at an offset of the sentence; tags the sentence when first asked. */
  readonly tagAt: (at: number) => PartOfSpeech | null;
}

/** A reading before its hedges are looked at. */
export interface Typed extends Reading {
  /** Whether a unit, sign or age was stated with the number. */
  readonly typed: boolean;
}

type Told = Pick<Typed, 'kind' | 'unit'> & Partial<Omit<Typed, 'approximate' | 'hedge' | 'number'>>;

/**
 * A number as a figure: what is not told otherwise is as the number has it. Every reading is made here, so that all have
 * one shape: V8 copies and reads objects of a dozen shapes several times as slowly.
 */
export const typedAs = (
  number: NumberExpression,
  {
    kind,
    unit,
    start = number.start,
    end = number.end,
    low = number.low,
    high = number.high,
    holder = null,
    steps = [],
    typed = true,
  }: Told,
): Typed => ({
  start,
  end,
  kind,
  low,
  high,
  unit,
  approximate: number.approximate,
  hedge: null,
  holder,
  steps,
  number,
  typed,
});

export const negated = (reading: Typed, start: number): Typed => ({
  ...reading,
  start,
  low: reading.high === null ? null : -reading.high || 0,
  high: reading.low === null ? null : -reading.low || 0,
  steps: [...reading.steps, 'a value below zero'],
});
