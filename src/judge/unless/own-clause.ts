import { before, sentenceOf } from '../compare/comparison.js';
import { type FigureClaim, isFigure } from '../compare/interval.js';
import type { Circumstances } from './excuse.js';

/** Characters on either side of a figure in which its own clause is looked for. */
const REACH = 72;
/** What ends a clause on its way to the figure, and on the way from it. */
const STARTS = /[.;!?]\s|,\s(?:and|but|while|when|as|where)\s|,?\s(?:in|of|after|for|from|on|with) which\s|,\swho\s/g;
const ENDS = /[.;:!?](?:\s|$)|,\s|\sand (?=\w{3,14}ing\b)/;
/** "Twenty people, five of them children, have died": what is put in between is no part of the clause. */
const PUT_IN = /^([^,.;:]{0,36}), (?!and\b|but\b|while\b|when\b)[^,.;:]{1,60},/;
/** A part's clause is that of its whole: "killed 36, 26 of whom were burned". */
const IS_PART = /^ (?:\w{2,14} ){0,2}of (?:them|whom|these|those)\b/;
const PART_OF = /\b(?:of (?:them|whom)|including|among (?:them|whom))[\s,:]{1,3}$/;

/** The words of the clause that a figure stands in, `#` for the figure itself: other figures' words are left out. */
export function ownClause(claim: FigureClaim, circumstances: Circumstances): string {
  const sentence = sentenceOf(claim, circumstances);
  const document = circumstances.documents.get(claim.source);
  const from = document?.sentences[claim.sentence]?.start ?? claim.start;
  const head = sentence.slice(0, Math.max(0, claim.start - from));
  const tail = sentence.slice(Math.max(0, claim.end - from));
  if (IS_PART.test(tail) || PART_OF.test(before(claim, 24, circumstances))) return `${head}#${tail}`;
  const others = circumstances.beside(claim).filter(isFigure);
  const since = Math.max(0, ...others.filter(({ end }) => end <= claim.start).map(({ end }) => end - from));
  return `${lastClause(head.slice(Math.max(since, head.length - REACH)))}#${firstClause(tail, others, claim)}`;
}

function lastClause(head: string): string {
  const breaks = [...head.matchAll(STARTS)];
  const last = breaks.at(-1);
  return last ? head.slice(last.index + last[0].length) : head;
}

/** Up to the next figure, or to where the clause ends. */
function firstClause(tail: string, others: readonly FigureClaim[], claim: FigureClaim): string {
  const ahead = others.map(({ start }) => start - claim.end).filter((start) => start >= 0);
  const [whole = '', opening = ''] = PUT_IN.exec(tail) ?? [];
  const isBroken = ahead.some((start) => start < opening.length);
  const skipped = whole === '' || isBroken ? 0 : whole.length - opening.length;
  const from = skipped === 0 ? 0 : whole.length;
  const next = Math.min(tail.length, ...ahead.filter((start) => start >= from));
  const plain = `${skipped === 0 ? '' : `${opening} `}${tail.slice(from, next)}`.slice(0, REACH);
  const end = plain.search(ENDS);
  return end < 0 ? plain : plain.slice(0, end);
}
