const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Small words that join the parts of one name in the languages that news in English quotes. */
export const NAME_PARTICLES = words(
  'de del della delle di da dos das du des la le les lo el al ul bin binti bint ben ibn van von der den ter zu zum zur y e sur en au aux und et à af av ap abu',
);
/** Prefixes set off by a hyphen or apostrophe that are lower case inside a name: "al-Shabaab", "d’Ivoire". */
export const NAME_PREFIXES = words('al el an as ash at ad ar az ur ul ed es abu d l ibn bin');

/** What ends a person's name. */
export const NAME_SUFFIXES = words('jr sr ii iii iv jnr snr esq');

/** Words that never start or make a name of their own, whatever their capital. */
export const NEVER_NAMES = words(
  `a an the this that these those i me my mine we us our ours you your yours he him his she her hers it its they them
  their theirs who whom whose which what when where why how if and or but nor so yet for as at by in into on onto of off
  out over to from up down with within without under until till since because although though while whereas after before
  during about above across against along amid among around behind below beneath beside besides between beyond despite
  except inside near outside per plus regarding than through throughout toward towards unlike unless upon via is are was
  were be been being am do does did done have has had having will would shall should can could may might must not no yes
  there here then now also too very just only even still already again once ever never always often sometimes soon later
  earlier today tomorrow yesterday tonight meanwhile however therefore moreover instead otherwise perhaps maybe indeed
  thus hence furthermore nevertheless nonetheless both either neither each every all any some many much more most few
  fewer less least several such same other others another one two three four five six seven eight nine ten eleven twelve
  thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety
  hundred thousand million billion dozens hundreds thousands millions first second third fourth fifth last next half
  according asked officials witnesses police people according let like let's get got go going come photo photos image video
  file caption credit courtesy copyright updated published posted read more share advertisement correction editor's note
  mr mrs ms dr ok please thank thanks hello dear sorry yeah oh ah hey well why gmt utc am pm est pst cet edt bst
  mondays tuesdays wednesdays thursdays fridays saturdays sundays
  monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun january february
  april june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
  spring summer autumn winter christmas easter god covid-19 covid internet web tv dna hiv aids gdp ceo cfo suv gps usb pdf id
  faq sms atm pc dvd vip ngo ngos mp mps cctv ac dc-cl aka a.k.a. asap diy rip p.s. ph.d phd ba ma mba md jd rn vs no. nos
  north south east west northern southern eastern western central north-east north-west south-east south-west
  northeast northwest southeast southwest`,
);

/** Months and titles that are also people's names: names only beside another capitalised word. */
export const NAMES_ONLY_IN_COMPANY = words(
  'may march april june august will mark bill rose grace hope faith art jack bob pat',
);

/** Capitalised nouns that mean an office or a body in general: no names where they stand alone. */
export const GENERIC_CAPITALS = words(
  `government state states federal president minister ministers ministry prime secretary chief director governor mayor council court
  parliamentarian republic police church army navy force cabinet opposition majority minority committee commission department board bank
  party union university college school hospital company centre center office district county province city town village
  street road avenue river lake mountain island north south chairman executive board king queen prince pope bishop
  judge justice sheriff officer sergeant captain colonel general major lieutenant doctor professor senator senators
  representative representatives congressman attorney constitution bill act law treaty agreement deal accord championship cup league final
  premier chancellor ambassador commissioner inspector superintendent detective deputy mum mom dad grandma grandpa
  internet sir madam lord lady democrat democrats republican republicans conservative conservatives liberal liberals
  labour socialist socialists communist communists green greens independents tory tories islamist islamists
  christian christians muslim muslims jewish jew jews catholic catholics protestant protestants hindu hindus buddhist
  buddhists sikh sikhs sunni sunnis shia shiite shiites orthodox islamic jihadist jihadi nazi nazis gothic victorian
  edwardian elizabethan jacobean viking byzantine ottoman renaissance baroque neolithic jurassic cretaceous triassic
  arab arabs kurd kurds kurdish tuareg tuaregs roma hispanic latino latinos african-american african-americans
  marines marine olympic olympics twitter-less staff member members director-general speaker leader trooper
  mission operation earth moon bible quran koran`,
);

/** What names a people beside DEMONYMS: plurals and nouns, religions, tongues, parts of nations. */
export const OTHER_PEOPLES = words(
  `africans americans asians europeans australians briton britons scots slovenes serb serbs walloon flemish khmer
  filipina filipinos koreans uyghur uighur rohingya persian israelis palestinians saudis sahrawi malians somalian
  somalis basotho burkinabè sierra-leonean scandinavian nordic baltic balkan latin caribbean sahelian saharan
  sub-saharan mediterranean arctic antarctic atlantic-less texan californian parisian londoner londoners viennese
  venetian berliner muscovite siberian bavarian breton corsican sicilian cornish icelander irishman englishman
  frenchman frenchmen dutchman welshman scotsman spaniard spaniards swede swedes danes finns poles turk turks
  afro-american anglo-saxon hebrew yiddish arabic hindi urdu bengali tamil punjabi swahili hausa yoruba igbo
  mandarin cantonese ghanaians ugandans kenyans zambians south-african south-africans north-korean north-koreans
  south-korean south-koreans`,
);

/** Peoples of two words, which are no names of the countries that they come from: "Sri Lankan" beside "Sri Lanka". */
export const LONG_PEOPLES: ReadonlySet<string> = new Set(
  `sri lankan,costa rican,puerto rican,sierra leonean,cape verdean,new zealander,saudi arabian,hong konger,san marinese,
   el salvadoran`
    .split(',')
    .map((people) => people.trim())
    .flatMap((people) => [people, `${people}s`]),
);

/** Second parts of "London-based", "French-led": the name stops before the hyphen. */
export const LOOSE_ENDINGS = words(
  'based led backed style born designed built owned trained made bound area era like wide funded sponsored speaking controlled held run registered flagged educated linked occupied friendly only elect designate brokered listed related affiliated inspired brand type class',
);

/** Verbs of saying, past and present: beside them stands who speaks. */
export const SAYING_VERBS = words(
  'said says say told tells added adds wrote writes tweeted announced announces warned warns insisted insists claimed claims argued argues explained explains noted notes replied recalled conceded admitted confirmed declared stated acknowledged testified',
);
