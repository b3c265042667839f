// What the words beside a figure say of its sort: a difference, the size of each of several, a poll, what one place
// took in. All are bounded and matched near the value only, in lower case unless said otherwise.

/** After a figure: it is how far two things differ: "five more than in the spring", "nine fewer than his opponent". */
export const DIFFERENCE_AFTER =
  /^(?: (?!and\b|or\b|but\b)[\w-]{2,14}){0,2} (?:more|fewer|less|higher|lower|taller|longer|shorter|older|younger|bigger|smaller) than\b/;
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
