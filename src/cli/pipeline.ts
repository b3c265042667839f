import { checkTexts } from '../check.js';
import type { Pipeline } from '../judge/examples.js';

/** The whole program on texts, for the examples of rules. */
export const pipeline: Pipeline = (sources, rules) => {
  const { documents, findings } = checkTexts(sources, rules);
  const texts = new Map(documents.map(({ source }) => [source.id, source.text]));
  return { findings, words: ({ source, start, end }) => texts.get(source)!.slice(start, end) };
};
