import { counted } from '../counted.js';
import { safeText } from '../safe-text.js';
import type { Block, Dispute, DisputedReading, Fold, Review } from './review.js';
import { isAlone, isUnchanged, type Tally } from './tally.js';

// What the diff says in words of its own, the same in the terminal and on the page.

/** What a source goes by: A, B … Z, then A1, B1 … */
export const letterOf = (source: number): string =>
  String.fromCharCode(65 + (source % 26)) + (source < 26 ? '' : String(Math.floor(source / 26)));

const WEIGHTS = { conflict: '', perhaps: 'perhaps: ', update: 'update: ', accepted: 'accepted earlier: ' } as const;

/** What is in dispute and each source's reading of it: "Soldiers killed: A 38 | B 41 (line 13)". Safe to print. */
export function disputeText({ weight, label, readings }: Dispute, { cells }: Pick<Block, 'cells'>): string {
  const isHere = ({ source, line }: DisputedReading): boolean => {
    const first = cells[source]![0];
    const last = cells[source]!.at(-1);
    return first !== undefined && first.line <= line && line <= last!.line;
  };
  const sources = [...new Set(readings.map(({ source }) => source))];
  const parts = sources.map((source) => {
    const own = readings.filter((reading) => reading.source === source);
    const values = own.map((reading) =>
      [reading.value, isHere(reading) ? null : `(line ${reading.line})`].filter((part) => part !== null).join(' '),
    );
    return `${letterOf(source)} ${values.filter(Boolean).join(', ')}`.trimEnd();
  });
  const told = parts.some((part) => part.includes(' ')) ? `: ${parts.join(' | ')}` : '';
  return WEIGHTS[weight] + safeText(label) + told;
}

/** Which rule found it and how to hear more: "warning figure-conflict, gainsay explain 3131cdb1d82f". Safe to print. */
export const pointerText = ({ severity, ruleId, fingerprint }: Dispute): string =>
  `${severity} ${safeText(ruleId)}, gainsay explain ${fingerprint}`;

/** Where the passages of some blocks stand: "A 3–17, B 9". */
function linesText(blocks: readonly Block[]): string {
  const sources = blocks[0]?.cells.length ?? 0;
  const parts: string[] = [];
  for (let source = 0; source < sources; source++) {
    const lines = blocks.flatMap(({ cells }) => cells[source]!.map(({ line }) => line));
    if (lines.length === 0) continue;
    const [first, last] = lines.reduce(
      ([low, high], line) => [Math.min(low!, line), Math.max(high!, line)],
      [lines[0]!, lines[0]!],
    );
    parts.push(`${letterOf(source)} ${first === last ? first : `${first}–${last}`}`);
  }
  return parts.join(', ');
}

/** What a fold leaves out: "12 sentences alike (A 3–17, B 3–17)". */
export function foldText({ folded }: Fold): string {
  const where = linesText(folded);
  if (folded.every(isUnchanged)) {
    const sentences = folded.reduce((sum, { cells }) => sum + cells[0]!.length, 0);
    return `${counted(sentences, 'sentence')} alike${folded[0]!.moved ? ', moved' : ''} (${where})`;
  }
  const told = folded.filter((block) => !isAlone(block));
  const same = told.filter(({ kind }) => kind === 'same').length;
  const only = folded.filter(isAlone).reduce((sum, { cells }) => sum + cells.flat().length, 0);
  const parts = [
    ...(same > 0 ? [`${same} alike`] : []),
    ...(told.length > same ? [`${told.length - same} in other words`] : []),
    ...(only > 0 ? [`${only} in one source only`] : []),
  ];
  return `${parts.join(', ')} (${where})`;
}

/** The review in a sentence: "3 conflicts; 9 told by both, 2 of them word for word; told by one alone: A 9, B 20." */
export function tallyText({ sources }: Review, tally: Tally): string {
  const { conflicts, perhaps, updates, accepted, told, same, moved, only } = tally;
  const differs = conflicts + perhaps + updates + accepted + (told - same) + only.reduce((sum, each) => sum + each, 0);
  if (differs === 0) return moved > 0 ? `No difference but the order: ${moved} of ${same} moved.` : 'No difference.';
  const disputes = [
    conflicts > 0 ? counted(conflicts, 'conflict') : 'no conflict',
    ...(perhaps > 0 ? [`${perhaps} perhaps`] : []),
    ...(updates > 0 ? [counted(updates, 'update')] : []),
    ...(accepted > 0 ? [`${accepted} accepted earlier`] : []),
  ];
  const by = sources.length > 2 ? 'several' : 'both';
  const together = [`${told} told by ${by}`, `${same} of them word for word`, ...(moved > 0 ? [`${moved} moved`] : [])];
  const alone = only.flatMap((count, source) => (count > 0 ? [`${letterOf(source)} ${count}`] : []));
  const parts = [disputes, together, alone.length > 0 ? [`told by one alone: ${alone.join(', ')}`] : []];
  const said = parts.filter((part) => part.length > 0).map((part) => part.join(', '));
  return `${said.join('; ').replace(/^n/, 'N')}.`;
}

/** A source as it heads its column: its path, then what is known of it. Safe to print. */
export function sourceText({ sources }: Review, source: number): { readonly path: string; readonly about: string } {
  const { id, outlet, date } = sources[source]!;
  return { path: safeText(id), about: safeText([outlet, date].filter((part) => part !== null).join(', ')) };
}
