import type { Document } from '../model/document.js';
import type { JudgedTopic, Report } from '../model/report.js';
import { TOOL } from '../model/tool.js';
import { claimJson, findingJson } from './finding-json.js';
import type { Format } from './format.js';
import { jsonText } from './json-text.js';
import { type Documents, documentsById } from './readings.js';

const SCHEMA_VERSION = 1;

function sourceJson({ source }: Document) {
  const { id, sha256, title, outlet, author, date, body, text } = source;
  const words = text.slice(body.start, body.end).match(/\S+/g)?.length ?? 0;
  return { id, sha256, title, outlet, author, date, words };
}

function topicJson({ id, label, kind, verdict, claims }: JudgedTopic, documents: Documents) {
  return { id, label, kind, verdict, claims: claims.map((claim) => claimJson(claim, documents)) };
}

/** What was read but made no claims, by source and reason. */
function skippedJson(documents: readonly Document[]) {
  return documents.flatMap(({ source, paragraphs, quotedRegions }) => {
    const furniture = paragraphs.filter(({ role }) => role === 'furniture').length;
    const open = quotedRegions.filter(({ closed }, i) => !closed && !quotedRegions[i + 1]?.continues).length;
    return [
      { source: source.id, reason: 'paragraphs that belong to the page, not to the article', count: furniture },
      { source: source.id, reason: 'quotations that are never closed', count: open },
    ].filter(({ count }) => count > 0);
  });
}

function coverageJson({ claims, topics, documents }: Report) {
  const aligned = new Set(topics.flatMap((topic) => topic.claims.map(({ id }) => id))).size;
  return { claims: claims.length, aligned, singleSource: claims.length - aligned, skipped: skippedJson(documents) };
}

/** The report as one JSON object; its fields are a contract with whoever reads them (README.md, "The JSON report"). */
export const json: Format = (report) => {
  const documents = documentsById(report.documents);
  const whole = {
    schemaVersion: SCHEMA_VERSION,
    tool: { name: TOOL.name, version: TOOL.version },
    sources: report.documents.map(sourceJson),
    claims: report.claims.map((claim) => claimJson(claim, documents)),
    topics: report.topics.map((topic) => topicJson(topic, documents)),
    findings: report.findings.map((finding) => findingJson(finding, documents)),
    coverage: coverageJson(report),
    copies: report.copies,
    diagnostics: report.diagnostics.map(({ source, line, message }) => ({ source, line, message })),
  };
  return `${jsonText(whole, 2)}\n`;
};
