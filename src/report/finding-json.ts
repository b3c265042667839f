import type { Claim } from '../model/claim.js';
import type { Finding } from '../model/finding.js';
import { placeOf } from './citation.js';
import type { Documents } from './readings.js';

// Claims and findings as the JSON report and its lines have them: their fields are a contract (README.md, "The JSON report").

function valueJson(claim: Claim) {
  switch (claim.kind) {
    case 'quotation': {
      const { words, speaker, speakerMention: mention } = claim.value;
      const { text, start, end } = mention ?? {};
      return { words, speaker, speakerMention: mention && { text, start, end } };
    }
    case 'name':
    case 'place':
      return { name: claim.value.name };
    case 'date':
    case 'time': {
      const { timex, earliest, latest } = claim.value;
      return { timex, earliest, latest };
    }
    default: {
      const { low, high, unit, approximate } = claim.value;
      return { low, high, unit, approximate };
    }
  }
}

export function claimJson(claim: Claim, documents: Documents) {
  const { id, source, kind, start, end, about, attribution } = claim;
  const document = documents.get(source)!;
  const { text } = document.source;
  const sentence = document.sentences[claim.sentence] ?? claim;
  return {
    id,
    source,
    kind,
    start,
    end,
    ...placeOf(document, start),
    text: text.slice(start, end),
    sentence: text.slice(sentence.start, sentence.end),
    about,
    value: valueJson(claim),
    attribution,
  };
}

export function findingJson(finding: Finding, documents: Documents) {
  const {
    ruleId,
    severity,
    confidence,
    topic,
    label,
    message,
    claims,
    because,
    tried,
    differs,
    fingerprint,
    suppressed,
  } = finding;
  return {
    ruleId,
    severity,
    confidence: Math.round(confidence * 100) / 100,
    topic,
    label,
    message,
    claims: claims.map((claim) => claimJson(claim, documents)),
    because,
    tried,
    differs,
    fingerprint,
    suppressed,
  };
}
