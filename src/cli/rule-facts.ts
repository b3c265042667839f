import type { Rule } from '../model/rule.js';
import { safeText } from '../report/safe-text.js';

/** What a rule's keys say, in words, as pairs of a name and a text; what it does not say is left out. */
export function factsOf(rule: Rule): readonly (readonly [string, string])[] {
  const quoted = (topics: readonly string[]) => topics.map((topic) => `“${topic}”`).join(', ');
  const reports = {
    conflict: '',
    update: 'what a later source moves on',
    'single-source': 'what one source alone has',
    'self-contradiction': 'what a source tells otherwise itself',
  };
  const facts: readonly (readonly [string, string])[] = [
    ['Judges', rule.judges.join(', ')],
    ['About', quoted(rule.about)],
    ['Sources', rule.sources.join(', ')],
    ['Instead of', rule.severity === 'off' && rule.instead.length === 0 ? 'every rule' : rule.instead.join(', ')],
    ['Reports', reports[rule.reports]],
    ['Compares values by', rule.compare ?? ''],
    ['Tolerates', rule.tolerance?.text ?? ''],
    ['Unless', rule.unless.join(', ')],
  ];
  return facts.filter(([, text]) => text !== '').map(([name, text]) => [name, safeText(text)] as const);
}
