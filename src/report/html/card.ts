import type { Claim } from '../../model/claim.js';
import type { Document } from '../../model/document.js';
import type { Finding } from '../../model/finding.js';
import type { Rule } from '../../model/rule.js';
import { acceptedText } from '../accepted-text.js';
import { citation, placeText } from '../citation.js';
import { passageOf } from '../passage.js';
import type { Reading } from '../readings.js';
import { readingText } from '../value.js';
import type { Column } from './columns.js';
import { type Entry, GROUPS, isAgreed } from './entries.js';
import { html, type Markup } from './markup.js';
import { numberLine } from './number-line.js';

/** Characters of a passage: the sentence, unless it is absurd. */
const PASSAGE = 600;

/** Everything about a topic: what each source says and where, what differs, how it came about. */
export function card(entry: Entry, columns: readonly Column[], rules: readonly Rule[]): Markup {
  const { topic, group, findings, anchor } = entry;
  const differs = [...new Set([...findings.flatMap((finding) => finding.differs), ...topic.differs])];
  const why = rules.filter(({ id }) => findings.some(({ ruleId }) => ruleId === id)).map((rule) => rule.why);
  const told = columns.filter(({ document }) => entry.readings.has(document.source.id));
  return html`<article class="card ${group}" id="${anchor}" aria-labelledby="title-${topic.id}" tabindex="-1">
<p class="group-name">${GROUPS[group].one}</p>
<h2 id="title-${topic.id}">${topic.label}</h2>
${findings.map((finding) => findingFacts(finding, entry.otherAnchors.includes(finding.fingerprint)))}
${numberLine(entry, told)}
${differs.length === 0 ? null : html`<div class="differs"><h3>What differs</h3>${list(differs)}</div>`}
<ol class="citations">${told.flatMap((column) =>
    entry.readings.get(column.document.source.id)!.map((reading) => cited(reading, entry, column)),
  )}</ol>
${unfolding('Joined because', topic.because)}
${unfolding('How they were compared', topic.how)}
${unfolding('Why it matters', why)}
${unfolding(
  'How each was read',
  topic.claims.flatMap(({ steps }) => steps),
)}
</article>
`;
}

function findingFacts({ severity, ruleId, confidence, fingerprint, suppressed }: Finding, isAnchor: boolean): Markup {
  return html`<p class="facts"${isAnchor ? html` id="${fingerprint}"` : null}><b class="severity ${severity}">${severity}</b> ${ruleId}, ${Math.round(
    confidence * 100,
  )}% sure <a class="permalink" href="#${fingerprint}" title="Link to this finding">#${fingerprint}</a></p>
${suppressed === null ? null : html`<p class="suppressed">Accepted earlier: ${acceptedText(suppressed)}</p>`}`;
}

/** What a source says and where; the words around it too, unless all are at one. */
function cited({ claim, again }: Reading, entry: Entry, { document, siglum }: Column): Markup {
  const others = again.map((other) => html` <a href="#${other.id}">${placeText(document, other)}</a>`);
  const said = claim.attribution === null ? null : html`<span class="from">from ${claim.attribution}</span>`;
  return html`<li${entry.disputed.has(claim.id) ? html` class="disputed"` : null}><a class="reading" href="#${claim.id}"><b class="siglum">${siglum}</b> <b>${readingText(claim)}</b></a> ${said}
${isAgreed(entry) ? null : quoted(document, claim)}<cite>${citation(document, claim)}${others.length === 0 ? null : html`, also${others}`}</cite></li>
`;
}

function quoted(document: Document, claim: Claim): Markup {
  const { text, mark } = passageOf(document, claim, PASSAGE);
  const [before, after] = [text.slice(0, mark.start), text.slice(mark.end)];
  return html`<blockquote dir="auto">${before}<mark>${text.slice(mark.start, mark.end)}</mark>${after}</blockquote>
`;
}

const list = (items: readonly string[]): Markup => html`<ul>${items.map((item) => html`<li>${item}</li>`)}</ul>`;

function unfolding(title: string, items: readonly string[]): Markup | null {
  const different = [...new Set(items)];
  return different.length === 0 ? null : html`<details><summary>${title}</summary>${list(different)}</details>`;
}
