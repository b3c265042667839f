/**
 * What a source could use to drive the terminal that shows it: control characters (every escape sequence opens with
 * one), marks that reorder or hide text (https://trojansource.codes), and halves of surrogate pairs.
 */
const UNSAFE = /[\p{Cc}\p{Cs}\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu;

/**
 * Text of a source, a path or a rule, made safe to print on a line: white space becomes a plain space, anything
 * that could steer a terminal becomes U+FFFD. One unit for one unit, so that offsets stay.
 */
export function safeText(text: string): string {
  return text.replace(/[\s\u0085]/g, ' ').replace(UNSAFE, '\uFFFD');
}
