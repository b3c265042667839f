import type { Claim } from '../model/claim.js';
import type { Copy } from '../model/copy.js';
import type { Finding } from '../model/finding.js';
import type { JudgedTopic, Report } from '../model/report.js';
import { acceptedText } from './accepted-text.js';
import { agreedValues } from './agreed-values.js';
import type { Format, FormatOptions } from './format.js';
import { joinedBecause } from './joined-because.js';
import { grid, type LabelledRow, labelledRows, paintFor } from './layout.js';
import { type RowMakings, readingRow } from './reading-row.js';
import { documentsById, readingsOf } from './readings.js';
import { safeText } from './safe-text.js';
import { sectionsOf, tally } from './sections.js';
import { readingText } from './value.js';
import { copyText, sourcesText } from './witnesses.js';
import { wrap } from './wrap.js';

interface Page extends RowMakings {
  readonly options: FormatOptions;
}

function heading(text: string, { paint, options }: Page): string {
  return `${wrap(text.toUpperCase(), options.width).map(paint.bold).join('\n')}\n\n`;
}

function note(label: string, texts: readonly string[], { paint }: Page): readonly LabelledRow[] {
  if (texts.length === 0) return [];
  const content = (width: number) => texts.flatMap((text) => wrap(safeText(text), width));
  return [{ label, paintLabel: paint.dim, content }];
}

function title(label: string, aside: string, { paint, options }: Page): string {
  const lines = wrap(safeText(label), options.width).map(paint.underline);
  return `${lines.join('\n')}\n${aside === '' ? '' : `${wrap(aside, options.width).map(paint.dim).join('\n')}\n`}`;
}

function findingText(finding: Finding, page: Page): string {
  const { severity, ruleId, label, claims, compared, differs, fingerprint, suppressed } = finding;
  const rows = [
    ...readingsOf(claims).map((reading) => readingRow(reading, page)),
    ...note('differs', differs, page),
    ...note('joined', joinedBecause(finding), page),
    ...note('compared', compared, page),
    ...note('accepted', suppressed === null ? [] : [acceptedText(suppressed)], page),
    ...note('explain', [`gainsay explain ${fingerprint}`], page),
  ];
  return `${title(label, `${severity} ${safeText(ruleId)}`, page)}${labelledRows(rows, page.options.width)}\n`;
}

function topicText(topic: JudgedTopic, page: Page): string {
  const rows = [
    ...readingsOf(topic.claims).map((reading) => readingRow(reading, page)),
    ...note('why', topic.how, page),
  ];
  return `${title(topic.label, '', page)}${labelledRows(rows, page.options.width)}\n`;
}

function agreementText(topics: readonly JudgedTopic[], copies: readonly Copy[], { options }: Page): string {
  const sources = topics.map((topic) => sourcesText(topic, copies));
  const room = options.width - 6 - Math.max(0, ...sources.map((text) => text.length));
  const labelWidth = Math.floor(room * 0.6);
  return `${grid(
    topics.map((topic, i) => [
      wrap(safeText(topic.label), labelWidth),
      wrap(agreedValues(topic).join(' / '), room - labelWidth),
      [sources[i]!],
    ]),
  )}\n`;
}

/** Findings, a line or two each: what it is about, what `told` says of it, and how to learn more. */
function briefText(findings: readonly Finding[], told: (finding: Finding) => string, { options }: Page): string {
  const how = findings.map(({ fingerprint }) => `explain ${fingerprint}`);
  const room = options.width - 6 - Math.max(0, ...how.map((text) => text.length));
  const labelWidth = Math.floor(room * 0.5);
  const rows = findings.map((finding, i) => [
    wrap(safeText(finding.label), labelWidth),
    wrap(told(finding), room - labelWidth),
    [how[i]!],
  ]);
  return `${grid(rows)}\n`;
}

const valuesOf = ({ claims }: Finding): string => [...new Set(claims.map(readingText))].join(' | ');
const reasonOf = ({ suppressed }: Finding): string => (suppressed ? safeText(acceptedText(suppressed)) : '');

function aloneText(claims: readonly Claim[], page: Page): string {
  return `${labelledRows(
    claims.map((claim) => readingRow({ claim, again: [] }, page)),
    page.options.width,
  )}\n`;
}

const copiesText = (copies: readonly Copy[], { options }: Page): string =>
  copies
    .flatMap((copy) => wrap(safeText(copyText(copy)), options.width - 2))
    .map((line) => `  ${line}\n`)
    .join('');

/** The sections, in order of what a reader needs first; none where nothing belongs in it. */
function sections(report: Report, page: Page): readonly string[] {
  const { verbose, quiet } = page.options;
  const { alarms, doubtful, lone, updates, agreed, notComparable, accepted, alone } = sectionsOf(report);
  const section = <Item>(name: string, items: readonly Item[], text: (items: readonly Item[]) => string) =>
    items.length === 0 ? '' : heading(name, page) + text(items);
  const inFull = (findings: readonly Finding[]) => findings.map((finding) => findingText(finding, page)).join('');
  const shown = [section('Contradictions', alarms, inFull)];
  if (quiet) return shown;
  shown.push(
    // Too unsure to stand beside the contradictions, too likely to be kept from the reader.
    section('Perhaps', doubtful, verbose ? inFull : (findings) => briefText(findings, valuesOf, page)),
    section('In want of a second source', lone, verbose ? inFull : (findings) => briefText(findings, valuesOf, page)),
    section('Updates', updates, (topics) => topics.map((topic) => topicText(topic, page)).join('')),
    section('Agreements', agreed, (topics) => agreementText(topics, report.copies, page)),
    section('Accepted earlier', accepted, verbose ? inFull : (findings) => briefText(findings, reasonOf, page)),
  );
  shown.push(section('Copies', report.copies, (copies) => `${copiesText(copies, page)}\n`));
  if (!verbose) return shown;
  return [
    ...shown,
    section('Not comparable', notComparable, (topics) => topics.map((topic) => topicText(topic, page)).join('')),
    section('In one source only', alone, (claims) => aloneText(claims, page)),
  ];
}

/** For a person at a terminal: what the sources contradict each other on, then what moved on, then what they share. */
export const table: Format = (report, options) => {
  const width = Math.max(40, options.width);
  const page: Page = {
    documents: documentsById(report.documents),
    paint: paintFor(options),
    standing: new Set(report.accepted),
    options: { ...options, width },
  };
  const body = sections(report, page).join('');
  return options.quiet ? body : `${body}${wrap(tally(report), width).join('\n')}\n`;
};
