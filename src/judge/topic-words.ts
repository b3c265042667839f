import { tagWords } from '../annotate/tagger.js';
import { FRAMES } from '../lexicon/frames.js';
import { KIN_LINES_OF } from '../lexicon/kin.js';
import { SAYS_A_NUMBER } from '../lexicon/rule-topics.js';
import type { Claim } from '../model/claim.js';
import { fold } from '../model/fold.js';

/** A word of a topic that a claim must tell, as the lemma and as it stands. */
interface TopicWord {
  readonly forms: readonly string[];
}

/**
 * Makes a test of topics in a few words ("death toll"): whether a claim is about one of them. Every word of the topic
 * must stand in the claim's own clause, be kin of what it counts (lexicon/kin), or belong to its event alone
 * (lexicon/frames): "death" is told where people are killed, "turnout", which may be of voters or of marchers, is not.
 */
export function topicTest(topics: readonly string[]): (claim: Claim) => boolean {
  const wanted = topics.map(wordsOfTopic);
  return (claim) => {
    const own = ownWords(claim);
    return wanted.some((words) => words.length > 0 && words.every((word) => isTold(word, own, claim)));
  };
}

function wordsOfTopic(topic: string): readonly TopicWord[] {
  const words = tagWords(topic, { start: 0, end: topic.length })
    .filter(({ pos, text }) => /[\p{L}\p{N}]/u.test(text) && pos !== 'DET' && pos !== 'ADP')
    .map(({ lower, lemma }) => ({ forms: [...new Set([fold(lower), lemma])] }));
  const telling = words.filter(({ forms }) => !forms.some((form) => SAYS_A_NUMBER.has(form)));
  return telling.length > 0 ? telling : words;
}

function ownWords(claim: Claim): ReadonlySet<string> {
  const { head, context } = claim;
  const words = [...context.phrase, ...context.predicate, ...context.clause, ...context.names.flatMap(plainWords)];
  if (head !== null) words.push(head);
  if ('words' in claim.value) words.push(...plainWords(claim.value.words));
  if ('name' in claim.value) words.push(...plainWords(claim.value.name));
  if ('role' in claim && claim.role) words.push(...plainWords(claim.role));
  return new Set(words);
}

const plainWords = (text: string): readonly string[] => fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];

const isTold = ({ forms }: TopicWord, own: ReadonlySet<string>, { head, scope }: Claim): boolean =>
  forms.some((form) => own.has(form) || areKin(form, head) || tellsOf(form, scope.event) || tellsAsOne(form, head));

function areKin(word: string, head: string | null): boolean {
  const lines = head === null ? undefined : KIN_LINES_OF.get(head);
  return lines !== undefined && (KIN_LINES_OF.get(word) ?? []).some((line) => lines.includes(line));
}

const tellsOf = (word: string, event: string | null): boolean => event !== null && frameOf(word) === event;
/** "Death" is told by "the toll": both are words of that event alone. */
const tellsAsOne = (word: string, head: string | null): boolean => head !== null && tellsOf(word, frameOf(head));

/** The one event that a word tells of; null where it tells of none, or may tell of several. */
function frameOf(word: string): string | null {
  const found = FRAMES_OF.get(word);
  return found?.length === 1 ? found[0]! : null;
}

const FRAMES_OF: ReadonlyMap<string, readonly string[]> = framesByWord();

function framesByWord(): ReadonlyMap<string, readonly string[]> {
  const frames = new Map<string, string[]>();
  for (const [frame, words] of Object.entries(FRAMES)) {
    for (const word of words.split(' ')) frames.set(word, [...(frames.get(word) ?? []), frame]);
  }
  return frames;
}
