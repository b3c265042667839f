import type { Claim } from '../model/claim.js';
import type { Finding } from '../model/finding.js';
import type { Topic } from '../model/topic.js';
import type { Selection } from './applies.js';
import { severityAt } from './confidence.js';
import { fingerprintOf } from './fingerprint.js';
import { messageOf, type Readers } from './message.js';

/** Another source may well tell it in words that we do not know for the same: as likely as not. */
const ALONE = 0.5;

/** Findings on claims that one source alone makes, where a rule asks for two. A source that repeats itself is told of once. */
export function judgeAlone(
  claims: readonly Claim[],
  topics: readonly Topic[],
  selection: Selection,
  readers: Readers,
): readonly Finding[] {
  const shared = new Set(topics.flatMap((topic) => topic.claims.map(({ id }) => id)));
  const found = new Map<string, Finding>();
  for (const claim of claims) {
    if (shared.has(claim.id)) continue;
    for (const rule of selection.ofClaim(claim)) {
      const fingerprint = fingerprintOf(rule.id, [claim]);
      if (found.has(`${claim.source}\t${fingerprint}`)) continue;
      const confidence = ALONE;
      found.set(`${claim.source}\t${fingerprint}`, {
        ruleId: rule.id,
        severity: severityAt(rule.severity, confidence),
        confidence,
        topic: '',
        label: capital(claim.about),
        message: messageOf(rule.message, capital(claim.about), [claim], readers),
        claims: [claim],
        because: [`about “${rule.about.join('”, “')}”, which two sources are asked for`],
        compared: [],
        tried: [],
        differs: [],
        fingerprint,
        suppressed: null,
      });
    }
  }
  return [...found.values()];
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
