import type { LabelledStory } from '../train/stories.js';
import { type JudgedDistractor, type JudgedKey, judgeDistractors, judgeKey, OUTCOMES } from './judging.js';
import { markdownTable, share } from './markdown.js';
import type { StorySet } from './sets.js';

const INTRODUCTION = `What judging makes of the answer key's own topics: their mentions, as extracted, are handed to it as if they had been
aligned without doubt. So this shows what comparing and excusing are worth, whatever alignment does. "Perhaps" is a
conflict too doubtful for an alarm. A distractor is a pair of the key that only looks like one topic: that alignment
keeps them apart is what counts, but where it does not, judging can still see that their scopes differ.`;

const right = ({ topic, came }: JudgedKey): boolean =>
  topic.verdict === 'conflict' || came === 'conflict' || came === 'update' || topic.verdict === 'update'
    ? topic.verdict === came
    : true;

/** Verdicts of the key against what judging came to, per set, by kind, and every topic that it got wrong. */
export function judgingSection(
  sets: readonly { readonly set: StorySet; readonly stories: readonly LabelledStory[] }[],
) {
  return [
    `## Judging alone\n\n${INTRODUCTION}\n`,
    ...sets.map(({ set, stories }) => ofSet(set, stories.flatMap(judgeKey), stories.flatMap(judgeDistractors))),
  ].join('\n');
}

function ofSet(
  { name, own }: StorySet,
  judged: readonly JudgedKey[],
  distractors: readonly JudgedDistractor[],
): string {
  const wrong = judged.filter((each) => !right(each));
  const alarms = distractors.filter(({ came }) => came === 'conflict');
  const lines = wrong.map((each) => wrongLine(each, own));
  return [
    `### ${name}\n\n${share(judged.length - wrong.length, judged.length)} right.\n`,
    `${confusion(judged)}\n`,
    `${byKind(judged)}\n`,
    `Distractors that would raise an alarm if they were joined: ${share(alarms.length, distractors.length)}.\n`,
    lines.length > 0 ? `${lines.join('\n')}\n` : '',
  ].join('\n');
}

const VERDICTS = ['conflict', 'update', 'compatible', 'agree'] as const;

function confusion(judged: readonly JudgedKey[]): string {
  return markdownTable(
    ['the key says', ...OUTCOMES],
    VERDICTS.map((verdict) => {
      const those = judged.filter(({ topic }) => topic.verdict === verdict);
      return [verdict, ...OUTCOMES.map((outcome) => those.filter(({ came }) => came === outcome).length)];
    }),
  );
}

function byKind(judged: readonly JudgedKey[]): string {
  const kinds = [...new Set(judged.map(({ topic }) => topic.kind))].sort();
  return markdownTable(
    ['kind', 'conflicts', 'raised', 'others', 'raised wrongly'],
    kinds.map((kind) => {
      const of = judged.filter(({ topic }) => topic.kind === kind);
      const conflicts = of.filter(({ topic }) => topic.verdict === 'conflict');
      const others = of.filter(({ topic }) => topic.verdict !== 'conflict');
      const raised = (those: readonly JudgedKey[]) => those.filter(({ came }) => came === 'conflict').length;
      return [kind, conflicts.length, raised(conflicts), others.length, raised(others)];
    }),
  );
}

function wrongLine({ story, topic, came, how }: JudgedKey, own: boolean): string {
  const { id, label, kind, verdict, mentions } = topic;
  const values = mentions.map(({ source, value }) => `${source} «${value}»`).join(' ~ ');
  const words = own ? `: ${values}; ${how.join('; ')}`.replace(/\s+/g, ' ') : '';
  return `- ${story}, ${own ? id : label} (${kind}): ${verdict}, judged ${came}${words}`;
}
