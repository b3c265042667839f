/** What shows that a name was carried over from another alphabet, so that its spelling is not settled. */
export const TRANSLITERATED =
  /(?:ovs?|evs?|ova|eva|yev|yeva|sk(?:y|i|iy|yi|ij)|skaya|enko|chuk|shvili|dze|[bm]a[iy]ev|bek|uly|uullu|[aou]llah?|ud+in|ed+ine?|zadeh?|pour|nejad)$|kh|zh|dj|gh(?!t)|q(?!u)|^(?:abdu?l?|abd[ae]l|moh?am+[ae]d|muham+ad|ahmed|ahmad|hus+[ae]in|hus+ein|mahmoud|mahmud|os+ama|us+ama|al|el)$/;

/** Families of spelling that transliteration does not settle: each is written as one letter before comparing. */
export const TRANSLITERATIONS: readonly (readonly [RegExp, string])[] = [
  [/(?:shch|sch|ch|tch|tsch)/g, 'c'],
  [/(?:sh)/g, 's'],
  [/(?:kh|gh|q|k|ck|g|h)/g, 'k'],
  [/(?:zh|dzh|dj|j|z)/g, 'z'],
  [/(?:ts|tz)/g, 's'],
  [/(?:ph|ff|f|v|w|u(?=[aeo])|ou(?=[aeo])|b)/g, 'v'],
  [/(?:th|dh|d)/g, 't'],
  [/(?:[aeiouy]+)/g, 'a'],
  [/(.)\1+/g, '$1'],
];

/** Nouns that a thing's name may go with or without: "Elks Lodge", "Elks Home Lodge". */
export const GENERIC_NAME_WORDS: ReadonlySet<string> = new Set(
  `the of and for in at de la le du des mv ms ss km mt mount st saint inc ltd llc plc corp corporation company co group holdings
   school high college university institute park playground club bar restaurant hotel lodge home centre center hall church
   hospital street avenue road party union association society foundation trust bank airlines airways air ferry ship
   train operation storm hurricane cyclone typhoon fire wildfire river lake camp prison jail`
    .split(/\s+/)
    .filter(Boolean),
);
