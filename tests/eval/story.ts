import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Span } from '../../src/model/span.js';

/** The kinds of an answer key: a claim's, with quotations told apart by what differs, the words or the speaker. */
const TOPIC_KINDS = [
  'count',
  'money',
  'percent',
  'measure',
  'rank',
  'date',
  'time',
  'duration',
  'age',
  'quote',
  'speaker',
  'name',
  'place',
] as const;
const TOPIC_VERDICTS = ['conflict', 'update', 'compatible', 'agree'] as const;
export type TopicKind = (typeof TOPIC_KINDS)[number];

/** A value in one article that the answer key speaks of. */
export interface KeyMention extends Span {
  /** The article's file name. */
  readonly source: string;
  readonly value: string;
}

export interface KeyTopic {
  readonly id: string;
  readonly label: string;
  readonly kind: TopicKind;
  readonly verdict: (typeof TOPIC_VERDICTS)[number];
  readonly mentions: readonly KeyMention[];
}

/** A story with its answer key, every anchor resolved to offsets. */
export interface Story {
  readonly name: string;
  readonly folder: string;
  readonly domain: string;
  /** Text by file name, without a byte-order mark: what offsets count into. */
  readonly texts: Readonly<Record<string, string>>;
  readonly topics: readonly KeyTopic[];
  /** Mentions that look like one topic and are none. */
  readonly distractors: readonly (readonly KeyMention[])[];
  /** What is wrong with the key, in words; empty for a sound one. */
  readonly faults: readonly string[];
}

interface Anchored {
  readonly source: string;
  readonly anchor?: string;
  readonly start?: number;
  readonly end?: number;
}
interface Key {
  readonly domain: string;
  readonly topics?: readonly (Omit<KeyTopic, 'mentions'> & {
    readonly mentions: readonly Anchored[];
    readonly reason?: string;
  })[];
  readonly distractors?: readonly { readonly mentions: readonly Anchored[] }[];
}

/** Every story folder (one that holds a gold.json) in `folder` or below, in order of path. */
export function storyFolders(folder: string): readonly string[] {
  if (existsSync(join(folder, 'gold.json'))) return [folder];
  return readdirSync(folder)
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isDirectory())
    .flatMap(storyFolders)
    .sort();
}

/** The offsets of a mention that names them, or of the part of its anchor between [[ and ]]; a fault in words otherwise. */
function resolveMention(texts: Story['texts'], mention: Anchored): KeyMention | string {
  const { source, anchor } = mention;
  const text = texts[source];
  if (text === undefined) return `no article ${source}`;
  if (anchor === undefined) {
    const { start = 0, end = 0 } = mention;
    return { source, start, end, value: text.slice(start, end) };
  }
  const open = anchor.indexOf('[[');
  const close = anchor.indexOf(']]');
  if (open < 0 || close < open + 3) return `no [[value]] in anchor: ${anchor}`;
  const value = anchor.slice(open + 2, close);
  const passage = anchor.slice(0, open) + value + anchor.slice(close + 2);
  const at = text.indexOf(passage);
  if (at < 0) return `${source} does not hold: ${passage}`;
  if (text.indexOf(passage, at + 1) >= 0) return `${source} holds more than once: ${passage}`;
  return { source, start: at + open, end: at + open + value.length, value };
}

function faultsOf(topic: KeyTopic, reason: string | undefined): readonly string[] {
  const { kind, verdict, mentions } = topic;
  const values = new Set(mentions.map(({ value }) => value.toLowerCase()));
  return [
    ...(TOPIC_KINDS.includes(kind) ? [] : [`kind ${kind}`]),
    ...(TOPIC_VERDICTS.includes(verdict) ? [] : [`verdict ${verdict}`]),
    ...(reason ? [] : ['no reason']),
    ...(new Set(mentions.map(({ source }) => source)).size < 2 ? ['fewer than two sources'] : []),
    ...(verdict === 'conflict' && kind !== 'speaker' && values.size < 2
      ? ['a conflict whose values are the same']
      : []),
  ];
}

function textsOf(folder: string): Story['texts'] {
  const names = readdirSync(folder).filter((name) => name !== 'gold.json' && statSync(join(folder, name)).isFile());
  return Object.fromEntries(
    names.map((name) => [name, readFileSync(join(folder, name), 'utf8').replace(/^\uFEFF/, '')]),
  );
}

/** Reads a story's articles and answer key. */
export function loadStory(folder: string): Story {
  const key = JSON.parse(readFileSync(join(folder, 'gold.json'), 'utf8')) as Key;
  const texts = textsOf(folder);
  const faults = Object.keys(texts).length < 2 ? ['fewer than two articles'] : [];
  const resolve = (mentions: readonly Anchored[], where: string): readonly KeyMention[] =>
    mentions.flatMap((mention) => {
      const found = resolveMention(texts, mention);
      if (typeof found !== 'string') return [found];
      faults.push(`${where}: ${found}`);
      return [];
    });
  const topics = (key.topics ?? []).map(({ reason, mentions, ...rest }) => {
    const topic: KeyTopic = { ...rest, mentions: resolve(mentions, `topic ${rest.id}`) };
    faults.push(...faultsOf(topic, reason).map((fault) => `topic ${topic.id}: ${fault}`));
    return topic;
  });
  const ids = topics.map(({ id }) => id);
  for (const id of ids.filter((other, i) => ids.indexOf(other) < i)) faults.push(`topic ${id} twice`);
  const distractors = (key.distractors ?? []).map(({ mentions }, i) => resolve(mentions, `distractor ${i + 1}`));
  return { name: basename(folder), folder, domain: key.domain, texts, topics, distractors, faults };
}
