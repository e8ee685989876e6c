/** From YAML nodes to plain values, with every surprise of YAML turned into a problem. */
import { type Alias, isAlias, isMap, isScalar, isSeq, type Node, type Pair, type Scalar, type YAMLMap } from 'yaml';
import type { Report } from '../check/fault-report.ts';
import { idFault, show } from '../identifier.ts';
import type { Path } from '../path.ts';
import { type CaseDocument, keyText, placeAt } from './case-document.ts';

export type Plain = string | number | boolean | null | Plain[] | { [key: string]: Plain };

/** How many values may come from repeating an anchored part; a few shared lists need some hundreds. */
const MOST_REPEATED = 10_000;
const DEEPEST = 100;

const coreTags = /^tag:yaml\.org,2002:(?:str|int|float|bool|null|map|seq)$/;

/**
 * The document's value. Keys are texts, whatever YAML takes them for. Tags, aliases of aliases without end, keys
 * that are no names and keys written twice are reported; what cannot be read becomes null.
 */
export function plainValue(document: CaseDocument, report: Report): Plain {
  return new Reader(document, report).value(document.contents, [], 0);
}

class Reader {
  readonly #document: CaseDocument;
  readonly #report: Report;
  readonly #anchors = new Map<string, Node>();
  readonly #open = new Set<Node>();
  #repeating = 0;
  #repeated = 0;

  constructor(document: CaseDocument, report: Report) {
    this.#document = document;
    this.#report = report;
  }

  value(node: Node | null, path: Path, depth: number): Plain {
    if (node === null || node === undefined) return null;
    if (this.#repeating > 0 && ++this.#repeated > MOST_REPEATED) {
      if (this.#repeated === MOST_REPEATED + 1) {
        this.#report.fault({
          code: 'yaml/aliases',
          at: path,
          says: `Repeating anchored parts makes more than ${MOST_REPEATED.toLocaleString('en-US')} values.`,
          hint: 'Write the parts out, or share less.',
        });
      }
      return null;
    }
    if (depth > DEEPEST) {
      this.#report.fault({ code: 'yaml/too-deep', at: path, says: 'The text is nested too deeply to be a case.' });
      return null;
    }
    if (isAlias(node)) return this.#alias(node, path, depth);
    this.#checkTag(node, path);
    if (node.anchor !== undefined) this.#anchors.set(node.anchor, node);
    if (isScalar(node)) return this.#scalar(node, path);
    this.#open.add(node);
    const result = isMap(node) ? this.#map(node, path, depth) : this.#list(node, path, depth);
    this.#open.delete(node);
    return result;
  }

  #scalar(node: Scalar, path: Path): Plain {
    const { value } = node;
    if (typeof value === 'string' || typeof value === 'boolean' || value === null) return value;
    if (typeof value === 'number') return value;
    if (typeof value === 'bigint') return Number(value);
    this.#report.fault({ code: 'yaml/value', at: path, says: 'This is neither a text nor a number.' });
    return null;
  }

  #list(node: Node, path: Path, depth: number): Plain[] {
    if (!isSeq(node)) return [];
    return node.items.map((item, place) => this.value(asValue(item), [...path, place], depth + 1));
  }

  #map(node: YAMLMap, path: Path, depth: number): Plain {
    const result: { [key: string]: Plain } = {};
    const seen = new Map<string, number>();
    for (const pair of node.items as Pair<Node | null, Node | null>[]) {
      if (pair.key !== null && !isScalar(pair.key)) {
        const hint =
          'A name before the colon has no brackets, braces or asterisk; put the whole text in quotes if it is one.';
        const place = placeAt(this.#document.lines, pair.key.range?.[0] ?? 0);
        this.#report.fault({
          code: 'yaml/key',
          at: [...path, '?'],
          place,
          says: 'What stands before a colon is not a name.',
          hint,
        });
        continue;
      }
      const key = pair.key === null ? '' : keyText(pair.key);
      const at = [...path, key];
      const offset = pair.key?.range?.[0] ?? 0;
      if (key === '__proto__') {
        const fault = idFault(key)!;
        this.#report.fault({ ...fault, at, onKey: true });
        continue;
      }
      const first = seen.get(key);
      if (first !== undefined) {
        this.#repeatedKey(key, path, first, offset);
        continue;
      }
      seen.set(key, offset);
      result[key] = this.value(pair.value, at, depth + 1);
    }
    return result;
  }

  #repeatedKey(key: string, path: Path, first: number, second: number): void {
    const { lines } = this.#document;
    const { line } = placeAt(lines, first);
    const again = placeAt(lines, second);
    this.#report.fault({
      code: 'yaml/duplicate-key',
      at: [...path, key],
      place: again,
      says: `${show(key)} is written twice here; the first is on line ${line}.`,
      hint: 'Rename one, or remove it.',
    });
  }

  #alias(alias: Alias, path: Path, depth: number): Plain {
    const target = this.#anchors.get(alias.source);
    if (target === undefined || this.#open.has(target)) {
      const says =
        target === undefined
          ? `Nothing before this line is anchored as "&${alias.source}".`
          : `"*${alias.source}" repeats the part that it stands in.`;
      const hint = 'A text that begins with an asterisk needs quotes.';
      this.#report.fault({ code: 'yaml/aliases', at: path, says, hint });
      return null;
    }
    this.#repeating++;
    const result = this.value(target, path, depth + 1);
    this.#repeating--;
    return result;
  }

  #checkTag(node: Node, path: Path): void {
    const tag = 'tag' in node ? node.tag : undefined;
    if (tag === undefined || coreTags.test(tag)) return;
    const { text, lines } = this.#document;
    const start = text.lastIndexOf(tag, node.range?.[0] ?? 0);
    this.#report.fault({
      code: 'yaml/tag',
      at: path,
      ...(start >= 0 && { place: placeAt(lines, start) }),
      says: `YAML takes "${tag}" for a tag.`,
      hint: 'Put the whole expression in quotes, or write "not" for "!".',
    });
  }
}

function asValue(item: unknown): Node | null {
  return (item ?? null) as Node | null;
}
