import type { Word } from '../../annotate/word.js';
import type { Mention } from '../../model/claim.js';
import type { WordRange } from './noun-phrase.js';

const LONGEST = 14;

/**
 * What a claim is about, in the source's own words: for a figure the phrase it counts and what follows it in its
 * clause ("French soldiers killed in the Sahel"), for a quotation its speaker, else the words around.
 */
export function describeClaim(
  words: readonly Word[],
  mention: Mention,
  phrase: WordRange | null,
  clause: WordRange,
): string {
  if (mention.kind === 'quotation') return mention.value.speaker ?? 'words quoted';
  if ((mention.kind === 'name' || mention.kind === 'place') && mention.role) return mention.role;
  const from = phrase ? phrase.from : clause.from;
  const to = Math.min(Math.max(phrase?.to ?? clause.to, clause.to), from + LONGEST);
  return join(trimmed(words.slice(from, to).filter(({ start, end }) => end <= mention.start || start >= mention.end)));
}

const FUNCTION_TAGS: ReadonlySet<string> = new Set(['ADP', 'CCONJ', 'SCONJ', 'AUX', 'DET', 'PART', 'PUNCT', 'SPACE']);

/** Without what the value left hanging at the end ("since 2013 to") and a conjunction at the start. */
function trimmed(words: readonly Word[]): readonly Word[] {
  let to = words.length;
  while (to > 0 && FUNCTION_TAGS.has(words[to - 1]!.pos)) to--;
  let from = 0;
  while (from < to && (words[from]!.pos === 'CCONJ' || words[from]!.pos === 'PUNCT')) from++;
  return to > from ? words.slice(from, to) : words;
}

/** Words as they stood, with the spaces between them made one. */
function join(words: readonly Word[]): string {
  let text = '';
  for (const [i, word] of words.entries()) {
    text += (i > 0 && words[i - 1]!.end < word.start ? ' ' : '') + word.text;
  }
  return text.replace(/^[\s,;:.—–-]+|[\s,;:.—–-]+$/g, '');
}
