import { align } from '../../src/align/align.js';
import { dimensionOf, inBase } from '../../src/align/value-relation.js';
import { judge } from '../../src/judge/judge.js';
import { loadRules } from '../../src/judge/load.js';
import type { Claim } from '../../src/model/claim.js';
import type { Finding } from '../../src/model/finding.js';
import { relateFigures, relateTimes } from '../../src/model/interval.js';
import { markdownTable, share } from './markdown.js';
import { type MarkedStory, markedStories } from './marked-stories.js';

const INTRODUCTION = `Stories of five short reports each in words as unlike as English allows, which nothing was trained on (tests/marked). An
alarm is right where two of its claims that differ answer one question; alarms on values that are not marked, and on
quotations, are left out. A conflict is a question that two reports answer with figures or times that differ (figures by more than 3%).
The first, the third and so on were read when excuses were written, the others never.`;

/** Figures that differ by less are mostly rounded, or converted. */
const ROUNDED = 0.03;

interface MarkedScore {
  readonly alarms: readonly boolean[];
  readonly conflicts: number;
  readonly raised: number;
}

/** How the program does on the marked stories, those that were read and those that never were. */
export function markedSection(): string {
  const rules = loadRules();
  const scores = markedStories().map((story) => {
    const topics = align(story.claims, undefined, story.documents);
    return scoreOf(story, judge(topics, rules, story.documents, story.claims).findings);
  });
  const row = (half: string, own: readonly MarkedScore[]) => {
    const alarms = own.flatMap((score) => score.alarms);
    const sum = (amount: (score: MarkedScore) => number) => own.reduce((total, score) => total + amount(score), 0);
    return [
      half,
      own.length,
      share(alarms.filter(Boolean).length, alarms.length),
      share(
        sum(({ raised }) => raised),
        sum(({ conflicts }) => conflicts),
      ),
    ];
  };
  const half = (odd: number) => scores.filter((_, i) => i % 2 === odd);
  const rows = [row('read', half(0)), row('never read', half(1))];
  return `## Marked stories\n\n${INTRODUCTION}\n\n${markdownTable(['half', 'stories', 'precision', 'recall'], rows)}\n`;
}

function scoreOf({ claims, questionsOf }: MarkedStory, findings: readonly Finding[]): MarkedScore {
  const conflicts = conflictsIn(claims, questionsOf);
  const raised = new Set<string>();
  const alarms = findings
    .filter(({ severity, claims: own }) => severity !== 'note' && own.every(({ kind }) => kind !== 'quotation'))
    .flatMap(({ claims: own }) => {
      const common = own.flatMap((a) => own.flatMap((b) => sharedBy(a, b, questionsOf)));
      for (const question of common) raised.add(question);
      const isMarked = own.every((claim) => questionsOf(claim) !== null);
      return common.length > 0 || isMarked ? [common.length > 0] : [];
    });
  return { alarms, conflicts: conflicts.size, raised: [...conflicts].filter((id) => raised.has(id)).length };
}

/** The questions that two claims of different reports both answer, with values that differ. */
function sharedBy(a: Claim, b: Claim, questionsOf: MarkedStory['questionsOf']): readonly string[] {
  if (a.source >= b.source || writtenOf(a) === writtenOf(b)) return [];
  const ofB = questionsOf(b) ?? [];
  return (questionsOf(a) ?? []).filter((id) => ofB.includes(id));
}

const writtenOf = ({ value }: Claim): string =>
  'low' in value
    ? `${value.low} ${value.high} ${value.unit}`
    : 'timex' in value
      ? value.timex
      : 'name' in value
        ? value.name
        : '';

function conflictsIn(claims: readonly Claim[], questionsOf: MarkedStory['questionsOf']): ReadonlySet<string> {
  const answers = new Map<string, Claim[]>();
  for (const claim of claims)
    for (const id of questionsOf(claim) ?? []) answers.set(id, [...(answers.get(id) ?? []), claim]);
  const apart = [...answers].filter(([, own]) => own.some((a) => own.some((b) => a.source < b.source && differ(a, b))));
  return new Set(apart.map(([id]) => id));
}

function differ(a: Claim, b: Claim): boolean {
  if (a.kind !== b.kind) return false;
  if ('timex' in a.value && 'timex' in b.value) return relateTimes(a.value, b.value) === 'different';
  if (!('low' in a.value) || !('low' in b.value) || dimensionOf(a) !== dimensionOf(b)) return false;
  return relateFigures(inBase(a.value), inBase(b.value), ROUNDED) === 'different';
}
