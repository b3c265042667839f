export type TimeUnit =
  | 'minute'
  | 'hour'
  | 'day'
  | 'week'
  | 'weekend'
  | 'fortnight'
  | 'month'
  | 'quarter'
  | 'year'
  | 'decade'
  | 'century';

/** Units of time in the singular and plural. "second" and "quarter" have other senses and are read by their own rules. */
export const TIME_UNITS: ReadonlyMap<string, TimeUnit> = new Map(
  Object.entries<TimeUnit>({
    minute: 'minute',
    minutes: 'minute',
    hour: 'hour',
    hours: 'hour',
    day: 'day',
    days: 'day',
    week: 'week',
    weeks: 'week',
    weekend: 'weekend',
    weekends: 'weekend',
    fortnight: 'fortnight',
    fortnights: 'fortnight',
    month: 'month',
    months: 'month',
    quarter: 'quarter',
    year: 'year',
    years: 'year',
    decade: 'decade',
    decades: 'decade',
    century: 'century',
    centuries: 'century',
  }),
);

/** TIMEX3 codes of the parts of a day. */
export const DAY_PARTS: ReadonlyMap<string, 'MO' | 'AF' | 'EV' | 'NI'> = new Map(
  Object.entries<'MO' | 'AF' | 'EV' | 'NI'>({
    morning: 'MO',
    dawn: 'MO',
    afternoon: 'AF',
    evening: 'EV',
    night: 'NI',
    overnight: 'NI',
  }),
);

/** Days from today. */
export const DEICTIC_DAYS: ReadonlyMap<string, { readonly days: number; readonly part?: 'NI' }> = new Map(
  Object.entries<{ readonly days: number; readonly part?: 'NI' }>({
    yesterday: { days: -1 },
    today: { days: 0 },
    tonight: { days: 0, part: 'NI' },
    tomorrow: { days: 1 },
  }),
);

/** Words that pick one period among its like: "last week", "that year", "the following month". */
export const SELECTORS: ReadonlyMap<string, 'last' | 'this' | 'next' | 'previous' | 'following' | 'same'> = new Map(
  Object.entries<'last' | 'this' | 'next' | 'previous' | 'following' | 'same'>({
    last: 'last',
    past: 'last',
    this: 'this',
    current: 'this',
    next: 'next',
    coming: 'next',
    upcoming: 'next',
    previous: 'previous',
    preceding: 'previous',
    prior: 'previous',
    following: 'following',
    ensuing: 'following',
    subsequent: 'following',
    that: 'same',
    same: 'same',
  }),
);

/** Which part of a period a word names. */
export const PERIOD_EDGES: ReadonlyMap<string, 'early' | 'mid' | 'late'> = new Map(
  Object.entries<'early' | 'mid' | 'late'>({
    early: 'early',
    late: 'late',
    mid: 'mid',
    start: 'early',
    beginning: 'early',
    outset: 'early',
    opening: 'early',
    middle: 'mid',
    end: 'late',
    close: 'late',
    ending: 'late',
    conclusion: 'late',
  }),
);

/** Words that place an offset: "two days later". */
export const OFFSET_DIRECTIONS: ReadonlyMap<string, { readonly sign: 1 | -1; readonly from: 'now' | 'then' }> = new Map(
  Object.entries<{ readonly sign: 1 | -1; readonly from: 'now' | 'then' }>({
    ago: { sign: -1, from: 'now' },
    hence: { sign: 1, from: 'now' },
    later: { sign: 1, from: 'then' },
    afterward: { sign: 1, from: 'then' },
    afterwards: { sign: 1, from: 'then' },
    earlier: { sign: -1, from: 'then' },
    previously: { sign: -1, from: 'then' },
  }),
);

export const SMALL_NUMBERS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
    thirteen: 13,
    fourteen: 14,
    fifteen: 15,
    sixteen: 16,
    seventeen: 17,
    eighteen: 18,
    nineteen: 19,
  }),
);

export const TENS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    twenty: 20,
    thirty: 30,
    forty: 40,
    fifty: 50,
    sixty: 60,
    seventy: 70,
    eighty: 80,
    ninety: 90,
  }),
);

export const ORDINALS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    first: 1,
    second: 2,
    third: 3,
    fourth: 4,
    fifth: 5,
    sixth: 6,
    seventh: 7,
    eighth: 8,
    ninth: 9,
    tenth: 10,
    eleventh: 11,
    twelfth: 12,
    thirteenth: 13,
    fourteenth: 14,
    fifteenth: 15,
    sixteenth: 16,
    seventeenth: 17,
    eighteenth: 18,
    nineteenth: 19,
    twentieth: 20,
  }),
);

/** "the nineties": the tens that a decade is named by. */
export const DECADE_WORDS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    twenties: 2,
    thirties: 3,
    forties: 4,
    fifties: 5,
    sixties: 6,
    seventies: 7,
    eighties: 8,
    nineties: 9,
  }),
);

/** How far on either side of a time each hedge reaches, in minutes: "shortly before nine" is 8.30 to 9. */
export const CLOCK_HEDGES: ReadonlyMap<string, readonly [before: number, after: number]> = new Map(
  Object.entries<readonly [before: number, after: number]>({
    about: [15, 15],
    around: [15, 15],
    approximately: [15, 15],
    roughly: [15, 15],
    circa: [15, 15],
    'some time around': [30, 30],
    almost: [15, 0],
    nearly: [15, 0],
    'just before': [15, 0],
    'shortly before': [30, 0],
    'a little before': [30, 0],
    'right before': [15, 0],
    'moments before': [10, 0],
    'minutes before': [15, 0],
    'just after': [0, 15],
    'shortly after': [0, 30],
    'a little after': [0, 30],
    'right after': [0, 15],
    'moments after': [0, 10],
    'minutes after': [0, 15],
    'soon after': [0, 30],
  }),
);
