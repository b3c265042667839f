import type { Severity } from '../model/finding.js';
import { TOOL } from '../model/tool.js';
import { type CitedClaim, standingFindings } from './cited-claims.js';
import type { Format } from './format.js';
import { jsonText } from './json-text.js';
import { messageText, passageText } from './plain-text.js';
import { regionOf } from './region.js';

const SEVERITY: Readonly<Record<Severity, string>> = { error: 'ERROR', warning: 'WARNING', note: 'INFO' };

const utf8 = new TextEncoder();

/** Lines and columns count from 1, columns in bytes of UTF-8; the end is exclusive. */
function locationOf({ document, claim }: CitedClaim) {
  const { source, lineStarts } = document;
  const { startLine, endLine } = regionOf(document, claim);
  const position = (line: number, offset: number) => ({
    line,
    column: utf8.encode(source.text.slice(lineStarts[line - 1], offset)).length + 1,
  });
  return { path: source.id, range: { start: position(startLine, claim.start), end: position(endLine, claim.end) } };
}

/**
 * A reviewdog `DiagnosticResult` (https://github.com/reviewdog/reviewdog/blob/master/proto/rdf/reviewdog.proto). It has
 * no way to tell of a finding that was accepted: those are left out.
 */
export const rdjson: Format = (report) => {
  const diagnostics = standingFindings(report).map(({ finding, primary, others }) => ({
    message: `${messageText(finding)}\n${passageText(primary)}`,
    location: locationOf(primary),
    severity: SEVERITY[finding.severity],
    code: { value: finding.ruleId },
    related_locations: others.map((cited) => ({ message: passageText(cited), location: locationOf(cited) })),
  }));
  return `${jsonText({ source: { name: TOOL.name }, diagnostics }, 2)}\n`;
};
