import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { checkTexts } from '../src/check.js';
import { pipeline } from '../src/cli/pipeline.js';
import { runExamples } from '../src/judge/examples.js';
import { loadRules, parseRule } from '../src/judge/load.js';
import { topicTest } from '../src/judge/topic-words.js';
import { FIGURE_KINDS } from '../src/model/claim.js';
import { Problem } from '../src/model/problem.js';
import type { Rule } from '../src/model/rule.js';

/** Those that ship, and those that a newsroom may take as a pattern. */
const NEWSROOM = fileURLToPath(new URL('../rules/newsroom/', import.meta.url));
const RULES = loadRules([NEWSROOM]);

for (const rule of RULES) {
  describe(`rules/${rule.id}.yaml`, () => {
    it.each(runExamples(rule, RULES, pipeline))('$example.name', ({ found, expected, trouble }) => {
      expect({ found, trouble }).toEqual({ found: expected, trouble: null });
    });
  });
}

describe('a rule file that is wrong', () => {
  const good = `title: Two counts
judges: count
compare: interval
unless: [rounding]
severity: error
message: "{topic}: {readings}"
why: Because.
examples:
  - { name: finds, sources: { a: One., b: Two. }, finds: ["One | Two"] }
  - { name: finds nothing, sources: { a: One., b: One. }, finds: [] }
`;
  const problems = (text: string): readonly string[] => {
    try {
      parseRule(text, 'rules/mine.yaml');
    } catch (error) {
      if (error instanceof Problem) return [error, ...error.further].map((each) => each.describe());
    }
    return [];
  };
  const problem = (text: string): string => problems(text)[0] ?? 'none';

  it('is none', () => {
    expect(problem(good)).toBe('none');
    expect(parseRule(good, 'rules/mine.yaml')).toMatchObject({ id: 'mine', judges: ['count'], unless: ['rounding'] });
  });
  it('may judge every figure', () => {
    expect(parseRule(good.replace('judges: count', 'judges: figure'), 'rules/mine.yaml').judges).toContain('money');
    expect(parseRule(good.replace('judges: count', 'judges: [date, time]'), 'x.yaml').judges).toEqual(['date', 'time']);
  });
  it.each([
    [
      'a key',
      good.replace('judges:', 'jugdes:'),
      /^rules\/mine\.yaml:2:1: unknown key "jugdes"; did you mean "judges"\?$/,
    ],
    [
      'a kind',
      good.replace(': count', ': cuont'),
      /^rules\/mine\.yaml:2:9: judges: "cuont" is none of .*; did you mean "count"\?$/,
    ],
    [
      'a kind in a list',
      good.replace(': count', ': [date, cuont]'),
      /^rules\/mine\.yaml:2:16: judges › 2: "cuont" is none of .*; did you mean "count"\?$/,
    ],
    [
      'a comparison',
      good.replace('interval', 'intervall'),
      /:3:10: compare: "intervall" is none of .*; did you mean "interval"\?$/,
    ],
    [
      'an excuse',
      good.replace('rounding', 'rouding'),
      /:4:10: unless › 1: "rouding" is none of .*; did you mean "rounding"\?$/,
    ],
    ['a missing key', good.replace('why: Because.\n', ''), /^rules\/mine\.yaml:1:1: why: this key is missing/],
    [
      'a blank',
      good.replace('{topic}', '{topc}'),
      /:6:10: message: unknown blank \{topc\}; did you mean "\{topic\}"\?$/,
    ],
    ['a message', good.replace('{readings}', '{reading}'), /:6:10: message: a message must hold \{readings\}/],
    ['the wrong type', good.replace('title: Two counts', 'title: [a, b]'), /:1:1?\d*: title: expected text/],
    ['no example that finds', good.replace('["One | Two"]', '[]'), /one example at least must find something/],
    ['one source', good.replace('{ a: One., b: Two. }', '{ a: One. }'), /an example needs two sources at least/],
    [
      'a unit',
      good.replace('unless', 'tolerance: 2 dayz\nunless'),
      /:4:12: tolerance: unknown unit "dayz"; did you mean "day"\?$/,
    ],
    [
      'a tolerance',
      good.replace('unless', 'tolerance: about 3\nunless'),
      /:4:12: tolerance: expected a number and perhaps a unit/,
    ],
    [
      'a tolerance of another kind',
      good.replace('unless', 'tolerance: 1 day\nunless'),
      /:4:12: tolerance: "1 day" is nothing that a count can differ by$/,
    ],
    [
      'a tolerance of names',
      good.replace('interval', 'name\ntolerance: 3'),
      /:4:12: tolerance: "name" compares nothing that can lie so far apart$/,
    ],
    ['no comparison', good.replace('compare: interval\n', ''), /compare: this key is missing; expected one of age, /],
    [
      'an outcome',
      good.replace('unless', 'reports: updates\nunless'),
      /:4:10: reports: "updates" is none of .*; did you mean "update"\?$/,
    ],
    ['an empty topic', good.replace('unless', 'about: []\nunless'), /:4:8: about: expected something here$/],
    [
      'an example’s key',
      good.replace('finds: []', 'fnids: []'),
      /examples › 2 › fnids: unknown key|unknown key "fnids"; did you mean "finds"\?$/,
    ],
    ['an alias of nothing', good.replace('Two counts', '*Two'), /^rules\/mine\.yaml:1:8: this is an alias of nothing/],
    ['no YAML', 'title: [', /^rules\/mine\.yaml:1:\d+: this is not YAML/],
    ['nothing', '', /this key is missing/],
  ])('names %s with its place', (_, text, expected) => {
    expect(problem(text)).toMatch(expected);
  });

  it('names all that is wrong at once, in the order of the file', () => {
    const text = good
      .replace('title:', 'titel:')
      .replace('interval', 'intervall')
      .replace('[rounding]', '[rouding, updated]')
      .replace('why: Because.\n', '');
    expect(problems(text)).toEqual([
      expect.stringMatching(/:1:1: unknown key "titel"; did you mean "title"\?$/),
      expect.stringMatching(/:3:10: compare: "intervall" is none of/),
      expect.stringMatching(/:4:10: unless › 1: "rouding" is none of/),
      expect.stringMatching(/:4:19: unless › 2: "updated" is none of/),
      expect.stringMatching(/:1:1: why: this key is missing$/),
    ]);
  });
});

describe('rules that stand instead of others', () => {
  const FLOOD = { a: 'The flood killed 42 people in Harrow.', b: 'The flood killed 57 people in Harrow.' };
  const house = (change: string) =>
    parseRule(
      `title: T\njudges: count\nseverity: error\nmessage: "{readings}"\nwhy: W\ncompare: interval\n${change}
examples: [{ name: x, sources: { a: A, b: B }, finds: [] }, { name: y, sources: { a: A, b: B }, finds: [z] }]`,
      'house.yaml',
    );
  const found = (rules: readonly Rule[], texts: Readonly<Record<string, string>> = FLOOD) =>
    checkTexts(texts, rules).findings.map(({ ruleId }) => ruleId);
  const shipped = loadRules();

  it.each([
    ['beside another', '', ['figure-conflict', 'house']],
    ['instead of it', 'instead: figure-conflict', ['house']],
    ['on the topics that it judges', 'instead: figure-conflict\nabout: [crowd, deaths]', ['house']],
    ['and on no others', 'instead: figure-conflict\nabout: crowd', ['figure-conflict']],
    ['on the sources that it judges', 'instead: figure-conflict\nsources: a', ['house']],
    ['and on no other sources', 'instead: figure-conflict\nsources: "wire/*"', ['figure-conflict']],
  ])('%s', (_, change, expected) => {
    expect(found([...shipped, house(change)]).sort()).toEqual(expected);
  });

  it('silence what they are off for, and the topic says so', () => {
    const off = { ...house('about: deaths'), severity: 'off' as const };
    expect(checkTexts(FLOOD, [...shipped, off]).topics).toContainEqual(
      expect.objectContaining({ kind: 'count', verdict: 'compatible', how: ['left be, as house says'] }),
    );
    expect(found([...shipped, off])).toEqual([]);
  });

  it('find outlets by their names', () => {
    const wire = { ...FLOOD, a: `---\noutlet: The Harrow Wire\n---\n${FLOOD.a}` };
    const rule = house('instead: figure-conflict\nsources: "*harrow wire"');
    expect(found([...shipped, rule], wire)).toEqual(['house']);
    expect(found([...shipped, rule])).toEqual(['figure-conflict']);
  });
});

describe('topics in a few words', () => {
  const topicsOf = (topic: string, text: string): readonly string[] => {
    const { claims } = checkTexts({ a: text, b: 'x' }, []);
    const test = topicTest([topic]);
    return claims
      .filter((claim) => FIGURE_KINDS.includes(claim.kind as never) && test(claim))
      .map(({ start, end }) => text.slice(start, end));
  };

  it.each([
    ['death toll', 'The storm left 42 dead and injured 300.', ['42']],
    ['death toll', 'The death toll rose to 42.', ['42']],
    ['death toll', 'The toll rose to 42.', ['42']],
    ['death toll', 'Nine people died and 30 were arrested.', ['Nine']],
    ['crowd', 'Some 5,000 people marched through Harrow; police arrested 30.', ['5,000']],
    ['crowd estimates', 'Police put the crowd at 5,000.', ['5,000']],
    ['turnout', 'Turnout was 63 percent, and the party won 41 percent of the vote.', ['63 percent']],
    ['soldiers', 'The raid killed 14 troops and wrecked six houses.', ['14']],
    ['the Reva bridge', 'The Reva bridge is 340 metres long.', ['340 metres']],
    ['goals', 'The death toll rose to 42.', []],
  ])('%s in "%s"', (topic, text, expected) => {
    expect(topicsOf(topic, text)).toEqual(expected);
  });
});
