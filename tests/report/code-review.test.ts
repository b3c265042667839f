import { RDFormatValidator } from '@umbrelladocs/rdformat-validator';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { EMPTY_REPORT, FIXED_REPORT, GATE_REPORT } from './fixed-report.js';
import { reportAcrossLines, show, standing, textOf, wordsOf } from './shown.js';

describe('gitlab', () => {
  // https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format
  const issues = z.array(
    z.strictObject({
      description: z.string().min(1),
      check_name: z.string().min(1),
      fingerprint: z.string().min(1),
      severity: z.enum(['info', 'minor', 'major', 'critical', 'blocker']),
      location: z.strictObject({
        path: z.string().regex(/^(?!\.?\/)/),
        lines: z.strictObject({ begin: z.int().min(1), end: z.int().min(1) }),
      }),
    }),
  );

  it('has an issue for each finding that stands, each under a fingerprint of its own', () => {
    const parsed = issues.parse(JSON.parse(show('gitlab', FIXED_REPORT)));
    expect(parsed.map(({ fingerprint }) => fingerprint)).toEqual(standing.map(({ fingerprint }) => fingerprint));
    expect(parsed[0]).toMatchObject({
      severity: 'major',
      location: { path: 'sources/evening-wire.txt', lines: { begin: 1 } },
    });
    expect(parsed[0]!.description).toContain('sources/harbour-post.txt:1:43');
    expect(issues.parse(JSON.parse(show('gitlab', EMPTY_REPORT)))).toEqual([]);
  });
});

describe('rdjson', () => {
  const validator = new RDFormatValidator({ strictMode: true, allowExtraFields: false });
  const parsed = JSON.parse(show('rdjson', FIXED_REPORT));

  it.each([FIXED_REPORT, EMPTY_REPORT, GATE_REPORT])('is what reviewdog reads', async (report) => {
    const { valid, errors } = await validator.validateString(show('rdjson', report));
    expect({ valid, errors }).toEqual({ valid: true, errors: [] });
  });

  it('counts columns in bytes of UTF-8', () => {
    for (const [i, { location, related_locations: related }] of parsed.diagnostics.entries()) {
      const places = [location, ...related.map((each: { location: unknown }) => each.location)];
      const cited = places.map(({ path, range: { start, end } }) => {
        expect(start.line).toBe(end.line);
        const line = Buffer.from(textOf(path).split('\n')[start.line - 1]!);
        return line.subarray(start.column - 1, end.column - 1).toString();
      });
      expect(cited).toEqual(wordsOf(standing[i]!));
    }
  });
});

it('rdjson ends a reading that runs over two lines on the second', () => {
  const [first] = JSON.parse(show('rdjson', reportAcrossLines())).diagnostics;
  // “ is three bytes.
  expect(first.location.range.end).toEqual({ line: 2, column: 9 });
});

describe('jsonl', () => {
  it('has the findings of the JSON report, a line each', () => {
    const lines = show('jsonl', FIXED_REPORT).trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line))).toEqual(JSON.parse(show('json', FIXED_REPORT)).findings);
    expect(show('jsonl', EMPTY_REPORT)).toBe('');
  });
});
