/** Words that name a speaker without telling one person from another; a claim of theirs contradicts nobody. */
export const ANYBODY: ReadonlySet<string> = new Set(
  `he she they it i we who him her them one someone somebody another others both people
   police officials official authorities government ministry department agency army military force company firm
   statement spokesman spokeswoman spokesperson source sources report reports court office service services
   department's bureau council committee administration team family relatives witness witnesses resident residents
   neighbor neighbour neighbors neighbours man woman announcement news agency website post tweet letter
   phrase term slogan motto sign banner text document`
    .split(/\s+/)
    .filter(Boolean),
);

/** Titles that stand before a name and are no part of it. */
export const TITLES: ReadonlySet<string> = new Set(
  `mr mrs ms miss dr prof professor sir dame lord lady rev reverend fr father sister brother hon judge justice
   president minister prime deputy vice chief executive chairman chairwoman chair governor senator sen rep
   representative congressman congresswoman mayor sheriff inspector superintendent constable commander commissioner
   captain capt colonel col general gen lieutenant lt sergeant sgt corporal cpl private pvt major maj admiral
   officer detective director secretary foreign interior finance defence defense health justice transport education
   environment attorney district police king queen prince princess pope bishop archbishop cardinal imam sheikh
   chancellor ambassador councillor alderman coach manager head former acting the a an of and
   brig brigadier cmdr insp supt det dep adm pte cst pastor rabbi mullah ayatollah maulana alhaji haji hajj
   dato datuk dona senor senora herr frau monsieur mme mlle baroness sheikha marshal commandant trooper patrolman
   ig igp aig dig ssp dsp`
    .split(/\s+/)
    .filter(Boolean),
);

/** Words in the names of states and their seats, beside those that organisations' names end in (organisation-words.ts). */
export const BODIES: ReadonlySet<string> = new Set(
  'republic kingdom government house kremlin palace state federation union party'.split(' '),
);
