/** Nouns for what a person does, holds or is in a story, singular and lower case: the heads of "defence minister", "ship's master". */
export const ROLE_NOUNS: ReadonlySet<string> = new Set(
  `academic accountant activist actor actress adjutant administrator admiral adviser advisor aide ambassador analyst anchor
  announcer archaeologist archbishop architect artist assassin assemblyman assemblywoman astronaut astronomer athlete attacker
  attorney aunt author baker ballerina bandleader banker baron baroness barrister bassist batsman biographer biologist bishop
  blogger bodyguard bomber boss bowler boxer boyfriend bride brigadier broadcaster broker brother builder bureaucrat
  businessman businesswoman butcher bystander cameraman campaigner candidate captain cardinal carer carpenter cartoonist
  cashier caretaker celebrity centre-half chair chairman chairperson chairwoman challenger chancellor chaplain chef chemist chief child choreographer
  cinematographer citizen cleaner clergyman cleric clerk climber co-author co-chair co-chairman co-director co-founder
  co-owner co-pilot coach colleague collector colonel columnist comedian commander commandant commissioner commissar companion composer
  comptroller conductor congressman congresswoman conservationist constable consul consultant contractor controller convict
  coordinator co-ordinator coroner corporal correspondent councillor councilman councilmember councilor councilwoman counsel
  counsellor counselor courier cousin creator cricketer critic curator cyclist dancer daughter deacon dean defendant
  defender dentist deputy designer detainee detective developer dictator diplomat director dissident doctor documentarian
  doorman driver drummer economist editor editor-in-chief educator electrician emir emperor employee employer engineer
  entertainer entrepreneur envoy epidemiologist eyewitness executive expert explorer falconer fan farmer father fiance fiancee fiancé fiancée fighter
  filmmaker financier firefighter fireman fisherman footballer foreman forward founder friend fugitive gangster gardener
  general geologist geophysicist girlfriend goalkeeper governor grandfather grandmother grandson granddaughter groom guard guide guitarist gunman
  gynaecologist headmaster headmistress headteacher head heir historian homeowner host hostage humorist hunter hunter-gatherer husband
  hydrologist imam immunologist industrialist inmate inspector instructor insurgent intern investigator investor jailer janitor jeweller
  jockey journalist judge juror justice keeper keyboardist killer king kingpin lady landlady landlord lawmaker lawyer leader lecturer legislator
  librarian lieutenant lobbyist magistrate major manager marine marshal mason master mastermind matriarch mayor mayor-elect mechanic mediator
  medic meteorologist midfielder midwife migrant militant miner minister missionary mogul monarch monk mother motorist
  mountaineer musician mutineer nanny negotiator neighbor neighbour neighbors nephew neurologist neuroscientist neurosurgeon niece novelist nun nurse
  officer official ombudsman operator organiser organizer owner paediatrician pediatrician painter paramedic partner passenger
  passer-by pastor patient patriarch patrolman pensioner perpetrator pharmacist philanthropist philosopher photographer physician physicist
  pianist pilot player playwright plumber poet police policeman policewoman politician pollster pontiff pope porter postman premier presenter president
  president-elect priest prince princess principal prisoner producer professor programmer proprietor prosecutor protester psychiatrist psychologist publicist
  publisher pupil queen rabbi rancher ranger rapper rebel receptionist rector referee refugee registrar relative
  reporter representative researcher resident restaurateur retailer retiree rider ringleader rival roommate runner sailor salesman
  scholar schoolboy schoolgirl schoolteacher scientist scorer screenwriter sculptor secretary secretary-general
  seismologist senator sergeant sergeant-at-arms servant sheikh sheriff shopkeeper shooter singer sister skipper smuggler socialite sociologist soldier
  solicitor son son-in-law daughter-in-law brother-in-law father-in-law mother-in-law songwriter spokesman spokesperson spokeswoman statesman stepfather stepmother
  stepson stepdaughter strategist striker student sultan superintendent supervisor surgeon surveyor survivor suspect
  swimmer tailor teacher teammate technician teenager tenant therapist toddler trader trainer translator traveller traveler treasurer troubadour trumpeter
  trustee tycoon uncle undersecretary under-secretary vet veterinarian veteran vice-president vice-chancellor vicar victim
  violinist virologist visitor vocalist volcanologist volunteer waiter waitress warden warlord watchman welder whistleblower widow widower wife winger winner
  witness woman man boy girl worker wrestler writer youngster youth zoologist boatman bus-driver rickshaw-driver zookeeper`.split(
    /\s+/,
  ),
);

/** Roles that stand before a name with a capital: "Defence Minister Florence Parly", "Police Chief Ken Barnes". */
export const TITLE_ROLES: ReadonlySet<string> = new Set(
  `president minister secretary chief director governor mayor sheriff senator representative congressman congresswoman
  chancellor premier king queen prince princess pope archbishop bishop cardinal commissioner commander captain officer
  judge justice attorney general counsel ambassador envoy spokesman spokeswoman spokesperson chairman chairwoman chair
  chairperson executive manager coach superintendent inspector detective constable deputy coroner administrator
  speaker leader controller marshal agent adviser advisor aide lawyer economist analyst editor professor principal
  undersecretary ranger trooper investigator prosecutor magistrate councillor councilman councilwoman alderman
  commandant emir sheikh sultan ayatollah imam rabbi pastor reverend father sister brother lady lord baron baroness
  vice-president president-elect secretary-general comptroller treasurer superintendant lieutenant colonel major
  sergeant corporal private brigadier admiral assemblyman assemblywoman dean provost rector registrar warden
  dictator co-founder founder co-chair owner host author actor singer striker midfielder goalkeeper defender`.split(
    /\s+/,
  ),
);

/** Words before a title's head that belong to the title: "Deputy Prime Minister", "Foreign Affairs Minister". */
export const TITLE_MODIFIERS: ReadonlySet<string> = new Set(
  `deputy vice prime first second third foreign home interior defence defense finance health education transport
  transportation housing environment agriculture justice labour labor trade energy railway railways tourism culture
  information communications planning industry economy economic development water mining mines land lands science
  sports youth women gender immigration treasury works affairs security national chief acting interim former assistant
  associate senior junior special executive managing general attorney police fire patrol field lead head state
  federal county district city village town provincial regional crown public private medical operating financial technology
  supreme high grand chairman house senate majority minority opposition party union homeland humanitarian aid relief
  press media campaign court circuit appeals lieutenant lance staff master sergeant major corporal chief-of-staff
  parliamentary presidential permanent political commercial technical sporting artistic musical museum school
  assembly army navy air force brigade division corps squadron detective narcotics homicide brexit climate europe
  social welfare family veterans commerce territorial local community communities overseas inspector rear
  brigadier wing group flight under parish state's district's prime-minister crown`.split(/\s+/),
);
