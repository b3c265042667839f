import type { Diagnostic } from '../model/diagnostic.js';
import { type FailLevel, fails } from '../model/finding.js';
import type { JudgedTopic, Report } from '../model/report.js';
import { TOOL } from '../model/tool.js';
import { acceptedText } from './accepted-text.js';
import { type CitedFinding, citedFindings } from './cited-claims.js';
import type { Format } from './format.js';
import { claimLines, messageText } from './plain-text.js';
import { xmlElement, xmlText } from './xml-text.js';

// JUnit's XML has no standard; this keeps to what Jenkins, GitLab and GitHub's reporters read alike:
// https://github.com/testmoapp/junitxml

type Outcome = 'passed' | 'failed' | 'skipped' | 'unreadable';

interface TestCase {
  readonly outcome: Outcome;
  readonly xml: string;
}

function testCase(outcome: Outcome, attributes: Readonly<Record<string, string>>, content = ''): TestCase {
  return { outcome, xml: xmlElement('testcase', { ...attributes, time: 0 }, content && `\n${content}`) };
}

/** A finding fails where it fails the check, so that the test report and the exit code agree; what was accepted is skipped. */
function findingCase(cited: CitedFinding, failLevel: FailLevel): TestCase {
  const { finding, primary } = cited;
  const { ruleId, label, severity, suppressed } = finding;
  const attributes = { classname: ruleId, name: label, file: primary.document.source.id };
  const lines = [...claimLines(cited), `gainsay explain ${finding.fingerprint}`].map(xmlText).join('\n');
  const out = xmlElement('system-out', {}, lines);
  if (suppressed) {
    return testCase('skipped', attributes, xmlElement('skipped', { message: acceptedText(suppressed) }) + out);
  }
  if (!fails(severity, failLevel)) return testCase('passed', attributes, out);
  return testCase(
    'failed',
    attributes,
    xmlElement('failure', { message: messageText(finding), type: severity }, lines),
  );
}

/** What the sources agree on passes, under its kind; what no rule judges is skipped. */
function topicCase({ kind, label, judged, how }: JudgedTopic): TestCase {
  const attributes = { classname: kind, name: label };
  if (judged) return testCase('passed', attributes);
  return testCase('skipped', attributes, xmlElement('skipped', { message: how.join('; ') }));
}

const unreadableCase = ({ source, message }: Diagnostic): TestCase =>
  testCase('unreadable', { classname: 'source', name: source }, xmlElement('error', { message, type: 'source' }));

function testCases(report: Report, failLevel: FailLevel): readonly TestCase[] {
  const found = new Set(report.findings.map(({ topic }) => topic));
  return [
    // Never without a case, which some readers take for a failure of the whole run.
    ...report.documents.map(({ source }) => testCase('passed', { classname: 'source', name: source.id })),
    ...report.diagnostics.filter(({ fatal }) => fatal).map(unreadableCase),
    ...citedFindings(report).map((cited) => findingCase(cited, failLevel)),
    ...report.topics.filter(({ id }) => !found.has(id)).map(topicCase),
  ];
}

/** One suite: a case for each source, each finding under its rule, each topic that holds under its kind. */
export const junit: Format = (report, { failLevel = 'warning' }) => {
  const cases = testCases(report, failLevel);
  const count = (outcome: Outcome) => cases.filter((each) => each.outcome === outcome).length;
  const counts = {
    tests: cases.length,
    failures: count('failed'),
    errors: count('unreadable'),
    skipped: count('skipped'),
  };
  const suite = xmlElement(
    'testsuite',
    { name: TOOL.name, ...counts, time: 0 },
    `\n${cases.map(({ xml }) => xml).join('')}`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${xmlElement('testsuites', counts, `\n${suite}`)}`;
};
