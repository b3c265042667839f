/** How a currency is written. Where several countries share a word, the first code stands unless the text names another. */
export interface Currency {
  readonly codes: readonly [string, ...string[]];
  /** Before the number, glued or with a space; read in this case only. */
  readonly signs: readonly string[];
  /** After the number, in any case. */
  readonly words: readonly string[];
}

export const CURRENCIES: readonly Currency[] = [
  {
    codes: ['USD'],
    signs: ['US$', 'US $', '$US', 'U.S.$', 'USD'],
    words: ['US dollars', 'U.S. dollars', 'American dollars', 'US dollar', 'greenbacks'],
  },
  { codes: ['AUD'], signs: ['A$', 'AU$', 'AUD'], words: ['Australian dollars'] },
  { codes: ['CAD'], signs: ['C$', 'CA$', 'CAD'], words: ['Canadian dollars'] },
  { codes: ['NZD'], signs: ['NZ$', 'NZD'], words: ['New Zealand dollars'] },
  { codes: ['HKD'], signs: ['HK$', 'HK $', 'HKD'], words: ['Hong Kong dollars'] },
  { codes: ['SGD'], signs: ['S$', 'SGD'], words: ['Singapore dollars'] },
  { codes: ['TWD'], signs: ['NT$', 'TWD'], words: ['Taiwan dollars', 'Taiwanese dollars'] },
  { codes: ['USD'], signs: ['$', '＄'], words: ['dollars', 'dollar', 'bucks'] },
  { codes: ['EGP'], signs: ['EGP', 'E£'], words: ['Egyptian pounds'] },
  {
    codes: ['GBP'],
    // News archives that keep only ASCII write the pound sign as PS.
    signs: ['£', 'GBP', '₤', 'PS'],
    words: ['pounds sterling', 'British pounds', 'pounds', 'pound', 'quid', 'sterling'],
  },
  { codes: ['EUR'], signs: ['€', 'EUR'], words: ['euros', 'euro'] },
  { codes: ['JPY'], signs: ['¥', 'JP¥', 'JPY', 'Y='], words: ['yen', 'Japanese yen'] },
  { codes: ['CNY'], signs: ['CN¥', 'RMB', 'CNY'], words: ['yuan', 'Chinese yuan', 'renminbi'] },
  { codes: ['INR', 'PKR', 'LKR', 'NPR', 'MUR'], signs: ['Rs.', 'Rs', '₨'], words: ['rupees', 'rupee'] },
  { codes: ['INR'], signs: ['₹', 'INR'], words: ['Indian rupees'] },
  { codes: ['PKR'], signs: ['PKR'], words: ['Pakistani rupees'] },
  { codes: ['LKR'], signs: ['LKR'], words: ['Sri Lankan rupees'] },
  { codes: ['BDT'], signs: ['Tk', 'BDT', '৳'], words: ['taka'] },
  { codes: ['ZAR'], signs: ['R', 'ZAR'], words: ['rand', 'rands'] },
  { codes: ['ZMW', 'MWK', 'PGK'], signs: ['K'], words: ['kwacha'] },
  { codes: ['ZMW'], signs: ['ZMW', 'ZK'], words: ['Zambian kwacha'] },
  { codes: ['MWK'], signs: ['MWK', 'MK'], words: ['Malawian kwacha', 'Malawi kwacha'] },
  { codes: ['MMK'], signs: ['MMK'], words: ['kyats', 'kyat'] },
  { codes: ['NGN'], signs: ['₦', 'NGN', 'N'], words: ['naira'] },
  { codes: ['GHS'], signs: ['GH₵', 'GH¢', 'GHS', '₵'], words: ['cedis', 'cedi'] },
  { codes: ['KES'], signs: ['KSh', 'Ksh', 'Sh', 'KES'], words: ['Kenyan shillings', 'Kenya shillings'] },
  { codes: ['UGX'], signs: ['UGX', 'USh', 'Shs'], words: ['Ugandan shillings', 'Uganda shillings'] },
  { codes: ['TZS'], signs: ['TZS', 'TSh'], words: ['Tanzanian shillings'] },
  { codes: ['KES', 'UGX', 'TZS', 'SOS'], signs: [], words: ['shillings', 'shilling'] },
  { codes: ['ETB'], signs: ['ETB'], words: ['birr'] },
  { codes: ['XOF', 'XAF'], signs: ['FCFA', 'CFA', 'XOF', 'XAF'], words: ['CFA francs', 'CFA'] },
  { codes: ['CHF', 'RWF', 'CDF', 'KMF', 'BIF'], signs: [], words: ['francs', 'franc'] },
  { codes: ['CHF'], signs: ['CHF', 'SFr'], words: ['Swiss francs'] },
  { codes: ['MAD'], signs: ['MAD'], words: ['dirhams', 'dirham'] },
  { codes: ['AED'], signs: ['AED', 'Dhs', 'Dh'], words: [] },
  { codes: ['SAR', 'QAR', 'OMR'], signs: [], words: ['riyals', 'riyal', 'rials'] },
  { codes: ['SAR'], signs: ['SAR', 'SR'], words: ['Saudi riyals'] },
  { codes: ['ILS'], signs: ['₪', 'NIS', 'ILS'], words: ['shekels', 'shekel'] },
  { codes: ['TRY'], signs: ['₺', 'TL', 'TRY'], words: ['lira', 'liras', 'Turkish lira'] },
  { codes: ['KZT'], signs: ['₸', 'KZT'], words: ['tenge'] },
  { codes: ['GEL'], signs: ['₾', 'GEL'], words: ['lari'] },
  { codes: ['AZN'], signs: ['₼', 'AZN'], words: ['manat', 'manats'] },
  { codes: ['MNT'], signs: ['₮', 'MNT'], words: ['tugrik', 'tugriks'] },
  { codes: ['KHR'], signs: ['KHR'], words: ['riel', 'riels'] },
  { codes: ['MZN'], signs: ['MZN'], words: ['meticais', 'metical'] },
  { codes: ['GTQ'], signs: ['GTQ'], words: ['quetzals', 'quetzales'] },
  { codes: ['HNL'], signs: ['HNL'], words: ['lempiras', 'lempira'] },
  { codes: ['HTG'], signs: ['HTG'], words: ['gourdes', 'gourde'] },
  { codes: ['RUB'], signs: ['₽', 'RUB'], words: ['rubles', 'roubles', 'ruble', 'rouble'] },
  { codes: ['UAH'], signs: ['₴', 'UAH'], words: ['hryvnia', 'hryvnias'] },
  { codes: ['PLN'], signs: ['PLN'], words: ['zlotys', 'zloty', 'złoty'] },
  { codes: ['CZK'], signs: ['CZK', 'Kč'], words: ['Czech crowns', 'koruna', 'korunas'] },
  { codes: ['CZK', 'SEK', 'NOK', 'DKK', 'ISK'], signs: [], words: ['crowns'] },
  { codes: ['HUF'], signs: ['HUF'], words: ['forints', 'forint'] },
  { codes: ['RON'], signs: ['RON'], words: ['lei'] },
  { codes: ['BGN'], signs: ['BGN'], words: ['leva'] },
  { codes: ['RSD', 'KWD', 'JOD', 'IQD', 'DZD'], signs: [], words: ['dinars', 'dinar'] },
  { codes: ['RSD'], signs: ['RSD'], words: ['Serbian dinars'] },
  { codes: ['SEK'], signs: ['SEK'], words: ['kronor', 'Swedish kronor', 'Swedish crowns'] },
  { codes: ['NOK', 'DKK', 'ISK'], signs: ['kr'], words: ['kroner', 'krone'] },
  { codes: ['NOK'], signs: ['NOK', 'Nkr'], words: ['Norwegian kroner', 'Norwegian crowns'] },
  { codes: ['DKK'], signs: ['DKK'], words: ['Danish kroner', 'Danish crowns'] },
  { codes: ['SEK', 'NOK', 'DKK', 'ISK'], signs: [], words: ['kr'] },
  { codes: ['PYG'], signs: ['PYG'], words: ['guaranies', 'guaraníes', 'guarani', 'guaraní'] },
  { codes: ['BRL'], signs: ['R$', 'BRL'], words: ['reais', 'real', 'Brazilian reais'] },
  { codes: ['MXN', 'PHP', 'ARS', 'COP', 'CLP', 'UYU', 'DOP'], signs: [], words: ['pesos', 'peso'] },
  { codes: ['MXN'], signs: ['MXN', 'MX$'], words: ['Mexican pesos'] },
  { codes: ['PHP'], signs: ['₱', 'PHP', 'Php', 'P'], words: ['Philippine pesos'] },
  { codes: ['COP'], signs: ['COP'], words: ['Colombian pesos'] },
  { codes: ['ARS'], signs: ['AR$', 'ARS'], words: ['Argentine pesos'] },
  { codes: ['PEN'], signs: ['S/', 'PEN'], words: ['soles', 'sol'] },
  { codes: ['BOB'], signs: ['Bs'], words: ['bolivianos'] },
  { codes: ['VES'], signs: ['VES'], words: ['bolivars', 'bolívares'] },
  { codes: ['IDR'], signs: ['Rp.', 'Rp', 'IDR'], words: ['rupiah', 'rupiahs'] },
  { codes: ['MYR'], signs: ['RM', 'MYR'], words: ['ringgit'] },
  { codes: ['THB'], signs: ['฿', 'THB'], words: ['baht'] },
  { codes: ['VND'], signs: ['₫', 'VND'], words: ['dong'] },
  { codes: ['KRW'], signs: ['₩', 'KRW'], words: ['won', 'Korean won'] },
  { codes: ['AFN'], signs: ['AFN'], words: ['afghanis', 'afghani'] },
  { codes: ['HRK'], signs: [], words: ['kuna', 'kn'] },
  { codes: ['XBT'], signs: ['₿'], words: ['bitcoins', 'bitcoin'] },
];

/** Where a text names one of these ("|" parts them) more often than the others, a shared word means that currency. */
export const CURRENCY_COUNTRIES: Readonly<Record<string, string>> = {
  INR: 'india',
  PKR: 'pakistan',
  LKR: 'sri lanka',
  NPR: 'nepal',
  MUR: 'mauriti',
  ZMW: 'zambia',
  MWK: 'malawi',
  PGK: 'papua',
  KES: 'kenya',
  UGX: 'uganda',
  TZS: 'tanzania',
  SOS: 'somali',
  CHF: 'swi',
  RWF: 'rwanda',
  CDF: 'congo',
  KMF: 'comor',
  BIF: 'burundi',
  XOF: 'senegal',
  XAF: 'cameroon',
  SAR: 'saudi',
  QAR: 'qatar',
  OMR: 'oman',
  RSD: 'serbia',
  KWD: 'kuwait',
  JOD: 'jordan',
  IQD: 'iraq',
  DZD: 'algeria',
  CZK: 'czech',
  SEK: 'swed',
  NOK: 'norw',
  DKK: 'denmark|danish|danes',
  ISK: 'iceland',
  MXN: 'mexic',
  PHP: 'philippin',
  ARS: 'argentin',
  COP: 'colombia',
  CLP: 'chile',
  UYU: 'uruguay',
  DOP: 'dominican',
};

/** Coins: the unit stays as it is stated ("19 cents"), worth this share of the currency. */
export const MINOR_UNITS: readonly {
  readonly name: string;
  readonly currency: string;
  readonly factor: number;
  readonly words: readonly string[];
}[] = [
  { name: 'cent', currency: 'USD', factor: 0.01, words: ['cents', 'cent', '¢', 'us cents', 'us cent'] },
  { name: 'penny', currency: 'GBP', factor: 0.01, words: ['pence', 'penny', 'p'] },
  { name: 'paisa', currency: 'INR', factor: 0.01, words: ['paise', 'paisa'] },
  { name: 'sen', currency: 'MYR', factor: 0.01, words: ['sen'] },
  { name: 'kobo', currency: 'NGN', factor: 0.01, words: ['kobo'] },
];

/** In lower case but for the first letter of a sentence: "Five million crowns", and not "five million Czech crowns". */
const shared = (words: string, ...codes: readonly string[]) => ({
  written: new RegExp(`^.?[^\\p{Lu}]*(?<!\\p{L})(?:${words})$`, 'u'),
  codes: new Set(codes),
});

/** Words and signs that several currencies share, where nothing says whose it is. */
export const SHARED_MONEY: readonly { readonly written: RegExp; readonly codes: ReadonlySet<string> }[] = [
  { written: /^\$/, codes: new Set(['USD', 'AUD', 'CAD', 'NZD', 'HKD', 'SGD', 'TWD']) },
  shared('dollars?', 'USD', 'AUD', 'CAD', 'NZD', 'HKD', 'SGD', 'TWD'),
  shared('crowns?|kroner|krone', 'CZK', 'SEK', 'NOK', 'DKK', 'ISK'),
  shared('rupees?', 'INR', 'PKR', 'LKR', 'NPR', 'MUR'),
  shared('shillings?', 'KES', 'UGX', 'TZS', 'SOS'),
  shared('pesos?', 'MXN', 'PHP', 'ARS', 'COP', 'CLP', 'UYU', 'DOP'),
  shared('francs?', 'CHF', 'RWF', 'CDF', 'KMF', 'BIF', 'XOF', 'XAF'),
];
