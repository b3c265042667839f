import type { AnnotatedDocument } from '../annotate/annotate.js';
import type { Claim, Mention } from '../model/claim.js';
import { fold } from '../model/fold.js';
import { overlaps } from '../model/span.js';
import { ageBearer } from './context/age-bearer.js';
import { clauseAround } from './context/clause.js';
import { describeClaim } from './context/describe.js';
import { happeningAt } from './context/happening.js';
import { type Namings, nationsOf } from './context/nations.js';
import { lemmasIn, lemmasOutside } from './context/noun-phrase.js';
import { countedBefore, isNobody, phraseOf } from './context/phrase.js';
import { placeTieOf } from './context/place-tie.js';
import { predicateOf } from './context/predicate.js';
import { scopeOf } from './context/scope.js';
import { besideOf, type SentenceContext } from './context/sentence.js';
import { isOfVote, sideOf } from './context/side.js';
import { termsAround } from './context/terms.js';
import { timeTieOf } from './context/time-tie.js';
import { wordRangeOf } from './context/word-range.js';

/**
 * A mention of a sentence with what it is about; `nations` are what the document names by nation.
 * The id is left empty: it is given over all sources together.
 */
export function claimOf(
  document: AnnotatedDocument,
  mention: Mention,
  sentence: SentenceContext,
  nations: Namings,
): Claim {
  const { index, words, breaks, narrowing, neighbours, attribution } = sentence;
  const { source, paragraphs, sentences } = document;
  const value = wordRangeOf(words, mention);
  const clause = clauseAround(words, breaks, value);
  const nobody = mention.kind === 'count' && isNobody(words, value);
  const range = nobody
    ? null
    : phraseOf(words, mention, value, clause, () => countedBefore(words, mention, sentence.counts));
  const side = mention.kind === 'count' ? sideOf(source.text, mention, sentence.counts) : null;
  const assumed = nobody ? ['people'] : side && isOfVote(words, clause) ? ['vote'] : null;
  const counted = assumed ?? (range ? lemmasIn(words, range) : []);
  const phrase = mention.kind === 'quotation' ? wordsQuoted(document, mention) : counted;
  const predicate = predicateOf(words, value, clause);
  const role = paragraphs[sentences[index]!.paragraph]?.role;
  const isTime = mention.kind === 'date' || mention.kind === 'time';
  const { dates, places, names, written } = besideOf(sentence, mention);
  const holder = holderNamed(source.text, mention, sentence.mentions);
  return {
    id: '',
    source: source.id,
    sentence: index,
    head: phrase.at(-1) ?? null,
    about: describeClaim(mention, range, { words, breaks, value, clause }),
    attribution,
    scope: scopeOf({
      words,
      narrowing,
      value,
      clause,
      phrase,
      predicate,
      dates,
      places,
      named: written,
      holder,
      bearer: ageBearer(source.text, sentences[index]!, mention, holder),
      nations: nationsOf(phrase, mention.start, nations),
      published: source.date,
      side,
    }),
    context: {
      phrase,
      predicate,
      happening: isTime || mention.kind === 'duration' ? happeningAt(words, value, clause) : null,
      timeTie: isTime ? timeTieOf(words, value) : null,
      clause: [...new Set(lemmasOutside(words, clause, value))],
      terms: termsAround(words, neighbours, value, clause),
      names: [...new Set([...names, ...places])].sort(),
      headline: role === 'headline',
      dateline: role === 'dateline',
      placeTie: mention.kind === 'place' ? placeTieOf(words, value, clause) : null,
    },
    // Last: a literal that begins with one of six shapes takes ten times as long.
    ...mention,
  };
}

/** The content lemmas of a quotation, over all the sentences that it spans. */
function wordsQuoted(document: AnnotatedDocument, quotation: Mention): readonly string[] {
  const lemmas: string[] = [];
  for (let i = document.sentenceAt(quotation.start); i < document.sentences.length; i++) {
    if (document.sentences[i]!.start >= quotation.end) break;
    const words = document.words(i);
    lemmas.push(...lemmasIn(words, wordRangeOf(words, quotation)));
  }
  return lemmas;
}

/** "Anna Lis, a dentist aged", "Marek Oda, who is", "Mira was only": what may stand between a name and an age. */
const APPOSITION =
  /^(?:,\s(?:an?|the)\s[\p{L}\s'’-]{1,40}|,?\s(?:who[’']s|who\s(?:is|was))\s(?:(?:just|only|now|then|still|already)\s)?|,\s(?:now|then)\s|(?:[’']s|\s(?:is|was|had\sbeen|would\shave\sbeen|turns|turned))\s(?:(?:just|only|now|then|still|already)\s)?)$/u;

/** "A former Jesuit who is", "The Boeing is": the name is that of a kind. */
const OF_KIND = /\b(?:[Aa]n?|[Tt]he|[Ee]very|[Oo]ne|[Aa]nother)\s(?:\p{Ll}[\p{L}-]{1,14}\s)?$/u;

/** The name, in its fullest form, of whom or what a figure is of, where the grammar or an apposition ties them. */
function holderNamed(text: string, mention: Mention, siblings: readonly Mention[]): string | null {
  const holder = 'holder' in mention ? mention.holder : null;
  if (holder === null && mention.kind !== 'age') return null;
  const isHolder = (sibling: Mention): boolean =>
    (holder !== null && overlaps(sibling, holder)) ||
    (mention.kind === 'age' &&
      sibling.end < mention.start &&
      APPOSITION.test(text.slice(sibling.end, mention.start)) &&
      !OF_KIND.test(text.slice(Math.max(0, sibling.start - 24), sibling.start)));
  const name = siblings.findLast((sibling) => 'name' in sibling.value && isHolder(sibling));
  return name && (name.kind === 'name' || name.kind === 'place') ? fold(name.fullName ?? name.value.name) : null;
}
