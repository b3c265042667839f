import { check } from '../check.js';
import type { Config } from '../config.js';
import { fails } from '../model/finding.js';
import { Problem } from '../model/problem.js';
import type { Report } from '../model/report.js';
import type { Rule } from '../model/rule.js';
import { FORMATS } from '../report/formats.js';
import { updatedBaseline, withBaseline } from './baseline.js';
import { readBaseline, writeBaseline } from './baseline-file.js';
import { COULD_NOT_CHECK } from './main.js';
import { keepSources, tellDiagnostics, writeReport } from './output.js';
import type { GivenOptions } from './program.js';
import { withProgress } from './progress.js';
import { activeRules, formatOptionsOf, printedConfig, type Settings, settingsOf } from './settings.js';
import type { Streams } from './streams.js';

/** `gainsay check`: reports the contradictions between the sources that `paths` name. Gives back the exit code. */
export async function runCheck(paths: readonly string[], options: GivenOptions, streams: Streams): Promise<number> {
  const settings = settingsOf(options, streams);
  const { config } = settings;
  if (options.printConfig) {
    streams.out(printedConfig(settings));
    return 0;
  }
  if (paths.length === 0 && options.against) {
    throw new Problem('name the new sources before --against, or after --: all that follows it is taken for accepted');
  }
  if (options.updateBaseline && config.baseline === null) {
    throw new Problem('--update-baseline needs --baseline FILE, or baseline in the configuration');
  }
  const { outputFile } = options;
  const rules = activeRules(settings, streams);
  const found = await reportOf(paths, rules, settings, { ...streams, ...leaveOut(outputFile) });
  keepSources(found.documents, outputFile, streams.folder);
  if (options.updateBaseline) updateBaseline(found, rules, config, streams);
  const report = acceptedBy(config, found, rules, streams, options.updateBaseline);
  tellDiagnostics(report.diagnostics, config, streams);
  if (config.verbose) streams.err(progressOf(report));
  writeReport(FORMATS[config.format](report, formatOptionsOf(config, options, streams)), outputFile, streams);
  return exitCodeOf(report, config);
}

/** What the sources come to, before anything is accepted. */
export async function reportOf(
  paths: readonly string[],
  rules: readonly Rule[],
  { config }: Settings,
  streams: Streams & { readonly leaveOut?: string },
): Promise<Report> {
  const { against } = config;
  const report = await withProgress(config, streams, (onProgress) =>
    check(paths.length > 0 ? paths : ['.'], rules, { ...streams, against, onProgress }),
  );
  if (against.length === 0 || report.accepted.length > 0 || couldNotRead(report)) return report;
  const message = 'nothing stands already beside the sources that are new';
  return {
    ...report,
    diagnostics: [...report.diagnostics, { source: against[0]!, line: null, message, fatal: false }],
  };
}

/** The report with what the baseline accepts told as accepted. */
export function acceptedBy(
  { baseline }: Config,
  report: Report,
  rules: readonly Rule[],
  { folder, today }: Streams,
  mayBeMissing = false,
): Report {
  if (baseline === null) return report;
  return withBaseline(readBaseline(baseline, folder, mayBeMissing), { report, rules, folder, today });
}

function updateBaseline(report: Report, rules: readonly Rule[], config: Config, streams: Streams): void {
  const { folder, today, err } = streams;
  const file = config.baseline!;
  const baseline = readBaseline(file, folder, true);
  if (couldNotRead(report)) {
    err(`${file}: is left as it is, since not every source could be read\n`);
    return;
  }
  // A note that would not fail the check needs nobody to accept it.
  const toAccept = report.findings.filter(({ severity }) => severity !== 'note' || fails(severity, config.failLevel));
  const { entries, added, dropped } = updatedBaseline(baseline, toAccept, { report, rules, folder, today });
  writeBaseline(baseline, folder, entries);
  if (!config.quiet) err(`${file}: ${entries.length} accepted, ${added} of them new; ${dropped} taken out\n`);
}

export function leaveOut(file: string | undefined): { readonly leaveOut?: string } {
  return file === undefined ? {} : { leaveOut: file };
}

const couldNotRead = ({ diagnostics }: Report): boolean => diagnostics.some(({ fatal }) => fatal);

/** 2 where a source could not be read, 1 where a finding stands at or above the fail level, otherwise 0. */
export function exitCodeOf(report: Report, { failLevel }: Pick<Config, 'failLevel'>): number {
  if (couldNotRead(report)) return COULD_NOT_CHECK;
  return report.findings.some(({ severity, suppressed }) => suppressed === null && fails(severity, failLevel)) ? 1 : 0;
}

function progressOf({ documents, claims, topics, findings, accepted }: Report): string {
  const counts = { sources: documents, claims, topics, findings };
  const told = Object.entries(counts).map(([name, list]) => `${list.length} ${name}`);
  if (accepted.length > 0) told[0] += ` (${documents.length - accepted.length} new, ${accepted.length} accepted)`;
  return `${told.join(', ')}\n`;
}
