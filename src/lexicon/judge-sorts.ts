import { NUMBER, UP_TO_VALUE } from './judge-scope.js';

// What the words beside a figure say of its sort: a difference, the size of each of several, a poll, what one place
// took in, votes under count, what a length measures, which sum, a turnout. All are bounded and matched near the value only, in
// lower case unless said otherwise.

/**
 * After a figure: it is how far two things differ: "five more than in the spring", "nine fewer than his opponent". Not
 * where "more than" hedges another figure: "600 police searched more than 40 houses".
 */
export const DIFFERENCE_AFTER = new RegExp(
  '^(?: (?!and\\b|or\\b|but\\b)[\\w-]{2,14}){0,2} (?:more|fewer|less|higher|lower|taller|longer|shorter|older|younger|bigger|smaller) than' +
    `\\b(?! [$£€]?(?:${NUMBER}|an? (?:dozen|hundred|thousand|million))\\b(?! (?:day|week|month|year|decade)s? (?:ago|earlier|before)))`,
);
/** Around a figure: it may be a difference as well. */
export const CHANGE_AROUND =
  /\b(?:more|fewer|less|further|another|extra|additional|added|by|up|down|rise|rose|increase\w?|fall|fell|gain\w{0,2}|drop\w{0,3}|cut|net|above|below|ahead|behind|short|shortfall|difference|gap|hole|margin|lead)\b/;

/** Before a figure: it is the size of each of several: "forty teams of", "in crews of". */
export const EACH_OF =
  /\b(?:teams|crews|squads|groups|batches|pairs|rows|columns|classes|shifts|parties|packs|boxes|crates|bundles|convoys|families|cells|lots) of $/;

/** In a sentence on a share: it is what a poll found; what a vote came to. */
export const POLLED =
  /\b(?:(?:an?|the|one|latest|new|recent|opinion|exit|earlier|another) (?:opinion |exit )?poll|polls? (?:puts?|shows?|showed|gives?|gave|suggests?|suggested|had|has|found)|polled|polling|pollsters?|surveys?|surveyed|approval|favou?rability)\b/i;
export const OF_THE_VOTE = /^ of (?:the|its|their|his|her|all) (?:\w{2,12} )?votes?\b/;

/** Before a figure: one place took in so many, whatever others did: "St. Mary's hospital treated", "the clinic admitted". */
export const ONE_TOOK_IN =
  /\b(?:hospital|clinic|infirmary|ward|morgue|mortuary|shelter) (?:(?:has|had|have) )?(?:alone )?(?:treated|admitted|received|took in|taken in|discharged|took|counted|registered)(?: (?:about|some|at least|another|nearly|over)){0,2} $/;

/** In a sentence on votes: not all were counted yet: "with 61.3% counted", "with half of the ballots counted". */
export const UNDER_COUNT =
  /\bwith (?:(?:about|some|nearly|almost|just|only|over|more than) ){0,2}(?:(?!100)\d{1,2}(?:\.\d{1,2})? ?(?:%|per ?cent)|half|most|(?:a|one|two|three)[ -](?:third|quarter|fifth)s?)(?: of (?:the |its |all )?(?:\w{2,14} )?(?:votes?|ballots?|precincts?|stations?|districts?|returns|papers))?(?: (?:had been|have been|were))? (?:counted|tallied|reporting|declared)\b/i;

/** What a length measures, by the words behind it: "41 metres long", "in 22 metres of water", "a 41-metre vessel". */
export const ASPECTS: readonly (readonly [aspect: string, behind: RegExp])[] = [
  [
    'how long something is',
    /^(?:[- ]long| in length| from (?:end|tip|nose|bow|head|one end) to|[- ](?:vessel|ship|boat|ferry|yacht|launch|trawler|bridge|tunnel|pier|train|lorry|truck|whale|rope|wall|queue))\b/,
  ],
  ['how high something is', /^(?:[- ](?:high|tall)| in height| above)\b/],
  ['how deep something is', /^(?:[- ]deep| in depth| of water| underground| below| under(?:water)?)\b/],
  ['how wide something is', /^(?:[- ]wide| across| in (?:width|diameter))\b/],
  [
    'how far off something is',
    /^ (?:away|from|off|(?:north|south|east|west)\w*|downstream|upstream|inland|offshore|outside)\b/,
  ],
];

/** What a sum is called. A profit is no debt, whatever the two come to; a loss may be told as what something cost. */
const SUMS = {
  'a profit': 'profits?|net income|surplus(?:es)?',
  revenue: 'revenues?|turnover|takings|receipts',
  'a cost or a loss': 'loss(?:es)?|costs?|expenses|expenditure|spending|budgets?|write-?downs?|impairments?',
  'what is owed': 'debts?|liabilities|arrears|loans?|borrowings?',
  'a fine or damages': 'fines?|penalt(?:y|ies)|damages|compensation',
  pay: 'salar(?:y|ies)|wages?',
  'a bonus': 'bonus(?:es)?',
  'a severance': 'severance',
  'back pay': 'back pay',
  'a dividend': 'dividends?',
  'a tax': 'tax(?:es)?|dut(?:y|ies)|lev(?:y|ies)',
  'a rebate': '(?:tax )?(?:rebates?|refunds?|credits?)',
  rent: 'rents?',
  'a grant': 'grants?|subsid(?:y|ies)',
  'a deposit': 'deposits?',
  'a ransom': 'ransoms?',
  bail: 'bail',
  'a premium': 'premiums?',
} as const;

/** Right before a sum, or right after it: which sort it is. */
export const SUM_BEFORE: readonly (readonly [sort: string, ahead: RegExp])[] = Object.entries(SUMS).map(
  ([sort, words]) => [
    sort,
    new RegExp(
      String.raw`\b(?:${words})(?: (?:last year|in all|so far))?(?: (?:of|was|were|is|are|at|totalled|totaled|came to|stood at|amounted to|reached)|:)${UP_TO_VALUE}`,
    ),
  ],
);
export const SUM_AFTER: readonly (readonly [sort: string, behind: RegExp])[] = Object.entries(SUMS).map(
  ([sort, words]) => [
    sort,
    new RegExp(
      String.raw`^(?: (?:in|of))?(?: (?:annual|yearly|net|gross|pre-tax|unpaid|operating|total|legal|record|tax|court))? (?:${words})\b`,
    ),
  ],
);

/** Beside a share: so many took part in a vote; so many voted one way. */
export const TURNOUT_BEFORE = /\b(?:turnout|participation)\b[^.;\d]{0,32}$/;
export const TURNOUT_AFTER =
  /^(?: of (?:(?!who\b)[\w'’-]{2,14} ){1,5}| )?(?:turnout|participation|turned out|took part|taking part|came (?:out )?to vote|went to the polls|cast (?:an? |their |his |her )?(?:votes?|ballots?)|return(?:ed|ing) (?:their )?ballots?|ballot papers|voted(?! (?:yes|no|for|against|in favou?r|to|down)\b))/;
export const VOTE_BEFORE =
  /\b(?:passed|approved|adopted|carried|rejected|defeated|backed|endorsed|ratified|(?:re-?)?elected|won|voted (?:yes|no|for|against|in favou?r|to)|majority)\b(?![^.;]{0,60}\b(?:turnout|turned out|took part|participation))[^.;]{0,60}$/;
export const VOTE_AFTER =
  /^(?: of (?:[\w-]{2,14} ){1,5}| )(?:in favou?r|against|yes|no|for|back(?:ed|ing)|support(?:ed|ing)?|approv(?:ed|ing)|reject(?:ed|ing)|oppos(?:ed|ing)|endors(?:ed|ing)|voted (?:yes|no|for|against|in favou?r|to)|said (?:yes|no)|chose|of (?:the )?votes?)\b/;
