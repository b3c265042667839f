import type { Block, Fold, Review } from './review.js';
import { isUnchanged } from './tally.js';

export interface FoldOptions {
  /** How many blocks stay beside each that is shown for its own sake. */
  readonly context: number;
  /** Whether only blocks with a conflict are shown for their own sake. */
  readonly onlyConflicts: boolean;
}

interface Wanted extends Partial<FoldOptions> {
  readonly quiet: boolean;
  readonly verbose: boolean;
}

/** What to fold where it is not said: with `verbose` nothing, with `quiet` all but the conflicts. */
export function foldingOf({ quiet, verbose, onlyConflicts = quiet, context }: Wanted): FoldOptions {
  return { onlyConflicts, context: context ?? (verbose ? Number.POSITIVE_INFINITY : onlyConflicts ? 0 : 1) };
}

/** Fewer blocks in a row than this are shown: a line that says "1 sentence" saves nothing. */
const LEAST_FOLDED = 2;

/**
 * The blocks with runs of them left out: those that are word for word the same in every source, or all but the
 * conflicts. Every block of the review is in the list once, by itself or within a fold.
 */
export function folded({ blocks }: Review, { context, onlyConflicts }: FoldOptions): readonly (Block | Fold)[] {
  const shown = withContext(
    blocks.map((block) => (onlyConflicts ? block.kind === 'conflict' : !isUnchanged(block))),
    context,
  );
  const parts: (Block | Fold)[] = [];
  for (let from = 0, at = 0; at < blocks.length; from = at) {
    while (at < blocks.length && shown[at] === shown[from] && (onlyConflicts || goTogether(blocks[from]!, blocks[at]!)))
      at++;
    const run = blocks.slice(from, at);
    if (shown[from] || (run.length < LEAST_FOLDED && !onlyConflicts)) parts.push(...run);
    else parts.push({ folded: run });
  }
  return parts;
}

/** What was moved and what was not are told apart. */
const goTogether = (a: Block, b: Block): boolean => !isUnchanged(a) || !isUnchanged(b) || a.moved === b.moved;

/** Sets what stands within `context` of a set flag too. */
function withContext(flags: readonly boolean[], context: number): readonly boolean[] {
  const near = [...flags];
  let last = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < flags.length; i++) {
    if (flags[i]) last = i;
    if (i - last <= context) near[i] = true;
  }
  last = Number.POSITIVE_INFINITY;
  for (let i = flags.length - 1; i >= 0; i--) {
    if (flags[i]) last = i;
    if (last - i <= context) near[i] = true;
  }
  return near;
}
