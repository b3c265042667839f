import type { Block, Review } from './review.js';

/** What a review comes to. Counts are of findings, of blocks for what several sources tell, else of sentences. */
export interface Tally {
  readonly conflicts: number;
  readonly perhaps: number;
  readonly updates: number;
  readonly accepted: number;
  /** Blocks that several sources tell; of these, those they tell word for word, and those at another place. */
  readonly told: number;
  readonly same: number;
  readonly moved: number;
  /** For each source, its sentences that no other source tells. */
  readonly only: readonly number[];
}

export function tallyOf({ sources, blocks }: Pick<Review, 'sources' | 'blocks'>): Tally {
  const disputes = blocks.flatMap((block) => block.disputes);
  const weighing = (weight: (typeof disputes)[number]['weight']): number =>
    disputes.filter((dispute) => dispute.weight === weight).length;
  const told = blocks.filter((block) => !isAlone(block));
  return {
    conflicts: weighing('conflict'),
    perhaps: weighing('perhaps'),
    updates: weighing('update'),
    accepted: weighing('accepted'),
    told: told.length,
    same: told.filter(({ kind }) => kind === 'same').length,
    moved: told.filter(({ moved }) => moved).length,
    only: sources.map((_, source) => blocks.filter(isAlone).reduce((sum, { cells }) => sum + cells[source]!.length, 0)),
  };
}

/** Whether one source alone tells it; its values may be disputed by what another tells elsewhere. */
export const isAlone = ({ cells }: Block): boolean => cells.filter((cell) => cell.length > 0).length < 2;

/** Whether every source tells it word for word. */
export const isUnchanged = ({ kind, cells }: Block): boolean =>
  kind === 'same' && cells.every((cell) => cell.length > 0);
