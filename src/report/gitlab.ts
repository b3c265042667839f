import type { Severity } from '../model/finding.js';
import { standingFindings } from './cited-claims.js';
import type { Format } from './format.js';
import { jsonText } from './json-text.js';
import { messageText, whereText } from './plain-text.js';
import { regionOf } from './region.js';

const SEVERITY: Readonly<Record<Severity, string>> = { error: 'major', warning: 'minor', note: 'info' };

/**
 * A GitLab Code Quality report (https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format): a list of
 * issues, each at one place, which is why the others stand in its words. GitLab has no way to tell of an issue that was
 * accepted: those are left out.
 */
export const gitlab: Format = (report) => {
  const issues = standingFindings(report).map(({ finding, primary, others }) => {
    const { startLine, endLine } = regionOf(primary.document, primary.claim);
    return {
      description: `${messageText(finding)}; see also ${others.map(whereText).join(', ')}`,
      check_name: finding.ruleId,
      fingerprint: finding.fingerprint,
      severity: SEVERITY[finding.severity],
      location: { path: primary.document.source.id, lines: { begin: startLine, end: endLine } },
    };
  });
  return `${jsonText(issues, 2)}\n`;
};
