import { CURRENCY_COUNTRIES, type Currency } from '../../lexicon/currencies.js';

/** How much of a source is asked which country it speaks of. */
const COUNTRY_WINDOW = 10_000;

/** What a source as a whole says of money, for what one sentence leaves open: which rupee, which pound. */
export interface CurrencyChoice {
  /**
   * Which of the currencies that share a word is meant: the one whose country the text names most; the first one listed
   * where it names none.
   */
  readonly codeOf: (currency: Currency) => string;
  /** Whether the text shows that it speaks of pounds as money. */
  readonly showsPounds: () => boolean;
  /** The currency that the text counts in, for slang that names none: "fifty grand". */
  readonly own: () => string;
}

/** Each answer is worked out once, when first asked for: it takes the whole text. */
export function currencyChoice(text: string): CurrencyChoice {
  const opening = text.slice(0, COUNTRY_WINDOW);
  let lower: string | undefined;
  let pounds: boolean | undefined;
  const codes = new Map<Currency, string>();
  return {
    codeOf(currency) {
      if (currency.codes.length === 1) return currency.codes[0];
      let code = codes.get(currency);
      if (code === undefined) {
        lower ??= opening.toLowerCase();
        code = mostNamed(currency, lower);
        codes.set(currency, code);
      }
      return code;
    },
    own: () => (/£|pence|\bquid\b/.test(opening) ? 'GBP' : /€|\beuros?\b/.test(opening) ? 'EUR' : 'USD'),
    showsPounds() {
      pounds ??= /£|pence|sterling|\bGBP\b/.test(opening);
      return pounds;
    },
  };
}

function mostNamed(currency: Currency, lower: string): string {
  let best: string = currency.codes[0];
  let most = 0;
  for (const code of currency.codes) {
    const names = CURRENCY_COUNTRIES[code]?.split('|') ?? [];
    const times = names.reduce((sum, name) => sum + lower.split(name).length - 1, 0);
    if (times > most) [best, most] = [code, times];
  }
  return best;
}
