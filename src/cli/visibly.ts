/** What was typed, or stands in a file, may hold what moves a terminal's cursor about or paints it. */

import type { Document } from '../report/writers/document.ts';

/** The text with a mark for each control character; line breaks stay. */
export function visibly(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not reach a terminal
  return text.replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/g, '\ufffd');
}

/** The document with a mark for each control character in its texts. */
export function visibleDocument(document: Document): Document {
  return visibleIn(document) as Document;
}

function visibleIn(value: unknown): unknown {
  if (typeof value === 'string') return visibly(value);
  if (Array.isArray(value)) return value.map(visibleIn);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, visibleIn(inner)]));
}

/** One line of JSON in which every control character is escaped, those too that JSON lets pass. */
export function visibleJson(data: unknown): string {
  const escaped = (character: string) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return `${JSON.stringify(data).replace(/[\u007f-\u009f]/g, escaped)}\n`;
}
