import { listClaims } from '../check.js';
import { claimsTable } from '../report/claims-table.js';
import type { Format } from '../report/format.js';
import { FORMATS } from '../report/formats.js';
import { exitCodeOf, leaveOut } from './check.js';
import { keepSources, tellDiagnostics, writeReport } from './output.js';
import type { GivenOptions } from './program.js';
import { withProgress } from './progress.js';
import { formatOptionsOf, oneOf, settingsOf } from './settings.js';
import type { Streams } from './streams.js';

/** The formats that have something to say without findings. */
const CLAIM_FORMATS: Readonly<Record<'table' | 'json', Format>> = { table: claimsTable, json: FORMATS.json };

/** `gainsay claims`: every claim of the sources that `paths` name, and nothing judged. Gives back the exit code. */
export async function runClaims(paths: readonly string[], options: GivenOptions, streams: Streams): Promise<number> {
  const { format: name = 'table', ...others } = options;
  const format = oneOf(name, Object.keys(CLAIM_FORMATS) as (keyof typeof CLAIM_FORMATS)[], 'format for claims');
  const { config } = settingsOf(others, streams);
  const { outputFile } = options;
  const report = await withProgress(config, streams, (onProgress) =>
    listClaims(paths.length > 0 ? paths : ['.'], { ...streams, ...leaveOut(outputFile), onProgress }),
  );
  keepSources(report.documents, outputFile, streams.folder);
  tellDiagnostics(report.diagnostics, config, streams);
  writeReport(CLAIM_FORMATS[format](report, formatOptionsOf(config, options, streams)), outputFile, streams);
  return exitCodeOf(report, config);
}
