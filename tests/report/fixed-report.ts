import type { Claim, Mention, Scope } from '../../src/model/claim.js';
import type { Document } from '../../src/model/document.js';
import type { Finding } from '../../src/model/finding.js';
import type { JudgedTopic, Report } from '../../src/model/report.js';
import type { Rule } from '../../src/model/rule.js';
import type { Source } from '../../src/model/source.js';
import { sourceOf } from '../source-of.js';

// Made by hand and on purpose independent of every stage: what a format shows changes only when the format does.

/** A document whose every line is a paragraph of one sentence. */
function documentOf(id: string, lines: readonly string[], given: Partial<Source> = {}): Document {
  const text = lines.join('\n');
  const lineStarts = lines.map((_, i) => lines.slice(0, i).join('\n').length + (i > 0 ? 1 : 0));
  const spans = lineStarts.map((start, i) => ({ start, end: start + lines[i]!.length }));
  return {
    source: sourceOf(text, { id, sha256: 'c0ffee'.repeat(8), ...given }),
    paragraphs: spans.map((span, i) => ({
      ...span,
      role: lines[i]!.startsWith('Read more') ? ('furniture' as const) : ('body' as const),
    })),
    sentences: spans.map((span, index) => ({ ...span, index, paragraph: index })),
    quotedRegions: [],
    lineStarts,
  };
}

const post = documentOf(
  'sources/harbour-post.txt',
  [
    'A fire aboard the ferry Corriedale killed 17 people off Lorne Head on Saturday night, the coastguard said.',
    'The vessel, built in 1994, was carrying about 240 passengers when smoke was seen rising from the car deck shortly after it left the outer breakwater, and it had been due in Stannet within the hour.',
    '“Nobody should have to choose between the fire and the water,” said the transport minister, Ilse Marrable.',
    'Repairs to the quay will cost $1.2 million. At least 42 were treated in hospital.',
    'The toll of 17 rose from nine on Sunday.',
    'Read more: ten great coastal walks',
  ],
  { title: 'Fire on the Corriedale', outlet: 'Harbour Post', date: '2024-03-10' },
);
const wire = documentOf(
  'sources/evening-wire.txt',
  [
    'STANNET — Twenty-one people died when the Corriedale burned off Lorne Head on 9 March, officials said.',
    '“Nobody should be made to choose between fire and water,” Ilse Marrable told reporters.',
    'The ferry was built in 1996 and carried 243 people. Some 50 to 60 were in hospital on Monday.',
    '\u001b[31mHOSTILE\u001b[0m text \u202Edesrever\u202C with \u0007 a bell and 3 crew\u009b2J missing, Donaudampfschifffahrtselektrizitaetenhauptbetriebswerkbauunterbeamtengesellschaft said, at 船が港で燃えた埠頭の近くで三人が行方不明になっていると海上保安庁は述べた.',
  ],
  { outlet: 'Evening Wire', date: '2024-03-11' },
);
/** What each format and each page that shows one would act on, were it not escaped. */
const MARKUP =
  '<b>Ola</b> ]]> & "Sons" | **bold** [link](https://evil.example/?a=1&b=2) `code` @everyone #12 www.evil.example {0} $x$ _x_ 100%0A::error::x,y=z';
const odd = documentOf('sources/\u001b]0;owned\u0007/odd name.txt', [
  'Nine people were killed on the Corriedale.',
  `- Engineer ${MARKUP} was seen.`,
]);
const marked = documentOf('sources/100%: a,b`c|d@e#1 & <f>.txt', [
  `1. The engineer, Brekke, ${MARKUP}`,
  '::error::not a command',
]);

const documents = [marked, wire, post, odd];
const NO_SCOPE = {} as Scope; // no format shows it

/** A mention without its span. Distributes over the kinds, so that each keeps its own value. */
type Unplaced<M> = M extends Mention ? Omit<M, 'start' | 'end' | 'steps'> : never;
const made: Claim[] = [];

/** A claim at the part of `anchor` between [[ and ]]. */
function claim(document: Document, anchor: string, about: string, mention: Unplaced<Mention>, attribution = ''): Claim {
  const open = anchor.indexOf('[[');
  const close = anchor.lastIndexOf(']]');
  const at = document.source.text.indexOf(
    anchor.slice(0, open) + anchor.slice(open + 2, close) + anchor.slice(close + 2),
  );
  if (at < 0) throw new Error(`no such passage: ${anchor}`);
  const start = at + open;
  const end = at + close - 2;
  const words = document.source.text.slice(start, end);
  const whole = {
    ...mention,
    start,
    end,
    steps: [`«${words}» read as it stands`],
    id: `c${made.length + 1}`,
    source: document.source.id,
    sentence: document.sentences.findIndex((sentence) => sentence.start <= start && end <= sentence.end),
    head: null,
    about,
    scope: NO_SCOPE,
    attribution: attribution || null,
  } as unknown as Claim;
  made.push(whole);
  return whole;
}

const figure = (low: number | null, high: number | null, approximate = false, unit: string | null = null) => ({
  kind: 'count' as const,
  value: { low, high, unit, approximate },
  hedge: null,
  holder: null,
});
const year = (timex: string) => ({
  kind: 'date' as const,
  value: { timex, earliest: `${timex}-01-01`, latest: `${timex}-12-31` },
});
const day = (timex: string) => ({ kind: 'date' as const, value: { timex, earliest: timex, latest: timex } });
const quotation = (words: string, speaker: string) => ({
  kind: 'quotation' as const,
  value: { words, speaker, speakerMention: { text: speaker, start: 0, end: speaker.length } },
  cue: 'said',
});

const wireDead = claim(
  wire,
  '[[Twenty-one]] people',
  'people who died aboard the Corriedale',
  figure(21, 21),
  'officials',
);
const wireDay = claim(wire, '[[9 March]]', 'when the Corriedale burned', day('2024-03-09'));
const wireWords = claim(
  wire,
  '“[[Nobody should be made to choose between fire and water,]]”',
  'said by Ilse Marrable',
  quotation('Nobody should be made to choose between fire and water,', 'Ilse Marrable'),
);
const wireBuilt = claim(wire, '[[1996]]', 'when the ferry was built', year('1996'));
const wireAboard = claim(wire, '[[243]] people', 'people carried', figure(243, 243));
const wireTreated = claim(wire, 'Some [[50 to 60]]', 'people in hospital', figure(50, 60, true));
const wireMissing = claim(wire, '[[3]] crew\u009b2J missing', 'crew\u009b2J missing', figure(3, 3));
const postDead = claim(post, 'killed [[17]]', 'people killed by the fire', figure(17, 17), 'the coastguard');
const postDay = claim(post, '[[Saturday night]]', 'when the fire killed people', day('2024-03-09'));
const postBuilt = claim(post, '[[1994]]', 'when the vessel was built', year('1994'));
const postAboard = claim(post, '[[about 240]]', 'passengers carried', figure(240, 240, true));
const postWords = claim(
  post,
  '“[[Nobody should have to choose between the fire and the water,]]”',
  'said by the transport minister',
  quotation('Nobody should have to choose between the fire and the water,', 'Ilse Marrable'),
);
claim(post, '[[$1.2 million]]', 'cost of repairs to the quay', {
  ...figure(1_200_000, 1_200_000, false, 'USD'),
  kind: 'money',
});
const postTreated = claim(post, '[[At least 42]]', 'people treated in hospital', figure(42, null));
const postDeadAgain = claim(post, 'toll of [[17]]', 'toll', figure(17, 17));
const oddDead = claim(odd, '[[Nine]] people', 'people killed on the Corriedale', figure(9, 9));
const named = (name: string) => ({ kind: 'name' as const, value: { name }, role: 'engineer' });
const oddName = claim(odd, `Engineer [[${MARKUP}]]`, `engineer ${MARKUP}`, named(MARKUP));
const markedName = claim(marked, 'The engineer, [[Brekke]]', 'engineer', named('Brekke'));

function topic(
  id: string,
  label: string,
  verdict: JudgedTopic['verdict'],
  claims: readonly Claim[],
  given: Partial<JudgedTopic> = {},
): JudgedTopic {
  const because = ['both speak of the Corriedale'];
  return {
    id,
    label,
    kind: claims[0]!.kind,
    verdict,
    claims,
    strength: 0.9,
    because,
    differs: [],
    how: [],
    judged: true,
    excuse: null,
    ...given,
  };
}

const topics: readonly JudgedTopic[] = [
  topic('t1', 'People killed on the Corriedale', 'conflict', [wireDead, postDead, postDeadAgain, oddDead], {
    because: ['all count people killed', 'all name the Corriedale or Lorne Head'],
    how: ['21 and 17 share no value', '17 and 9 share no value'],
    differs: ['by officials / by the coastguard'],
    refused: [
      {
        claim: postAboard,
        beside: wireDead,
        likelihood: 0.424,
        rival: { claim: wireAboard, likelihood: 0.4, close: true },
        within: { label: 'People aboard', sameValue: true },
        against: ['the figures lie far apart'],
      },
      {
        claim: wireMissing,
        beside: oddDead,
        likelihood: 0.2,
        rival: { claim: wireDead, likelihood: 0.9, close: false },
        within: null,
        against: ['it is about «crew\u009b2J», not «people»'],
      },
    ],
  }),
  topic('t2', 'Ilse Marrable on fire and water', 'conflict', [wireWords, postWords], {
    how: ['“have to” against “be made to”'],
  }),
  topic('t3', 'When the ferry was built', 'conflict', [wireBuilt, postBuilt]),
  topic('t4', 'People treated in hospital', 'update', [wireTreated, postTreated], {
    how: ['the Evening Wire is dated a day later'],
  }),
  topic('t5', 'People aboard', 'compatible', [wireAboard, postAboard]),
  topic('t6', 'Day of the fire', 'agree', [wireDay, postDay]),
  topic('t7', `Engineer ${MARKUP}`, 'conflict', [markedName, oddName], { because: [`both say ${MARKUP}`] }),
];

function finding(of: JudgedTopic, given: Partial<Finding>): Finding {
  const { id, label, claims, because, differs, how } = of;
  return {
    ruleId: 'figure-conflict',
    severity: 'error',
    confidence: 0.9312,
    topic: id,
    label,
    message: `${label}: the sources differ`,
    claims,
    because: [...because, ...how],
    compared: how,
    tried: ['rounding: neither figure is the other rounded'],
    differs,
    fingerprint: '',
    suppressed: null,
    ...given,
  };
}

function rule(id: string, title: string, given: Partial<Rule> = {}): Rule {
  return {
    id,
    title,
    judges: ['count'],
    about: [],
    sources: [],
    instead: [],
    reports: 'conflict',
    tolerance: null,
    compare: 'interval',
    unless: [],
    severity: 'error',
    message: '{topic}: {readings}',
    why: `${title}: both cannot be right.`,
    examples: [],
    ...given,
  };
}

const rules: readonly Rule[] = [
  rule('date-conflict', 'Sources date one event differently', { judges: ['date'], compare: 'period' }),
  rule('figure-conflict', 'Sources give different figures for one thing', {
    why: 'Two counts of one thing cannot both be right.',
  }),
  rule('name-conflict', 'Sources name one person or thing differently', { judges: ['name'], compare: 'name' }),
  rule('later-figure', 'A later source moved on', { severity: 'note' }),
  rule('quotation-conflict', 'One utterance is quoted in different words', { judges: ['quotation'], compare: 'words' }),
];

export const FIXED_RULE = rules[1]!;

/** Several kinds, three sources, hostile text and names, an update, a note, a finding accepted earlier. */
export const FIXED_REPORT: Report = {
  documents,
  claims: made,
  topics,
  findings: [
    finding(topics[0]!, { fingerprint: '1f0c5d2a9b3e4f60' }),
    finding(topics[1]!, {
      ruleId: 'quotation-conflict',
      severity: 'warning',
      confidence: 0.8,
      fingerprint: '2b7de91c04a85f13',
    }),
    finding(topics[6]!, { ruleId: 'name-conflict', severity: 'warning', confidence: 0.75, fingerprint: '5ee0' }),
    finding(topics[3]!, { ruleId: 'later-figure', severity: 'note', confidence: 0.7, fingerprint: '4d22' }),
    finding(topics[2]!, {
      ruleId: 'date-conflict',
      suppressed: { reason: 'launched 1994, fitted out 1996: asked the yard', expires: null },
      fingerprint: '3ca1',
    }),
  ],
  copies: [{ source: post.source.id, of: wire.source.id, share: 0.62 }],
  diagnostics: [{ source: 'sources/harbour-post.txt', line: 3, message: 'unknown key in front matter', fatal: false }],
  rules,
  accepted: [],
};

/** The same where one source stands already: findings are about the others. */
export const GATE_REPORT: Report = { ...FIXED_REPORT, accepted: [wire.source.id] };

export const EMPTY_REPORT: Report = {
  documents: [post],
  claims: [],
  topics: [],
  findings: [],
  copies: [],
  diagnostics: [],
  rules: [],
  accepted: [],
};
