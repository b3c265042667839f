import type { Claim } from '../../model/claim.js';
import type { Span } from '../../model/span.js';
import { placeOf } from '../citation.js';
import type { Column } from './columns.js';
import { type Entry, grouped } from './entries.js';
import { html, joined, type Markup } from './markup.js';

/** A claim that takes part in a topic, and where a click on it leads. */
export interface Marked {
  readonly claim: Claim;
  readonly anchor: string;
  readonly disputed: boolean;
}

/** The marked claims of every source, in order of the text. */
export function marksOf(entries: readonly Entry[]): ReadonlyMap<string, readonly Marked[]> {
  const marks = entries.flatMap(({ topic, anchor, disputed }) =>
    topic.claims.map((claim) => ({ claim, anchor, disputed: disputed.has(claim.id) })),
  );
  marks.sort((a, b) => a.claim.start - b.claim.start || b.claim.end - a.claim.end);
  return grouped(marks, ({ claim }) => claim.source);
}

/** A source's text, paragraph by paragraph, with every claim marked that takes part in a topic. */
export function article({ document, siglum, anchor, name, date, accepted }: Column, marks: readonly Marked[]): Markup {
  const { source, paragraphs } = document;
  const from = [source.author, date].filter((part) => part !== null && part !== '');
  let next = 0;
  const body = paragraphs.map((paragraph) => {
    const first = next;
    while (next < marks.length && marks[next]!.claim.start < paragraph.end) next++;
    const { line } = placeOf(document, paragraph.start);
    const role = paragraph.role === 'body' ? null : html` class="${paragraph.role}"`;
    return html`<p${role} data-line="${line}" dir="auto">${marked(source.text, paragraph, marks.slice(first, next))}</p>
`;
  });
  return html`<article class="source" id="${anchor}" aria-labelledby="${anchor}-title" tabindex="-1">
<header><h2 id="${anchor}-title"><b class="siglum">${siglum}</b> ${source.title ?? name}</h2>
<p>${joined([...(source.title === null ? [] : [name]), ...from], ', ')}${accepted ? html` <span class="badge">accepted</span>` : null}</p>
<p class="path">${source.id}</p></header>
${body}</article>
`;
}

/** The text of `whole` cut wherever a claim starts or ends: links cannot stand in links, and claims overlap. */
function marked(text: string, whole: Span, marks: readonly Marked[]): readonly (Markup | string)[] {
  const within = (at: number) => Math.min(Math.max(at, whole.start), whole.end);
  const edges = marks.flatMap(({ claim }) => [within(claim.start), within(claim.end)]);
  const cuts = [...new Set([whole.start, ...edges, whole.end])].sort((a, b) => a - b);
  let open: Marked[] = [];
  let next = 0;
  return cuts.slice(0, -1).map((start, i) => {
    open = open.filter(({ claim }) => claim.end > start);
    const opening: Marked[] = [];
    for (; next < marks.length && marks[next]!.claim.start <= start; next++) opening.push(marks[next]!);
    open.push(...opening);
    return piece(text.slice(start, cuts[i + 1]), open, opening);
  });
}

/** A stretch of text under the same claims; it leads to the innermost one's topic. */
function piece(text: string, open: readonly Marked[], opening: readonly Marked[]): Markup | string {
  const innermost = open.reduce<Marked | null>(
    (least, each) => (least && length(least) < length(each) ? least : each),
    null,
  );
  if (innermost === null) return text;
  const [own, ...others] = opening.map(({ claim }) => claim.id);
  return html`${others.map((id) => html`<span id="${id}"></span>`)}<a${own ? html` id="${own}"` : null} class="${
    innermost.disputed ? 'claim disputed' : 'claim'
  }" data-claims="${open.map(({ claim }) => claim.id).join(' ')}" href="#${innermost.anchor}">${text}</a>`;
}

const length = ({ claim }: Marked): number => claim.end - claim.start;
