import type { Claim } from '../../src/model/claim.js';
import type { Document } from '../../src/model/document.js';
import type { Finding, Verdict } from '../../src/model/finding.js';
import type { JudgedTopic, Report } from '../../src/model/report.js';
import { segment } from '../../src/segment/segment.js';
import { sourceOf } from '../source-of.js';

/** Of ten topics one is a contradiction, one a doubtful one, one an update, two are compatible. */
const VERDICTS: readonly Verdict[] = [
  'conflict',
  'conflict',
  'update',
  'compatible',
  'compatible',
  ...Array<Verdict>(5).fill('agree'),
];

/** Whether a source tells of a topic: two of five do, each in a pattern of its own. */
const tells = (source: number, topic: number): boolean => (source * 3 + topic * 7) % 5 < 2;
const figureOf = (source: number, topic: number): number =>
  100 + topic + (VERDICTS[topic % 10] === 'agree' ? 0 : source % 3);
const sentenceOf = (source: number, topic: number): string =>
  `Officials in district ${topic} counted ${figureOf(source, topic)} people without shelter on the evening after the storm.`;

/** A report of many sources and topics, made without the stages: what a page has to carry, not what they would find. */
export function largeReport(sources: number, topics: number): Report {
  const topicNumbers = Array.from({ length: topics }, (_, i) => i);
  const documents = Array.from({ length: sources }, (_, i) =>
    segment(
      sourceOf(
        topicNumbers
          .filter((topic) => tells(i, topic))
          .map((topic) => sentenceOf(i, topic))
          .join('\n\n'),
        { id: `wire/source-${String(i).padStart(3, '0')}.txt`, outlet: `Wire ${i}`, date: `2024-03-${10 + (i % 20)}` },
      ),
    ),
  );
  const claims = documents.flatMap((document, i) =>
    topicNumbers.filter((topic) => tells(i, topic)).map((topic) => ({ topic, claim: claimOf(document, i, topic) })),
  );
  const judged = topicNumbers.map((topic) =>
    topicOf(
      topic,
      claims.filter((each) => each.topic === topic).map(({ claim }) => claim),
    ),
  );
  return {
    documents,
    claims: claims.map(({ claim }) => claim),
    topics: judged,
    findings: judged.filter(({ verdict }) => verdict === 'conflict').map(findingOf),
    copies: [],
    diagnostics: [],
    rules: [],
    accepted: [],
  };
}

function claimOf(document: Document, source: number, topic: number): Claim {
  const figure = figureOf(source, topic);
  const sentence = document.source.text.indexOf(sentenceOf(source, topic));
  const start = document.source.text.indexOf(` ${figure} `, sentence) + 1;
  return {
    id: `c${source * 1000 + topic}`,
    source: document.source.id,
    kind: 'count',
    start,
    end: start + String(figure).length,
    value: { low: figure, high: figure, unit: null, approximate: source % 4 === 0 },
    hedge: null,
    holder: null,
    steps: [],
    sentence: document.sentences.findIndex((each) => each.start === sentence),
    head: 'people',
    about: `people without shelter in district ${topic}`,
    attribution: 'officials',
  } as unknown as Claim; // Scope and context are no page's business.
}

const topicOf = (number: number, claims: readonly Claim[]): JudgedTopic => ({
  id: `t${number + 1}`,
  label: `People without shelter in district ${number}`,
  kind: 'count',
  verdict: VERDICTS[number % 10]!,
  claims,
  strength: 0.9,
  because: ['both are about «people»', `both sentences name district ${number}`],
  differs: [],
  how: ['compared as counts'],
  judged: true,
  excuse: null,
});

const findingOf = ({ id, label, claims, because, differs }: JudgedTopic, i: number): Finding => ({
  ruleId: 'figure-conflict',
  severity: i % 2 === 0 ? 'error' : 'note',
  confidence: 0.8,
  topic: id,
  label,
  message: label,
  claims,
  because,
  compared: [],
  tried: [],
  differs,
  fingerprint: `f${String(i).padStart(11, '0')}`,
  suppressed: null,
});
