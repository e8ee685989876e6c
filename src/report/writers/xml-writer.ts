/** XML 1.0, written so that it is well-formed whatever stands in the texts. */

export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string | number | undefined>>;
  /** Elements, or one text. */
  readonly inside: readonly XmlElement[] | string;
}

export function xml(
  name: string,
  attributes: XmlElement['attributes'] = {},
  inside: XmlElement['inside'] = [],
): XmlElement {
  return { name, attributes, inside };
}

/** The document, with a line per element; attributes that are undefined are left out. */
export function writeXml(root: XmlElement): string {
  return `<?xml version="1.0" encoding="utf-8"?>\n${written(root, '')}`;
}

function written({ name, attributes, inside }: XmlElement, indent: string): string {
  const given = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${escaped(String(value))}"`],
  );
  const start = `${indent}<${name}${given.join('')}`;
  if (typeof inside === 'string') return `${start}>${escaped(inside)}</${name}>\n`;
  if (inside.length === 0) return `${start}/>\n`;
  return `${start}>\n${inside.map((one) => written(one, `${indent}  `)).join('')}${indent}</${name}>\n`;
}

/** Line breaks as references, which no reader makes a space of; what XML 1.0 cannot hold at all as a mark. */
function escaped(text: string): string {
  return (
    text
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML cannot hold
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu, '\ufffd')
      .replace(/[&<>"\t\n\r]/g, (character) => entities.get(character)!)
  );
}

const entities = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ['\t', '&#9;'],
  ['\n', '&#10;'],
  ['\r', '&#13;'],
]);
