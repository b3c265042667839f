import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { median, secondsOf } from './measure.js';
import { ROOT } from './texts.js';

const BIN = join(ROOT, 'dist/cli/bin.js');

/** Median wall seconds of the built program with these arguments, from start to end; null where it is not built. */
export async function commandSeconds(args: readonly string[], rounds: number): Promise<number | null> {
  if (!existsSync(BIN)) return null;
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const run = () => {
      const { status, stderr } = spawnSync(process.execPath, [BIN, ...args], { cwd: ROOT, encoding: 'utf8' });
      if (status !== 0 && status !== 1) throw new Error(`gainsay ${args.join(' ')} failed: ${stderr}`);
    };
    times.push(await secondsOf(run));
  }
  return median(times);
}
