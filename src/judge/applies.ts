import picomatch from 'picomatch';
import { CLAIM_KINDS, type Claim } from '../model/claim.js';
import type { Document } from '../model/document.js';
import type { Severity } from '../model/finding.js';
import type { Rule } from '../model/rule.js';
import type { Lookup } from './compare/comparison.js';
import { type ComparingRule, type Policy, policyOf } from './policy.js';
import { topicTest } from './topic-words.js';

/** Which rule judges what: by kind, topic and source, and where a rule stands instead of another. */
export interface Selection {
  /** The rules that report this outcome of two sources of a topic, and what each does; those with nothing to do left out. */
  readonly ofPairs: (claims: readonly Claim[]) => readonly RuleOfPairs[];
  /** The rules that judge a claim which stands in one source alone. */
  readonly ofClaim: (claim: Claim) => readonly SpeakingRule[];
  /** The rules that hold a claim against others of its own source. */
  readonly ofSelf: (claim: Claim) => readonly ComparingRule[];
  /** The rules that are off and silence the rest here. */
  readonly silencing: (claims: readonly Claim[]) => readonly Rule[];
}

/** A rule that is not off. */
export type SpeakingRule = Rule & { readonly severity: Severity };

export interface RuleOfPairs {
  readonly rule: ComparingRule;
  readonly policy: Policy;
  /** Whether it judges what these two sources, by their ids, say. */
  readonly judges: (a: string, b: string) => boolean;
}

/** A rule with its tests made ready. */
interface Ready {
  readonly rule: Rule;
  /** Null where it does not compare two sources. */
  readonly comparing: Pick<RuleOfPairs, 'rule' | 'policy'> | null;
  readonly fitsTopic: (claim: Claim) => boolean;
  readonly fitsSource: (id: string) => boolean;
}

const anything = (): boolean => true;

/**
 * Prepares the rules for these documents. `accepted` are the ids of sources that stand already: what they say among
 * themselves is not judged.
 */
export function selectionOf(rules: readonly Rule[], { documents }: Lookup, accepted: readonly string[]): Selection {
  const stands = new Set(accepted);
  const ready = rules.map(
    (rule): Ready => ({
      rule,
      comparing: isComparing(rule) ? { rule, policy: policyOf(rule) } : null,
      fitsTopic: rule.about.length === 0 ? anything : topicTest(rule.about),
      fitsSource: rule.sources.length === 0 ? anything : sourceTest(rule.sources, documents),
    }),
  );
  const byKind = new Map(CLAIM_KINDS.map((kind) => [kind, ready.filter(({ rule }) => rule.judges.includes(kind))]));
  const fitting = (claims: readonly Claim[]) => {
    const [first] = claims;
    const ofOneKind = first && claims.every(({ kind }) => kind === first.kind);
    return (ofOneKind ? byKind.get(first.kind)! : ready).filter(({ rule, fitsTopic }) =>
      claims.some((claim) => rule.judges.includes(claim.kind) && fitsTopic(claim)),
    );
  };
  const judgesUnder = (own: Ready, fit: readonly Ready[]) => (a: string, b: string) =>
    !(stands.has(a) && stands.has(b)) && isJudgedBy(own, fit, [a, b]);
  const asksForTwo = rules.some(isOfOneSource);
  return {
    ofPairs: (claims) => {
      const fit = fitting(claims);
      const sources = [...new Set(claims.map(({ source }) => source))];
      return fit
        .flatMap((own) => (own.comparing ? [{ ...own.comparing, judges: judgesUnder(own, fit) }] : []))
        .filter(({ judges }) => sources.some((a, i) => sources.slice(i + 1).some((b) => judges(a, b))));
    },
    ofClaim: (claim) => {
      if (!asksForTwo || stands.has(claim.source)) return [];
      const fit = fitting([claim]);
      return fit
        .filter((own) => isJudgedBy(own, fit, [claim.source]))
        .flatMap(({ rule }) => (isOfOneSource(rule) ? [rule] : []));
    },
    ofSelf: (claim) => {
      if (stands.has(claim.source)) return [];
      const fit = fitting([claim]);
      return fit
        .filter((own) => isJudgedBy(own, fit, [claim.source]))
        .flatMap(({ rule }) => (rule.reports === 'self-contradiction' && compares(rule) ? [rule] : []));
    },
    silencing: (claims) => fitting(claims).flatMap(({ rule }) => (rule.severity === 'off' ? [rule] : [])),
  };
}

const isSpeaking = (rule: Rule): rule is SpeakingRule => rule.severity !== 'off';
const isOfOneSource = (rule: Rule): rule is SpeakingRule =>
  isSpeaking(rule) && rule.reports === 'single-source' && rule.about.length > 0;
const compares = (rule: Rule): rule is ComparingRule => isSpeaking(rule) && rule.compare !== null;
const isComparing = (rule: Rule): rule is ComparingRule =>
  compares(rule) && rule.reports !== 'single-source' && rule.reports !== 'self-contradiction';

/** Whether a rule judges what these sources say, rather than one that stands instead of it. */
function isJudgedBy(own: Ready, fit: readonly Ready[], sources: readonly string[]): boolean {
  const covers = ({ fitsSource }: Ready) => sources.some(fitsSource);
  return (
    covers(own) && !fit.some((other) => other.rule !== own.rule && replaces(other.rule, own.rule) && covers(other))
  );
}

/** A rule that is off, and names none, silences all. */
const replaces = (rule: Rule, other: Rule): boolean =>
  rule.instead.includes(other.id) || (rule.severity === 'off' && rule.instead.length === 0);

/** Whether a source's id or outlet fits one of the globs; a glob without a slash is held against the file's name. */
function sourceTest(globs: readonly string[], documents: ReadonlyMap<string, Document>): (id: string) => boolean {
  const matchers = globs.map((glob) => picomatch(glob, { basename: true, nocase: true }));
  return (id) => {
    const outlet = documents.get(id)?.source.outlet;
    return matchers.some((matches) => matches(id) || (outlet != null && matches(outlet)));
  };
}
