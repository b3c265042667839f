import { check } from '../check.js';
import { nearest } from '../judge/nearest.js';
import { Problem } from '../model/problem.js';
import type { Report } from '../model/report.js';
import type { Rule } from '../model/rule.js';
import { explanation } from '../report/explanation.js';
import type { FormatOptions } from '../report/format.js';
import { paintFor } from '../report/layout.js';
import { safeText } from '../report/safe-text.js';
import { wrap } from '../report/wrap.js';
import { COULD_NOT_CHECK } from './main.js';
import { tellDiagnostics } from './output.js';
import type { GivenOptions } from './program.js';
import { formatOptionsOf, rulesOf, settingsOf } from './settings.js';
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
  const config = settingsOf(options, streams);
  const rules = rulesOf({ ...config, only: [], ignore: [] });
  const format = formatOptionsOf(config, options, streams);
  const rule = rules.find((each) => each.id === id);
  if (rule) {
    streams.out(explainRule(rule, format));
    return 0;
  }
  if (!FINGERPRINT.test(id)) throw new Problem(`no rule "${id}"${hint(id, rules)}`);
  const report = await check(paths.length > 0 ? paths : ['.'], rulesOf(config), streams);
  tellDiagnostics(report.diagnostics, config, streams);
  streams.out(explainFinding(id, report, { rules, format }));
  return report.diagnostics.some(({ fatal }) => fatal) ? COULD_NOT_CHECK : 0;
}

function hint(id: string, rules: readonly Rule[]): string {
  const near = nearest(
    id,
    rules.map((rule) => rule.id),
  );
  return near ? `; did you mean "${near}"?` : ', and a fingerprint has four hexadecimal digits at least';
}

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

function explainRule(rule: Rule, options: FormatOptions): string {
  const paint = paintFor(options);
  const paragraph = (text: string) => `${wrap(safeText(text), options.width).join('\n')}\n`;
  const list = (title: string, items: readonly string[]) =>
    items.length === 0 ? '' : `\n${paint.bold(title)}\n${items.map((item) => `  ${item}\n`).join('')}`;
  return [
    `${paint.underline(safeText(rule.id))} (${rule.severity})\n`,
    paragraph(rule.title),
    `\n${paragraph(rule.why)}`,
    list('Judges', [rule.judges.join(', ')]),
    list('Compares values by', [rule.compare]),
    list('Unless', [rule.unless.join(', ')].filter(Boolean)),
    ...rule.examples.map(({ name, sources, finds }) =>
      list(`Example: ${safeText(name)}`, [
        ...Object.entries(sources).flatMap(([source, text]) => sourceLines(source, text)),
        `finds ${finds.length === 0 ? 'nothing' : safeText(finds.join('; '))}`,
      ]),
    ),
  ].join('');
}

/** A source of an example, its line ends kept: front matter is told apart by them. */
function sourceLines(source: string, text: string): readonly string[] {
  const [first = '', ...others] = text.trim().split('\n').map(safeText);
  return [`${safeText(source)}: ${first}`, ...others.map((line) => `${' '.repeat(source.length + 2)}${line}`)];
}
