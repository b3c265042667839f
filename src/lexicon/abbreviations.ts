// Abbreviations that end in a full stop, lower case, by what may follow them. Words that are as often whole words at
// the end of a sentence ("no", "art", "gen", "fig") are told apart by what follows.

/** Always followed by more of the same sentence: titles before a name, and words that introduce. */
export const NEVER_LAST: ReadonlySet<string> = new Set(
  `mr mrs ms mx dr drs prof gen lt col maj capt cmdr cdr cpl sgt pvt pfc adm brig rep reps sen sens gov lieut rev hon
  pres supt insp det messrs mme mlle mgr msgr atty asst dep amb sec-gen vs viz e.g i.e cf ca approx est incl`.split(
    /\s+/,
  ),
);

/** Within a sentence only before a number or a name that begins with one: "No. 5", "pp. 12-14", "Rs. 500". */
export const BEFORE_NUMBER: ReadonlySet<string> = new Set(
  `no nos nr p pp art arts sec secs fig figs vol vols ch par para paras rs ver col cols op ext tel c`.split(/\s+/),
);

/** May end a sentence: it does where the next word opens one. */
export const MAY_BE_LAST: ReadonlySet<string> = new Set(
  `st ste mt ft ave blvd rd hwy dept univ assn bros inc corp co cos ltd plc llc jr sr esq etc al ed eds
  jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun
  ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn
  tex va vt wash wis wyo ont que alta sask oz lb lbs ft in min hr hrs sq km mi mph m.p.h`.split(/\s+/),
);

/** After "a.m." and "p.m." the sentence goes on with these; before any other capital it ends. */
export const AFTER_TIME_OF_DAY: ReadonlySet<string> = new Set(
  `monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
  january february march april may june july august september october november december
  jan feb mar apr jun jul aug sep sept oct nov dec christmas easter new
  est edt et cst cdt ct mst mdt mt pst pdt pt gmt utc bst cet cest ist jst eat wat sast aest
  eastern central mountain pacific greenwich local us u.s`.split(/\s+/),
);

/** Capitalised words that open a sentence far more often than they go on one after an abbreviation. */
export const SENTENCE_OPENERS: ReadonlySet<string> = new Set(
  `the a an this that these those he she it they we i you his her its their our my there here who what when where why how
  in on at by for from with after before since during until under over about as if while although though because
  but and or so yet nor then now also however meanwhile still instead later earlier today yesterday
  is are was were did does do has have had will would can could should may might must
  no not none nobody nothing some many most more several all both each every another other others one two three
  according asked police officials authorities investigators witnesses residents rescuers prosecutors doctors`.split(
    /\s+/,
  ),
);

/** Nouns that a single letter behind them tells apart: "band D", "vitamin C", "plan B". */
export const LABELLED_BY_LETTER: ReadonlySet<string> = new Set(
  `appendix band bay berth blood block building carriage category cell channel class column company court courtroom dock
  engine entrance exhibit exit factor flat gate grade group hall hepatitis house influenza junction lane level line
  locker lot model option part peer person phase plan platform point pool provision question road room route scenario
  schedule section sector series shaft stand studio supplier suspect table team terminal tier tower type unit variant
  victim vitamin ward wing witness zone`.split(/\s+/),
);

/** Verbs that give a question or a cry to its speaker: “Why now?” Macron asked. */
export const SPEAKING_VERBS: ReadonlySet<string> = new Set(
  `said says say asked asks added adds told tells wrote writes shouted cried called yelled screamed replied answered
  recalled tweeted posted wondered joked insisted demanded read reads`.split(/\s+/),
);
