/** What one person is to another of the family: words of a role that say so. */
export const RELATIVES: ReadonlySet<string> = new Set(
  `mother father mum mom dad parent stepmother stepfather mother-in-law father-in-law wife husband ex-wife ex-husband spouse widow
  widower partner girlfriend boyfriend fiance fiancee fiancé fiancée son daughter stepson stepdaughter son-in-law daughter-in-law
  child brother sister half-brother half-sister sibling twin brother-in-law sister-in-law stepbrother stepsister grandfather
  grandmother grandson granddaughter grandparent uncle aunt cousin nephew niece relative`.split(/\s+/),
);
