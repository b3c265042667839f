import type { Claim } from '../model/claim.js';
import type { Copy } from '../model/copy.js';
import type { Finding } from '../model/finding.js';
import type { JudgedTopic, Report } from '../model/report.js';
import { acceptedText } from './accepted-text.js';
import { agreedValues } from './agreed-values.js';
import { citation, placeText } from './citation.js';
import { counted } from './counted.js';
import { fitted, type Section } from './fitted-sections.js';
import type { Format } from './format.js';
import { bold, codeSpan, markdownText } from './markdown-text.js';
import { shortPassage } from './passage.js';
import { type Documents, documentsById, type Reading, readingsOf } from './readings.js';
import { sectionsOf, tally } from './sections.js';
import { readingText } from './value.js';
import { sourcesText } from './witnesses.js';

/** What GitHub takes as a comment; GitLab takes more. */
const LONGEST_COMMENT = 65_536;

function readingItem({ claim, again }: Reading, documents: Documents): string {
  const document = documents.get(claim.source)!;
  const { text, mark } = shortPassage(document, claim);
  const parts = [text.slice(0, mark.start), text.slice(mark.start, mark.end), text.slice(mark.end)].map(markdownText);
  const also = again.map((other) => codeSpan(placeText(document, other)));
  return [
    `- ${bold(markdownText(readingText(claim)))} ${codeSpan(citation(document, claim))}`,
    ...(also.length > 0 ? [`, also at ${also.join(', ')}`] : []),
    `\n  > ${parts[0]}${bold(parts[1]!)}${parts[2]}\n`,
  ].join('');
}

const readingItems = (claims: readonly Claim[], documents: Documents): string =>
  readingsOf(claims)
    .map((reading) => readingItem(reading, documents))
    .join('');

/** A line of a paragraph of its own, where there is something to say. */
const line = (name: string, texts: readonly string[]): string =>
  texts.length === 0 ? '' : `\n${name}: ${texts.map(markdownText).join('; ')}\n`;

const explain = (fingerprint: string): string => codeSpan(`gainsay explain ${fingerprint}`);

function findingItem(finding: Finding, documents: Documents): string {
  const { label, severity, ruleId, claims, because, differs, fingerprint, suppressed } = finding;
  return [
    `### ${markdownText(label)}\n\n`,
    `${severity} ${codeSpan(ruleId)}, ${explain(fingerprint)}\n\n`,
    readingItems(claims, documents),
    line('Accepted', suppressed === null ? [] : [acceptedText(suppressed)]),
    line('Differs', differs),
    line('Joined', because),
    '\n',
  ].join('');
}

/** Notes, a line each: what is likely to be nothing must not fill a comment. */
function doubtfulItem({ label, claims, fingerprint }: Finding, documents: Documents): string {
  const readings = readingsOf(claims).map(({ claim }) => {
    const where = codeSpan(citation(documents.get(claim.source)!, claim));
    return `${bold(markdownText(readingText(claim)))} ${where}`;
  });
  return `- ${markdownText(label)}: ${readings.join(', ')}; ${explain(fingerprint)}\n`;
}

function updateItem({ label, claims, how }: JudgedTopic, documents: Documents): string {
  return `### ${markdownText(label)}\n\n${readingItems(claims, documents)}${line('Why', how)}\n`;
}

function agreedItem(topic: JudgedTopic, copies: readonly Copy[]): string {
  const values = agreedValues(topic).map(markdownText).join(' / ');
  return `- ${markdownText(topic.label)}: ${values} (${sourcesText(topic, copies)})\n`;
}

const folded = (title: string) => ({ open: `<details><summary>${title}</summary>\n\n`, close: '\n</details>\n\n' });
const headed = (title: string) => ({ open: `## ${title}\n\n`, close: '' });

function sectionsOfPage(report: Report, { quiet, verbose }: { quiet: boolean; verbose: boolean }): readonly Section[] {
  const documents = documentsById(report.documents);
  const { alarms, accepted, doubtful, lone, updates, agreed, alone } = sectionsOf(report);
  const findings = (list: readonly Finding[]) => list.map((finding) => findingItem(finding, documents));
  const shown = [{ ...headed('Contradictions'), of: 'contradiction', items: findings(alarms) }];
  if (quiet) return shown;
  return [
    ...shown,
    { ...headed('Accepted earlier'), of: 'accepted finding', items: findings(accepted) },
    {
      open: '## Perhaps\n\n',
      close: '\n',
      of: 'doubtful finding',
      items: doubtful.map((finding) => doubtfulItem(finding, documents)),
    },
    {
      open: '## In want of a second source\n\n',
      close: '\n',
      of: 'claim in want of a second source',
      items: lone.map((finding) => doubtfulItem(finding, documents)),
    },
    { ...headed('Updates'), of: 'update', items: updates.map((topic) => updateItem(topic, documents)) },
    {
      ...folded(counted(agreed.length, 'agreement')),
      of: 'agreement',
      items: agreed.map((topic) => agreedItem(topic, report.copies)),
    },
    ...(verbose
      ? [
          {
            ...folded('In one source only'),
            of: 'claim of one source only',
            items: alone.map((claim) => readingItems([claim], documents)),
          },
        ]
      : []),
  ];
}

/** For a comment on a pull request or a ticket, in GitHub Flavored Markdown; never longer than such a comment may be. */
export const markdown: Format = (report, options) =>
  fitted(options.quiet ? '' : `${tally(report, markdownText)}\n\n`, sectionsOfPage(report, options), LONGEST_COMMENT);
