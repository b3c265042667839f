import type { AnnotatedDocument } from '../../annotate/annotate.js';
import type { Span } from '../../model/span.js';
import { type Attribution, attributionAfter, attributionAtEnd, attributionBefore } from './attribution.js';
import { peopleOf } from './people.js';
import type { Placed } from './placed.js';
import { type Resolved, resolveSpeaker, type Spoken } from './resolve-speaker.js';
import { isCueVerb, phraseAt } from './speaker-phrase.js';
import { mainSubject } from './subject.js';
import { lastSentence, type Token, tokensOf } from './words.js';

export interface Attributed {
  readonly placed: Placed;
  readonly attribution: Attribution | null;
  readonly resolved: Resolved | null;
  readonly continues: boolean;
  readonly steps: readonly string[];
}

/** A gap longer than this between two pieces holds more than the cue. */
const CUE_CLAUSE = 30;

interface Found {
  readonly attribution: Attribution;
  readonly side: 'before' | 'after' | 'end';
}

/** What the words right beside the quotation say. */
function ownAttribution(text: string, { region, before, after }: Placed): Found | null {
  const lastChar = lastCharOf(text, region);
  const behind = region.closed ? attributionAfter(after, lastChar) : null;
  const sentence = lastSentence(before);
  const ahead = sentence.length > 0 ? attributionBefore(sentence) : null;
  if (behind && (!ahead || lastChar === ',' || !introduces(sentence))) return { attribution: behind, side: 'after' };
  if (ahead) return { attribution: ahead, side: 'before' };
  // "was called “…” by Ana Reis"
  if (after[0]?.lower === 'by' && sentence.some(isCueVerb)) {
    const agent = phraseAt(after, 1);
    if (agent) return { attribution: { cue: 'by', speaker: agent, tokens: after }, side: 'after' };
  }
  const atEnd = region.closed && !/[.!?]/.test(lastChar) ? attributionAtEnd(after) : null;
  return atEnd && { attribution: atEnd, side: 'end' };
}

/** The last character of the words, marks of an inner quotation left out: ‘super predator,’” */
function lastCharOf(text: string, { start, end }: Span): string {
  let at = end - 1;
  while (at > start && /['’”"\s]/.test(text[at]!)) at--;
  return text[at]!;
}

/** Whether the words lead straight into the quotation: they end with a comma, a colon or the verb itself. */
const introduces = (tokens: readonly Token[]): boolean => {
  const last = tokens.at(-1)!;
  return last.text === ':' || last.text === ',' || isCueVerb(last);
};

/** Finds who says each quotation, in order: a later one may go on where an earlier one stopped. */
export function attributeAll(document: AnnotatedDocument, all: readonly Placed[]): readonly Attributed[] {
  const { text } = document.source;
  const people = peopleOf(
    document,
    all.map(({ region }) => region),
  );
  const spoken: Spoken[] = [];
  const done: Attributed[] = [];
  for (const [i, placed] of all.entries()) {
    const previous = done.at(-1) ?? null;
    const own =
      ownAttribution(text, placed) ??
      fromParagraphBefore(document, placed) ??
      fromNext(text, placed, all[i + 1]) ??
      fromSentenceBefore(text, placed, previous);
    if (own) {
      const resolved = resolveSpeaker(document, people, own.attribution, spoken);
      const { speaker, tokens } = own.attribution;
      if (resolved.speaker) {
        const at = tokens[speaker.first]!.start;
        spoken.push({ speaker: resolved.speaker, gender: resolved.gender, person: resolved.person, at });
      }
      const continues =
        goesOn(placed, previous) &&
        previous?.attribution?.tokens[previous.attribution.speaker.first]?.start === tokens[speaker.first]!.start;
      done.push({
        placed,
        attribution: own.attribution,
        resolved,
        continues,
        steps: ownSteps(text, own.attribution, resolved),
      });
      continue;
    }
    done.push(
      inherited(document, placed, previous) ?? {
        placed,
        attribution: null,
        resolved: null,
        continues: false,
        steps: ['no words beside it name a speaker'],
      },
    );
  }
  return done;
}

function ownSteps(
  text: string,
  { cue, speaker, tokens }: Attribution,
  { speaker: name, how }: Resolved,
): readonly string[] {
  const words = text.slice(tokens[speaker.first]!.start, tokens[speaker.last]!.end);
  const steps = [cue === null ? `the sentence before is about «${words}»` : `«${words}» speaks by the cue «${cue}»`];
  return how !== null && name !== null ? [...steps, `«${words}» read as ${name}`] : steps;
}

/** "He said:", and the words in a paragraph of their own. */
function fromParagraphBefore(document: AnnotatedDocument, { paragraph, before, follows }: Placed): Found | null {
  const last = document.paragraphs[paragraph - 1];
  if (!last || follows || before.length > 0) return null;
  const { text } = document.source;
  if (!/[:,]\s*$/.test(text.slice(last.end - 2, last.end))) return null;
  const attribution = attributionBefore(
    lastSentence(
      tokensOf(text, { start: Math.max(last.start, last.end - 500), end: last.end }, document.chunks(paragraph - 1)),
    ),
  );
  return attribution && { attribution, side: 'before' };
}

/** Two quotations side by side with one cue, after the second. */
function fromNext(text: string, { gapAfter, region }: Placed, next: Placed | undefined): Found | null {
  if (!next?.follows || gapAfter.length > 0 || !region.closed) return null;
  return ownAttribution(text, next);
}

/** Whether nothing but the cue stands between the quotation and the one before. */
function goesOn({ region, before, follows }: Placed, previous: Attributed | null): boolean {
  if (!previous) return false;
  if (region.continues) return true;
  return follows && before.length <= CUE_CLAUSE && previous.attribution !== null;
}

/** Takes over the speaker of the quotation before, where the text gives no sign of another. */
function inherited(document: AnnotatedDocument, placed: Placed, previous: Attributed | null): Attributed | null {
  if (!previous?.resolved) return null;
  const { region, paragraph, before, follows } = placed;
  const opensSentence = lastSentence(before).length === 0;
  const gap = before.length;
  const take = (continues: boolean, why: string): Attributed => ({
    placed,
    attribution: previous.attribution,
    resolved: previous.resolved,
    continues,
    steps: [why],
  });
  if (region.continues) return take(true, 'goes on from the paragraph before, which closes no quotation');
  if (follows && opensSentence && gap <= CUE_CLAUSE) return take(true, 'goes on after the cue of the quotation before');
  if (follows && !opensSentence && gap <= 12) return take(false, 'same sentence and speaker as the quotation before');
  const whole = document.paragraphs[paragraph]!;
  const fills = region.end - region.start >= 0.8 * (whole.end - whole.start);
  if (fills && previous.placed.paragraph === paragraph - 1)
    return take(true, 'a paragraph of its own after words of the same speaker');
  return null;
}

/** A sentence of somebody's own words, after one that is about them: `Mr Ito was blunt. "We lost."` */
function fromSentenceBefore(text: string, placed: Placed, previous: Attributed | null): Found | null {
  const { region, before } = placed;
  const goesOnHere = previous?.resolved && (region.continues || (placed.follows && before.length <= CUE_CLAUSE));
  if (before.length === 0 || goesOnHere || lastSentence(before).length > 0) return null;
  if (region.end - region.start < 15 || !/\p{Lu}/u.test(text[region.start]!)) return null;
  const sentence = lastSentence(before.slice(0, -1));
  const attribution = attributionBefore(sentence) ?? aboutWhom(sentence);
  return attribution && { attribution, side: 'before' };
}

function aboutWhom(tokens: readonly Token[]): Attribution | null {
  const speaker = mainSubject(tokens, tokens.length);
  return speaker && speaker.kind !== 'role' ? { cue: null, speaker, tokens } : null;
}
