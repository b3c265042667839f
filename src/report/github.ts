import type { Severity } from '../model/finding.js';
import { type CitedFinding, standingFindings } from './cited-claims.js';
import type { Format } from './format.js';
import { claimLines, messageText } from './plain-text.js';
import { regionOf } from './region.js';
import { safeText } from './safe-text.js';
import { tally } from './sections.js';
import { shorten } from './shorten.js';

const COMMAND: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', note: 'notice' };

/** How many annotations of each kind GitHub shows for a step; the rest stay in its log. */
const SHOWN = 10;

/** GitHub's own limit is 255 characters. */
const LONGEST_TITLE = 200;

/** As the runner reads it back (actions/runner, src/Runner.Common/ActionCommand.cs): `%` first. */
const escapeData = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const escapeProperty = (text: string): string => escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

function annotation(cited: CitedFinding): string {
  const { finding, primary } = cited;
  const { startLine, startColumn, endLine, endColumn } = regionOf(primary.document, primary.claim);
  const properties = {
    file: safeText(primary.document.source.id),
    line: startLine,
    endLine,
    // The runner drops columns that belong to two lines.
    ...(startLine === endLine && { col: startColumn, endColumn }),
    title: shorten(safeText(`${finding.ruleId}: ${finding.label}`), LONGEST_TITLE),
  };
  const given = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
  const lines = [messageText(finding), ...claimLines(cited), `gainsay explain ${finding.fingerprint}`];
  return `::${COMMAND[finding.severity]} ${given.join(',')}::${escapeData(lines.join('\n'))}\n`;
}

/**
 * Workflow commands that GitHub shows as annotations
 * (https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands), errors first, since it shows
 * ten of each kind. What was accepted is left out.
 */
export const github: Format = (report) => {
  const cited = standingFindings(report);
  const count = (severity: Severity) => cited.filter(({ finding }) => finding.severity === severity).length;
  const tooMany = (['error', 'warning', 'note'] as const).some((severity) => count(severity) > SHOWN);
  const more = tooMany ? `GitHub shows ${SHOWN} annotations of each kind; the others stand in this log.\n` : '';
  return `${cited.map(annotation).join('')}${tally(report)}\n${more}`;
};
