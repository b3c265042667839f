import type { Claim } from './claim.js';
import type { Copy } from './copy.js';
import type { Diagnostic } from './diagnostic.js';
import type { Document } from './document.js';
import type { Finding, Verdict } from './finding.js';
import type { Rule } from './rule.js';
import type { Topic } from './topic.js';

/** A topic with what became of it. */
export interface JudgedTopic extends Topic {
  /** "compatible" where no rule judges it, since nothing was found against it: see `judged`. */
  readonly verdict: Verdict;
  /** Whether a rule judged it: where none does, nobody has compared its values. */
  readonly judged: boolean;
  /** How the verdict came about: values compared, what reconciled them. */
  readonly how: readonly string[];
  /** The file in judge/unless/ that reconciles values that differ ("different-scope"); null where none did. */
  readonly excuse: string | null;
}

/** Everything a format may show. */
export interface Report {
  /** In the order of their ids. */
  readonly documents: readonly Document[];
  /** In order of source and offset. */
  readonly claims: readonly Claim[];
  readonly topics: readonly JudgedTopic[];
  /** Errors first, then warnings, then notes; within each by confidence, then by topic. */
  readonly findings: readonly Finding[];
  /** Sources that copy one another, in order of their ids. */
  readonly copies: readonly Copy[];
  readonly diagnostics: readonly Diagnostic[];
  /** The rules that judged, in order of their ids; none where nothing was judged. */
  readonly rules: readonly Rule[];
  /** Ids of the sources that stand already (`--against`): findings are about the others. Empty where all are equals. */
  readonly accepted: readonly string[];
}
