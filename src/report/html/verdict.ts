import type { Report } from '../../model/report.js';
import { counted } from '../counted.js';
import { sectionsOf } from '../sections.js';

/** The verdict in a line, for the page's title and heading: "3 contradictions in 2 sources". */
export function verdictOf(report: Report): string {
  const unread = new Set(report.diagnostics.filter(({ fatal }) => fatal).map(({ source }) => source)).size;
  const sources = `${counted(report.documents.length, 'source')}${unread > 0 ? `, ${unread} not read` : ''}`;
  if (report.documents.length < 2) return `Nothing to compare: ${sources}`;
  const { alarms } = sectionsOf(report);
  return `${alarms.length === 0 ? 'No contradiction' : counted(alarms.length, 'contradiction')} in ${sources}`;
}

/** What stands beside the verdict: "1 perhaps, 16 agreements; 79 claims stand in one source only." */
export function alongside(report: Report): string {
  const { doubtful, updates, accepted, agreed, unjudged, alone } = sectionsOf(report);
  const parts = [
    ...(doubtful.length > 0 ? [`${doubtful.length} perhaps`] : []),
    ...(updates.length > 0 ? [counted(updates.length, 'update')] : []),
    ...(accepted.length > 0 ? [`${accepted.length} accepted earlier`] : []),
    counted(agreed.length, 'agreement'),
    ...(unjudged.length > 0 ? [`${counted(unjudged.length, 'topic')} judged by no rule`] : []),
  ];
  const stand = alone.length === 1 ? 'stands' : 'stand';
  return `${parts.join(', ')}; ${counted(alone.length, 'claim')} ${stand} in one source only.`;
}
