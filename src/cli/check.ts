import { stringify } from 'yaml';
import { check } from '../check.js';
import type { Config, FailLevel } from '../config.js';
import { SEVERITIES } from '../model/finding.js';
import type { Report } from '../model/report.js';
import { FORMATS } from '../report/formats.js';
import { COULD_NOT_CHECK } from './main.js';
import { keepSources, tellDiagnostics, writeReport } from './output.js';
import type { GivenOptions } from './program.js';
import { formatOptionsOf, rulesOf, settingsOf } from './settings.js';
import type { Streams } from './streams.js';

/** `gainsay check`: reports the contradictions between the sources that `paths` name. Gives back the exit code. */
export async function runCheck(paths: readonly string[], options: GivenOptions, streams: Streams): Promise<number> {
  const config = settingsOf(options, streams);
  if (options.printConfig) {
    streams.out(stringify(config));
    return 0;
  }
  const rules = rulesOf(config);
  const { outputFile } = options;
  const report = await check(paths.length > 0 ? paths : ['.'], rules, { ...streams, ...leaveOut(outputFile) });
  keepSources(report.documents, outputFile, streams.folder);
  tellDiagnostics(report.diagnostics, config, streams);
  if (config.verbose) streams.err(progressOf(report));
  writeReport(FORMATS[config.format](report, formatOptionsOf(config, options, streams)), outputFile, streams);
  return exitCodeOf(report, config);
}

export function leaveOut(file: string | undefined): { readonly leaveOut?: string } {
  return file === undefined ? {} : { leaveOut: file };
}

/** 2 where a source could not be read, 1 where a finding stands at or above the fail level, otherwise 0. */
export function exitCodeOf({ diagnostics, findings }: Report, { failLevel }: Pick<Config, 'failLevel'>): number {
  if (diagnostics.some(({ fatal }) => fatal)) return COULD_NOT_CHECK;
  return findings.some(({ severity, suppressed }) => suppressed === null && fails(severity, failLevel)) ? 1 : 0;
}

function fails(severity: (typeof SEVERITIES)[number], level: FailLevel): boolean {
  return level !== 'none' && SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(level);
}

function progressOf({ documents, claims, topics, findings }: Report): string {
  const counts = { sources: documents, claims, topics, findings };
  return `${Object.entries(counts)
    .map(([name, list]) => `${list.length} ${name}`)
    .join(', ')}\n`;
}
