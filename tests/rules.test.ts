import { describe, expect, it } from 'vitest';
import { pipeline } from '../src/cli/pipeline.js';
import { runExamples } from '../src/judge/examples.js';
import { loadRules, parseRule } from '../src/judge/load.js';
import { Problem } from '../src/model/problem.js';

const RULES = loadRules();

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
  const problem = (text: string): string => {
    try {
      parseRule(text, 'rules/mine.yaml');
    } catch (error) {
      if (error instanceof Problem) return error.describe();
    }
    return 'none';
  };

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
    ['a message', good.replace('{readings}', '{reading}'), /:6:10: message: a message must hold \{readings\}/],
    ['the wrong type', good.replace('title: Two counts', 'title: [a, b]'), /:1:1?\d*: title: expected text/],
    ['no example that finds', good.replace('["One | Two"]', '[]'), /one example at least must find something/],
    ['one source', good.replace('{ a: One., b: Two. }', '{ a: One. }'), /an example needs two sources at least/],
    ['no YAML', 'title: [', /^rules\/mine\.yaml:1:\d+: this is not YAML/],
    ['nothing', '', /this key is missing/],
  ])('names %s with its place', (_, text, expected) => {
    expect(problem(text)).toMatch(expected);
  });
});
