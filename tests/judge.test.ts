import { describe, expect, it } from 'vitest';
import { checkTexts } from '../src/check.js';
import { extract } from '../src/extract/extract.js';
import { copiesAmong } from '../src/judge/copies.js';
import { type Judged, judge } from '../src/judge/judge.js';
import { loadRules } from '../src/judge/load.js';
import { strengthOf } from '../src/judge/strength.js';
import type { Claim } from '../src/model/claim.js';
import type { Tie, Topic } from '../src/model/topic.js';
import { readTexts } from '../src/read/read-texts.js';
import { segment } from '../src/segment/segment.js';

// What judging makes of values that alignment has joined: each text marks its values with [[ and ]].

const rules = loadRules();
const MARK = /\[\[(.*?)\]\]/gs;

/** The topic made of the marked values, judged as if nobody doubted that they answer one question. */
function judged(texts: Readonly<Record<string, string>>): Judged {
  const plain = Object.fromEntries(Object.entries(texts).map(([id, text]) => [id, text.replace(MARK, '$1')]));
  const documents = readTexts(plain).sources.map(segment);
  const claims = documents.flatMap(extract).map((claim, i) => ({ ...claim, id: `c${i + 1}` }));
  const marked = Object.entries(texts).flatMap(([id, text]) => marksOf(text).map((at) => claimAt(claims, id, at)));
  const kind = marked[0]!.kind;
  const topic = { id: 't1', label: '', kind, claims: marked, strength: 1, because: [], differs: [] };
  return judge([topic], rules, documents, claims);
}

/** Where each marked value starts, once the marks are gone. */
const marksOf = (text: string): readonly number[] => [...text.matchAll(MARK)].map(({ index }, i) => index - 4 * i);

function claimAt(claims: readonly Claim[], source: string, at: number): Claim {
  const found = claims.find((claim) => claim.source === source && claim.start <= at && at < claim.end);
  if (!found) throw new Error(`nothing was read at ${at} of ${source}`);
  return found;
}

/** "conflict", or the verdict and the excuse that brought it about: "compatible by rounding". */
function outcome(a: string, b: string): string {
  const { verdict, excuse } = judged({ a, b }).topics[0]!;
  return excuse === null ? verdict : `${verdict} by ${excuse}`;
}

const dated = (date: string, text: string): string => `---\ndate: ${date}\n---\n${text}`;

describe('scope', () => {
  it.each([
    [
      'Analysts had expected a profit of [[$40 million]] at Tolbek.',
      'Tolbek made a profit of [[$52 million]].',
      'what was expected',
    ],
    ['Turnout rose from [[52 percent]] four years ago.', 'Turnout in Lusovia was [[61 percent]].', 'what was before'],
    [
      'Turnout rose, compared with about [[52 percent]] in Lusovia then.',
      'Turnout in Lusovia was [[61 percent]].',
      'what was before',
    ],
    ['Turnout was [[52 percent]] a year earlier.', 'Turnout in Lusovia was [[61 percent]].', 'what was before'],
    ['The mine employed [[310]] people in 2018.', 'The mine employed [[260]] people in 2021.', 'two years'],
    ['The flood killed another [[12]] people overnight.', 'The flood has killed [[57]] people.', 'further ones'],
    ['The clashes killed [[9]] people on Monday.', 'The clashes have killed [[57]] people since March.', 'one day'],
    ['The blast killed [[four]] women.', 'The blast killed [[nine]] children.', 'two groups'],
    [
      'Organisers said that [[20,000]] people marched.',
      'Police said that [[9,000]] people marched.',
      'two sides’ own counts',
    ],
  ])('%s / %s: %s', (a, b) => {
    expect(outcome(a, b)).toBe('compatible by different-scope');
    expect(outcome(b, a)).toBe('compatible by different-scope');
  });

  it.each([
    ['The mine employed [[310]] people in 2018.', 'The mine employed [[260]] people in 2018.'],
    ['Police said that [[20,000]] people marched.', 'Police said that [[9,000]] people marched.'],
    ['The clashes have killed [[49]] people since March.', 'The clashes have killed [[57]] people.'],
    ['Turnout rose from [[52 percent]] four years ago.', 'Turnout rose from [[48 percent]] four years ago.'],
  ])('does not excuse %s / %s', (a, b) => {
    expect(outcome(a, b)).toBe('conflict');
  });
});

describe('updates and corrections', () => {
  const raised = 'The flood in Harrow killed [[57]] people, the mayor said.';
  it.each([
    [
      'a toll that a later report raises',
      dated('2024-03-04', 'The flood in Harrow killed [[42]] people.'),
      dated('2024-03-06', raised),
      'update by later-update',
    ],
    [
      'one of the same day',
      dated('2024-03-04', 'The flood in Harrow killed [[42]] people.'),
      dated('2024-03-04', raised),
      'conflict',
    ],
    [
      'one that a later report lowers',
      dated('2024-03-06', 'The flood in Harrow killed [[42]] people.'),
      dated('2024-03-04', raised),
      'conflict',
    ],
    [
      'two hours of one day',
      dated('2024-03-05', 'As of Monday morning the flood in Harrow had killed [[42]] people.'),
      dated('2024-03-05', 'By Monday night the flood in Harrow had killed [[57]] people.'),
      'update by later-update',
    ],
    [
      'a fall between two hours of one day',
      dated('2024-03-05', 'As of Monday night the flood in Harrow had killed [[42]] people.'),
      dated('2024-03-05', 'By Monday morning the flood in Harrow had killed [[57]] people.'),
      'conflict',
    ],
    [
      'a correction',
      'The flood killed [[four]] people, not five as first reported.',
      'The flood killed [[five]] people.',
      'update by correction',
    ],
    [
      'a revised figure',
      'The ministry revised the cost from $120 million to [[$95 million]].',
      'The bridge cost [[$120 million]].',
      'update by correction',
    ],
    [
      'a revision of another figure',
      'The ministry revised the cost from $130 million to [[$95 million]].',
      'The bridge cost [[$120 million]].',
      'conflict',
    ],
  ])('%s', (_, a, b, expected) => {
    expect(outcome(a, b)).toBe(expected);
    expect(outcome(b, a)).toBe(expected);
  });
});

describe('arithmetic', () => {
  it.each([
    [
      'a length and its beginning',
      dated('2021-03-20', 'The strike at Harrow has lasted [[two years]].'),
      'The strike at Harrow has gone on since [[March 2019]].',
      'compatible',
    ],
    [
      'a length and another beginning',
      dated('2021-03-20', 'The strike at Harrow has lasted [[two years]].'),
      'The strike at Harrow has gone on since [[March 2015]].',
      'conflict',
    ],
    [
      'a length that is reckoned from no known day',
      'The strike at Harrow has lasted [[two years]].',
      'The strike at Harrow has gone on since [[March 2015]].',
      'compatible',
    ],
    [
      'an age and a year of birth',
      dated('2016-06-01', 'The captain, Hasan Ruddin, [[35]], was arrested.'),
      'Hasan Ruddin was born in [[1981]].',
      'compatible',
    ],
    [
      'an age and another year of birth',
      dated('2016-06-01', 'The captain, Hasan Ruddin, [[35]], was arrested.'),
      'Hasan Ruddin was born in [[1974]].',
      'conflict',
    ],
    [
      'a share of a stated whole',
      'Some [[20 per cent]] of 250 workers went home.',
      '[[Fifty]] workers went home.',
      'compatible',
    ],
    [
      'another share of a stated whole',
      'Some [[20 per cent]] of 250 workers went home.',
      '[[Ninety]] workers went home.',
      'conflict',
    ],
    [
      'a share of an unstated whole',
      'Some [[20 per cent]] of the workers went home.',
      '[[Ninety]] workers went home.',
      'compatible',
    ],
    [
      'parts listed to the end',
      'The blast killed [[nine]] children and 24 adults.',
      'The blast killed [[33]] people.',
      'compatible by same-sum',
    ],
    [
      'numbers out of a list’s middle',
      'Eight voted for, [[four]] against and one abstained.',
      '[[Five]] voted against.',
      'conflict',
    ],
    [
      'those that did and those that did not',
      '[[27]] of the 46 posts are filled.',
      'The trust cannot fill [[19]] of its 46 posts.',
      'compatible by same-sum',
    ],
    [
      'parts that come to the whole by chance',
      '[[27]] of 46 pupils passed.',
      '[[19]] of 46 pupils passed.',
      'conflict',
    ],
    [
      'parts that nobody denies',
      'They opened [[one]] of three vans.',
      'They blasted [[two]] of the three vans.',
      'conflict',
    ],
    ['parts of two wholes', '[[27]] of 46 posts are filled.', 'It cannot fill [[19]] of its 48 posts.', 'conflict'],
    [
      'those before it',
      '[[Two]] earlier attempts had failed.',
      'It rose at the [[third]] attempt.',
      'compatible by same-sum',
    ],
    [
      'an hour of either half of the day',
      'The outage began at [[2:14 p.m.]] on Tuesday.',
      'The outage began at [[a quarter past two]].',
      'compatible',
    ],
    [
      'another hour',
      'The outage began at [[2:14 p.m.]] on Tuesday.',
      'The outage began at [[five past six]].',
      'conflict',
    ],
    [
      'an age told without its unit',
      'The pilot, Ana Reyes, [[29]], was hurt.',
      'The pilot was [[26-year-old]] Ana Reyes.',
      'conflict',
    ],
    [
      'a birthday to come',
      'Hasan Ruddin would have turned [[25]] in May.',
      'Hasan Ruddin, [[24]], was killed.',
      'compatible',
    ],
  ])('%s', (_, a, b, expected) => {
    expect(outcome(a, b)).toBe(expected);
    expect(outcome(b, a)).toBe(expected);
  });
});

describe('renderings of one utterance', () => {
  const said = (words: string, who = 'Mayor Lina Torres'): string => `“[[${words}]]” ${who} said.`;
  const whole = 'We will never leave this valley to the fire. It is our home.';
  it.each([
    [
      'the same words',
      whole,
      'We will never leave this valley to the fire – it is our home,',
      'agree',
      'the same words',
    ],
    ['shortened at its end', whole, 'We will never leave this valley,', 'compatible', 'shortened: one quotes a part'],
    [
      'shortened at dots',
      whole,
      'We will never leave … to the fire,',
      'compatible',
      'shortened: one leaves words out where it says so',
    ],
    [
      'two quotations joined',
      'It is our home. Nobody asked us. We will never leave this valley to the fire,',
      'It is our home. We will never leave this valley to the fire,',
      'compatible',
      'the same sentences',
    ],
    [
      'words left out inside',
      'We will never leave this lovely old valley,',
      'We will never leave this valley,',
      'conflict',
      'words left out inside',
    ],
    ['reworded', whole, 'We will never surrender this valley to the fire. It is our home,', 'conflict', 'reworded'],
    [
      'negated',
      'We will leave this valley to the fire,',
      'We will not leave this valley to the fire,',
      'conflict',
      'negated',
    ],
    [
      'translated',
      'She is thinner, she is insulted and she is in perfect health,',
      'She’s thin, she was offended and there is nothing at all the matter with her,',
      'conflict',
      'likely two translations',
    ],
    ['two remarks', whole, 'Everyone asks me for a date and I have none,', 'compatible', 'two remarks'],
  ])('%s', (_, a, b, verdict, named) => {
    const [there, back] = [judged({ a: said(a), b: said(b) }), judged({ a: said(b), b: said(a) })];
    expect([there, back].map(({ topics }) => topics[0]!.verdict)).toEqual([verdict, verdict]);
    expect(there.topics[0]!.how.join(' ')).toContain(named);
  });
  it('says what was looked for to reconcile the two, each once', () => {
    const [finding] = judged({
      a: said('We will stay in this valley,'),
      b: said('We will stay in this town,'),
    }).findings;
    expect(finding!.tried).toEqual(['one passage: no source quotes a longer passage that holds both word for word']);
  });
});

describe('a figure within a quotation', () => {
  const texts = {
    'a.txt': 'Mayor Ida Holt said on Monday: "I get 400 letters a day and I answer every one."',
    'b.txt': 'Mayor Ida Holt told the paper on Monday: "I get 300 letters a day and I answer every one."',
  };
  it('is told once, by the quotation that is found reworded', () => {
    expect(checkTexts(texts, rules).findings.map(({ ruleId }) => ruleId)).toEqual(['quotation-reworded']);
    const figures = rules.filter(({ id }) => id !== 'quotation-reworded');
    expect(checkTexts(texts, figures).findings.map(({ ruleId }) => ruleId)).toEqual(['figure-conflict']);
  });
});

describe('a quotation reworded and given to another speaker', () => {
  const texts = {
    'a.txt': '"We will not leave this valley to the fire tonight or ever," Mayor Ida Holt said.',
    'b.txt': '"We shall not leave this valley to the fire tonight or ever," Sheriff Tom Dray said.',
  };
  it('is told once, with both', () => {
    const { findings } = checkTexts(texts, rules);
    expect(findings).toHaveLength(1);
    expect(findings[0]!.because.join()).toMatch(/reworded.*given to|given to.*reworded/);
  });
  it('is told by each of two rules that compare alike', () => {
    const wordings = rules.filter(({ id }) => id === 'quotation-reworded');
    const twice = [...wordings, ...wordings.map((rule) => ({ ...rule, id: 'newsroom-wording' }))];
    expect(checkTexts(texts, twice).findings.map(({ ruleId }) => ruleId)).toEqual([
      'quotation-reworded',
      'newsroom-wording',
    ]);
  });
});

describe('copies', () => {
  const wire = `The ferry Corriedale left the outer breakwater at noon with some two hundred people and their cars on board.
Smoke was seen rising from the car deck within the hour, and the captain turned back for the harbour at once.
Fishermen who had seen it from the shore put out in nine small boats and took most of the passengers off.`;
  const copiesIn = (texts: Readonly<Record<string, string>>) =>
    copiesAmong(readTexts(texts).sources.map(segment)).map(({ source, of }) => `${source} of ${of}`);

  it('takes a source that repeats another for a copy, the later of the earlier', () => {
    const paper = `${wire}\nThe mayor said on Sunday that she would ask the owner for an account of the evening.`;
    expect(copiesIn({ a: wire, b: paper })).toEqual(['b of a']);
    expect(copiesIn({ a: dated('2024-03-11', wire), b: dated('2024-03-10', paper) })).toEqual(['a of b']);
    expect(copiesIn({ a: wire, b: paper, c: wire })).toEqual(['b of a', 'c of a']);
  });
  it('does not take two accounts for copies, whatever both quote', () => {
    const speech = `“${wire.replaceAll('\n', ' ')}”`;
    expect(copiesIn({ a: `She told the court: ${speech}`, b: `At the inquest he read out this: ${speech}` })).toEqual(
      [],
    );
    expect(
      copiesIn({ a: wire, b: 'A ferry burned off Lorne Head, and nine small boats took most of the passengers off.' }),
    ).toEqual([]);
  });
  it('tells a finding’s reader that two of its sources are one witness', () => {
    const toll = 'The fire killed [[17]] people.';
    const { findings } = judged({ a: `${wire}\n${toll}`, b: `${wire}\n${toll}`, c: 'The fire killed [[21]] people.' });
    expect(findings[0]!.because.at(-1)).toBe('b and a are one witness: 100% is word for word the same');
  });
});

describe('strength', () => {
  const claim = (id: string): Claim => ({ id, source: `${id}.txt` }) as Claim;
  const topic = (ties?: readonly Tie[]): Topic => ({
    id: 't1',
    label: '',
    kind: 'count',
    claims: ['a', 'b', 'c'].map(claim),
    strength: 0.3,
    because: [],
    differs: [],
    ...(ties && { ties }),
  });
  const ties = [
    { a: 'a', b: 'b', likelihood: 0.9 },
    { a: 'b', b: 'c', likelihood: 0.3 },
  ];
  it('is that of the claims in dispute, not of all that hang on the topic', () => {
    expect(strengthOf(topic(ties), [[claim('a'), claim('b')]])).toBe(0.9);
    expect(strengthOf(topic(ties), [[claim('b'), claim('c')]])).toBe(0.3);
    expect(strengthOf(topic(ties), [[claim('a'), claim('c')]])).toBe(0.3);
    expect(strengthOf(topic(), [[claim('a'), claim('b')]])).toBe(0.3);
    // That a and b agree makes it no surer that c contradicts either.
    expect(
      strengthOf(topic(ties), [
        [claim('a'), claim('c')],
        [claim('b'), claim('c')],
      ]),
    ).toBe(0.3);
  });
});
