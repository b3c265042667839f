import { fileURLToPath } from 'node:url';
import type { Source } from '../../src/model/source.js';
import { read } from '../../src/read/read.js';
import { setNamed } from '../eval/sets.js';
import { loadStory, storyFolders } from '../eval/story.js';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** The sources of one story each, as the program reads them. */
export async function storySources(): Promise<readonly (readonly Source[])[]> {
  const stories = storyFolders(setNamed('stories').folder).map(loadStory);
  return Promise.all(stories.map(async ({ folder, texts }) => (await read(Object.keys(texts), { folder })).sources));
}

export const seedSources = async (): Promise<readonly Source[]> => (await read(['seeds'], { folder: ROOT })).sources;

const bodyOf = ({ text, body }: Source): string => text.slice(body.start, body.end);

/** Words as `wc` counts them. */
export const wordsIn = (sources: readonly Source[]): number =>
  sources.reduce((sum, source) => sum + (bodyOf(source).match(/\S+/g)?.length ?? 0), 0);

export const paragraphsOf = (sources: readonly Source[]): readonly string[] =>
  sources.flatMap((source) => bodyOf(source).split(/\n\s*\n/));

/** The same article told `times` over: what a long article costs. */
export function repeated(source: Source, times: number): Source {
  const text = Array.from({ length: times }, () => bodyOf(source)).join('\n\n');
  return { ...source, text, headline: null, body: { start: 0, end: text.length } };
}
