/** Words that speak of a bet: after them "ten to one" is no time. */
export const ODDS_WORDS: ReadonlySet<string> = new Set(
  'odds bookmaker bookmakers bookies bookie bet bets betting backed backing punter punters favourite favorite favourites favorites outsider outsiders priced quoted ratio outspent outnumbered outvoted vote votes voted'.split(
    ' ',
  ),
);

/** Words that go on after a time of day and that no number counts: "at ten to five his cellar was wet". */
export const CLOCK_GOES_ON: ReadonlySet<string> = new Set(
  'on in at when and or but this that yesterday today tonight tomorrow while as before after with the a an his her their its our my he she it they we i you there because where somebody someone nobody sharp every each local monday tuesday wednesday thursday friday saturday sunday'.split(
    ' ',
  ),
);

/** Words before "at" that put a rate, a limit, a price or an age there, and no time: "the alarm is set at two". */
export const AT_NO_HOUR: ReadonlySet<string> = new Set(
  'set fixed capped limited limit maintained kept held remain remained remains stand stands stood put rate rated rates valued estimated estimate priced price cost costs sold fell rose peaked averaged average total totalled number numbers staff headcount minimum maximum score scored level drawn rests rested school child children aged age born orphaned orphan married learned learnt taught wrote built played composed died dead kill killed killing injured wounded toll deaths boy girl kid kids pupils recorded counted tally count currently now target'.split(
    ' ',
  ),
);

/** Words before "by" that tell by how much: "last time it lost by nine". */
export const BY_NO_HOUR: ReadonlySet<string> = new Set(
  'lost lose loses won win wins beat beaten beating defeated passed carried cut reduced raised rose rise risen fell fall fallen grew grown shrank shrunk increased increase decreased dropped drop down up ahead behind short lead leads led leading margin outnumbered multiplied multiply divided divide outvoted exceeded exceed missed miss better best worse extended widened narrowed higher lower more fewer less shared owned signed followed replaced joined surrounded killed wounded injured attended accompanied trailed trailing gone'.split(
    ' ',
  ),
);
