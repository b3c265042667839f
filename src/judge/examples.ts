import type { Claim } from '../model/claim.js';
import type { Finding } from '../model/finding.js';
import type { Rule, RuleExample } from '../model/rule.js';
import { corroborating } from './corroborating.js';

/** The whole pipeline, from the text of each source (by name) to the findings of the rules given. */
export type Pipeline = (
  sources: Readonly<Record<string, string>>,
  rules: readonly Rule[],
) => { readonly findings: readonly Finding[]; readonly words: (claim: Claim) => string };

/** How one example of a rule came out. */
export interface ExampleResult {
  readonly rule: string;
  readonly example: RuleExample;
  readonly passed: boolean;
  /** One line for each finding: the readings' words, in order of source, joined by " | ". */
  readonly expected: readonly string[];
  readonly found: readonly string[];
  readonly findings: readonly Finding[];
  /** What is wrong with the example although it finds what it says; null where nothing is. */
  readonly trouble: string | null;
}

/**
 * Runs every example of a rule as a user meets it: the rule together with those of `all` that it stands instead of,
 * and no others.
 */
export function runExamples(rule: Rule, all: readonly Rule[], pipeline: Pipeline): readonly ExampleResult[] {
  const silencesAll = rule.severity === 'off' && rule.instead.length === 0;
  const replaced = all.filter(({ id, severity }) =>
    silencesAll ? id !== rule.id && severity !== 'off' : rule.instead.includes(id),
  );
  return rule.examples.map((example) => runExample(rule, example, replaced, pipeline));
}

function runExample(rule: Rule, example: RuleExample, replaced: readonly Rule[], pipeline: Pipeline): ExampleResult {
  const { sources, finds, corroborate } = example;
  const { findings, words } = pipeline(sources, [...corroborating([rule], corroborate), ...replaced]);
  const expected = [...finds].sort();
  const found = findings.map(({ claims }) => readingsLine(claims, words)).sort();
  const isIdle = rule.severity === 'off' && finds.length === 0 && pipeline(sources, replaced).findings.length === 0;
  const trouble = isIdle ? 'silences nothing: without the rule, nothing is found here either' : null;
  const passed = expected.join('\n') === found.join('\n') && trouble === null;
  return { rule: rule.id, example, expected, found, findings, trouble, passed };
}

/** The readings of a finding on one line; a value that one source repeats counts once. */
function readingsLine(claims: readonly Claim[], words: (claim: Claim) => string): string {
  const seen = new Set<string>();
  return claims
    .filter((claim) => {
      const key = `${claim.source}\t${words(claim)}`;
      return !seen.has(key) && seen.add(key);
    })
    .map(words)
    .join(' | ');
}
