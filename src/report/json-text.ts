/**
 * JSON that is safe to show as it is: `JSON.stringify` leaves C1 controls and marks that reorder or hide text alone,
 * on which a terminal may act; here they are escapes, which whoever parses the JSON reads as the same text.
 */
export function jsonText(value: unknown, indent?: number): string {
  return JSON.stringify(value, null, indent).replace(
    /[\u007F-\u009F\u061C\u200B\u200E\u200F\u2028-\u202E\u2060-\u2069\uFEFF]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
