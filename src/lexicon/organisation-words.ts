const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Last words of the names of organisations. */
export const ORGANISATION_HEADS = words(
  `agency airlines airline airways alliance army association authority bank board brigade bureau cabinet chamber clinic
  club coalition commission committee community company confederation congress consortium cooperative corporation council
  department directorate executive federation fleet force forces foundation front fund group guard guards guild holdings
  industries institute institution international journal laboratory league legion ltd inc llc plc gmbh ministry mission mosque
  movement network news observatory office orchestra organisation organization parliament partnership party patrol
  police post press quartet regiment review rights secretariat senate service services society studies studio studios
  survey syndicate systems team television times tribunal tribune trust union united university watch guardian
  herald gazette telegraph chronicle daily bulletin mail sun globe star mirror observer radio records
  technologies telecom motors energy oil gas electric pharmaceuticals bancorp capital homes media games
  command corps division battalion squad school college academy court rovers wanderers city`,
);

/** Last words of the names of what is held, won or agreed, which is no place, though something happens "in" or "at" it. */
export const EVENT_HEADS = words(
  `parade festival fair marathon cup championship championships tournament olympics games prix derby open awards prize
  summit conference convention congress forum expo biennale carnival jubilee treaty agreement accords act war uprising`,
);

/** Heads that "of", "for" or "on" may follow inside a name: "Bank of England", "Center for Strategic Studies". */
export const NAMES_WITH_OF = words(
  `academy administration agency alliance army assembly association authority bank banks battle bay board body brotherhood bureau cape
  center centre chamber church city club college commission committee commonwealth confederation congress coalition campaign
  convention corps council court day department directorate diocese duchess duke earl embassy emirates faculty federation
  foundation friends front fund guild gulf hall heart high-commission hospital house house-of initiative inspectorate institute institutes
  isle isles islands journal kingdom knights league lake ministry ministries mount museum movement network office order organisation organization
  palace parliament party peninsula people's port prince princess programme program province republic republics river rock
  royal-society school sea secretariat senate society sons daughters state states strait straits supreme-court synod town tower
  treaty tribunal trust union university valley village workers world worshipful movement observatory countess marquess
  archbishop bishop statue temple battle brotherhood survey`,
);

/** Common nouns that stand beside an organisation's name in lower case: "the airline Sary-Arka", "Papyra, a manufacturer". */
export const ORGANISATION_NOUNS = words(
  `airline carrier company firm group charity union party newspaper daily magazine journal agency bank operator manufacturer
  developer broadcaster channel station club team band orchestra school university hospital institute foundation
  organisation organization watchdog regulator retailer supermarket brand label militia faction movement coalition
  alliance start-up startup consultancy brokerage pollster think-tank website service network ferry ship vessel boat
  trawler tanker aircraft plane jet helicopter rocket satellite storm cyclone hurricane typhoon film song album novel
  book play show series dog horse lynx cat tiger operation mission project law act treaty`,
);
