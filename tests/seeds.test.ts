import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { check } from '../src/check.js';
import { main } from '../src/cli/main.js';
import { loadRules } from '../src/judge/load.js';
import type { Claim } from '../src/model/claim.js';
import type { Finding } from '../src/model/finding.js';
import type { Report } from '../src/model/report.js';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
/** A claim of one of the two articles, by what it says and by words of its sentence: offsets would tell a reader nothing. */
interface Sought {
  readonly article: 0 | 1;
  readonly words: string;
  readonly beside: string;
}
const first = (words: string, beside: string): Sought => ({ article: 0, words, beside });
const second = (words: string, beside: string): Sought => ({ article: 1, words, beside });

let report: Report;
beforeAll(async () => {
  report = await check(['seeds/'], loadRules(), { folder: ROOT });
});

/** The one claim that is sought. */
function claimThat({ article, words, beside }: Sought): Claim {
  const { source, sentences } = report.documents[article]!;
  const found = report.claims.filter(({ source: id, start, end, sentence }) => {
    const around = sentences[sentence]!;
    const says = source.text.slice(start, end).includes(words);
    return id === source.id && says && source.text.slice(around.start, around.end).includes(beside);
  });
  expect(found, `claims of ${words} beside ${beside}`).toHaveLength(1);
  return found[0]!;
}

/** The topic that holds every one of the claims, if there is any. */
const topicOf = (...sought: readonly Sought[]) => {
  const ids = sought.map((each) => claimThat(each).id);
  return report.topics.find(({ claims }) => ids.every((id) => claims.some((claim) => claim.id === id)));
};

const idsOf = (claims: readonly Claim[]) => claims.map(({ id }) => id);

/** The one finding on exactly these claims, which both readers of a build and the exit code take for an alarm. */
function alarmOn(...sought: readonly Sought[]): Finding {
  const ids = sought.map((each) => claimThat(each).id);
  const found = report.findings.filter(({ claims }) => idsOf(claims).join() === ids.join());
  expect(found).toHaveLength(1);
  expect(['error', 'warning']).toContain(found[0]!.severity);
  return found[0]!;
}

describe('where the two articles part', () => {
  it('is three findings and no more', () => {
    expect(report.diagnostics).toEqual([]);
    expect(report.findings).toHaveLength(3);
    expect(report.findings.filter(({ severity }) => severity === 'note')).toEqual([]);
  });

  it('is in the French soldiers killed, counted over different periods', () => {
    const { differs } = alarmOn(first('38', 'since 2013'), second('41', 'Operation Barkhane'));
    expect(differs.join('; ')).toContain('since 2013');
    expect(differs.join('; ')).toContain('Operation Barkhane');
  });

  it('is in when France went in, told once for all three years', () => {
    alarmOn(first('2013', 'intervened'), second('2014', 'officially began'), second('2012', 'presence'));
  });

  it('is in the words of condolence, with both spellings of who says them', () => {
    const { differs } = alarmOn(first('died for Mali', 'condolence'), second('for Mali, for the Sahel', 'statement'));
    expect(differs.join('; ')).toContain('Ibrahim Boubacar Keita');
    expect(differs.join('; ')).toContain('Ibrahim Boubacar Keïta');
  });

  it('fails a build', async () => {
    const printed: string[] = [];
    const code = await main(['check', 'seeds/', '--no-config'], {
      out: (text) => void printed.push(text),
      err: (text) => void printed.push(text),
      standardInput: async () => new Uint8Array(),
      folder: ROOT,
      today: '2024-03-10',
      columns: null,
      color: false,
    });
    expect(code).toBe(1);
    expect(printed.join('')).toMatch(/^3 contradictions, /m);
  });
});

it.each([
  ['the soldiers killed', first('thirteen', 'Parly'), second('13', 'collision')],
  ['the size of the force', first('4,500', 'Barkhane'), second('4,500', 'stationed')],
  ['the day', first('Monday', 'making contact'), second('Monday', 'incident')],
])('they agree on %s', (_, a, b) => {
  expect(['agree', 'compatible']).toContain(topicOf(a, b)?.verdict);
});

it.each([
  ['the French and the Malian dead', first('38', 'since 2013'), second('38', 'al-Qaeda branch')],
  ['the dead of Beirut and of an ambush', first('58', 'Beirut'), second('53', 'ambush')],
  ['two sentiments of one president', first('deep sadness', 'Macron'), second('greatest respect', 'Macron')],
  ['an intervention and an overthrow', first('2013', 'intervened'), second('2011', 'overthrow')],
])('they are not taken to speak of one thing in %s', (_, a, b) => {
  expect(topicOf(a, b)).toBeUndefined();
});
