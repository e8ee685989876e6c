/**
 * XML as a tree that remembers where each element stood. Read by htmlparser2, which forgives much, fetches nothing and
 * expands no entity but the five of XML itself; what it would mend silently is told here.
 */
import { Parser } from 'htmlparser2';

export interface XmlElement {
  readonly name: string;
  /** By name in lower case. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  /** Where its tag begins and ends. */
  readonly at: number;
  readonly until: number;
}

export interface XmlLimits {
  readonly depth: number;
  readonly elements: number;
  /** Of one element. */
  readonly attributes: number;
}

export interface XmlFault {
  readonly code: 'empty' | 'not-xml' | 'cut-short' | 'not-closed' | 'entity' | 'too-deep' | 'too-large';
  readonly at: number;
  readonly says: string;
}

export interface XmlText {
  readonly root: XmlElement;
  /** Whether it names a document type; that is never looked at. */
  readonly doctype: number | undefined;
  /** Elements beside the root. */
  readonly others: readonly XmlElement[];
}

interface Open {
  readonly name: string;
  readonly attributes: Map<string, string>;
  readonly children: XmlElement[];
  readonly at: number;
  readonly until: number;
}

/** Ends the reading where a bound is passed. */
class Stop extends Error {}

/** Fed in pieces, so that a stop at a bound comes soon. */
const PIECE = 2 ** 16;

export function readXml(text: string, limits: XmlLimits): XmlText | { readonly faults: readonly XmlFault[] } {
  const faults: XmlFault[] = [];
  const roots: XmlElement[] = [];
  const stack: Open[] = [];
  let doctype: number | undefined;
  let count = 0;
  let attributeCount = 0;
  let ended = false;
  /** A tag that has begun; its attributes are being read. */
  let unfinished: { readonly name: string; readonly at: number } | undefined;
  const stop = (fault: XmlFault): never => {
    faults.push(fault);
    throw new Stop();
  };
  const parser = new Parser(
    {
      onopentagname(name) {
        unfinished = { name, at: parser.startIndex };
        attributeCount = 0;
      },
      onattribute() {
        attributeCount += 1;
        if (attributeCount <= limits.attributes) return;
        stop({
          code: 'too-large',
          at: parser.startIndex,
          says: `A tag has more than ${limits.attributes} attributes.`,
        });
      },
      onopentag(name, attributes) {
        const at = parser.startIndex;
        unfinished = undefined;
        count += 1;
        if (count > limits.elements) {
          stop({ code: 'too-large', at, says: `The file holds more than ${grouped(limits.elements)} elements.` });
        }
        if (stack.length >= limits.depth) stop({ code: 'too-deep', at, says: 'Elements are nested too deeply here.' });
        const own = new Map(Object.entries(attributes));
        stack.push({ name, attributes: own, children: [], at, until: parser.endIndex });
      },
      onclosetag(name, isImplied) {
        if (unfinished !== undefined) {
          faults.push({ code: 'cut-short', at: text.length, says: unclosed(name, unfinished.at) });
          unfinished = undefined;
          return;
        }
        const element = stack.pop()!;
        (stack.at(-1)?.children ?? roots).push(element);
        if (!isImplied || text.startsWith('/>', element.until - 1)) return;
        if (ended) faults.push({ code: 'cut-short', at: text.length, says: unclosed(name, element.at) });
        else {
          const says = `<${name}> is not closed before the tag that ends what is around it.`;
          faults.push({ code: 'not-closed', at: element.at, says });
        }
      },
      onprocessinginstruction(name, data) {
        if (!name.startsWith('!')) return;
        const entity = data.search(/!ENTITY/i);
        if (entity !== -1) {
          const says = 'The file defines an entity, which may stand for anything and is never expanded.';
          faults.push({ code: 'entity', at: parser.startIndex + 1 + entity, says });
        }
        if (/^!doctype/i.test(name)) doctype ??= parser.startIndex;
      },
    },
    { xmlMode: true, lowerCaseAttributeNames: true },
  );
  const unclosed = (name: string, at: number) => `The file ends before the <${name}> of line ${lineOf(text, at)} does.`;
  try {
    for (let at = 0; at < text.length; at += PIECE) parser.write(text.slice(at, at + PIECE));
    ended = true;
    parser.end();
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
  }
  // Closed from within outward: the innermost says best where the text breaks off.
  const cut = faults.findIndex(({ code }) => code === 'cut-short');
  const told = cut === -1 ? faults : [...faults.slice(0, cut + 1)];
  if (told.length > 0) return { faults: told };
  const [root, ...others] = roots;
  if (root !== undefined) return { root, doctype, others };
  const says = text.trim() === '' ? 'The file is empty.' : 'There is no XML element in the file.';
  return { faults: [{ code: text.trim() === '' ? 'empty' : 'not-xml', at: 0, says }] };
}

/** Where the attribute's name stands in the tag; the tag itself where it has none. */
export function attributeAt(text: string, element: XmlElement, name: string): number {
  const tag = text.slice(element.at, Math.min(element.until + 1, element.at + 10_000));
  const found = tag.search(new RegExp(`[\\s"']${name}\\s*=`, 'i'));
  return found === -1 ? element.at : element.at + found + 1;
}

export function childrenNamed(element: XmlElement, name: string): XmlElement[] {
  return element.children.filter((child) => child.name.toLowerCase() === name);
}

function lineOf(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1)) line += 1;
  return line;
}

function grouped(count: number): string {
  return count.toLocaleString('en-US');
}
