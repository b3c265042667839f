// What stands before a person's name without being part of it. Lower case, without full stops.

const wordsOf = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter((word) => word !== ''));

/** Tell a man or a woman. */
export const MALE_HONORIFICS = wordsOf(
  'mr sir lord king prince baron count duke father fr brother imam pope sheikh herr monsieur señor signor mister messrs congressman alderman councilman assemblyman',
);
export const FEMALE_HONORIFICS = wordsOf(
  'mrs ms miss mme lady dame queen princess baroness countess duchess sister madam madame frau señora signora congresswoman alderwoman councilwoman assemblywoman',
);

/** Titles, ranks and offices, each word by itself: "Interior Minister", "Lt. Gen.", "Chief Executive". */
export const TITLE_WORDS: ReadonlySet<string> = new Set([
  ...MALE_HONORIFICS,
  ...FEMALE_HONORIFICS,
  ...wordsOf(`mx dr doctor prof professor rev reverend pastor rabbi bishop archbishop cardinal father mother
    sens reps govs drs profs lts gens sen senator rep representative gov governor lieutenant-governor del delegate assemblymember councillor councilor
    cllr council alderperson mp msp mep td mla mayor president vice-president premier chancellor secretary minister
    prime foreign interior finance home defence defense justice health education transport transportation energy
    environment trade labour labor agriculture culture housing tourism railway aviation resources natural affairs
    external internal deputy vice assistant acting interim former ex then-president permanent undersecretary
    under-secretary general attorney solicitor prosecutor judge justice magistrate chief executive officer operating
    financial director managing chairman chairwoman chairperson chair head commissioner superintendent inspector
    detective sergeant sgt corporal cpl constable captain capt major maj colonel col lieutenant lt commander cmdr
    admiral adm brigadier brig marshal sheriff undersheriff trooper agent special officer ambassador envoy consul
    speaker leader whip spokesman spokeswoman spokesperson coach manager hon honourable honorable mdm ayatollah
    mullah sultan emir crown royal highness majesty saint st editor coroner ombudsman principal dean provost
    democratic republican conservative labour tory liberal independent nominee candidate ranking member majority
    minority press state police fire house senate`),
]);

/** Small words inside names: "Ursula von der Leyen", "Mohammed bin Salman". */
export const NAME_PARTICLES = wordsOf(
  "de da do dos das del della di du van von der den ter ten la le el al bin bint ibn ben abu y e zu af av st o'",
);

/** Parts that follow a name: "Jr." */
export const NAME_SUFFIXES = wordsOf('jr sr ii iii iv');
