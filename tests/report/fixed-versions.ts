import type { Claim, Scope } from '../../src/model/claim.js';
import type { Document } from '../../src/model/document.js';
import type { JudgedTopic, Report } from '../../src/model/report.js';
import { segment } from '../../src/segment/segment.js';
import { sourceOf } from '../source-of.js';

// Two versions of one article and what is in dispute between them, set by hand: the diff shows what a report holds,
// whatever found it.

const EARLIER = `A ferry with 212 people on board ran aground off Skarne on Thursday night, the coastguard said.

Nobody was badly hurt. Eleven passengers were treated for bruises on the quay, and two were taken to hospital.

The Halvard, built in 1998, had left Ostby at 9.40pm. It struck a reef twenty minutes later in thick fog. Its hull held.

"We felt a long grinding noise and then the lights went out," said Mette Lund, a teacher.

The owner, Norrline, said that it would pay for hotels. It has run the route since 2006.

The coastguard has opened an inquiry. Its findings are due in the autumn.

At low tide the reef lies two metres below the water. Local boats keep well away from it.

Tugs will try to free the ship on Saturday. The weather is expected to be calm until Sunday. 船長は無事だった。`;

const LATER = `A ferry with 221 people on board ran aground off Skarne on Thursday night, the coastguard said.

Nobody was badly hurt. Eleven passengers were treated for bruises on the quay, and two were taken to hospital.

The Halvard, built in 1998, had left Ostby at 9.40pm. It struck a reef twenty minutes later in dense fog, with a pilot on the bridge. Its hull held.

The pilot, 44, has been suspended, the harbour board said on Friday.

Tugs will try to free the ship on Saturday. The weather is expected to be calm until Sunday. 船長は無事だった。

"There was a long grinding noise and all the lights went out," Mette Lund, a teacher, told us.

The owner, Norrline, said that it would pay for hotels and would give all 221 their fares back.

The coastguard has opened an inquiry. Its findings are due in the autumn.

At low tide the reef lies two metres below the water. Local boats keep well away from it.`;

const earlier = segment(sourceOf(EARLIER, { id: 'ferry-1.txt', outlet: 'Coast Daily', date: '2024-05-03' }));
const later = segment(sourceOf(LATER, { id: 'ferry-2.txt', outlet: 'Coast Daily', date: '2024-05-04' }));

const made: Claim[] = [];

/** A claim at the part of `anchor` between [[ and ]]. */
function claim(document: Document, anchor: string, mention: Partial<Claim>): Claim {
  const at = document.source.text.indexOf(anchor.replace('[[', '').replace(']]', ''));
  if (at < 0) throw new Error(`no such passage: ${anchor}`);
  const start = at + anchor.indexOf('[[');
  const end = at + anchor.indexOf(']]') - 2;
  const whole = {
    ...mention,
    start,
    end,
    steps: [],
    id: `c${made.length + 1}`,
    source: document.source.id,
    sentence: document.sentences.findIndex((sentence) => sentence.start <= start && end <= sentence.end),
    about: '',
    scope: {} as Scope, // a diff asks for none
  } as unknown as Claim;
  made.push(whole);
  return whole;
}

const count = (number: number): Partial<Claim> => ({
  kind: 'count',
  value: { low: number, high: number, unit: null, approximate: false },
  hedge: null,
});
const said = (words: string): Partial<Claim> => ({
  kind: 'quotation',
  value: { words, speaker: 'Mette Lund', speakerMention: null },
});

const aboard = [
  claim(earlier, 'with [[212]] people', count(212)),
  claim(later, 'with [[221]] people', count(221)),
  claim(later, 'give all [[221]]', count(221)),
];
const lights = [
  claim(earlier, '"[[We felt a long grinding noise and then the lights went out,]]"', said('We felt …')),
  claim(later, '"[[There was a long grinding noise and all the lights went out,]]"', said('There was …')),
];
const hurt = [claim(earlier, '[[Eleven]] passengers', count(11)), claim(later, '[[Eleven]] passengers', count(11))];
claim(later, 'pilot, [[44]]', { kind: 'age', value: { low: 44, high: 44, unit: 'year', approximate: false } });

function topic(id: string, label: string, verdict: JudgedTopic['verdict'], claims: readonly Claim[]): JudgedTopic {
  return {
    id,
    label,
    kind: claims[0]!.kind,
    verdict,
    claims,
    strength: 0.9,
    because: [],
    differs: [],
    how: [],
    judged: true,
    excuse: null,
  };
}

const topics = [
  topic('t1', 'People aboard the ferry', 'conflict', aboard),
  topic('t2', 'Words of Mette Lund', 'conflict', lights),
  topic('t3', 'Passengers treated', 'agree', hurt),
];

/** An edited article: figures changed, a sentence added, one cut, one split off, a paragraph moved. */
export const FIXED_VERSIONS: Report = {
  documents: [earlier, later],
  claims: made,
  topics,
  findings: topics.slice(0, 2).map(({ id, label, claims }, i) => ({
    ruleId: i === 0 ? 'figure-conflict' : 'quotation-reworded',
    severity: i === 0 ? ('error' as const) : ('warning' as const),
    confidence: 0.9,
    topic: id,
    label,
    message: label,
    claims,
    because: [],
    compared: [],
    tried: [],
    differs: [],
    fingerprint: `${i + 1}f0c5d2a9b3e4f60`,
    suppressed: null,
  })),
  copies: [],
  diagnostics: [],
  accepted: [],
  rules: [],
};
