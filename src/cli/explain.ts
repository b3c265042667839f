import { runExamples } from '../judge/examples.js';
import { orNearest } from '../judge/nearest.js';
import { Problem } from '../model/problem.js';
import type { Report } from '../model/report.js';
import type { Rule } from '../model/rule.js';
import { explanation } from '../report/explanation.js';
import type { FormatOptions } from '../report/format.js';
import { paintFor } from '../report/layout.js';
import { safeText } from '../report/safe-text.js';
import { wrap } from '../report/wrap.js';
import { acceptedBy, reportOf } from './check.js';
import { exampleLines } from './example-text.js';
import { COULD_NOT_CHECK } from './main.js';
import { tellDiagnostics } from './output.js';
import { pipeline } from './pipeline.js';
import type { GivenOptions } from './program.js';
import { factsOf } from './rule-facts.js';
import { activeRules, allRules, formatOptionsOf, settingsOf } from './settings.js';
import type { Streams } from './streams.js';

/** The first digits of a fingerprint that are enough. */
const FINGERPRINT = /^[0-9a-f]{4,64}$/;

/** `gainsay explain ID`: what a rule is for, or how a finding came about. Gives back the exit code. */
export async function runExplain(
  id: string,
  paths: readonly string[],
  options: GivenOptions,
  streams: Streams,
): Promise<number> {
  const settings = settingsOf(options, streams);
  const { config } = settings;
  const all = allRules(config.rules, streams);
  const format = formatOptionsOf(config, options, streams);
  const rule = all.find((each) => each.id === id);
  if (rule) {
    streams.out(explainRule(rule, all, format));
    return 0;
  }
  if (!FINGERPRINT.test(id)) throw new Problem(`no rule "${id}"${hint(id, all)}`);
  const rules = activeRules(settings, streams);
  const report = acceptedBy(config, await reportOf(paths, rules, settings, streams), rules, streams);
  tellDiagnostics(report.diagnostics, config, streams);
  streams.out(explainFinding(id, report, { rules, format }));
  return report.diagnostics.some(({ fatal }) => fatal) ? COULD_NOT_CHECK : 0;
}

const hint = (id: string, rules: readonly Rule[]): string =>
  orNearest(
    id,
    rules.map((rule) => rule.id),
    ', and a fingerprint has four hexadecimal digits at least',
  );

function explainFinding(
  id: string,
  report: Report,
  { rules, format }: { rules: readonly Rule[]; format: FormatOptions },
): string {
  const found = report.findings.filter(({ fingerprint }) => fingerprint.startsWith(id));
  const [finding, other] = found;
  if (!finding) throw new Problem(`no finding with the fingerprint ${id} in these sources`);
  if (other && other.fingerprint !== finding.fingerprint) {
    throw new Problem(`${found.length} findings begin with ${id}: give more of the fingerprint`);
  }
  return explanation(report, finding, rules.find((rule) => rule.id === finding.ruleId) ?? null, format);
}

/** What a rule is for, what it goes by, and what it really makes of its examples. */
function explainRule(rule: Rule, rules: readonly Rule[], options: FormatOptions): string {
  const paint = paintFor(options);
  const paragraph = (text: string) => `${wrap(safeText(text), options.width).join('\n')}\n`;
  const list = (title: string, items: readonly string[]) =>
    `\n${paint.bold(title)}\n${items.map((item) => `  ${item}\n`).join('')}`;
  return [
    `${paint.underline(safeText(rule.id))} (${rule.severity})\n`,
    paragraph(rule.title),
    `\n${paragraph(rule.why)}`,
    ...factsOf(rule).map(([name, text]) => list(name, [text])),
    ...runExamples(rule, rules, pipeline).map((result) =>
      list(`Example: ${safeText(result.example.name)}`, exampleLines(result)),
    ),
  ].join('');
}
