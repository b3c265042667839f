interface ScheduleVerb {
  readonly base: string;
  /** Whether the forms are also nouns ("the start", "two votes"): these are asked for their subject. */
  readonly noun: boolean;
  /** What the three words behind it must match, single spaces between. */
  readonly behind: RegExp;
}

/** "opens fire", "closes higher", "ends in tragedy": the present of headlines, which tells the past. */
const NO_HAPPENING = /^(?!of\b|[-–]|(?:fire|up|down|higher|lower|flat|little|mixed|in (?:tragedy|chaos|violence))\b)/;

const verbs = (list: string, noun: boolean, behind = NO_HAPPENING): readonly ScheduleVerb[] =>
  list.split(' ').map((base) => ({ base, noun, behind }));

const SCHEDULE_VERBS: readonly ScheduleVerb[] = [
  ...verbs('begin reopen resume expire lapse convene reconvene sit arrive depart', false),
  ...verbs('start open close end return visit host travel meet', true),
  ...verbs('vote', true, /^(?:on|in(?! favou?r)|at|again|[A-Z])/),
  ...verbs(
    'go',
    false,
    /^(?:to (?!hospital)|on (?:sale|trial|show|display|strike|air|view|release|general)|in ?to (?:effect|force|service|production)|before|live|up for|back to|ahead)/,
  ),
  ...verbs('take', false, /^(?:effect|place|office|over|the (?:oath|stand))\b/),
  ...verbs('come', false, /^(?:into (?:force|effect|law|operation)|to an end|up for|before)\b/),
  ...verbs('appear', false, /^(?:in (?:\w+ )?court|before|at)\b/),
  ...verbs('run', true, /^(?:until|till|from|through)\b/),
  ...verbs('leave', true, /^(?:for|on|office|hospital|prison|[A-Z])/),
  ...verbs('play', true, /^(?:at|in|host|each other|[A-Z])/),
  ...verbs('face', true, /^(?:each other|trial|court|[A-Z])/),
  ...verbs('kick', true, /^off\b/),
  ...verbs('get', false, /^under ?way\b/),
  ...verbs('stand', true, /^(?:trial|for election)\b/),
  ...verbs('fly head', true, /^(?:to|home|back|out)\b/),
];

const thirdPerson = (base: string): string => (base === 'go' ? 'goes' : base === 'fly' ? 'flies' : `${base}s`);

/** Verbs whose simple present tells what is scheduled, by the base form. */
export const SCHEDULE_BASES: ReadonlyMap<string, ScheduleVerb> = new Map(
  SCHEDULE_VERBS.map((verb) => [verb.base, verb]),
);

/** The same by the form in -s. */
export const SCHEDULE_THIRDS: ReadonlyMap<string, ScheduleVerb> = new Map(
  SCHEDULE_VERBS.map((verb) => [thirdPerson(verb.base), verb]),
);

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Words before a form that make a noun of it: "the start", "an early return", "of votes". */
export const BEFORE_SCHEDULE_NOUN = words(`
a an the this these those its their his her our my your ' s
some any no many few several more most both all each every two three four five six seven eight nine ten
of for by with from after before during until between at in on into over
new early final first second last next previous recent
`);

/** Words before a base form that make it no present of its own: "to begin", "did not begin", "would begin". */
export const BEFORE_BARE_INFINITIVE = words(`
to t do does did will would shall should can could may might must cannot let help helps helped
have has had be been was were is are
`);

/** Verbs that take another with its subject between: "saw shops close", "let schools open", "kept roads open". */
export const CAUSATIVES = words(`
let lets letting made make makes making saw seen see sees watched watching help helps helped heard
keep keeps kept keeping left leaving had
`);

/** Verbs whose infinitive is to come even from their past: "agreed to resume talks on Monday". */
export const COMMITMENTS = words('agreed vowed pledged promised threatened plan');

/** Subjects in the plural that do not end in -s. */
export const PLURAL_SUBJECTS = words('we they you i who which that people police children men women crew staff');

/** Words that part a verb from a date behind them: each opens a clause of its own. */
export const CLAUSE_OPENERS = words(
  'as after when while because who whom whose which that where if but although though whether',
);
