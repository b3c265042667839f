import type { Claim } from '../model/claim.js';
import type { Finding } from '../model/finding.js';
import type { JudgedTopic, Report } from '../model/report.js';
import { counted } from './counted.js';
import { notReadText } from './not-read.js';

/** What a report holds, in order of what a reader needs first; each finding and topic in the order of the report. */
export interface Sections {
  /** What a reader is stopped for. */
  readonly alarms: readonly Finding[];
  /** Notes: too unsure to stand beside the alarms, too likely to be kept from the reader. */
  readonly doubtful: readonly Finding[];
  /** What one source alone tells, where a rule asks for two. */
  readonly lone: readonly Finding[];
  readonly updates: readonly JudgedTopic[];
  readonly agreed: readonly JudgedTopic[];
  /** Topics that no rule judges, so that nobody knows whether the sources agree. */
  readonly unjudged: readonly JudgedTopic[];
  /** Topics whose values differ because their scopes do. */
  readonly notComparable: readonly JudgedTopic[];
  /** Findings accepted earlier. */
  readonly accepted: readonly Finding[];
  /** Claims that no other source has a counterpart to. */
  readonly alone: readonly Claim[];
}

const isApart = ({ excuse }: JudgedTopic): boolean => excuse === 'different-scope';

/** Sorts a report into its sections. A finding on a topic that moved on is told as the update that it is. */
export function sectionsOf({ topics, findings, claims }: Report): Sections {
  const updates = topics.filter(({ verdict }) => verdict === 'update');
  const updated = new Set(updates.map(({ id }) => id));
  const standing = findings.filter(({ suppressed, topic }) => suppressed === null && !updated.has(topic));
  const aligned = new Set(topics.flatMap((topic) => topic.claims.map(({ id }) => id)));
  const disputed = standing.filter((finding) => !isLone(finding));
  return {
    alarms: disputed.filter(({ severity }) => severity !== 'note'),
    doubtful: disputed.filter(({ severity }) => severity === 'note'),
    lone: standing.filter(isLone),
    updates,
    agreed: topics.filter(
      (topic) => topic.judged && (topic.verdict === 'agree' || topic.verdict === 'compatible') && !isApart(topic),
    ),
    unjudged: topics.filter(({ judged }) => !judged),
    notComparable: topics.filter(isApart),
    accepted: findings.filter(({ suppressed }) => suppressed !== null),
    alone: claims.filter(({ id }) => !aligned.has(id)),
  };
}

const isLone = ({ topic }: Finding): boolean => topic === '';

/**
 * "3 contradictions, 1 update, 12 agreements in 2 sources; 41 claims stand alone.", and what could not be read.
 * `written` makes the name of a source safe where the sentence will stand.
 */
export function tally(report: Report, written?: (name: string) => string): string {
  const notRead = notReadText(report, written);
  if (notRead !== '' && report.documents.length === 0) return `Nothing was checked. ${notRead}`;
  const { alarms, doubtful, lone, updates, agreed, unjudged, accepted, alone } = sectionsOf(report);
  const parts = [
    counted(alarms.length, 'contradiction'),
    ...(doubtful.length > 0 ? [`${doubtful.length} perhaps`] : []),
    ...(lone.length > 0 ? [`${lone.length} in want of a second source`] : []),
    ...(updates.length > 0 ? [counted(updates.length, 'update')] : []),
    ...(accepted.length > 0 ? [`${accepted.length} accepted earlier`] : []),
    `${counted(agreed.length, 'agreement')} in ${counted(report.documents.length, 'source')}`,
  ];
  const stand = `${counted(alone.length, 'claim')} ${alone.length === 1 ? 'stands' : 'stand'} alone.`;
  const left = unjudged.length > 0 ? `; ${counted(unjudged.length, 'topic')} judged by no rule` : '';
  return `${parts.join(', ')}${left}; ${stand}${notRead && ` ${notRead}`}`;
}
