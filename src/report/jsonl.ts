import { findingJson } from './finding-json.js';
import type { Format } from './format.js';
import { jsonText } from './json-text.js';
import { documentsById } from './readings.js';

/** A line of JSON for each finding, the fields those of the JSON report; nothing where nothing was found. */
export const jsonl: Format = (report) => {
  const documents = documentsById(report.documents);
  return report.findings.map((finding) => `${jsonText(findingJson(finding, documents))}\n`).join('');
};
