import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { main } from '../src/cli/main.js';
import type { Streams } from '../src/cli/streams.js';

/** Texts by path, as a folder holds them. */
export type Files = Readonly<Record<string, string>>;

/** A new folder that holds these files. */
export function folderOf(files: Files): string {
  const folder = mkdtempSync(join(tmpdir(), 'gainsay-cli-'));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  readonly folder: string;
}

/** Runs the command line in this process, in that folder; `streams` changes what it sees of the world. */
export async function runIn(folder: string, argv: readonly string[], streams: Partial<Streams> = {}): Promise<Ran> {
  const written = { out: '', err: '' };
  const code = await main(argv, {
    out: (text) => {
      written.out += text;
    },
    err: (text) => {
      written.err += text;
    },
    standardInput: async () => new Uint8Array(),
    folder,
    today: '2024-03-10',
    columns: null,
    color: false,
    ...streams,
  });
  return { code, ...written, folder };
}

const TSX = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;

/** Runs a TypeScript file in a process of its own, in that folder, with the environment changed as told. */
export function runScript(
  script: string,
  folder: string,
  argv: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<Ran> {
  return new Promise((done) => {
    const child = execFile(
      process.execPath,
      ['--import', TSX, script, ...argv],
      { cwd: folder, env: { ...process.env, ...environment }, maxBuffer: 2 ** 26 },
      (_, out, err) => done({ code: child.exitCode ?? -1, out, err, folder }),
    );
  });
}
