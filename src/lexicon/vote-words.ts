/** Words, of any part of speech, beside which the two numbers of a result are those of a vote and not of a game. */
export const VOTE_WORDS: ReadonlySet<string> = new Set(
  `abstain abstention adopt amendment approve assembly ballot cabinet commission committee council dissent endorse jury
   majority motion override panel parliament pass ratify reject resolution rule ruling senate split tribunal veto
   vote`.split(/\s+/),
);
