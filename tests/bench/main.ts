// npm run bench: how fast the program is on this machine, as tables on standard output; it writes nothing.
import Table from 'cli-table3';
import nlp from 'compromise';
import { checkTexts, diff, loadRules } from './built.js';
import { alternate, growthExponent, median } from './measure.js';
import { pageCosts } from './page.js';
import { eachScannerSpeed, scannerSpeeds } from './scanners.js';
import { STAGES, type StageSeconds, stageSeconds } from './stages.js';
import { commandSeconds, peakMemory } from './startup.js';
import { paragraphsOf, repeated, seedSources, storySources, wordsIn } from './texts.js';

const ROUNDS = 11;
/** V8 goes on compiling for so many rounds: our code is more than compromise's, and its first rounds take four times as long. */
const WARM_UP = 8;
const TIMES = [1, 2, 4, 8, 16];
const DIFF_TIMES = [1, 5, 20];
const rules = loadRules();

function print(head: readonly string[], rows: readonly (readonly string[])[]): void {
  const table = new Table({ head: [...head], style: { head: [], border: [] } });
  table.push(...rows.map((row) => [...row]));
  process.stdout.write(`${table.toString()}\n\n`);
}

const thousands = (perSecond: number): string => `${(perSecond / 1000).toFixed(1)} thousand words/s`;
const milliseconds = (seconds: number): string => `${(seconds * 1000).toFixed(0)} ms`;

async function printEndToEnd(): Promise<void> {
  const stories = await storySources();
  const words = stories.reduce((sum, sources) => sum + wordsIn(sources), 0);
  const paragraphs = stories.flatMap(paragraphsOf);
  const check = () => {
    for (const sources of stories) stageSeconds(sources);
  };
  const parse = () => {
    for (const paragraph of paragraphs) nlp(paragraph);
  };
  const [ours = 0, theirs = 0] = await alternate([check, parse], ROUNDS, WARM_UP);
  print(
    [`${stories.length} stories, ${words} words`, 'speed'],
    [
      ['gainsay, end to end', thousands(words / ours)],
      ['compromise, parsing alone', thousands(words / theirs)],
      ['ratio', (theirs / ours).toFixed(2)],
    ],
  );
}

/** The median of each stage over a few rounds. */
function medianStages(rounds: readonly StageSeconds[]): StageSeconds {
  const of = (stage: (typeof STAGES)[number]) => median(rounds.map((round) => round[stage]));
  return { segment: of('segment'), extract: of('extract'), align: of('align'), judge: of('judge') };
}

async function printGrowth(): Promise<void> {
  const seeds = await seedSources();
  const rows = TIMES.map((times) => {
    const sources = seeds.map((source) => repeated(source, times));
    const stages = medianStages(Array.from({ length: 3 }, () => stageSeconds(sources)));
    return { size: wordsIn(sources), stages, total: STAGES.reduce((sum, stage) => sum + stages[stage], 0) };
  });
  const exponent = (seconds: (row: (typeof rows)[number]) => number): string =>
    growthExponent(rows.map((row) => ({ size: row.size, seconds: seconds(row) }))).toFixed(2);
  print(
    ['the seeds, words', ...STAGES, 'together'],
    [
      ...rows.map(({ size, stages, total }) => [
        String(size),
        ...STAGES.map((stage) => milliseconds(stages[stage])),
        milliseconds(total),
      ]),
      ['exponent', ...STAGES.map((stage) => exponent(({ stages }) => stages[stage])), exponent(({ total }) => total)],
    ],
  );
}

async function printScanners(): Promise<void> {
  const ordinary = (await storySources()).flatMap(paragraphsOf).join('\n\n');
  const speeds = await scannerSpeeds(ordinary, 5);
  const shown = (speed: number): string => `${speed.toFixed(2)} MB/s`;
  print(
    ['text', 'segment', 'tag every sentence', 'scan, tags given', 'scan, raw text'],
    speeds.map(({ name, segment, tag, scan, raw }) => [name, shown(segment), shown(tag), shown(scan), shown(raw)]),
  );
  const each = await eachScannerSpeed(ordinary, 11);
  print(
    ['one scanner, ordinary news', 'speed'],
    each.map(([reads, speed]) => [reads, shown(speed)]),
  );
}

async function printCommands(): Promise<void> {
  print(
    ['whole program', 'cost'],
    [
      ['gainsay check seeds/', milliseconds(await commandSeconds(['check', 'seeds/'], 7))],
      ['gainsay --help', milliseconds(await commandSeconds(['--help'], 7))],
      ['gainsay check seeds/, peak memory', `${(peakMemory(['check', 'seeds/']) / 1e6).toFixed(0)} MB`],
    ],
  );
}

/** What `gainsay diff` adds to a check, on the seeds many times over. */
async function printDiff(): Promise<void> {
  const seeds = await seedSources();
  const rows = DIFF_TIMES.map((times) => {
    const texts = Object.fromEntries(seeds.map((source) => [source.id, repeated(source, times).text]));
    const start = performance.now();
    const report = checkTexts(texts, rules);
    const checked = performance.now();
    diff(report, { width: 160, color: true, quiet: false, verbose: true });
    const shown = performance.now();
    return [String(times), milliseconds((checked - start) / 1000), milliseconds((shown - checked) / 1000)];
  });
  print(['times the seeds', 'check', 'diff'], rows);
}

async function printPage(): Promise<void> {
  const { megabytes, making, opening, clicking, searching } = await pageCosts(40, 300);
  const shown = (seconds: number | null) => (seconds === null ? 'no browser' : milliseconds(seconds));
  print(
    ['page of 40 sources, 300 topics', 'cost'],
    [
      ['size', `${megabytes.toFixed(1)} MB`],
      ['making it', milliseconds(making)],
      ['opening it', shown(opening)],
      ['a click on a reading', shown(clicking)],
      ['a search', shown(searching)],
    ],
  );
}

await printEndToEnd();
await printGrowth();
await printDiff();
await printPage();
await printScanners();
await printCommands();
