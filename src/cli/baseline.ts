import type { Diagnostic } from '../model/diagnostic.js';
import type { Finding } from '../model/finding.js';
import type { Report } from '../model/report.js';
import type { Rule } from '../model/rule.js';
import { safeText } from '../report/safe-text.js';
import { type Baseline, type BaselineEntry, isThere, sourceInBaseline } from './baseline-file.js';

/** What a baseline is held against. */
export interface BaselineRun {
  readonly report: Report;
  /** The rules that were looked for. */
  readonly rules: readonly Rule[];
  readonly folder: string;
  /** ISO 8601 (YYYY-MM-DD). */
  readonly today: string;
}

const isOf = ({ fingerprint, rule }: BaselineEntry, finding: Finding): boolean =>
  fingerprint === finding.fingerprint && rule === finding.ruleId;

const isExpired = ({ expires }: BaselineEntry, today: string): boolean => expires !== undefined && expires < today;

/**
 * The report with accepted findings told as such, and what is wrong with the baseline among its diagnostics: entries
 * that have expired, that are found no more, that say no reason.
 */
export function withBaseline(baseline: Baseline, run: BaselineRun): Report {
  const { report, today } = run;
  const findings = report.findings.map((finding): Finding => {
    const entry = baseline.entries.find((each) => isOf(each, finding) && !isExpired(each, today));
    return entry ? { ...finding, suppressed: { reason: entry.reason, expires: entry.expires ?? null } } : finding;
  });
  return { ...report, findings, diagnostics: [...report.diagnostics, ...troubleWith(baseline, run)] };
}

function troubleWith(baseline: Baseline, run: BaselineRun): readonly Diagnostic[] {
  const tell = (index: number, message: string): Diagnostic => ({
    source: baseline.file,
    line: baseline.lineOf(index),
    message,
    fatal: false,
  });
  const isFound = (entry: BaselineEntry) => run.report.findings.some((finding) => isOf(entry, finding));
  const told = baseline.entries.flatMap((entry, i) => {
    const what = `${entry.fingerprint} (${entry.rule})`;
    if (isStale(entry, baseline.file, run))
      return [tell(i, `${what} is found no more: take it out, or --update-baseline`)];
    if (isFound(entry) && isExpired(entry, run.today)) {
      return [tell(i, `${what} was accepted until ${entry.expires}, and counts again`)];
    }
    return [];
  });
  const silent = baseline.entries.flatMap((entry, i) => (entry.reason.trim() === '' && isFound(entry) ? [i] : []));
  if (silent[0] === undefined) return told;
  const lines = silent.map((i) => baseline.lineOf(i));
  const where = lines.length === 1 ? '' : `, nor for those of lines ${lines.slice(1).join(', ')}`;
  return [...told, tell(silent[0], `no reason is given for this accepted finding${where}: say why under reason`)];
}

/**
 * Whether an entry stands for nothing any more. What this run did not look for is not stale: another rule, sources that
 * were not read but are there, accepted sources among themselves.
 */
function isStale(entry: BaselineEntry, file: string, { report, rules, folder }: BaselineRun): boolean {
  if (report.findings.some((finding) => isOf(entry, finding))) return false;
  if (!rules.some(({ id }) => id === entry.rule)) return false;
  const inBaseline = (id: string) => sourceInBaseline(id, file, folder);
  const read = new Set(report.documents.map(({ source }) => inBaseline(source.id)));
  const accepted = new Set(report.accepted.map(inBaseline));
  const gone = entry.sources.filter((source) => !read.has(source) && !isThere(source, file, folder));
  if (gone.length > 0) return true;
  return entry.sources.every((source) => read.has(source)) && !entry.sources.every((source) => accepted.has(source));
}

export interface UpdatedBaseline {
  readonly entries: readonly BaselineEntry[];
  readonly added: number;
  readonly dropped: number;
}

/**
 * The entries that accept these findings: those there are, with their reasons and last days, and new ones that wait for
 * a reason. Stale ones are dropped; an expired one stays as it is, since somebody wanted it looked at again.
 */
export function updatedBaseline(baseline: Baseline, findings: readonly Finding[], run: BaselineRun): UpdatedBaseline {
  const kept = baseline.entries.filter((entry) => !isStale(entry, baseline.file, run));
  const missing = findings.filter((finding) => !kept.some((entry) => isOf(entry, finding)));
  const fresh = new Map(missing.map((finding) => [`${finding.ruleId}\t${finding.fingerprint}`, finding]));
  const added = [...fresh.values()].map(
    ({ fingerprint, ruleId, label, claims }): BaselineEntry => ({
      fingerprint,
      rule: ruleId,
      topic: safeText(label),
      sources: [...new Set(claims.map(({ source }) => sourceInBaseline(source, baseline.file, run.folder)))].sort(),
      reason: '',
    }),
  );
  return { entries: [...kept, ...added], added: added.length, dropped: baseline.entries.length - kept.length };
}
