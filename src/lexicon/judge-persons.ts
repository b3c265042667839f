// What the words around an age say of whose it is. All are bounded; those before and after it are matched in lower case.

/** Around somebody's age: "Dana Ruiz, 31, told reporters"; "said Dana Ruiz, 31." but not "police said Dana Ruiz, 31, was shot". */
export const SPEAKS_AFTER =
  /^,?(?: [a-z][^.;:“”"]{0,40},)? (?:told|said|says|described|recalled|remembered|explained)\b/;
export const SAID_BEFORE =
  /\b(?:said|says|recalled|added|explained) (?:[\p{L}.'’-]{1,20} ){0,3}[\p{L}.'’-]{2,20}, (?:aged )?$/u;
export const SPEAKER_ENDS = /^(?:[.;]|, (?:who|whose|an?|the|of|from)\b)/;

/** In a sentence on somebody's age: the person is dead. */
export const TOLD_DEAD = /\b(?:victims?|deceased|died|dead|killed|murdered|slain|body of|fatally)\b/i;

/** An age that has two ends: "50 to 79", not "in her fifties". */
export const FROM_TO = /\d ?(?:to|and|-|–) ?\d/;

/** Before or after an age: the person is accused of what happened. */
export const ACCUSED_BEFORE =
  /\b(?:(?:charges?|warrants?|case|evidence) (?:against|for)|charge[ds]?|charging|arrest(?:s|ed|ing|\sof)?|suspects?|accused|gunman|gunmen|shooter|attacker|assailant|defendant|convict(?:s|ed|ing)?|sentenc(?:es?|ed|ing)|indict(?:s|ed|ing)?|jail(?:s|ed)?|pleaded|wanted)\b(?:[,:]? (?!(?:in|after|over|with|by|for|at|on)\b)[\p{L}.'’-]{1,20}){0,4},? (?:aged )?$/u;
export const ACCUSED_AFTER =
  /^(?:[- ]years?[- ]old)?(?: [\p{L}-]{2,14}){0,3},? (?:of [^,.;]{1,30}, )?(?:(?:has|had) been |have been |(?:was|were|is|are) (?:being )?|(?:who )?(?:faces?|pleaded|appeared|stands|stood|goes|went) ?)(?:on trial|trial|later |also |formally |arrested|charged|accused|indicted|booked|convicted|sentenced|jailed|arraigned|held|wanted|in custody|\w{0,12} ?(?:charges?|guilty|in court))/u;

/** Before or after an age: the person was hurt or killed by it. */
export const HURT_BEFORE =
  /\b(?:(?:shooting|stabbing|killing|murder|death|deaths|beating|assault|body|rape|wounding|slaying)(?: death)? of|victims?|killed|killing|wounded|wounding|injur(?:ed|ing)|struck|shot(?: dead| and killed)?|stabbed|dead|slain)\b(?:[,:]? (?!(?:in|after|over|with|by|for|at|on)\b)[\p{L}.'’-]{1,20}){0,4},? (?:aged )?$/u;
export const HURT_AFTER =
  /^(?:[- ]years?[- ]old)?(?: [\p{L}-]{2,14}){0,3},? (?:of [^,.;]{1,30}, )?(?:died|(?:was|were|is|are|has been|had been) (?:also |fatally |critically |found )?(?:dead|shot|killed|stabbed|wounded|struck|hit|injured|grazed|beaten|pronounced|hospitali[sz]ed|in (?:critical|serious|stable)))\b/u;

/** Before or after an age: of several, the lowest or the highest. */
export const EXTREME_BEFORE = /^.*\b(youngest|oldest|eldest)\b[^.;:]{0,48}$/;
export const EXTREME_AFTER = /^(?:[- ]years?[- ]old)?, (?:and )?(?:was |is )?the (youngest|oldest|eldest)\b/;

/** Before or after an age: it is the age that somebody has by now, or has at all. */
export const BY_NOW_BEFORE = /\b(?:now|today)(?: aged)? $/;
export const BY_NOW_AFTER = /^,?(?: years? old)? (?:now|today)\b/;
export const IS_BEFORE = /\b(?:is|who['’]s|he['’]s|she['’]s)(?: just| only| still| already)? $/;

/** Before an age: it is that of an earlier day, for one who may be far older by now. */
export const ONCE_BEFORE =
  /(?:,|–|—|\() ?then(?: just| only)?(?: aged)? $|\b(?:since|until|till) (?:he|she|they|i) (?:was|were|turned)(?: just| only| about)? $|\bas an? (?:\w{1,12} )?(?:boy|girl|child|lad|youth|teenager|pupil|student|apprentice) of $|\b(?:since|from) (?:the age of|age) $/;
/** Before or after an age: so old somebody was when something happened, which may be news or long past. */
export const WHEN_BEFORE = /\bwhen (?:he|she|they|i) (?:was|were|turned)(?: just| only| about)? $/;
export const WHEN_AFTER = /^(?:[- ]years?[- ]old)? (?:at the time|back then|when)\b/;
