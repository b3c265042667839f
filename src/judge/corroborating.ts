import type { Rule } from '../model/rule.js';

/**
 * The rules with the topics that two sources are asked for, as the configuration lists them. A rule that names its
 * own topics keeps them; one that has none stays silent.
 */
export function corroborating(rules: readonly Rule[], topics: readonly string[]): readonly Rule[] {
  return rules.map((rule) =>
    rule.reports === 'single-source' && rule.about.length === 0 ? { ...rule, about: topics } : rule,
  );
}
