/** What a run of the program sees of the world, so that tests can hand it another one. */
export interface Streams {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  readonly standardInput: () => Promise<Uint8Array>;
  /** The working folder, absolute. */
  readonly folder: string;
  /** The day it is, ISO 8601 (YYYY-MM-DD): for what holds until a day. Never shown. */
  readonly today: string;
  /** Columns of the terminal, or null where the report goes to a file or a pipe. */
  readonly columns: number | null;
  /** Whether standard output shows colours. */
  readonly color: boolean;
  /** Whether `err` writes to a terminal, where a line can be written over. */
  readonly errIsTerminal?: boolean;
}

/** Columns where there is no terminal to ask. */
export const DEFAULT_WIDTH = 100;

/**
 * Whether to write colours: never with NO_COLOR (https://no-color.org) or on a dumb terminal,
 * always with FORCE_COLOR, otherwise on a terminal.
 */
export function wantsColor(environment: Readonly<Record<string, string | undefined>>, terminal: boolean): boolean {
  if (environment.NO_COLOR) return false;
  if (environment.FORCE_COLOR && environment.FORCE_COLOR !== '0') return true;
  return terminal && environment.TERM !== 'dumb';
}
