import { diffArrays } from 'diff';
import type { Span } from '../../model/span.js';
import { lettersOf } from './passages.js';

/** A word or a mark of punctuation, and what it is compared by. */
export interface Token extends Span {
  readonly key: string;
}

/** Two passages that take more insertions and deletions than this have no words in common worth marking. */
const MOST_EDITS = 400;
/** Shared words go where the different ones on either side are so many times longer. */
const ISLAND = 2;
const TOKEN = /[\p{L}\p{N}\p{M}]+(?:[’'.,-][\p{L}\p{N}\p{M}]+)*|[^\s]/gu;

/** The words and marks of a span of `text`; case and the shape of quotation marks make no difference. */
export function tokensOf(text: string, { start, end }: Span): readonly Token[] {
  return Array.from(text.slice(start, end).matchAll(TOKEN), ({ 0: word, index }) => ({
    start: start + index,
    end: start + index + word.length,
    key: lettersOf(word).toLowerCase(),
  }));
}

/** A run of tokens that both sides have, or that either side has in the other's place; counts of tokens. */
interface Run {
  readonly same: boolean;
  readonly a: number;
  readonly b: number;
}

/** For each token of either side whether the other has it too, in order. */
export interface SharedTokens {
  readonly a: readonly boolean[];
  readonly b: readonly boolean[];
}

/**
 * Which tokens two sides share. `strict` keeps every shared word; otherwise a few that stand between longer stretches
 * of different words count as different too: a shared "of the" is no agreement.
 */
export function sharedTokens(a: readonly Token[], b: readonly Token[], strict = false): SharedTokens {
  const keys = (tokens: readonly Token[]) => tokens.map(({ key }) => key);
  const changes = diffArrays(keys(a), keys(b), { maxEditLength: MOST_EDITS });
  if (!changes) return { a: a.map(() => false), b: b.map(() => false) };
  const runs: Run[] = [];
  for (const { added, removed, count } of changes) {
    const last = runs.at(-1);
    if (!added && !removed) runs.push({ same: true, a: count, b: count });
    else if (last && !last.same) {
      runs[runs.length - 1] = { same: false, a: last.a + (removed ? count : 0), b: last.b + (added ? count : 0) };
    } else runs.push({ same: false, a: removed ? count : 0, b: added ? count : 0 });
  }
  const kept = strict ? runs : withoutIslands(runs, a, b);
  return {
    a: kept.flatMap((run) => Array<boolean>(run.a).fill(run.same)),
    b: kept.flatMap((run) => Array<boolean>(run.b).fill(run.same)),
  };
}

/** As the semantic clean-up of diff-match-patch: what is shared goes where it is short beside the differences around it. */
function withoutIslands(runs: readonly Run[], a: readonly Token[], b: readonly Token[]): readonly Run[] {
  let [atA, atB] = [0, 0];
  const lengths = runs.map((run) => {
    const length = Math.max(lengthOf(a, atA, run.a), lengthOf(b, atB, run.b));
    atA += run.a;
    atB += run.b;
    return length;
  });
  return runs.map((run, i) => {
    const island =
      run.same && i > 0 && i + 1 < runs.length && ISLAND * lengths[i]! <= Math.min(lengths[i - 1]!, lengths[i + 1]!);
    return island ? { ...run, same: false } : run;
  });
}

/** Characters from the first to the last of some tokens. */
const lengthOf = (tokens: readonly Token[], from: number, count: number): number =>
  count === 0 ? 0 : tokens[from + count - 1]!.end - tokens[from]!.start;
