import { safeText } from './safe-text.js';

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/**
 * Text for an attribute or an element of XML 1.0. What XML cannot hold at all, not even as an entity, becomes U+FFFD:
 * control characters, halves of surrogate pairs, U+FFFE and U+FFFF. `>` is escaped too, since `]]>` may not stand in text.
 */
export const xmlText = (text: string): string =>
  safeText(text)
    .replace(/[\uFFFE\uFFFF]/g, '\uFFFD')
    .replace(/[&<>"]/g, (character) => ENTITIES[character]!);

/** An element on a line of its own; `content` is XML already. */
export function xmlElement(name: string, attributes: Readonly<Record<string, string | number>>, content = ''): string {
  const given = Object.entries(attributes).map(([key, value]) => ` ${key}="${xmlText(String(value))}"`);
  return content === '' ? `<${name}${given.join('')}/>\n` : `<${name}${given.join('')}>${content}</${name}>\n`;
}
