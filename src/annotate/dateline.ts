import { readWrittenDate, type WrittenDate } from './written-date.js';

/** What stands before the first sentence of a report: "KENDARI, Indonesia, July 13 —", "Berlin (DNA) -". */
export interface Dateline {
  /** Length of the whole, the dash or colon included, from the start of the text given. */
  readonly length: number;
  /** Length of the place's name; 0 where only a date is stated. */
  readonly place: number;
  readonly date: WrittenDate | null;
}

const LONGEST = 110;
/** The dash or colon that ends it. A hyphen needs space on one side, so that "CO-OP" ends none. */
const END = /\s?[—–](?:\s|(?=["“‘\p{Lu}]))|\s-{1,2}(?:\s|$)|(?<=[\p{L}.)])-{1,2}\s|[:.](?=\s)/gu;
/** "KAMPALA. The", "Lima, Oct. 21. The": a full stop ends a dateline only after whole words in capitals, or a date. */
const WORDS_IN_CAPITALS = /^\p{Lu}[\p{Lu}-]{3,24}(?: [\p{Lu}-]{3,24}){0,2}$/u;
const AGENCY = /\s{0,2}\(([^()\n]{2,40})\)$/;
const CAPITALS = /^\p{Lu}[\p{Lu}\p{M}.'’/ -]{1,38}[\p{Lu}.]$/u;
const TITLE_CASE = /^(?:\p{Lu}[\p{L}\p{M}.'’/-]{0,24}\s?){1,5}$/u;
/** Capitals that open a line without naming a place. */
const LABEL =
  /^(?:UPDATE|UPDATED|BREAKING|EXCLUSIVE|WATCH|READ|NOTE|ANALYSIS|OPINION|CORRECTION|VIDEO|PHOTOS?|LIVE|MORE|FULL|RELATED|ABSTRACT|SUMMARY|EDITOR|WARNING|INTERVIEW|FACTBOX|TIMELINE|EXPLAINER|FACT|FOR|Q|AG)\b/;
const NUMBER_WORD =
  /\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|hundreds|thousands|half|dead|killed|hurt|injured|police)\b/i;

/**
 * Reads the dateline that a paragraph opens with, or null. A colon needs a place in capitals ("NAGPUR: "),
 * and a place in lower case a date or an agency beside it, lest any short opening phrase be taken for one.
 */
export function readDateline(paragraph: string): Dateline | null {
  const opening = paragraph.slice(0, LONGEST);
  for (const end of opening.matchAll(END)) {
    const head = opening.slice(0, end.index);
    const found = readHead(head, end[0].startsWith(':'));
    if (end[0].startsWith('.') && !WORDS_IN_CAPITALS.test(head) && !found?.date) continue;
    if (found) return { place: found.place, date: found.date, length: end.index + end[0].length };
  }
  return null;
}

function readHead(head: string, colon: boolean): Omit<Dateline, 'length'> | null {
  const agency = AGENCY.exec(head);
  const rest = (agency ? head.slice(0, agency.index) : head).trim().replace(/,$/, '');
  const beside = agency && readWrittenDate(agency[1]!);
  const { place, date } = beside ? { place: rest, date: beside } : splitDate(rest);
  if (place === '') return date && agency ? { place: 0, date } : null;
  if (/\d/.test(place) || NUMBER_WORD.test(place) || LABEL.test(place)) return null;
  const [first = '', ...others] = place.split(/,\s{0,2}/);
  const capitals = CAPITALS.test(first);
  if (!capitals && (colon || !(agency || date) || !TITLE_CASE.test(first))) return null;
  if (others.length > 2 || !others.every((part) => TITLE_CASE.test(part))) return null;
  return { place: head.indexOf(place) + place.length, date };
}

/** Parts "KENDARI, Indonesia, July 13" into the place and the date. */
function splitDate(head: string): { place: string; date: WrittenDate | null } {
  const starts = [0, ...[...head.matchAll(/[,\s]\s?(?=[\p{L}\d])/gu)].map((found) => found.index + found[0].length)];
  for (const start of starts) {
    const date = readWrittenDate(head.slice(start));
    if (date && start + date.length >= head.trimEnd().length) {
      return { place: head.slice(0, start).replace(/[,\s]+$/, ''), date };
    }
  }
  return { place: head, date: null };
}
