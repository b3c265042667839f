import { extract } from '../../src/extract/extract.js';
import type { Claim } from '../../src/model/claim.js';
import type { Document } from '../../src/model/document.js';
import { read } from '../../src/read/read.js';
import { segment } from '../../src/segment/segment.js';
import { isHere, STORY_SETS, TRAINING_FOLDER } from '../eval/sets.js';
import { type KeyMention, type KeyTopic, loadStory, type Story, storyFolders } from '../eval/story.js';

/** A story's claims, and which topics of its key each is a mention of. */
export interface LabelledStory {
  readonly story: Story;
  readonly documents: readonly Document[];
  readonly claims: readonly Claim[];
  readonly topicsOf: (claim: Claim) => readonly KeyTopic[];
  /** Whether the key names two claims as looking like one topic and being none. */
  readonly areDistractors: (a: Claim, b: Claim) => boolean;
}

/** Every story of every set that is there. */
export async function labelledStories(): Promise<readonly LabelledStory[]> {
  return Promise.all(
    STORY_SETS.filter(isHere)
      .flatMap(({ folder }) => storyFolders(folder))
      .map(labelStory),
  );
}

/** Every story written to learn from, of which none is scored. */
export async function trainingStories(): Promise<readonly LabelledStory[]> {
  return Promise.all(storyFolders(TRAINING_FOLDER).map(labelStory));
}

/** A story with its claims, each matched to the key. */
export async function labelStory(folder: string): Promise<LabelledStory> {
  const story = loadStory(folder);
  const { topics, distractors } = story;
  const { sources } = await read(Object.keys(story.texts), { folder });
  const documents = sources.map(segment);
  const claims = documents.flatMap(extract).map((claim, i) => ({ ...claim, id: `c${i + 1}` }));
  const touches = (claim: Claim, mention: KeyMention) =>
    claim.source === mention.source && claim.start < mention.end && mention.start < claim.end;
  return {
    story,
    documents,
    claims,
    topicsOf: (claim) => topics.filter((topic) => isMention(claim, topic)),
    areDistractors: (a, b) =>
      distractors.some((marks) => marks.some((mark) => touches(a, mark)) && marks.some((mark) => touches(b, mark))),
  };
}

/** Whether a claim is a mention of a topic: on any part of a value, or on half of a quotation's words. */
function isMention(claim: Claim, { kind, mentions }: KeyTopic): boolean {
  const quoted = kind === 'quote' || kind === 'speaker';
  if (quoted !== (claim.kind === 'quotation')) return false;
  return mentions.some(({ source, start, end }) => {
    if (claim.source !== source) return false;
    const overlap = Math.min(claim.end, end) - Math.max(claim.start, start);
    return overlap > 0 && (!quoted || overlap >= 0.5 * Math.min(claim.end - claim.start, end - start));
  });
}
