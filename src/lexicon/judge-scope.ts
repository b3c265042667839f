import { EXTREMES, SUPERLATIVES } from './superlatives.js';

// What the words right beside a value say of its scope. All are bounded and matched near the value only.

/** What may stand between the words that tell the scope and the value, which ends what is matched. */
export const UP_TO_VALUE =
  '(?: (?:about|some|around|nearly|almost|just|over|under|only|roughly|at least|more than|less than|another|a further|an?|the|all)){0,3} ?[$£€]?$';

/** Before a value: it is what somebody had expected or aimed at, not what came about. */
export const EXPECTED =
  /\b(?:had (?:been )?(?:expected|forecast|predicted|projected|hoped|feared|estimated|budgeted|promised)|(?:analysts?|economists?|forecasters?|bookmakers)(?: polled| surveyed)? (?:by \S{1,20} )?(?:had )?(?:expected|forecast|predicted)|expectations? (?:of|for)|forecasts? (?:of|for)|(?:target|goal|estimate) of|compared with (?:an expected|forecasts? of))\b(?:(?! but | as (?:late|early|recently) as )[^.;]){0,24}$/;

/** Before a value: it is a forecast, not what came about. */
export const TO_COME =
  /\b(?:expect(?:ed|s)?|project(?:ed|s)?|forecasts?|predict(?:ed|s)?|hop(?:es|ed|ing)|aim(?:s|ed|ing)?) (?:(?!to\b)[\w-]{1,12} ){0,4}to (?:\w{2,12} ){1,3}$/;

/** In a value's sentence: nothing there need have come about yet. */
export const MAY_BE_TO_COME =
  /\b(?:will|would|could|may|might|shall|should|expect\w{0,2}|forecasts?|predict\w{0,3}|project(?:ed|s)|plan(?:s|ned|ning)?|aim(?:s|ed)?|intends?|pledge[ds]?|vow(?:s|ed)|likely|propos\w{1,3}|is to|are to|due to|going to|next|tomorrow)\b|['’]ll\b/i;

/** Before a value: it is the earlier one that the sentence sets the present one against. */
export const BASELINE_BEFORE = new RegExp(
  `\\b(?:(?:up|down|rose|risen|rising|fell|fallen|falling|dropped|climbed|grew|grown|increased|decreased|shrank|shrunk|slid|jumped|slipped|edged|cut|raised|lowered) (?:sharply |slightly |steadily )?from|compared (?:with|to)|as against)${UP_TO_VALUE}`,
);

/** After a value, across at most a few words: the earlier time that it belongs to. "Less than a year ago" is not of then. */
export const BASELINE_AFTER =
  /^(?!(?: [\w-]{2,14})? (?:more|less|fewer|higher|lower|longer|shorter) than\b)[^.;,]{0,24}\b(?:(?:a|one|the) (?:year|month|week|quarter|day|decade) (?:earlier|before|ago)|(?:in|during|of) the (?:previous|preceding|prior|outgoing)|last time|previously)\b/;

/** Before a value: what it was at a time that its sentence goes back to: "last spring it was", "in 2022 it had been". */
export const BASELINE_THEN = new RegExp(
  `\\b(?:last (?:year|month|week|season|spring|summer|autumn|winter|time)|in (?:19|20)\\d\\d|(?:an?|one|two|three|five|ten) (?:years?|months?|weeks?|decades?) (?:ago|earlier|before))\\b[^.;:]{0,32} (?:it|they|that|this|the (?:figure|number|rate|share|total)) (?:was|were|had been|stood at|came to)${UP_TO_VALUE}`,
);

/** Before a count: it comes on top of others that were counted before, or is what is left of them. */
export const FURTHER =
  /\b(?:another|a further|an additional|further|additional|the remaining)(?: (?:about|some|at least|nearly|around))? $/;

/** Around a count of further people: they are counted apart from the dead, as those who were hurt or are missing. */
export const DEATHS = /\b(?:kill(?:ed|s|ing)|dead|die[ds]?|deaths?|bodies|drown\w{0,3}|perished|lives)\b/;
export const HURT_OR_MISSING =
  /\b(?:injur(?:ed|ing|ies)|wound(?:ed|ing)|hurt|in hospital|hospitali[sz]ed|missing|unaccounted|not been heard|cannot be traced)\b/;

/** At the head of a value's sentence: an earlier time, which what follows belongs to. */
export const BASELINE_AHEAD =
  /^["“‘]?(?:But |And )?(?:(?:an?|two|three|four|five|six|seven|eight|nine|ten|\d{1,3}|some|several|many) (?:years?|months?|decades?|seasons?) (?:ago|earlier|before)|last (?:season|winter|summer|spring|autumn))\b/i;
/** In a sentence: it may be of that earlier time as well. */
export const OF_EARLIER = /\b(?:(?:1\d|20)\d\d|ago|earlier|previous(?:ly)?|last|then|once|former(?:ly)?|since)\b/i;

/** After a count: it leaves out those counted before as well, as "a further 13" does. */
export const OTHER_AFTER = /^ (?:\w{2,12} )?others?\b/;

/** After an amount: it is so much in a day, a week, a year. */
export const RATE_AFTER =
  /^ (?:a|per|each|every)(?: \d{1,2})? (?:second|minute|hour|day|night|week|month|quarter|year)s?\b/;

/** After a count: so many are left of those before. After another: what once happened to all of them. */
export const STILL_AFTER =
  /^(?: [\w-]{2,16}){0,3} (?:(?:still )?remain(?:s|ed)?|(?:will|would|were to|are to) remain|(?:are|is|were|was) still)\b/;
export const DONE_AFTER =
  /^(?: [\w-]{2,16}){0,3} (?:were|was|have been|has been|had been) (?!still|missing|unaccounted|critical)\w{3,16}(?:ed|en|nt|ld|un|ut)\b/;

/** Before a value: what it is to become: "may cut its rate to", "fares go up by 9 per cent in January to". */
export const BECOMING = new RegExp(
  `\\b(?:(?:will|would|may|might|could|to|shall|should) (?:be )?(?:cut|raised?|lower(?:ed)?|reduced?|increased?|lift(?:ed)?|bring|brought|trim(?:med)?|put|rise|fall|go|climb|drop|come)|go(?:es)?|rises?|falls?|climbs?|drops?)\\b[^.;:]{0,48} to${UP_TO_VALUE}`,
);

/** Right before or after a value: it holds at present. */
export const NOW_BEFORE = new RegExp(
  `\\b(?:now|currently|at present|presently)(?: (?:at|stands? at|is|are|costs?))?${UP_TO_VALUE}`,
);
export const NOW_AFTER = /^[,)]? (?:now|currently|at present|today)\b/;

/** Before a day or an hour: it had been planned, which leaves open what came of it. */
export const DUE =
  /\b(?:had been|was|were) (?:originally |initially |first )?(?:due|scheduled|supposed|meant|set|planned|expected|booked)\b[^.;]{0,40}$/;

/** After a date: it is what an event goes by: "through the Sept. 11, 2001, terrorist attacks". */
export const EVENT_BY_DATE =
  /^,? (?:(?:terror|terrorist|deadly|deadliest|armed|suicide|failed|attempted|\w{2,16}-led) )?(attack|riot|insurrection|uprising|massacre|bombing|shooting|revolution|coup|hijacking|atrocit)/;

/** After a length of time: it is counted from the break of a match, not from its start. */
export const FROM_RESTART =
  /^,? (?:of|after|from|into|following) (?:the |an? )?(?:restart|re-start|interval|half[- ]?time|break|second half|second period|extra time|overtime|turnaround)\b/;

/** Right before or after a value: so many are needed, whatever there are. Not "nine needed treatment". */
export const NEEDED_BEFORE = new RegExp(
  `\\b(?:needs|needing|needed:|requires|requiring|required:|a (?:minimum|quorum) of)${UP_TO_VALUE}`,
);
export const NEEDED_AFTER =
  /^(?: \w{2,14}){0,2} (?:(?:is|are|was|were|would be|will be) (?:needed|required|necessary)|(?:needed|required) (?:to|for|by)\b)/;

/** In a sentence: what it tells is of the world, a country or a trade as a whole. */
export const WORLDWIDE =
  /\b(?:worldwide|globally|nationwide|nationally|industry-?wide|(?:company|group)-?wide|in (?:both|all|all (?:two|three|four|five|its)) (?:countries|markets|states)|(?:across|around|throughout|all over) the (?:world|globe|country|nation|industry|group|company))\b/i;

/** Before or after a share: how much something changed. */
export const CHANGE_BEFORE = new RegExp(
  `\\b(?:up|down|off|by|rise|rises|rose|risen|fall|falls|fell|fallen|grow|grows|grew|grown|gain(?:s|ed)?|los[et]s?|drop(?:s|ped)?|jump(?:s|ed)?|climb(?:s|ed)?|slid|slip(?:s|ped)?|sank|sunk|shed|surged?|soar(?:s|ed)?|plunged?|plummet(?:s|ed)?|tumbled?|slump(?:s|ed)?|increased?|decreased?|declined?|shrank|shrunk|rise of|fall of|increase of|drop of|growth of|cut of)${UP_TO_VALUE}`,
);
export const CHANGE_AFTER =
  /^ (?:(?:more|less|fewer|higher|lower|up|down|dearer|cheaper|bigger|smaller|better|worse)\b|(?:pay |price |tax )?(?:rise|fall|increase|drop|cut|decline|growth|reduction|jump|gain|raise)\b)/;

/** In a sentence on a risk: what is lower than it is for others, and what something lowers it by, are one. */
export const OF_RISK = /\b(?:risks?|chances?|odds|likelihood|likely)\b/i;

/** After a share: it tells how two things compare, not how one changed. */
export const COMPARED_WITH =
  /^ (?:of what (?!(?:is|are|was|were|has|have|had) )|as (?:many|much|high|large|big|long|far|likely)\b|(?:more|less|fewer|higher|lower|bigger|smaller|dearer|cheaper) than (?!(?:(?:an?|one|the|in|at|two|three|ten|last|previous) ){0,2}(?:(?:same|previous|last) )?(?:years?|quarters?|months?|weeks?|seasons?|decades?|(?:19|20)\d\d|spring|summer|autumn|winter|before)\b)|above\b|below\b)/;

/** At the head of a sentence: the group or place that a share in it is of, after the word that leads it in. */
export const GROUP_AHEAD =
  /^["“‘]?(Among|Of|For|In) (?!(?:an?|its|all|total|fact|(?:early|late|mid-)?\w{3,9} \d|\d)\b)([^,.;:]{3,48})/;

/** Before or after a share: the whole that it is a part of. */
export const SHARE_BEFORE = new RegExp(
  `\\b(?:ma(?:de|kes?|king) up|account(?:s|ed|ing)? for|represent(?:s|ed|ing)?|compris(?:es?|ed|ing)|constitut(?:es?|ed|ing)|(?:market|vote|majority|minority)? ?(?:share|stake)(?: (?:of|is|was|at|to|stands at|stood at))?|\\d[^.;:]{1,24}, or)${UP_TO_VALUE}`,
);
export const SHARE_AFTER = /^ of (?!(?:a|an|one) (?:point|per))/;

/** Before or after a value: it is of one day. */
export const ONE_DAY =
  /\b(?:on|in) (?:mon|tues|wednes|thurs|fri|satur|sun)day(?:'s|’s)?\b|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day(?:'s|’s) |\btoday\b|\byesterday\b|\bthat (?:day|night)\b/;

/** After a value: it adds up from that time on. */
export const ADDS_UP = /^[^.;,]{0,40}\b(?:since|so far this|to date|over the (?:past|last)|in the (?:past|last))\b/;

/** After a value, across at most a few words, or at the head of its sentence: the year it belongs to. */
export const YEAR_BESIDE =
  /^[^.;,\d]{0,40}\b(?:in|during|for|of) (?:fiscal |the year |\w{3,9} )?((?:1[89]|20)\d\d)\b(?![-–/])/;
export const YEAR_AHEAD = /^["“‘]?(?:In|During|Back in) (?:\w{3,9} )?((?:1[89]|20)\d\d)\b(?![-–/])/;

/** Before a length of time or the time it counts from: "the highest in more than", "its worst night since". */
export const EXTREME_SINCE = new RegExp(
  `\\b(${[...EXTREMES.keys()].join('|')})\\b[^.;:]{0,40} (?:in|for|since)(?: (?:about|almost|nearly|more than|over|at least|the|last|past)){0,3} $`,
);

/** In a sentence: a price or an index in the course of a trading day, or at its end. */
export const DURING_TRADE =
  /\b(?:in (?:early|morning|midday|afternoon|late|pre-?market|after-hours) (?:trading|trade|deals|dealings)|at the open(?:ing)?|by midday|intraday|earlier in the (?:day|session))\b/i;
export const AT_THE_CLOSE =
  /\b(?:clos(?:ed?|es|ing)|end(?:ed|s|ing) the (?:day|session|week)|settl(?:ed|es|ing) at)\b/i;

/** Two camps that count against each other: each source may have told truly what its side says. */
export const SIDES: readonly ReadonlySet<string>[] = [
  new Set(
    `police government ministry army military official officials authority authorities soldiers troops minister regime
     management employer employers company prosecutors prosecution`.split(/\s+/),
  ),
  new Set(
    `organiser organisers organizer organizers protesters protestors demonstrators marchers campaigners activists union
     unions strikers opposition rebels rebel militants insurgents separatists guerrillas jihadists defence defense`.split(
      /\s+/,
    ),
  ),
];

/** Words that share their letters with a side and none of its meaning. */
export const NO_SIDE =
  /\b(?:defen[cs]e (?:minist|department|secretary|chief|forces?)|civil defen[cs]e|opposition(?=-))/i;

/** Groups of people that leave each other out: a count of the one is no count of another. Lemmas. */
export const GROUPS_APART: readonly (readonly string[])[] = [
  ['man', 'woman', 'boy', 'girl'],
  ['man', 'woman', 'child'],
  ['civilian', 'soldier', 'policeman', 'militant', 'rebel', 'insurgent', 'peacekeeper', 'jihadist'],
  ['passenger', 'crew'],
  ['teacher', 'pupil', 'student'],
  ['patient', 'nurse', 'doctor'],
];

/** After a rank: it goes by size, age or merit: "the third-largest". */
export const BY_SIZE = new RegExp(`^[- ](?:\\w{2,12}-)?(?:${SUPERLATIVES.join('|')})\\b`);

/** Between a rank and what it counts in a row. */
export const IN_SUCCESSION = '(?:consecutive |straight |full |successive )?';

/** After a rank: it counts days, weeks or times in a row: "the second day". */
export const IN_A_ROW = new RegExp(
  `^ ${IN_SUCCESSION}(?:days?|nights?|mornings?|afternoons?|evenings?|weeks?|weekends?|months?|quarters?|years?|times?|rounds?|attempts?|innings|halves|half|hours?|minutes?)\\b`,
);

/** A number of two or more, in lower case. */
export const NUMBER = String.raw`(?:\d[\d,]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|\w{3,9}ty-\w{3,5})`;

/** Right after or before a count: the whole of which it is a part, in figures; or a part of which it is the whole. */
export const PART_OF_NUMBER = new RegExp(
  `^ (?:[a-z]{2,14} )?(?:out )?of (?:the |its |their |his |her |all |a possible )?${NUMBER}\\b`,
);
export const PART_OF_WHICH = /\bof (?:which|whom|them|these|those),? $/;
export const WHOLE_OF_NUMBER = new RegExp(
  `\\b${NUMBER} (?:[a-z]{2,14} )?(?:out )?of (?:the |its |their |his |her |all |a possible )?$`,
);

/** Before what is so wished and after what is so now: "wants classes to begin at", "now begin before". */
export const WANTED =
  /\b(?:wants?|would like|would prefer|calls? for|asks? for|asked for|demands?|urges?)\b[^.;]{0,40}$/;
export const AT_PRESENT = /\b(?:now|currently|at present|at the moment)\b[^.;,]{0,32}$/;

/** After a value: a time that is over. Before a value: it is still to come. */
export const TIME_OVER = /^[^.;,]{0,24}\b(?:in|over|during) the (?:past|last|previous) /;
export const WILL = /\b(?:will|is to|are to|is going to|are going to) (?:\w{2,12} ){1,3}$/;

/** Right before a value: it is of another thing of that sort, which the story's own is set beside: "a sister plant of". */
export const ANOTHER_OF_ITS_SORT = new RegExp(
  `\\ba (?:sister|twin|rival|similar|comparable|competing|neighbou?ring|nearby|previous|separate) (?!number|amount|sum|share|proportion|rate|figure)[\\w-]{3,16}(?: [\\w-]{2,16}){0,2}${UP_TO_VALUE}`,
);

/** In a sentence: it is of somebody else, set beside what the story is about. */
export const OF_ANOTHER =
  /(?:^["“‘]?|[.;] )(?:But |And )?(?:(?:[Nn]eighbou?ring|[Nn]earby|[Rr]ival) \p{Lu}|An? (?:[\w-]{3,14} ){1,3}in (?:19|20)\d\d\b|Elsewhere\b|By comparison\b|By contrast\b|In comparison\b)/u;

/** Before a price or a share: it is of the end of a trading day. */
export const CLOSED_AT =
  /\b(?:clos(?:ed|es|ing)|finish(?:ed|es|ing)|settl(?:ed|es|ing)|end(?:ed|s|ing) (?:the day|the session|trading))(?: [\w-]{2,10}){0,3} $/;
/** In a sentence: what it tells is traded, and its price moves by the minute. */
export const TRADED =
  /\b(?:shares?|stocks?|index|bonds?|futures|crude|(?:to|against) the (?:dollar|euro|pound|yen)|interbank|a barrel|an ounce|bitcoin)\b/i;

/** At the head of a sentence: a share in it is of the whole that stands there. */
export const WHOLE_AHEAD = /^["“‘]?Of (?:the|its|their|all|these|those) /;

/** Before a length of time: it had gone on for so long, with more to come. */
export const BY_THEN = /\b(?:by then|by that time|by this time|at that point|so far|already|up to then)\b[^.;:]{0,48}$/;

/** After a length of time: by so much something is late, which is no time that has gone by. */
export const OUT_BY = /^ (?:behind|late|overdue|ahead|early)\b/;

/** After a count: so many will be left. Around another: it may be of those as well. */
export const TO_BE_LEFT = /^(?: [\w-]{2,16}){0,3} (?:will|would|are to|were to) (?:remain|stay|be left)\b/;
export const LEFT_AROUND = /\b(?:remain\w*|stay\w*|left|leav\w+|keep\w*|kept|surviv\w+|spared?)\b/;

/** At the head of a sentence: the place that what follows is of. */
export const PLACE_AHEAD = /^["“‘]?(?:But |And )?In (?:the )?(\p{Lu}[\p{L}-]{2,20}(?: \p{Lu}[\p{L}-]{2,20})?),? /u;
