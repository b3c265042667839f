#!/usr/bin/env node
import { setFlagsFromString } from 'node:v8';
import { main } from './main.js';
import { wantsColor } from './streams.js';

const { stdin, stdout, stderr, env } = process;

// V8 compiles an expression to bytecode first and anew to machine code at its second use. Ours are long and nearly all of
// them are used twice, so that compiling them once saves a sixth of a run over a few articles.
setFlagsFromString('--no-regexp-tier-up');

// `gainsay check | head` closes our output early: that is no failure.
stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit();
  throw error;
});

process.exitCode = await main(process.argv.slice(2), {
  out: (text) => void stdout.write(text),
  err: (text) => void stderr.write(text),
  standardInput: async () => Buffer.concat(await stdin.toArray()),
  folder: process.cwd(),
  // Greenwich's day, so that a run does not hang on the machine's time zone.
  today: new Date().toISOString().slice(0, 10),
  columns: stdout.isTTY ? stdout.columns : null,
  color: wantsColor(env, stdout.isTTY),
  errIsTerminal: stderr.isTTY && env.TERM !== 'dumb',
});
