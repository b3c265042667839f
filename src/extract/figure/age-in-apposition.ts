import { MONTH_WORDS, PERSON_NOUNS } from '../../lexicon/figure-context.js';
import { after, before, type NumberExpression } from './reading.js';

const APPOSITION_BEFORE = /(\p{Lu}[\p{L}’'.-]{1,24}),\s?(?:now\s|then\s|just\s|only\s)?$/u;
const NOUN_BEFORE = new RegExp(`\\b(?:${PERSON_NOUNS}),\\s(?:now\\s|then\\s|just\\s|only\\s)?$`, 'i');
const APPOSITION_AFTER = /^(?:[,;)]|[.:](?:\s|$)|\s{1,3}(?:and\s{1,3}\p{Lu}|who\b|of\s{1,3}\p{Lu})|\s[–—-]\s|[”"]|$)/u;
/** "The former minister of defence, 74, is": an office or a trade, however far from its article. */
const OFFICE_BEFORE = new RegExp(
  `\\b(?:the|an?|his|her|their|our|my)\\s(?:[\\p{L}’'-]{2,20}\\s){0,3}(?:${PERSON_NOUNS}|\\p{Ll}{2,16}(?:[^aeiou]er|or|ist|ian|man|woman))(?:\\s(?:of|from|in|at)\\s[\\p{L}’'-]{2,20}(?:\\s[\\p{L}’'-]{2,20})?)?,\\s(?:now\\s|then\\s|just\\s|only\\s)?$`,
  'iu',
);
/** "One of the wounded, 22, has": one of many, so that the number is no part of them. */
const ONE_OF_BEFORE = /\b[Oo]ne\s(?:\p{Ll}+\s)?of\sthe\s(?:\p{Ll}+\s)?\p{Ll}{3,16},\s$/u;
/** "Dismissed butcher, 61, in siege": a headline leaves articles out. */
const OPENING_BEFORE =
  /^[“"‘']?(?!(?:The|An?|His|Her|Its|Their|In|On|At|Of|For|By|With|From|After|Before|Among|Between|To|As|But|And|Then|Since|Under|Over)\b)\p{Lu}[\p{L}’'-]{1,20}(?:\s[\p{Ll}’'-]{2,20}){1,3}(?<!s),\s$/u;
const OFFICE_AFTER = /^,\s{1,3}(?!\d)/;
/** "The full-back, 21, explained": whoever it is, he does what people do. */
const SINGULAR_BEFORE =
  /\b(?:the|an?|his|her|their|our|my)\s(?:[\p{L}’'-]{2,20}\s){0,3}[\p{Ll}-]{2,20}(?<!s|\b(?:total|number|figure|score|count|toll|tally|result|sum|rate|average|mean|median|mark|record|price|limit|temperature|speed|vote|answer)),\s(?:now\s)?$/iu;
const ACTS_AFTER =
  /^,\s{1,3}(?:who|whose|whom|has|had|is|was|said|says|told|tells|explained|added|recalled|died|denied|denies|admitted|pleaded|joined|married|lives|lived|won|wrote|fled|survived|suffered)\b/;
/** A number lower than this beside an office or a trade is as often of something else. */
const LEAST_BESIDE_OFFICE = 13;
const NOT_NAMES = new RegExp(
  `^(?:${MONTH_WORDS.join('|')}|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Chapter|Verse|Section|Page|Street|Ave|Avenue|Road|Inc|Ltd|Corp|This|That|These|Those|It|Here|There|Then|Yes|No|Also|However|Today|Yesterday|But|And)\\.?$`,
  'i',
);

/** Whether a number stands between commas beside somebody: "Rosa Lind, 38,", "the former minister of defence, 74,". */
export function isAgeInApposition(text: string, number: NumberExpression): boolean {
  const following = after(text, number.end, 16);
  if (!APPOSITION_AFTER.test(following)) return false;
  const preceding = before(text, number.start, 48);
  if (NOUN_BEFORE.test(preceding)) return true;
  if (number.low >= LEAST_BESIDE_OFFICE) {
    if (ACTS_AFTER.test(after(text, number.end, 24)) && SINGULAR_BEFORE.test(preceding)) return true;
    // What stands after is asked first: an expression tied to its start costs far less.
    if (
      OFFICE_AFTER.test(following) &&
      (OFFICE_BEFORE.test(preceding) ||
        ONE_OF_BEFORE.test(preceding) ||
        OPENING_BEFORE.test(text.slice(0, number.start)))
    )
      return true;
  }
  const found = APPOSITION_BEFORE.exec(preceding);
  // June and May are names as well; nobody's date is the 71st.
  if (!found || (NOT_NAMES.test(found[1]!) && !(number.low > 31 && /^(?:April|May|June)$/.test(found[1]!))))
    return false;
  // A list of numbers after a name ("Falcons, 3, 5") or a place after a number is no age.
  return !/^,\s\d/.test(following);
}
