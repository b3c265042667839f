import type { FailLevel } from '../model/finding.js';
import type { Report } from '../model/report.js';

/** What a person's terminal and flags ask of a format; machine formats may ignore all of it. */
export interface FormatOptions {
  /** Columns to write in. */
  readonly width: number;
  readonly color: boolean;
  readonly verbose: boolean;
  readonly quiet: boolean;
  /** From which severity on a finding fails, in formats that know passed and failed; warnings do where it is left out. */
  readonly failLevel?: FailLevel;
}

/** Renders a report as text that ends with a line end, or as nothing at all. Pure: the same report, the same text. */
export type Format = (report: Report, options: FormatOptions) => string;
