import type { Finding } from '../model/finding.js';
import type { Report } from '../model/report.js';
import type { Rule } from '../model/rule.js';
import { acceptedText } from './accepted-text.js';
import { citation } from './citation.js';
import type { FormatOptions } from './format.js';
import { joinedBecause } from './joined-because.js';
import { type Paint, paintFor, passageLines } from './layout.js';
import { passageOf } from './passage.js';
import { type Documents, documentsById } from './readings.js';
import { noneNear, percent, refusedBeside, whyRefused } from './refused-claims.js';
import { safeText } from './safe-text.js';
import { readingText } from './value.js';
import { wrap } from './wrap.js';

/** `gainsay explain` has the room: whole sentences unless they are absurd. */
const PASSAGE = 1000;

interface Page {
  readonly documents: Documents;
  readonly paint: Paint;
  readonly width: number;
}

const indented = (lines: readonly string[], by: number): string =>
  lines.map((line) => `${' '.repeat(by)}${line}\n`).join('');

function list(title: string, items: readonly string[], { paint, width }: Page): string {
  if (items.length === 0) return '';
  return `\n${paint.bold(title)}\n${indented(itemLines(items, width - 2), 2)}`;
}

/** Items as a list, not yet indented; they need not be safe to print. */
const itemLines = (items: readonly string[], width: number): readonly string[] =>
  items.flatMap((item) => wrap(safeText(item), width - 2).map((line, i) => `${i === 0 ? '- ' : '  '}${line}`));

function claimText(claim: Finding['claims'][number], { documents, paint, width }: Page): string {
  const document = documents.get(claim.source)!;
  const { outlet, date } = document.source;
  const from = [outlet, date].filter((part) => part !== null).join(', ');
  const said = claim.attribution === null ? '' : `; the source has it from ${claim.attribution}`;
  const steps = claim.steps.flatMap((step) => wrap(`read: ${safeText(step)}`, width - 4));
  return [
    indented(wrap(citation(document, claim) + (from && ` (${safeText(from)})`), width - 2).map(paint.cyan), 2),
    indented(wrap(`${readingText(claim)}: ${safeText(claim.about)}${safeText(said)}`, width - 4).map(paint.bold), 4),
    indented(passageLines(passageOf(document, claim, PASSAGE), width - 4, paint), 4),
    indented(steps.map(paint.dim), 4),
  ].join('');
}

/** What nearly fitted, in its source's words, and why it was refused; nothing of what one source alone tells. */
function refusedText(finding: Finding, report: Report, page: Page): string {
  if (finding.topic === '') return '';
  const title = 'What else came near, and why it was refused';
  const refused = refusedBeside(finding, report);
  if (refused.length === 0) return list(title, [noneNear(finding)], page);
  const { documents, paint, width } = page;
  const told = refused.map((each) => {
    const { claim, beside, likelihood } = each;
    const document = documents.get(claim.source)!;
    const heading = `${readingText(claim)}: ${safeText(claim.about)}; ${percent(likelihood)} likely to go with ${readingText(beside)}`;
    const reasons = whyRefused(each, finding, documents);
    return [
      indented(wrap(citation(document, claim), width - 2).map(paint.cyan), 2),
      indented(wrap(heading, width - 4).map(paint.bold), 4),
      indented(passageLines(passageOf(document, claim, PASSAGE), width - 4, paint), 4),
      indented(itemLines(reasons, width - 4), 4),
    ].join('');
  });
  return `\n${paint.bold(title)}\n${told.join('\n')}`;
}

/**
 * One finding in plain words: what each source says, why these claims were taken for one question, what else nearly
 * was, how their values were compared. `rule` is the rule that found it, where the caller has it.
 */
export function explanation(report: Report, finding: Finding, rule: Rule | null, options: FormatOptions): string {
  const page: Page = {
    documents: documentsById(report.documents),
    paint: paintFor(options),
    width: Math.max(40, options.width),
  };
  const sure = `${Math.round(finding.confidence * 100)}%`;
  const facts = `${finding.severity} ${safeText(finding.ruleId)}, ${sure} sure, fingerprint ${finding.fingerprint}`;
  return [
    `${wrap(safeText(finding.label), page.width).map(page.paint.underline).join('\n')}\n`,
    `${wrap(facts, page.width).map(page.paint.dim).join('\n')}\n`,
    indented(wrap(safeText(finding.message), page.width), 0),
    `\n${page.paint.bold('What the sources say')}\n`,
    finding.claims.map((claim) => claimText(claim, page)).join('\n'),
    list('Why these claims were taken for one question', joinedBecause(finding), page),
    refusedText(finding, report, page),
    list('How the values were compared', finding.compared, page),
    list('What was looked for to reconcile them', finding.tried, page),
    list('What differs without parting them', finding.differs, page),
    list('Why it matters', rule ? [rule.why] : [], page),
    list('Accepted earlier', finding.suppressed === null ? [] : [acceptedText(finding.suppressed)], page),
  ].join('');
}
