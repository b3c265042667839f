import type { Claim } from '../model/claim.js';
import { candidatePairs } from './candidates.js';
import { companionsIn } from './companions.js';
import { crowdingIn } from './crowding.js';
import { eventEvidence } from './event-evidence.js';
import { type Columns, columnsFor, type Evidence, type KindGroup, type NewColumn } from './evidence.js';
import { figureEvidence } from './figure-evidence.js';
import { fillLeads, leadColumns } from './leads.js';
import { nameEvidence } from './name-evidence.js';
import { passageEvidence, passagesIn } from './passages.js';
import { placeEvidence } from './place-evidence.js';
import { questionEvidence } from './question-evidence.js';
import { mayBeOneUtterance, quotationEvidence } from './quotation-evidence.js';
import { sharedEvidence } from './shared-evidence.js';
import { statedTimesIn } from './stated-times.js';
import { type Story, storyOf } from './story.js';
import { timeEvidence } from './time-evidence.js';
import { unmatchedPlacesIn } from './unmatched-places.js';
import type { WeighedPair } from './weighed-pair.js';

/** Every pair of claims worth weighing, with all the evidence for and against its being one question. */
export function weighPairs(
  claims: readonly Claim[],
  { sentences, words, day }: Story = storyOf(claims),
): readonly WeighedPair[] {
  const pairs = candidatePairs(claims);
  const companions = companionsIn(claims, sentences);
  const crowding = crowdingIn(claims);
  const passages = passagesIn(claims, words, sentences);
  const places = unmatchedPlacesIn(claims);
  const stated = statedTimesIn(claims);
  const events = (column: NewColumn): Evidence => eventEvidence(column, words, companions);
  const own: Readonly<Record<KindGroup, (column: NewColumn) => readonly Evidence[]>> = {
    figure: (column) => [
      figureEvidence(column, claims, words, crowding),
      questionEvidence(column, claims, words),
      events(column),
    ],
    time: (column) => [timeEvidence(column, claims, words, day, stated)],
    quotation: (column) => [quotationEvidence(column, words), events(column)],
    name: (column) => [nameEvidence(column, words), events(column)],
    place: (column) => [placeEvidence(column, claims, words, places)],
  };
  const tables = new Map<KindGroup, Table>();
  const tableOf = (group: KindGroup): Table => {
    let table = tables.get(group);
    if (!table) {
      const column = columnsFor(pairs.filter((pair) => pair.group === group).length);
      const makers = [
        ...own[group](column),
        sharedEvidence(column, words, crowding),
        passageEvidence(column, passages),
      ];
      const columns = Object.assign({}, ...makers.map((maker) => maker.columns), leadColumns(column));
      table = { makers, columns, rows: 0 };
      tables.set(group, table);
    }
    return table;
  };
  const weighed: WeighedPair[] = [];
  for (const { a, b, group } of pairs) {
    const x = words.of(a);
    const y = words.of(b);
    if (group === 'quotation' && !mayBeOneUtterance(x, y)) continue;
    const table = tableOf(group);
    const row = table.rows++;
    for (const { weigh } of table.makers) weigh(row, a, b, x, y);
    weighed.push({ a, b, group, evidence: { columns: table.columns, row } });
  }
  fillLeads(weighed);
  return weighed;
}

/** The evidence of one group: its makers, their columns together, and how many rows are filled. */
interface Table {
  readonly makers: readonly Evidence[];
  readonly columns: Columns;
  rows: number;
}
