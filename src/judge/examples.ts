import type { Claim } from '../model/claim.js';
import type { Finding } from '../model/finding.js';
import type { Rule, RuleExample } from '../model/rule.js';

/** The whole pipeline, from the text of each source (by name) to the findings of the rules given. */
export type Pipeline = (
  sources: Readonly<Record<string, string>>,
  rules: readonly Rule[],
) => { readonly findings: readonly Finding[]; readonly words: (claim: Claim) => string };

/** How one example of a rule came out. */
export interface ExampleResult {
  readonly rule: string;
  readonly example: string;
  readonly passed: boolean;
  /** One line for each finding: the readings' words, in order of source, joined by " | ". */
  readonly expected: readonly string[];
  readonly found: readonly string[];
}

/** Runs every example of a rule with that rule alone. */
export function runExamples(rule: Rule, pipeline: Pipeline): readonly ExampleResult[] {
  return rule.examples.map((example) => runExample(rule, example, pipeline));
}

function runExample(rule: Rule, { name, sources, finds }: RuleExample, pipeline: Pipeline): ExampleResult {
  const { findings, words } = pipeline(sources, [rule]);
  const expected = [...finds].sort();
  const found = findings.map(({ claims }) => readingsLine(claims, words)).sort();
  return { rule: rule.id, example: name, expected, found, passed: expected.join('\n') === found.join('\n') };
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
