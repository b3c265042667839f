import type { Finding } from '../model/finding.js';
import type { JudgedTopic, Report } from '../model/report.js';
import { acceptedText } from './accepted-text.js';
import type { Format, FormatOptions } from './format.js';
import { counted, grid, type LabelledRow, labelledRows, type Paint, paintFor } from './layout.js';
import { type Documents, documentsById, readingRow, readingsOf } from './readings.js';
import { safeText } from './safe-text.js';
import { readingText, valueText } from './value.js';
import { wrap } from './wrap.js';

interface Page {
  readonly documents: Documents;
  readonly paint: Paint;
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
  const { severity, ruleId, label, claims, because, differs, fingerprint, suppressed } = finding;
  const rows = [
    ...readingsOf(claims).map((reading) => readingRow(reading, page.documents, page.paint)),
    ...note('differs', differs, page),
    ...note('joined', because, page),
    ...note('accepted', suppressed === null ? [] : [acceptedText(suppressed)], page),
    ...note('explain', [`gainsay explain ${fingerprint}`], page),
  ];
  return `${title(label, `${severity} ${safeText(ruleId)}`, page)}${labelledRows(rows, page.options.width)}\n`;
}

function updateText(topic: JudgedTopic, page: Page): string {
  const rows = [
    ...readingsOf(topic.claims).map((reading) => readingRow(reading, page.documents, page.paint)),
    ...note('why', topic.how, page),
  ];
  return `${title(topic.label, '', page)}${labelledRows(rows, page.options.width)}\n`;
}

const sourcesOf = ({ claims }: JudgedTopic): number => new Set(claims.map(({ source }) => source)).size;

function agreementText(topics: readonly JudgedTopic[], { options }: Page): string {
  const sources = topics.map((topic) => counted(sourcesOf(topic), 'source'));
  const room = options.width - 6 - Math.max(0, ...sources.map((text) => text.length));
  const labelWidth = Math.floor(room * 0.6);
  return `${grid(
    topics.map((topic, i) => {
      const values = [...new Set(topic.claims.map(topic.kind === 'quotation' ? readingText : valueText))];
      const cut = values.length > 3 ? [...values.slice(0, 3), '…'] : values;
      return [wrap(safeText(topic.label), labelWidth), wrap(cut.join(' / '), room - labelWidth), [sources[i]!]];
    }),
  )}\n`;
}

/** Notes, a line or two each: too unsure to stand beside the contradictions, too likely to be kept from the reader. */
function doubtfulText(findings: readonly Finding[], { options }: Page): string {
  const how = findings.map(({ fingerprint }) => `explain ${fingerprint}`);
  const room = options.width - 6 - Math.max(0, ...how.map((text) => text.length));
  const labelWidth = Math.floor(room * 0.5);
  const rows = findings.map(({ label, claims }, i) => {
    const values = [...new Set(claims.map(readingText))].join(' | ');
    return [wrap(safeText(label), labelWidth), wrap(values, room - labelWidth), [how[i]!]];
  });
  return `${grid(rows)}\n`;
}

/** What a reader is stopped for; a note is only told. */
const isAlarm = ({ severity }: Finding): boolean => severity !== 'note';

function aloneText(report: Report, page: Page): string {
  const aligned = new Set(report.topics.flatMap(({ claims }) => claims.map(({ id }) => id)));
  const rows = report.claims
    .filter(({ id }) => !aligned.has(id))
    .map((claim) => readingRow({ claim, again: [] }, page.documents, page.paint));
  return rows.length === 0 ? '' : `${labelledRows(rows, page.options.width)}\n`;
}

/** The sections, in order of what a reader needs first; none where nothing belongs in it. */
function sections(report: Report, page: Page): readonly string[] {
  const { verbose, quiet } = page.options;
  const verdicts = new Map(report.topics.map(({ id, verdict }) => [id, verdict]));
  const isUpdate = ({ topic }: Finding) => verdicts.get(topic) === 'update';
  const findings = report.findings.filter((finding) => finding.suppressed === null && !isUpdate(finding));
  const accepted = report.findings.filter(({ suppressed }) => suppressed !== null);
  const updates = report.topics.filter(({ verdict }) => verdict === 'update');
  const agreed = report.topics.filter(({ verdict }) => verdict === 'agree' || verdict === 'compatible');
  const alarms = findings.filter(isAlarm);
  const doubtful = findings.filter((finding) => !isAlarm(finding));
  const section = (name: string, body: readonly string[]) =>
    body.length === 0 ? '' : heading(name, page) + body.join('');
  const shown = [
    section(
      'Contradictions',
      alarms.map((finding) => findingText(finding, page)),
    ),
  ];
  if (quiet) return shown;
  const inFull = () => doubtful.map((finding) => findingText(finding, page));
  shown.push(section('Perhaps', doubtful.length === 0 ? [] : verbose ? inFull() : [doubtfulText(doubtful, page)]));
  shown.push(
    section(
      'Updates',
      updates.map((topic) => updateText(topic, page)),
    ),
  );
  shown.push(section('Agreements', agreed.length === 0 ? [] : [agreementText(agreed, page)]));
  if (!verbose) return shown;
  shown.push(
    section(
      'Accepted earlier',
      accepted.map((finding) => findingText(finding, page)),
    ),
  );
  const alone = aloneText(report, page);
  return [...shown, section('In one source only', alone === '' ? [] : [alone])];
}

/** "3 contradictions, 1 update, 12 agreements in 2 sources; 41 claims stand alone." */
function tally(report: Report): string {
  const { topics, findings, claims, documents } = report;
  const updated = new Set(topics.filter(({ verdict }) => verdict === 'update').map(({ id }) => id));
  const standing = findings.filter(({ suppressed, topic }) => suppressed === null && !updated.has(topic));
  const doubtful = standing.filter((finding) => !isAlarm(finding)).length;
  const accepted = findings.filter(({ suppressed }) => suppressed !== null).length;
  const agreed = topics.filter(({ verdict }) => verdict === 'agree' || verdict === 'compatible').length;
  const aligned = new Set(topics.flatMap((topic) => topic.claims.map(({ id }) => id))).size;
  const alone = claims.length - aligned;
  const parts = [
    counted(standing.length - doubtful, 'contradiction'),
    ...(doubtful > 0 ? [`${doubtful} perhaps`] : []),
    ...(updated.size > 0 ? [counted(updated.size, 'update')] : []),
    ...(accepted > 0 ? [`${accepted} accepted earlier`] : []),
    `${counted(agreed, 'agreement')} in ${counted(documents.length, 'source')}`,
  ];
  return `${parts.join(', ')}; ${counted(alone, 'claim')} ${alone === 1 ? 'stands' : 'stand'} alone.`;
}

/** For a person at a terminal: what the sources contradict each other on, then what moved on, then what they share. */
export const table: Format = (report, options) => {
  const width = Math.max(40, options.width);
  const page: Page = {
    documents: documentsById(report.documents),
    paint: paintFor(options),
    options: { ...options, width },
  };
  const body = sections(report, page).join('');
  return options.quiet ? body : `${body}${wrap(tally(report), width).join('\n')}\n`;
};
