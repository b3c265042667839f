import { check } from '../check.js';
import { Problem } from '../model/problem.js';
import { findFiles } from '../read/find-files.js';
import { type DiffOptions, diff } from '../report/diff/diff.js';
import { diffJson } from '../report/diff/diff-json.js';
import { diffPage } from '../report/html/diff-page.js';
import { acceptedBy, exitCodeOf, leaveOut } from './check.js';
import { COULD_NOT_CHECK } from './main.js';
import { keepSources, tellDiagnostics, writeReport } from './output.js';
import type { GivenOptions } from './program.js';
import { withProgress } from './progress.js';
import { activeRules, formatOptionsOf, oneOf, settingsOf } from './settings.js';
import type { Streams } from './streams.js';

const DIFF_FORMATS = { diff, html: diffPage, json: diffJson } as const;

/** `gainsay diff`: the sources that `paths` name side by side, the first as the base. Gives back the exit code. */
export async function runDiff(paths: readonly string[], given: GivenOptions, streams: Streams): Promise<number> {
  const { format: name = 'diff', ...options } = given;
  const format = oneOf(name, Object.keys(DIFF_FORMATS) as (keyof typeof DIFF_FORMATS)[], 'format for a diff');
  const settings = settingsOf(options, streams);
  const { config } = settings;
  const { outputFile } = options;
  const how: DiffOptions = {
    ...formatOptionsOf(config, options, streams),
    ...(options.context !== undefined && { context: contextOf(options.context) }),
    ...(options.onlyConflicts && { onlyConflicts: true }),
    order: await idsInOrder(paths, streams.folder),
  };
  const rules = activeRules(settings, streams);
  const found = await withProgress(config, streams, (onProgress) =>
    check(paths, rules, { ...streams, ...leaveOut(outputFile), onProgress }),
  );
  keepSources(found.documents, outputFile, streams.folder);
  const report = acceptedBy(config, found, rules, streams);
  if (report.documents.length < 2 && !report.diagnostics.some(({ fatal }) => fatal)) {
    throw new Problem('a diff takes two sources or more, and here is one');
  }
  tellDiagnostics(report.diagnostics, config, streams);
  if (report.documents.length < 2) return COULD_NOT_CHECK;
  writeReport(DIFF_FORMATS[format](report, how), outputFile, streams);
  return exitCodeOf(report, config);
}

/** The ids of the sources in the order in which they were given: a report has them by name. */
async function idsInOrder(paths: readonly string[], folder: string): Promise<readonly string[]> {
  const found = await Promise.all(
    paths.map(async (path) =>
      path === '-' ? ['-'] : (await findFiles(path, { folder })).files.map(({ id }) => id).sort(),
    ),
  );
  return found.flat();
}

function contextOf(given: string): number {
  if (/^\d{1,6}$/.test(given)) return Number(given);
  throw new Problem(`--context takes a number of passages, 0 or more, and not "${given}"`);
}
