import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('..', import.meta.url));

/**
 * Builds the program from the sources as they are now into a folder of its own, laid out as a checkout is: gives back
 * that folder, with `dist/cli/bin.js`, the rules and the packages in it.
 */
export function buildProgram(): string {
  const folder = mkdtempSync(join(tmpdir(), 'gainsay-built-'));
  for (const name of ['node_modules', 'rules', 'package.json', '.github'])
    symlinkSync(join(ROOT, name), join(folder, name));
  // Types are checked elsewhere.
  const tsc = createRequire(import.meta.url).resolve('typescript/lib/tsc.js');
  const options = ['-p', ROOT, '--noCheck', '--declaration', 'false', '--outDir', join(folder, 'dist')];
  run('node', [tsc, ...options], folder);
  run('npm', ['run', '-s', 'build:command'], folder);
  return folder;
}

function run(command: string, given: readonly string[], folder: string): void {
  const { status, stdout, stderr } = spawnSync(command, given, { cwd: folder, encoding: 'utf8' });
  if (status !== 0) throw new Error(stdout + stderr);
}

/** A folder with a command `name` in it that is the shell script `body`. */
export function commandFolder(commands: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'gainsay-bin-'));
  mkdirSync(folder, { recursive: true });
  for (const [name, body] of Object.entries(commands)) {
    writeFileSync(join(folder, name), `#!/bin/sh\n${body}\n`, { mode: 0o755 });
  }
  return folder;
}
