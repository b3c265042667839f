import { CommanderError } from 'commander';
import { Problem } from '../model/problem.js';
import { programFor } from './program.js';
import type { Streams } from './streams.js';

/** The check could not be made: usage, configuration, a source that cannot be read. */
export const COULD_NOT_CHECK = 2;

/** Runs the command line `argv` (without node and the script). Gives back the exit code: 0, 1 findings, 2 trouble. */
export async function main(argv: readonly string[], streams: Streams): Promise<number> {
  let code = 0;
  const program = programFor(streams, (result) => {
    code = result;
  });
  try {
    await program.parseAsync([...argv], { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : COULD_NOT_CHECK;
    if (!(error instanceof Problem)) throw error;
    for (const problem of [error, ...error.further]) streams.err(`gainsay: ${problem.describe()}\n`);
    return COULD_NOT_CHECK;
  }
}
