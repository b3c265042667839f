import { Command } from 'commander';
import { TOOL } from '../model/tool.js';
import type { FormatName } from '../report/formats.js';
import type { Streams } from './streams.js';

/** Named here, and held to `FORMATS` by its type alone, because loading every format would slow `--help` down. */
const FORMAT_NAMES: Readonly<Record<FormatName, true>> = {
  table: true,
  diff: true,
  markdown: true,
  html: true,
  json: true,
  jsonl: true,
  sarif: true,
  junit: true,
  github: true,
  gitlab: true,
  rdjson: true,
};
const FORMATS_IN_WORDS = Object.keys(FORMAT_NAMES).join(', ').replace('table', 'table (default)');

// Only what `--help` needs is imported here: each command brings in what it runs when it runs.

/** What the options of a command come in as; what is left out on the command line is undefined. */
export interface GivenOptions {
  readonly format?: string;
  readonly outputFile?: string;
  readonly failLevel?: string;
  readonly only?: readonly string[];
  readonly ignore?: readonly string[];
  readonly rules?: readonly string[];
  readonly against?: readonly string[];
  readonly baseline?: string;
  readonly updateBaseline?: boolean;
  /** A file, or false for `--no-config`. */
  readonly config?: string | false;
  readonly printConfig?: boolean;
  /** Of `diff`: how many passages stay beside each that differs, as it was given. */
  readonly context?: string;
  readonly onlyConflicts?: boolean;
  readonly quiet?: boolean;
  readonly verbose?: boolean;
  /** False for `--no-color`. */
  readonly color: boolean;
}

const PATHS = 'files (.txt, .md), folders, globs, or - for standard input; the working folder if none is given';

/** The command line. `done` is told the exit code of the command that ran. */
export function programFor(streams: Streams, done: (code: number) => void): Command {
  const program = new Command(TOOL.name)
    .description('Reads several sources on one story and reports where they contradict each other.')
    .version(TOOL.version, '--version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand('help [command]', 'print the help of a command')
    .showSuggestionAfterError()
    // What follows "rules test" is said to it, though "rules" knows the option too.
    .enablePositionalOptions()
    .exitOverride()
    .configureOutput({
      writeOut: streams.out,
      writeErr: streams.err,
      getOutHelpWidth: () => streams.columns ?? 100,
      getErrHelpWidth: () => streams.columns ?? 100,
      getOutHasColors: () => streams.color,
      // One line: "gainsay: unknown option '--formt' (Did you mean --format?)"
      outputError: (text, write) =>
        write(
          `gainsay: ${text
            .replace(/^error: /, '')
            .trimEnd()
            .replaceAll('\n', ' ')}\n`,
        ),
    })
    .addHelpText(
      'after',
      '\nExit code: 0 nothing found, 1 findings at or above the fail level, 2 the check could not be made.',
    );

  shared(program.command('check').description('read sources, report where they contradict each other'))
    .argument('[PATH...]', PATHS)
    .option('-f, --format <name>', `how to show the report: ${FORMATS_IN_WORDS}`)
    .option('-o, --output-file <file>', 'write the report there instead of standard output')
    .option('--fail-level <level>', 'from which severity on the exit code is 1: error (default), warning, note, none')
    .option('--against <path...>', 'the gate: what stands already; report only what the PATHs before it contradict')
    .option('--baseline <file>', 'findings accepted earlier, which fail no check')
    .option('--update-baseline', 'write that file anew: accept what is found now, and drop what is found no more')
    .option('--only <rule>', 'this rule alone; repeatable', collect)
    .option('--ignore <rule>', 'all rules but this one; repeatable', collect)
    .option('--rules <dir>', 'a folder of further rules, beside the ones that ship; repeatable', collect)
    .option('--print-config', 'print what the configuration comes to, and check nothing')
    .action(async (paths: string[], options: GivenOptions) => {
      const { runCheck } = await import('./check.js');
      done(await runCheck(paths, options, streams));
    });

  shared(
    program
      .command('diff')
      .description('show sources side by side: what conflicts, what is worded otherwise, what one alone tells'),
  )
    .argument(
      '<PATH...>',
      `two or more; the first is the base: ${PATHS.replace('; the working folder if none is given', '')}`,
    )
    .option('-f, --format <name>', 'how to show it: diff (default), html or json')
    .option('-o, --output-file <file>', 'write it there instead of standard output')
    .option('--context <n>', 'how many unchanged passages stay beside each that differs: 1 by default')
    .option('--only-conflicts', 'leave out all that is not in dispute')
    .option('--fail-level <level>', 'from which severity on the exit code is 1: error (default), warning, note, none')
    .option('--baseline <file>', 'findings accepted earlier, which fail no check')
    .option('--only <rule>', 'this rule alone; repeatable', collect)
    .option('--ignore <rule>', 'all rules but this one; repeatable', collect)
    .option('--rules <dir>', 'a folder of further rules, beside the ones that ship; repeatable', collect)
    .action(async (paths: string[], options: GivenOptions) => {
      const { runDiff } = await import('./diff.js');
      done(await runDiff(paths, options, streams));
    });

  shared(program.command('claims').description('list every claim that is extracted, and judge nothing'))
    .argument('[PATH...]', PATHS)
    .option('-f, --format <name>', 'how to show the claims: table (default) or json')
    .option('-o, --output-file <file>', 'write them there instead of standard output')
    .action(async (paths: string[], options: GivenOptions) => {
      const { runClaims } = await import('./claims.js');
      done(await runClaims(paths, options, streams));
    });

  shared(program.command('explain').description('say why: a rule by its id, a finding by its fingerprint'))
    .argument('<ID>', 'the id of a rule, or the fingerprint of a finding (its first four digits at least)')
    .argument('[PATH...]', `where the finding is: ${PATHS}`)
    .option('--against <path...>', 'what stood already where the finding is one of the gate')
    .option('--rules <dir>', 'a folder of further rules; repeatable', collect)
    .action(async (id: string, paths: string[], options: GivenOptions) => {
      const { runExplain } = await import('./explain.js');
      done(await runExplain(id, paths, options, streams));
    });

  const rules = shared(program.command('rules').description('list the rules, or run their examples'))
    .option('--rules <dir>', 'a folder of further rules; repeatable', collect)
    .option('-f, --format <name>', 'how to show them: table (default), a line each; or markdown, with their examples')
    .option('-o, --output-file <file>', 'write them there instead of standard output')
    .action(async (options: GivenOptions) => {
      const { runRules } = await import('./rules.js');
      done(await runRules(options, streams));
    });
  shared(rules.command('test').description('run the examples of the rules, or of those in a folder'))
    .argument('[DIR]', 'a folder of rules; all that there are if none is given')
    .option('--rules <dir>', 'a folder of further rules, which those of DIR may stand instead of; repeatable', collect)
    .action(async (folder: string | undefined, options: GivenOptions) => {
      const { runRulesTest } = await import('./rules-test.js');
      done(await runRulesTest(folder, options, streams));
    });

  program
    .command('init')
    .description('write a commented gainsay.config.yaml')
    .action(async () => {
      const { runInit } = await import('./init.js');
      done(runInit(streams));
    });
  return program;
}

function shared(command: Command): Command {
  return command
    .option('-c, --config <file>', 'the configuration; otherwise the nearest gainsay.config.yaml or .json upwards')
    .option('--no-config', 'read no configuration')
    .option('--quiet', 'findings alone')
    .option('--verbose', 'also what cannot be compared, what stands in one source only, and how far the program got')
    .option('--no-color', 'no colours');
}

function collect(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value];
}
