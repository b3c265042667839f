import { columns as terminalColumns } from '../wrap.js';
import type { Column } from './columns.js';
import type { Entry } from './entries.js';
import { type Lane, lanesOf } from './lanes.js';
import { html, type Markup } from './markup.js';

// Sizes in the picture's own units, which are pixels where it is shown at full width.
const WIDTH = 480;
const LEFT = 104;
const TOP = 6;
const LANE = 22;
const AXIS = 24;
/** Wide enough for most letters at the picture's type size. */
const LETTER = 6.6;
const LONGEST_TEXT = 24;
const GAP = 14;

const shorten = (text: string): string => (text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT)}…` : text);
/** Columns of a terminal stand for letters: near enough to keep words off the marks. */
const widthOf = (text: string): number => terminalColumns(shorten(text)) * LETTER;

type Scale = (value: number) => number;

/** The readings of a figure or date on a line, with their hedges as intervals, by date and source. */
export function numberLine(entry: Entry, columns: readonly Column[]): Markup | null {
  const found = lanesOf(entry, columns);
  if (found === null) return null;
  const { lanes, ticks, floor } = found;
  const finite = lanes.flatMap(({ low, high }) => [low, high]).filter(Number.isFinite);
  const [least, most] = [Math.min(...finite), Math.max(...finite)];
  const room = (most - least) * 0.1;
  const from = Math.max(floor, least - room);
  const to = most + room;
  const right = WIDTH - GAP - Math.max(...lanes.map(({ text }) => widthOf(text)));
  const scale: Scale = (value) => {
    const inside = Math.min(Math.max(value, from), to);
    return round(LEFT + ((inside - from) / (to - from)) * (right - LEFT));
  };
  const bottom = TOP + lanes.length * LANE;
  const marks = ticks(from, to).map(
    ({ at, text }) =>
      html`<path d="M${scale(at)} ${TOP}V${bottom}"/><text x="${scale(at)}" y="${bottom + 16}">${text}</text>`,
  );
  return html`<svg class="number-line" viewBox="0 0 ${WIDTH} ${bottom + AXIS}" role="img" aria-label="The readings listed below, on a line">
<g class="axis">${marks}<path class="base" d="M${LEFT} ${bottom}H${round(right)}"/></g>
${lanes.map((lane, i) => laneMark(lane, TOP + i * LANE + LANE / 2, right + GAP, scale))}</svg>
`;
}

function laneMark(lane: Lane, y: number, textAt: number, scale: Scale): Markup {
  const { low, high, siglum, date, text, disputed, hedged } = lane;
  const [x1, x2] = [scale(low), scale(high)];
  const isPoint = x2 - x1 < 6;
  const shape = isPoint
    ? html`<circle cx="${round((x1 + x2) / 2)}" cy="${y}" r="4.5"/>`
    : html`<rect x="${x1}" y="${y - 4}" width="${round(x2 - x1)}" height="8" rx="${Number.isFinite(low) && Number.isFinite(high) ? 4 : 0}"/>`;
  const arrows = html`${Number.isFinite(low) ? null : arrow(x1, y, -1)}${Number.isFinite(high) ? null : arrow(x2, y, 1)}`;
  const classes = ['lane', ...(disputed ? ['disputed'] : []), ...(hedged ? ['hedged'] : [])].join(' ');
  return html`<g class="${classes}"><text class="who" x="0" y="${y + 4}"><tspan>${siglum}</tspan> ${date}</text>${shape}${arrows}<text class="value" x="${round(textAt)}" y="${y + 4}">${shorten(text)}</text></g>
`;
}

const arrow = (x: number, y: number, way: 1 | -1): Markup =>
  html`<path d="M${round(x - way * 2)} ${y - 7}L${round(x + way * 6)} ${y}L${round(x - way * 2)} ${y + 7}Z"/>`;

/** Tenths are finer than a screen shows, and the same on every machine. */
const round = (value: number): number => Math.round(value * 10) / 10;
