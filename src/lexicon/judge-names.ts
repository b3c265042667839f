/** What shows that a name was carried over from another alphabet, so that its spelling is not settled. */
export const TRANSLITERATED =
  /(?:ovs?|evs?|ova|eva|yev|yeva|sk(?:y|i|iy|yi|ij)|skaya|enko|chuk|shvili|dze|[bm]a[iy]ev|bek|uly|uullu|[aou]llah?|ud+in|ed+ine?|zadeh?|pour|nejad)$|kh|zh|dj|gh(?!t)|q(?!u)|^(?:abdu?l?|abd[ae]l|moh?am+[ae]d|muham+ad|ahmed|ahmad|hus+[ae]in|hus+ein|mahmoud|mahmud|os+ama|us+ama|al|el)$/;

/** Nouns that a thing's name may go with or without: "Elks Lodge", "Elks Home Lodge". */
export const GENERIC_NAME_WORDS: ReadonlySet<string> = new Set(
  `the of and for in at de la le du des mv ms ss km mt mount st saint inc ltd llc plc corp corporation company co group holdings
   school high college university institute park playground club bar restaurant hotel lodge home centre center hall church
   hospital street avenue road party union association society foundation trust bank airlines airways air ferry ship
   train award awards prize prizes medal trophy operation storm hurricane cyclone typhoon fire wildfire river lake camp prison jail`
    .split(/\s+/)
    .filter(Boolean),
);

const TRANSLATIONS = `guard guardia garde guarda
police policia polizia polizei policja politie
national nacional nationale nazionale
federal federale
republic republica republique repubblica republik
party partido parti partito partei
people popular populaire popolare
front frente fronte
army ejercito armee exercito esercito
navy armada marina
agency agencia agence agenzia agentur
institute instituto institut istituto
ministry ministerio ministere ministero ministerium
bank banco banque banca
court corte cour
red rouge roja rossa rotes
cross croix cruz croce kreuz
new nuevo nueva nouveau nouvelle nuovo nuova neue
democratic democratico democratica democratique demokratische
union unione
council consejo conseil consiglio
society sociedad societe societa gesellschaft
central centrale
museum museo musee museu
palace palacio palais palazzo palast
square plaza praca platz piazza
bridge puente pont ponte brucke
castle castillo chateau castello schloss
cathedral catedral cathedrale cattedrale`;

/** Words that name institutions and sights, as Europe writes them → the English word: "guardia" → "guard". */
export const TRANSLATED_WORDS: ReadonlyMap<string, string> = new Map(
  TRANSLATIONS.split('\n').flatMap((line) => {
    const [english, ...others] = line.split(' ');
    return others.map((word): [string, string] => [word, english!]);
  }),
);
