/** Trouble with our input: never a finding. */
export interface Diagnostic {
  /** The source or file concerned, as it was named. */
  readonly source: string;
  /** Counts from 1; null where the whole file is meant. */
  readonly line: number | null;
  readonly message: string;
  /** Whether the source could not be read at all, so that the check is not complete (exit code 2). */
  readonly fatal: boolean;
}
