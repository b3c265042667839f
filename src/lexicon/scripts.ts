/** A family of scripts other than the Latin, whose names each newsroom spells in Latin letters in its own way. */
export interface Script {
  /** Countries that write so, their people, and cities that stand for them. */
  readonly home: readonly string[];
  /** Families of spelling: each is written as one letter before two words are compared. Vowels are no part of them. */
  readonly consonants: readonly (readonly [RegExp, string])[];
}

/** The names of a list, `_` for a space in one; "Thais?" stands for Thai and Thais. */
const home = (names: string): readonly string[] =>
  names
    .trim()
    .split(/\s+/)
    .map((name) => name.replaceAll('_', ' '))
    .flatMap((name) => (name.endsWith('s?') ? [name.slice(0, -2), name.slice(0, -1)] : [name]));

/**
 * Left out: countries that write their names in Latin letters too, as the Maghreb does in French, or that have settled
 * how (China, Japan); and names of countries that are as often something else (Georgia, Jordan).
 */
export const SCRIPTS: readonly Script[] = [
  {
    home: home(
      `Egypt Egyptians? Cairo Saudis? Riyadh Yemen Yemenis? Sanaa Syria Syrians? Damascus Iraq Iraqis? Baghdad Jordanians?
       Amman Lebanon Lebanese Beirut Palestinians? Gaza Libya Libyans? Sudan Sudanese Khartoum Emiratis? Qatar Qataris?
       Kuwait Kuwaitis? Bahrain Bahrainis? Omanis? Iran Iranians? Tehran Afghanistan Afghans? Kabul Taliban Pakistan
       Pakistanis? Islamabad Karachi Lahore Peshawar Israel Israelis? Kurds Kurdish Kurdistan`,
    ),
    consonants: [
      [/kh/g, 'x'],
      [/(?:sh|ch)/g, 's'],
      [/(?:gh|ck|q|g|c)/g, 'k'],
      [/dj/g, 'j'],
      [/dh/g, 'd'],
      [/th/g, 't'],
      [/ph/g, 'f'],
      [/w/g, 'u'],
      [/h$/, ''],
    ],
  },
  {
    home: home(
      `Russia Russians? Moscow Kremlin Ukraine Ukrainians? Kyiv Kiev Belarus Belarusians? Minsk Bulgaria Bulgarians? Sofia
       Macedonia Macedonians? Kazakhstan Kazakhs? Kyrgyzstan Kyrgyz Tajikistan Tajiks? Uzbekistan Uzbeks? Mongolia
       Mongolians? Serbia Serbs? Serbians? Tbilisi Armenia Armenians? Yerevan`,
    ),
    consonants: [
      [/(?:shch|sch|sh)/g, 's'],
      [/(?:tsch|tch|ch)/g, 'c'],
      [/(?:dzh|zh|dj)/g, 'j'],
      [/(?:kh|gh|g)/g, 'h'],
      [/(?:ts|tz)/g, 'z'],
      [/ks/g, 'x'],
      // Kazakh and Tatar "u" before a vowel: Saduakasov, Sadvakasov.
      [/u(?=[aeo])/g, 'v'],
      [/(?:ff$|f$|w)/g, 'v'],
      [/^(?:ye|je)/, 'e'],
    ],
  },
  {
    home: home('Greece Greeks? Athens Thessaloniki Crete Cretans? Cyprus Cypriots?'),
    consonants: [
      [/(?:ch|kh)/g, 'h'],
      [/ph/g, 'f'],
      [/(?:gk|gh)/g, 'g'],
      [/mp/g, 'b'],
      [/nt/g, 'd'],
      [/ks/g, 'x'],
      [/ck?/g, 'k'],
      [/th/g, 't'],
      // No Greek name is spelt with a "y" at its end: such a name is a stranger's.
      [/y$/, 'Y'],
      // A place in one case or another: Patra, Patras.
      [/s$/, ''],
    ],
  },
  {
    home: home(
      `India Indians? Delhi Sri_Lanka Sri_Lankans? Colombo Nepal Nepalis? Nepalese Kathmandu Bangladesh Bangladeshis? Dhaka`,
    ),
    consonants: [
      [/([bdgjkpt])h/g, '$1'],
      [/w/g, 'v'],
    ],
  },
  {
    home: home(
      `Thailand Thais? Bangkok Cambodia Cambodians? Khmer Laos Lao Myanmar Burma Burmese Yangon Koreans? Seoul Pyongyang
       Ethiopia Ethiopians? Addis_Ababa Eritrea Eritreans? Tigray`,
    ),
    consonants: [
      [/(?:ph|bp)/g, 'p'],
      [/(?:th|dt)/g, 't'],
      [/(?:kh|gk|q|g)/g, 'k'],
      [/ch/g, 'j'],
      [/w/g, 'u'],
    ],
  },
];
