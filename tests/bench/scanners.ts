import type { Document } from '../../src/model/document.js';
import { sourceOf } from '../source-of.js';
import { annotate, mentionsOf, segment } from './built.js';
import { median, secondsOf } from './measure.js';

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

const linesOf = (text: string): Document => segment(sourceOf(text));

export interface Throughput {
  readonly name: string;
  /** Megabytes (10⁶ UTF-16 units) a second of paragraphs, sentences and quoted regions. */
  readonly segment: number;
  /** Of parts of speech, for every sentence: wink-nlp's speed, and a little. */
  readonly tag: number;
  /** Of values, quotations and names, where sentences and their tags are given: the scanners alone. */
  readonly scan: number;
}

type Stage = 'segment' | 'tag' | 'scan';

async function throughput(name: string, text: string, rounds: number): Promise<Throughput> {
  const times: Record<Stage, number>[] = [];
  for (let round = 0; round < rounds; round++) {
    let document: Document | undefined;
    const segmenting = await secondsOf(() => {
      document = linesOf(text);
    });
    const annotated = annotate(document!);
    const tagging = await secondsOf(() => {
      for (const { index } of annotated.sentences) annotated.words(index);
    });
    times.push({ segment: segmenting, tag: tagging, scan: await secondsOf(() => mentionsOf(annotated)) });
  }
  const speed = (stage: Stage) => text.length / 1e6 / median(times.map((each) => each[stage]));
  return { name, segment: speed('segment'), tag: speed('tag'), scan: speed('scan') };
}

/** How fast segmenting, tagging and the scanners go through ordinary text and through hostile texts. */
export async function scannerSpeeds(ordinary: string, rounds: number): Promise<readonly Throughput[]> {
  const speeds = [await throughput('ordinary news', ordinary, rounds)];
  for (const [name, text] of Object.entries(HOSTILE)) speeds.push(await throughput(name, text, rounds));
  return speeds;
}
