import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { extract } from '../../src/extract/extract.js';
import type { Claim } from '../../src/model/claim.js';
import { read } from '../../src/read/read.js';
import { segment } from '../../src/segment/segment.js';

/** A story's claims, and which topics of its key each is a mention of. */
export interface Story {
  readonly name: string;
  readonly set: string;
  readonly claims: readonly Claim[];
  readonly topicsOf: (claim: Claim) => readonly string[];
}

interface Mark {
  readonly topic: string;
  readonly kind: string;
  readonly source: string;
  readonly start: number;
  readonly end: number;
}

const SETS: readonly (readonly [string, string])[] = [
  ['stories', '../stories/'],
  ['dev-real', '../../../shared/bench/dev-real/'],
  ['dev-politics', '../../../shared/bench/dev-politics/'],
];

/** Every story of every set that is there. */
export async function readStories(): Promise<readonly Story[]> {
  const stories: Story[] = [];
  for (const [set, path] of SETS) {
    const folder = fileURLToPath(new URL(path, import.meta.url));
    if (!existsSync(folder)) continue;
    for (const name of readdirSync(folder).sort()) stories.push(await readStory(set, name, join(folder, name)));
  }
  return stories;
}

async function readStory(set: string, name: string, folder: string): Promise<Story> {
  const { sources } = await read([folder]);
  const claims = sources.map(segment).flatMap(extract);
  const texts = new Map(sources.map(({ id, text }) => [id.split('/').at(-1)!, text]));
  const key = JSON.parse(readFileSync(join(folder, 'gold.json'), 'utf8'));
  const marks: Mark[] = key.topics.flatMap((topic: any) =>
    topic.mentions.map((mention: any) => ({ topic: topic.id, kind: topic.kind, ...spanOf(texts, mention) })),
  );
  return {
    name,
    set,
    claims,
    topicsOf: (claim) => marks.filter((mark) => isOn(claim, mark)).map(({ topic }) => topic),
  };
}

function spanOf(texts: ReadonlyMap<string, string>, mention: any) {
  const { source, anchor } = mention;
  if (anchor === undefined) return { source, start: mention.start, end: mention.end };
  const open = anchor.indexOf('[[');
  const value = anchor.slice(open + 2, anchor.indexOf(']]'));
  const start = texts.get(source)!.indexOf(anchor.replace('[[', '').replace(']]', '')) + open;
  return { source, start, end: start + value.length };
}

function isOn(claim: Claim, mark: Mark): boolean {
  if (claim.source.split('/').at(-1) !== mark.source) return false;
  const overlap = Math.min(claim.end, mark.end) - Math.max(claim.start, mark.start);
  if (overlap <= 0) return false;
  const quoted = mark.kind === 'quote' || mark.kind === 'speaker';
  if (quoted !== (claim.kind === 'quotation')) return false;
  return !quoted || overlap >= 0.5 * Math.min(claim.end - claim.start, mark.end - mark.start);
}
