import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { median, secondsOf } from './measure.js';
import { ROOT } from './texts.js';

const BIN = join(ROOT, 'dist/cli/bin.js');

function run(args: readonly string[], nodeOptions: readonly string[] = []): { readonly stderr: string } {
  const options = { cwd: ROOT, encoding: 'utf8' } as const;
  const { status, stderr } = spawnSync(process.execPath, [...nodeOptions, BIN, ...args], options);
  if (status !== 0 && status !== 1) throw new Error(`gainsay ${args.join(' ')} failed: ${stderr}`);
  return { stderr };
}

/** Median wall seconds of the built program with these arguments, from start to end. */
export async function commandSeconds(args: readonly string[], rounds: number): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) times.push(await secondsOf(() => run(args)));
  return median(times);
}

const TELL_MEMORY = "process.on('exit', () => console.error(process.resourceUsage().maxRSS))";

/** The most memory, in bytes, that the built program with these arguments holds at once. */
export function peakMemory(args: readonly string[]): number {
  const { stderr } = run(args, ['--import', `data:text/javascript,${encodeURIComponent(TELL_MEMORY)}`]);
  return Number(stderr.trimEnd().split('\n').at(-1)) * 1024;
}
