import type { Diagnostic } from '../model/diagnostic.js';
import type { Document } from '../model/document.js';
import type { Finding } from '../model/finding.js';
import type { Report } from '../model/report.js';
import type { Rule } from '../model/rule.js';
import type { Span } from '../model/span.js';
import { TOOL } from '../model/tool.js';
import { acceptedText } from './accepted-text.js';
import { type CitedClaim, type CitedFinding, citedFindings } from './cited-claims.js';
import type { Format } from './format.js';
import { jsonText } from './json-text.js';
import { sentenceAround } from './passage.js';
import { messageText, passageText, whereText } from './plain-text.js';
import { regionOf } from './region.js';
import { safeText } from './safe-text.js';

// SARIF 2.1.0 (https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html; numbers of sections are its), with
// what GitHub code scanning asks for beyond it:
// https://docs.github.com/en/code-security/reference/code-scanning/sarif-files/sarif-support-for-code-scanning

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';
const ROOT = '%SRCROOT%';

/** Text as a message holds it: braces would open a placeholder (3.11.5), brackets a link (3.11.6). */
const escapeMessage = (text: string): string => text.replace(/[\\[\]]/g, '\\$&').replace(/[{}]/g, '$&$&');
const messageOf = (text: string) => ({ text: escapeMessage(safeText(text)) });

/** A path as a relative reference (RFC 3986): a colon in its first part would read as a scheme. */
const uriOf = (path: string): string =>
  path
    .split('/')
    .map((part) => encodeURIComponent(part.replace(/\p{Cs}/gu, '\uFFFD')))
    .join('/');

type Artifacts = ReadonlyMap<string, number>;

const artifactLocation = (path: string, artifacts: Artifacts) => {
  const index = artifacts.get(path);
  return { uri: uriOf(path), uriBaseId: ROOT, ...(index !== undefined && { index }) };
};

function regionJson(document: Document, span: Span) {
  const { start, end } = span;
  return {
    ...regionOf(document, span),
    charOffset: start,
    charLength: end - start,
    snippet: { text: document.source.text.slice(start, end) },
  };
}

function locationJson({ document, claim }: CitedClaim, artifacts: Artifacts) {
  return {
    physicalLocation: {
      artifactLocation: artifactLocation(document.source.id, artifacts),
      region: regionJson(document, claim),
      contextRegion: regionJson(document, sentenceAround(document, claim)),
    },
  };
}

/**
 * GitHub takes findings for one by `primaryLocationLineHash`. Left to itself it hashes the line, and an article's line
 * is a paragraph, which may hold several; so it is given our own.
 */
const fingerprintsOf = ({ fingerprint }: Finding) => ({
  'gainsay/v1': fingerprint,
  primaryLocationLineHash: fingerprint,
});

function suppressionsOf({ suppressed }: Finding) {
  // An empty list says that it stands; without one it would be unknown (3.27.23).
  if (suppressed === null) return [];
  return [{ kind: 'external', status: 'accepted', justification: safeText(acceptedText(suppressed)) }];
}

function resultJson({ finding, primary, others }: CitedFinding, rules: readonly Rule[], artifacts: Artifacts) {
  const ruleIndex = rules.findIndex(({ id }) => id === finding.ruleId);
  const links = others.map((cited, i) => `[${escapeMessage(whereText(cited))}](${i + 1})`).join(', ');
  return {
    ruleId: finding.ruleId,
    ...(ruleIndex >= 0 && { ruleIndex }),
    level: finding.severity,
    message: { text: `${escapeMessage(messageText(finding))}; see also ${links}` },
    locations: [{ ...locationJson(primary, artifacts), message: messageOf(passageText(primary)) }],
    relatedLocations: others.map((cited, i) => ({
      id: i + 1,
      ...locationJson(cited, artifacts),
      message: messageOf(passageText(cited)),
    })),
    partialFingerprints: fingerprintsOf(finding),
    rank: Math.round(finding.confidence * 100),
    suppressions: suppressionsOf(finding),
    properties: { label: finding.label, because: finding.because, differs: finding.differs },
  };
}

const ruleJson = ({ id, title, why, severity, judges }: Rule) => ({
  id,
  shortDescription: messageOf(title),
  fullDescription: messageOf(why),
  help: messageOf(why),
  defaultConfiguration: { level: severity },
  properties: { tags: judges },
});

const artifactJson = ({ source }: Document) => ({
  location: { uri: uriOf(source.id), uriBaseId: ROOT },
  roles: ['analysisTarget'],
  encoding: 'utf-8',
  hashes: { 'sha-256': source.sha256 },
});

const notificationJson = ({ source, line, message, fatal }: Diagnostic, artifacts: Artifacts) => ({
  level: fatal ? 'error' : 'warning',
  message: messageOf(message),
  locations: [
    {
      physicalLocation: {
        artifactLocation: artifactLocation(source, artifacts),
        ...(line !== null && { region: { startLine: line } }),
      },
    },
  ],
});

function runJson(report: Report) {
  const { documents, rules, diagnostics } = report;
  const artifacts: Artifacts = new Map(documents.map(({ source }, index) => [source.id, index]));
  return {
    tool: { driver: { name: TOOL.name, version: TOOL.version, rules: rules.map(ruleJson) } },
    originalUriBaseIds: { [ROOT]: { description: { text: 'The folder in which the check was run.' } } },
    columnKind: 'utf16CodeUnits',
    newlineSequences: ['\r\n', '\n', '\r'],
    artifacts: documents.map(artifactJson),
    invocations: [
      {
        executionSuccessful: !diagnostics.some(({ fatal }) => fatal),
        toolExecutionNotifications: diagnostics.map((diagnostic) => notificationJson(diagnostic, artifacts)),
      },
    ],
    results: citedFindings(report).map((cited) => resultJson(cited, rules, artifacts)),
  };
}

/** A SARIF 2.1.0 log of one run: a result for each finding, what was accepted as suppressed. */
export const sarif: Format = (report) =>
  `${jsonText({ $schema: SCHEMA, version: '2.1.0', runs: [runJson(report)] }, 2)}\n`;
