import { SCRIPTS, type Script } from '../../lexicon/scripts.js';

/** So much of a source tells what country it is of: named there, or named again further on. */
const LEAD = 600;
const WINDOW = 10_000;

/** The scripts of the countries that a text speaks of, by looking up its words with a capital. */
export function scriptsAtHome(text: string): ReadonlySet<Script> {
  const found = new Set<Script>();
  const once = new Set<Script>();
  const lead = text.slice(0, WINDOW);
  for (const { 0: word, index } of lead.matchAll(CAPITALISED)) {
    for (const { name, script } of HOMES.get(word) ?? []) {
      if (!standsAt(lead, name, index)) continue;
      if (index < LEAD || once.has(script)) found.add(script);
      once.add(script);
    }
  }
  return found;
}

const CAPITALISED = /[A-Z][a-z]+/g;

const standsAt = (text: string, name: string, index: number): boolean =>
  text.startsWith(name, index) && !/\p{L}/u.test(`${text[index - 1] ?? ''}${text[index + name.length] ?? ''}`);

interface Home {
  readonly name: string;
  readonly script: Script;
}

/** Every name of such a country, by its first word. */
const HOMES: ReadonlyMap<string, readonly Home[]> = homesByWord();

function homesByWord(): ReadonlyMap<string, readonly Home[]> {
  const homes = new Map<string, Home[]>();
  for (const script of SCRIPTS) {
    for (const name of script.home) {
      const [first = ''] = name.split(' ');
      homes.set(first, [...(homes.get(first) ?? []), { name, script }]);
    }
  }
  return homes;
}
