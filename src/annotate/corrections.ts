// The corrections of wink's model: patterns of two to four tags in a row, some words of which stand for themselves
// ("that", "to"), that give one of the tags anew. There are two machines of them, the second reads what the first left.
import { canBe, TAGS } from './dictionary.js';
import type { Token } from './tokens.js';
import { model } from './wink-model.js';

/** How the model writes that a token is read as a group of words instead of as its tag, and what leads on whatever follows. */
const HINTS_FROM = 1_080_000;
const OTHERWISE = '2070003';

/** So many kinds of events lead from a state to the next: each tag, then each group of words. */
const EVENTS = TAGS.length + 64;

interface Machine {
  /** The state that an event leads to, at `state * EVENTS + event`; 0 where no pattern goes on. */
  readonly next: Uint16Array;
  /** The state that ends a shorter pattern if none goes on from here; else 0. */
  readonly otherwise: Uint16Array;
  /** What the pattern that ends at a state corrects; undefined at a state where none ends. */
  readonly ends: readonly (Correction | undefined)[];
}

interface Correction {
  /** Which token of the pattern. */
  readonly at: number;
  readonly tag: number;
  /** Whether it gets the tag even where the dictionary does not say that it can have it. */
  readonly always: boolean;
}

type Packed = [
  format: number,
  states: number,
  next: Record<string, Record<string, number>>,
  ends: Record<string, string>,
  marks: Record<string, readonly [number, number]>,
];

function unpack(json: string): Machine {
  const [, last, rows, names, marks] = JSON.parse(json) as Packed;
  const next = new Uint16Array((last + 1) * EVENTS);
  const otherwise = new Uint16Array(last + 1);
  for (const [state, row] of Object.entries(rows)) {
    for (const [event, to] of Object.entries(row)) {
      const number = Number(event);
      if (event === OTHERWISE) otherwise[Number(state)] = to;
      else if (number < TAGS.length) next[Number(state) * EVENTS + number] = to;
      else if (number > HINTS_FROM) next[Number(state) * EVENTS + TAGS.length + number - HINTS_FROM] = to;
    }
  }
  const ends: (Correction | undefined)[] = new Array(last + 1).fill(undefined);
  for (const [state, name] of Object.entries(names)) {
    const tag = Number(name);
    ends[Number(state)] = { at: marks[state]?.[0] ?? 0, tag: Math.abs(tag), always: tag < 0 };
  }
  return { next, otherwise, ends };
}

const MACHINES = model.pos().machines.map(unpack);

/** The longest pattern from `first` on: its last token and the state that it ends in. */
function patternAt({ next, otherwise, ends }: Machine, events: Uint8Array, first: number) {
  let state = 0;
  let shorter: { readonly last: number; readonly state: number } | null = null;
  for (let last = first; ; last++) {
    state = next[state * EVENTS + events[last]!]!;
    if (ends[state]) return { last, state };
    if (state === 0) return shorter;
    if (otherwise[state] !== 0) shorter = { last, state: otherwise[state]! };
  }
}

/** Finds the patterns from the left, none within another, then corrects the tags. */
function run(machine: Machine, tokens: readonly Token[], hints: Uint8Array, tags: Uint8Array): void {
  const events = tags.map((tag, i) => (hints[i] === 0 ? tag : TAGS.length + hints[i]!));
  const corrections: { readonly token: number; readonly correction: Correction }[] = [];
  for (let first = 0; first < tokens.length; first++) {
    const pattern = patternAt(machine, events, first);
    if (!pattern) continue;
    const correction = machine.ends[pattern.state]!;
    corrections.push({ token: first + correction.at, correction });
    first = pattern.last;
  }
  for (const { token, correction } of corrections)
    if (correction.always || canBe(tokens[token]!.normal, correction.tag)) tags[token] = correction.tag;
}

/** The tags of the tokens of a sentence, in order. */
export function tagsOf(tokens: readonly Token[]): Uint8Array {
  // Behind the last token stands an event that no pattern knows.
  const tags = new Uint8Array(tokens.length + 1);
  const hints = new Uint8Array(tokens.length + 1);
  for (let i = 0; i < tokens.length; i++) {
    tags[i] = tokens[i]!.tag;
    hints[i] = tokens[i]!.hint;
  }
  for (const machine of MACHINES) run(machine, tokens, hints, tags);
  return tags;
}
