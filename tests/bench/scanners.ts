import { extractMentions } from '../../src/extract/extract.js';
import type { Document } from '../../src/model/document.js';
import { segment } from '../../src/segment/segment.js';
import { sourceOf } from '../source-of.js';
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
  /** Megabytes (10⁶ UTF-16 units) a second; the stage that finds mentions has the segmented text given. */
  readonly segment: number;
  readonly mentions: number;
}

async function throughput(name: string, text: string, rounds: number): Promise<Throughput> {
  const times: { readonly segment: number; readonly mentions: number }[] = [];
  for (let round = 0; round < rounds; round++) {
    let document: Document | undefined;
    const segmenting = await secondsOf(() => {
      document = linesOf(text);
    });
    times.push({ segment: segmenting, mentions: await secondsOf(() => extractMentions(document!)) });
  }
  const speed = (stage: 'segment' | 'mentions') => text.length / 1e6 / median(times.map((each) => each[stage]));
  return { name, segment: speed('segment'), mentions: speed('mentions') };
}

/** How fast the scanners go through ordinary text and through hostile texts. */
export async function scannerSpeeds(ordinary: string, rounds: number): Promise<readonly Throughput[]> {
  const speeds = [await throughput('ordinary news', ordinary, rounds)];
  for (const [name, text] of Object.entries(HOSTILE)) speeds.push(await throughput(name, text, rounds));
  return speeds;
}
