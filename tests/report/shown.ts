import fc from 'fast-check';
import type { Finding } from '../../src/model/finding.js';
import type { Report } from '../../src/model/report.js';
import type { FormatOptions } from '../../src/report/format.js';
import { FORMATS } from '../../src/report/formats.js';
import { FIXED_REPORT } from './fixed-report.js';

/** What a machine's formats are given. */
const OPTIONS: FormatOptions = { width: 80, color: false, verbose: true, quiet: false };
/** A report in one format. */
export const show = (name: keyof typeof FORMATS, report: Report) => FORMATS[name](report, OPTIONS);

/** The findings that nobody accepted. */
export const standing = FIXED_REPORT.findings.filter(({ suppressed }) => suppressed === null);
/** The raw text of a source of the fixed report. */
export const textOf = (id: string): string =>
  FIXED_REPORT.documents.find(({ source }) => source.id === id)!.source.text;
/** The words that a finding cites. */
export const wordsOf = ({ claims }: Finding) =>
  claims.map(({ source, start, end }) => textOf(source).slice(start, end));

/** The fixed report with a text of somebody's choosing wherever a source can bring one in. */
export function reportWith(text: string): Report {
  const [finding, ...others] = FIXED_REPORT.findings as [Finding, ...Finding[]];
  const suppressed = { reason: text, expires: null };
  return {
    ...FIXED_REPORT,
    findings: [
      { ...finding, label: text, message: text, because: [text] },
      ...others.map((other) => (other.suppressed ? { ...other, suppressed } : other)),
    ],
    topics: FIXED_REPORT.topics.map((topic) => ({ ...topic, label: text, how: [text] })),
    diagnostics: [{ source: text, line: 1, message: text, fatal: true }],
  };
}
const hostile = fc.array(
  fc.oneof(
    fc.constantFrom(
      '<',
      '>',
      '&',
      '"',
      ']]>',
      '%',
      '%0A',
      '::',
      ',',
      '\n',
      '\r',
      '|',
      '`',
      '``',
      '*',
      '**',
      '_',
      '[a]',
      '(b)',
    ),
    fc.constantFrom(
      '@all',
      '#1',
      'https://x.example',
      'www.x.example',
      'a@x.example',
      '<!--',
      '{0}',
      '\\',
      '~~',
      '$',
      '    ',
    ),
    fc.constantFrom(
      '1.',
      '-',
      '+',
      '=',
      '#',
      '\u0000',
      '\uFFFE',
      '\uD800',
      '\u202E',
      '\u001b[31m',
      '&#64;',
      '[^1]:',
      '- [ ] ',
    ),
    fc.string({ unit: 'binary', maxLength: 4 }),
    fc.constantFrom('a', ' ', '7'),
  ),
  { maxLength: 12 },
);
/** Runs `test` on reports that carry hostile text. */
export function whateverASourceSays(test: (report: Report, text: string) => void): void {
  const parts = hostile.map((list) => list.join(''));
  fc.assert(
    fc.property(parts, (text) => test(reportWith(text), text)),
    { numRuns: 100, seed: 20240310 },
  );
}

/** The fixed report where the first finding's first reading runs from the end of line 1 into line 2. */
export function reportAcrossLines(): Report {
  const [finding, ...others] = FIXED_REPORT.findings as [Finding, ...Finding[]];
  const [claim, ...claims] = finding.claims;
  const lineEnd = textOf(claim!.source).indexOf('\n');
  const across = { ...claim!, start: lineEnd - 5, end: lineEnd + 7 };
  return { ...FIXED_REPORT, findings: [{ ...finding, claims: [across, ...claims] }, ...others] };
}
