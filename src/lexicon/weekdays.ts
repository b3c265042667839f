/** ISO 8601: 1 = Monday. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    monday: 1,
    tuesday: 2,
    wednesday: 3,
    thursday: 4,
    friday: 5,
    saturday: 6,
    sunday: 7,
  }),
);

/** Read only right before a date: alone they are newspapers, verbs and names. */
export const WEEKDAY_ABBREVIATIONS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    mon: 1,
    tue: 2,
    tues: 2,
    wed: 3,
    thu: 4,
    thur: 4,
    thurs: 4,
    fri: 5,
    sat: 6,
    sun: 7,
  }),
);

/** Words before a weekday that make it a name ("Bloody Sunday", "Sheffield Wednesday") or a habit ("every Monday"). */
export const NAMES_BEFORE_WEEKDAY: ReadonlySet<string> = new Set([
  'bloody',
  'super',
  'ruby',
  'good',
  'cyber',
  'freaky',
  'casual',
  'throwback',
  'giving',
  'sheffield',
  'maundy',
  'shrove',
  'fat',
  'every',
  'each',
  'alternate',
]);

/** Capitalised words after a weekday that make it a newspaper, a programme or a club. */
export const NAMES_AFTER_WEEKDAY: ReadonlySet<string> = new Set([
  'times',
  'telegraph',
  'mirror',
  'express',
  'mail',
  'post',
  'herald',
  'world',
  'people',
  'sport',
  'business',
  'tribune',
  'independent',
  'night', // "Saturday Night Live", "Monday Night Football": capitalised only
]);
