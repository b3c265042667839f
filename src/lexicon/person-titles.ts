/** Titles and ranks that are left out of a name, without a closing full stop, lower case. */
export const PERSON_TITLES: ReadonlySet<string> = new Set(
  `mr mrs ms miss mx dr prof sir dame lord lady madam madame mme mlle monsieur herr frau señor señora senor senora sra 
  rev revd fr st-sgt pres gov sen rep cong hon sec min atty gen lt col maj capt cpt cpl sgt pvt pfc adm cdr cmdr brig
  det insp supt const pc dc di dci ds ssgt cllr councillor amb msgr imam sheikh shaikh ayatollah hajji haji hadj alhaji
  alhaja chief-inspector colonel captain major general lieutenant sergeant corporal private admiral brigadier commodore
  commander officer detective trooper constable inspector professor doctor reverend father pastor rabbi senator
  congressman congresswoman representative ambassador judge justice mrs-justice pope king queen prince princess
  emperor empress tsar emir sultan`.split(/\s+/),
);
