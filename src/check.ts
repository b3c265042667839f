import { align } from './align/align.js';
import { extract } from './extract/extract.js';
import { judge } from './judge/judge.js';
import type { Claim } from './model/claim.js';
import type { Diagnostic } from './model/diagnostic.js';
import type { OnProgress } from './model/progress.js';
import type { Report } from './model/report.js';
import type { Rule } from './model/rule.js';
import { type ReadOptions, type ReadResult, read } from './read/read.js';
import { readTexts } from './read/read-texts.js';
import { segment } from './segment/segment.js';

export interface CheckOptions extends ReadOptions {
  /** Told after each source, and again when its claims are aligned. */
  readonly onProgress?: OnProgress | undefined;
}

// read → segment → extract → align → judge → report

/**
 * Reads what `inputs` name (files, folders, globs, `-`) and reports where the sources contradict each other; where
 * `options.against` names sources that stand already, only what the others contradict.
 */
export async function check(inputs: readonly string[], rules: readonly Rule[], options: CheckOptions): Promise<Report> {
  return compare(await read(inputs, options), rules, options.onProgress);
}

/** The same for texts, by the name that each goes under; `accepted` are the names of those that stand already. */
export function checkTexts(
  texts: Readonly<Record<string, string>>,
  rules: readonly Rule[],
  accepted: readonly string[] = [],
): Report {
  return compare(readTexts(texts, accepted), rules);
}

/** Every claim of what `inputs` name, and nothing judged. */
export async function listClaims(inputs: readonly string[], options: CheckOptions): Promise<Report> {
  return gather(await read(inputs, options), options.onProgress);
}

/** Everything that can be said without comparing: the sources and their claims. */
function gather({ sources, diagnostics, accepted }: ReadResult, onProgress?: OnProgress): Report {
  const documents = sources.map(segment);
  let count = 0;
  const extracted = documents.flatMap((document, i) => {
    const found = extract(document);
    count += found.length;
    onProgress?.({ sources: documents.length, done: i + 1, claims: count, topics: null });
    return found;
  });
  const claims = numbered(extracted);
  return { documents, claims, topics: [], findings: [], copies: [], diagnostics, rules: [], accepted };
}

function compare(input: ReadResult, rules: readonly Rule[], onProgress?: OnProgress): Report {
  const gathered = gather(input, onProgress);
  const { documents, claims, accepted } = gathered;
  const aligned = align(claims, undefined, documents);
  const { length: count } = documents;
  onProgress?.({ sources: count, done: count, claims: claims.length, topics: aligned.length });
  const { topics, findings, copies } = judge(aligned, rules, documents, claims, accepted);
  // The gate is about what is new: a topic of accepted sources alone is none of its business.
  const isNew = ({ source }: Claim) => !accepted.includes(source);
  return {
    ...gathered,
    topics: topics.filter((topic) => topic.claims.some(isNew)),
    findings,
    copies,
    // What is off has nothing to tell.
    rules: rules.filter(({ severity }) => severity !== 'off'),
    diagnostics: [...input.diagnostics, ...aloneOf(input)],
  };
}

/** Ids in order of source and offset, once all sources are together. */
function numbered(claims: readonly Claim[]): readonly Claim[] {
  return claims.map((claim, i) => ({ ...claim, id: `c${i + 1}` }));
}

function aloneOf({ sources, diagnostics }: ReadResult): readonly Diagnostic[] {
  const [source] = sources;
  if (!source || sources.length > 1 || diagnostics.some(({ fatal }) => fatal)) return [];
  return [
    { source: source.id, line: null, message: 'is the only source: there is nothing to compare it with', fatal: false },
  ];
}
