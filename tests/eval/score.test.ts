import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type ScoredReport, scoreStory, stageOf } from './score-story.js';
import { ORIGINAL_SCORER, setNamed, TRAINING_FOLDER } from './sets.js';
import { loadStory, type Story, storyFolders } from './story.js';
import { totalsOf } from './totals.js';

const stories = storyFolders(setNamed('stories').folder).map(loadStory);

const written = storyFolders(TRAINING_FOLDER).map(loadStory);

it.each([...stories, ...written].map((story) => [story.name, story.faults]))(
  '%s has a sound answer key',
  (_, faults) => {
    expect(faults).toEqual([]);
  },
);

const [text, other] = ['Nine died. Twelve were hurt.', 'Ten died. A dozen were hurt.'];
const MADE: Story = {
  name: 'made',
  folder: '',
  domain: 'accident',
  texts: { 'a.txt': text!, 'b.txt': other! },
  topics: [
    {
      id: 'dead',
      label: 'Dead',
      kind: 'count',
      verdict: 'conflict',
      mentions: [
        { source: 'a.txt', start: 0, end: 4, value: 'Nine' },
        { source: 'b.txt', start: 0, end: 3, value: 'Ten' },
      ],
    },
    {
      id: 'hurt',
      label: 'Hurt',
      kind: 'count',
      verdict: 'agree',
      mentions: [
        { source: 'a.txt', start: 11, end: 17, value: 'Twelve' },
        { source: 'b.txt', start: 10, end: 17, value: 'A dozen' },
      ],
    },
  ],
  distractors: [
    [
      { source: 'a.txt', start: 0, end: 4, value: 'Nine' },
      { source: 'b.txt', start: 10, end: 17, value: 'A dozen' },
    ],
  ],
  faults: [],
};
const nine = { source: 'x/a.txt', start: 0, end: 4 };
const twelve = { source: 'x/a.txt', start: 11, end: 17 };
const ten = { source: 'x/b.txt', start: 0, end: 3 };
const dozen = { source: 'x/b.txt', start: 10, end: 17 };
type Claims = ScoredReport['claims'];
const reportOf = (claims: Claims, topics: readonly Claims[], alarms: readonly Claims[]): ScoredReport => ({
  claims,
  topics: topics.map((of) => ({ claims: of })),
  findings: alarms.map((of) => ({ severity: 'error', claims: of })),
});

describe('a story made by hand', () => {
  it('counts a right alarm', () => {
    const score = scoreStory(MADE, reportOf([nine, ten], [[nine, ten]], [[nine, ten]]));
    expect(totalsOf([score])).toMatchObject({ precision: 1, recall: 1, f1: 1, corroborated: 0 });
  });

  it.each([
    ['distractor', [nine, dozen]],
    ['two topics joined', [twelve, ten]],
    ['on agree', [twelve, dozen]],
    ['one-sided', [nine]],
    ['unknown to the key', [{ source: 'a.txt', start: 5, end: 9 }]],
  ])('names the cause of a false alarm: %s', (cause, claims) => {
    expect(scoreStory(MADE, reportOf([], [], [claims])).falseAlarms.map((alarm) => alarm.cause)).toEqual([cause]);
  });

  it('takes a second alarm on one topic for a false one, and a note for none', () => {
    const { alarms, falseAlarms } = scoreStory(MADE, {
      ...reportOf([], [], [[nine, ten]]),
      findings: [
        { severity: 'error', claims: [nine, ten] },
        { severity: 'warning', claims: [nine, ten] },
        { severity: 'note', claims: [nine, dozen] },
      ],
    });
    expect([alarms, falseAlarms.map(({ cause }) => cause)]).toEqual([2, ['repeated']]);
  });

  it.each([
    ['not extracted', [nine], []],
    ['not aligned', [nine, ten], [[nine], [ten]]],
    ['not judged a conflict', [nine, ten], [[nine, ten]]],
  ])('tells the stage of a loss: %s', (stage, claims, topics) => {
    const [conflict] = scoreStory(MADE, reportOf(claims, topics, [])).conflicts;
    expect(stageOf(conflict!)).toBe(stage);
  });

  it('counts what the report corroborates', () => {
    const score = scoreStory(MADE, reportOf([twelve, dozen], [[twelve, dozen]], []));
    expect(totalsOf([score])).toMatchObject({ corroborable: 1, corroborated: 1 });
  });
});

/** A report of chance findings on a story's mentions, the same at every run: a linear congruential generator. */
function chanceReport(story: Story, seed: number): ScoredReport {
  let state = seed;
  const draw = (below: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  const mentions = [...story.topics.flatMap((topic) => topic.mentions), ...story.distractors.flat()];
  const nearby = ({ source, start, end }: Claims[number]) => ({
    source: `somewhere/${source}`,
    start: Math.max(0, start + draw(5) - 2),
    end: end + draw(9) - 2,
  });
  const some = (from: Claims, count: number): Claims =>
    Array.from({ length: count }, () => nearby(from[draw(from.length)]!));
  const group = (): Claims =>
    draw(3) > 0 ? some(story.topics[draw(story.topics.length)]!.mentions, 3) : some(mentions, 2);
  const severities = ['error', 'warning', 'note'] as const;
  return {
    findings: Array.from({ length: 6 }, () => ({ ruleId: 'chance', severity: severities[draw(3)]!, claims: group() })),
    topics: Array.from({ length: 6 }, () => ({ claims: group() })),
    claims: some(mentions, mentions.length),
  };
}

describe.runIf(existsSync(ORIGINAL_SCORER))('against the original scorer', () => {
  it.each([1, 2, 3])('gives the same figures on chance reports (%d)', (seed) => {
    const folder = mkdtempSync(join(tmpdir(), 'gainsay-score-'));
    const reports = stories.map((story) => chanceReport(story, seed));
    for (const [i, { name }] of stories.entries())
      writeFileSync(join(folder, `${name}.json`), JSON.stringify(reports[i]));
    const args = [ORIGINAL_SCORER, setNamed('stories').folder, folder, '--json'];
    const theirs = JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' }));
    const { byKind, byDomain, falseAlarms, corroborable, corroborated, ...ours } = totalsOf(
      stories.map((story, i) => scoreStory(story, reports[i]!)),
    );
    expect(ours.right).toBeGreaterThan(0);
    expect(theirs).toMatchObject({ ...ours, corroborable, corroborated, falseAlarms: Object.fromEntries(falseAlarms) });
    for (const [kind, { conflicts, raised }] of byKind) expect(theirs.byKind[kind]).toEqual({ conflicts, raised });
    for (const [domain, { conflicts, raised }] of byDomain)
      expect(theirs.byDomain[domain]).toEqual({ conflicts, raised });
  });
});
