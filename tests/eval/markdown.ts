import { type ConflictScore, type StoryScore, stageOf } from './score-story.js';
import type { StorySet } from './sets.js';
import { ratio, type Stages, type Totals, totalsOf } from './totals.js';

const percent = (a: number, b: number): string => `${(100 * ratio(a, b)).toFixed(1)}%`;
export const share = (a: number, b: number): string => `${percent(a, b)} (${a}/${b})`;
/** A cell must not end its column. */
const cell = (text: string): string => text.replace(/\s+/g, ' ').replaceAll('|', '\\|');

/** A Markdown table; numbers and texts alike. */
export function markdownTable(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const line = (cells: readonly (string | number)[]) => `| ${cells.map((text) => cell(String(text))).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** The figures of a set that matter most, as rows. */
export const headlineRows = ({
  right,
  alarms,
  raised,
  conflicts,
  f1,
}: Totals): readonly (readonly [string, string])[] => [
  ['precision', share(right, alarms)],
  ['recall', share(raised, conflicts)],
  ['F1', percent(f1, 1)],
];

export const corroborationRow = ({ corroborated, corroborable }: Totals): readonly [string, string] => [
  'agreeing and reconciled topics shown as one',
  share(corroborated, corroborable),
];

function figures(totals: Totals): string {
  const { raised, conflicts, extracted, aligned } = totals;
  return markdownTable(
    ['figure', 'value'],
    [
      ...headlineRows(totals),
      ['both sides extracted, of the conflicts', share(extracted, conflicts)],
      ['aligned, of those', share(aligned, extracted)],
      ['judged a conflict, of those', share(raised, aligned)],
      corroborationRow(totals),
    ],
  );
}

function stageRows(groups: ReadonlyMap<string, Stages>): readonly (readonly (string | number)[])[] {
  return [...groups]
    .filter(([, { conflicts }]) => conflicts > 0)
    .map(([name, { conflicts, extracted, aligned, raised }]) => [name, conflicts, extracted, aligned, raised]);
}

const STAGE_HEAD = ['conflicts', 'extracted', 'aligned', 'raised'];

function missedLines(scores: readonly StoryScore[], own: boolean): readonly string[] {
  const lineOf = (story: string, conflict: ConflictScore): string => {
    const { id, label, kind, mentions } = conflict.topic;
    const words = own ? `: ${mentions.map(({ source, value }) => `${source} «${value}»`).join(' ~ ')}` : '';
    return `- ${story}, ${own ? id : label} (${kind}): ${stageOf(conflict)}${words.replace(/\s+/g, ' ')}`;
  };
  return scores.flatMap(({ story, conflicts }) =>
    conflicts.filter(({ raised }) => !raised).map((conflict) => lineOf(story.name, conflict)),
  );
}

function falseAlarmLines(scores: readonly StoryScore[], own: boolean): readonly string[] {
  return scores.flatMap(({ story, falseAlarms }) =>
    falseAlarms.map(({ cause, ruleId, topics, words }) => {
      const touched = topics.map(({ id, label }) => (own ? id : label)).join(' + ') || 'no topic of the key';
      return `- ${story.name}, ${touched} (${ruleId}): ${cause}${own ? `: ${words.join(' ~ ')}` : ''}`;
    }),
  );
}

function listed(title: string, lines: readonly string[]): string {
  return lines.length === 0 ? '' : `\n### ${title} (${lines.length})\n\n${lines.join('\n')}\n`;
}

/**
 * One set's figures and each of its losses by story, topic and stage. Of other people's texts only what the answer
 * key calls a topic is shown, never their words.
 */
export function setSection({ name, about, own }: StorySet, scores: readonly StoryScore[]): string {
  const totals = totalsOf(scores);
  const causes = [...totals.falseAlarms].map(([cause, count]) => [cause, count]);
  return [
    `## ${name}\n\n${totals.stories} stories: ${about}.\n\n${figures(totals)}\n`,
    `\n${markdownTable(['kind', ...STAGE_HEAD], stageRows(totals.byKind))}\n`,
    causes.length > 0 ? `\n${markdownTable(['false alarms', 'count'], causes)}\n` : '',
    listed('Missed', missedLines(scores, own)),
    listed('False alarms', falseAlarmLines(scores, own)),
  ].join('');
}
