import type { Document } from '../../src/model/document.js';
import { sourceOf } from '../source-of.js';
import { annotate, EXTRACTORS, mentionsOf, segment } from './built.js';
import { alternate, median, secondsOf } from './measure.js';

const SIZE = 200_000;
const filled = (part: string): string => part.repeat(Math.ceil(SIZE / part.length)).slice(0, SIZE);

/** Texts that nobody writes and that a careless pattern would take minutes over. */
const HOSTILE: Readonly<Record<string, string>> = {
  digits: filled('7'),
  'numbers and commas': filled('1,234,'),
  spaces: filled(' '),
  newlines: filled('\n'),
  'quotation marks': filled('“"’'),
  'opened quotations': filled('“a '),
  capitals: filled('Aa '),
  hyphens: filled('a-'),
};

/** Rounds that are not counted: V8 compiles what is called often, and each kind of text calls other code. */
const WARM_UP = 2;

const linesOf = (text: string): Document => segment(sourceOf(text));

export interface Throughput {
  readonly name: string;
  /** Megabytes (10⁶ UTF-16 units) a second of paragraphs, sentences and quoted regions. */
  readonly segment: number;
  /** Of parts of speech, for every sentence. */
  readonly tag: number;
  /** Of values, quotations and names, where sentences and their tags are given: the scanners alone. */
  readonly scan: number;
  /** The same over raw text: segmenting, and tagging where a scanner asks for it, included. */
  readonly raw: number;
}

type Stage = Exclude<keyof Throughput, 'name'>;

async function throughput(name: string, text: string, rounds: number): Promise<Throughput> {
  const times: Record<Stage, number>[] = [];
  for (let round = 0; round < WARM_UP + rounds; round++) {
    let document: Document | undefined;
    const segmenting = await secondsOf(() => {
      document = linesOf(text);
    });
    const annotated = annotate(document!);
    const tagging = await secondsOf(() => {
      for (const { index } of annotated.sentences) annotated.words(index);
    });
    const scan = await secondsOf(() => mentionsOf(annotated));
    const raw = await secondsOf(() => mentionsOf(annotate(linesOf(text))));
    if (round >= WARM_UP) times.push({ segment: segmenting, tag: tagging, scan, raw });
  }
  const speed = (stage: Stage) => text.length / 1e6 / median(times.map((each) => each[stage]));
  return { name, segment: speed('segment'), tag: speed('tag'), scan: speed('scan'), raw: speed('raw') };
}

/** How fast segmenting, tagging and the scanners go through ordinary text and through hostile texts. */
export async function scannerSpeeds(ordinary: string, rounds: number): Promise<readonly Throughput[]> {
  const speeds = [await throughput('ordinary news', ordinary, rounds)];
  for (const [name, text] of Object.entries(HOSTILE)) speeds.push(await throughput(name, text, rounds));
  return speeds;
}

/** What each scanner reads, and how fast it alone goes through text (MB/s), sentences and their tags given. */
export async function eachScannerSpeed(text: string, rounds: number): Promise<readonly (readonly [string, number])[]> {
  const annotated = annotate(linesOf(text));
  for (const { index } of annotated.sentences) annotated.words(index);
  const seconds = await alternate(
    EXTRACTORS.map(
      ({ extract }) =>
        () =>
          extract(annotated, []),
    ),
    rounds,
    WARM_UP,
  );
  return EXTRACTORS.map(({ reads }, i) => [reads, text.length / 1e6 / seconds[i]!]);
}
