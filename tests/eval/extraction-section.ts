import { scoreChrono, scoreExtraction } from './extraction.js';

interface ExtractionSet {
  readonly name: string;
  readonly about: string;
}

/** Sets of texts where only the extracting is scored, each by the scorer that stands beside it. */
export const EXTRACTION_SETS: readonly ExtractionSet[] = [
  { name: 'quantities', about: 'figures with their bounds, in sentences of many fields' },
  { name: 'quotations', about: 'quotations and who speaks' },
  { name: 'dates-wars', about: 'dates in encyclopaedic texts' },
];

const fenced = (text: string): string => `\`\`\`\n${text.trimEnd()}\n\`\`\`\n`;

/** One extraction set's figures; null where the set is not there. P, R: precision, recall (right/found/wanted). */
export function extractionSection({ name, about }: ExtractionSet): string | null {
  const ours = scoreExtraction(name, false);
  if (ours === null) return null;
  const chrono = name.startsWith('dates')
    ? `\nchrono-node 2.10.1 on the same texts:\n\n${fenced(scoreChrono(name) ?? '')}`
    : '';
  return `## ${name}\n\n${about}\n\n${fenced(ours)}${chrono}`;
}
