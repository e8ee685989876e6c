/** The text of a case as YAML nodes that know their places: what problems point into and what edits go through. */
import {
  Composer,
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  Lexer,
  LineCounter,
  type Node,
  type Pair,
  Parser,
  type Scalar,
  type YAMLMap,
} from 'yaml';
import { normalizeId, show } from '../identifier.ts';
import type { Path } from '../path.ts';
import type { Place, Problem } from '../problem.ts';
import { everydayNodes } from './everyday-yaml.ts';
import { offsetInScalar } from './scalar-offset.ts';
import { isMissingComma, nextMark, slipAt } from './syntax-slips.ts';

export interface CaseDocument {
  /** The text it was read from. */
  readonly text: string;
  /** What it holds, without comments as long as it has not been edited. */
  readonly contents: Node | null;
  /** With comments; made when it is first asked for. */
  readonly yaml: Document;
  readonly lines: LineCounter;
  /** Whether an edit went through it since; the text is then out of date. */
  edited: boolean;
}

/** Longer than any case a person writes, and read in a second or two. */
export const LONGEST_TEXT = 8e6;
/** Words, marks and spaces as YAML counts them: what its reading costs, some ten microseconds each. */
const MOST_TOKENS = 5e5;
/** YAML nesting, in the parser's steps; a case needs about twenty. */
const DEEPEST = 200;
const MOST_SYNTAX_FAULTS = 20;

/** Reads the text as YAML 1.2. Where it is not, the problems say so and there is no document. */
export function readDocument(
  written: string,
  file?: string,
): { readonly document?: CaseDocument; readonly problems: readonly Problem[] } {
  const about = file === undefined ? {} : { file };
  const refuse = (code: string, says: string, hint: string, place?: Place) => ({
    problems: [{ code, ...about, ...(place !== undefined && { place }), says, hint }],
  });
  if (written.length > LONGEST_TEXT) {
    const size = (written.length / 1e6).toFixed(1);
    return refuse(
      'case/too-large',
      `The text has ${size} million characters; a case may have ${LONGEST_TEXT / 1e6} million.`,
      'Keep the texts of the sources in files of their own.',
    );
  }
  const text = written.startsWith('\uFEFF') ? written.slice(1) : written;
  if (text.trim() === '') {
    return refuse('case/empty', 'The file is empty.', 'A case starts with the lines "demarche: 1" and "title: …".');
  }
  const everyday = readEveryday(text);
  if (everyday !== undefined) return { document: everyday, problems: [] };
  const lines = new LineCounter();
  const parsed = compose(text, lines);
  if ('tooDeep' in parsed) {
    return refuse(
      'yaml/too-deep',
      'The text is nested too deeply to be a case.',
      'Look for brackets that are opened and never closed.',
      placeAt(lines, parsed.tooDeep),
    );
  }
  if ('tooMany' in parsed) {
    return refuse(
      'case/too-large',
      `The text has more than ${MOST_TOKENS.toLocaleString('en-US')} words and marks.`,
      'Keep the texts of the sources in files of their own, and write rankings by what holds rather than state by state.',
      placeAt(lines, parsed.tooMany),
    );
  }
  const [yaml, second] = parsed.documents;
  if (yaml === undefined) {
    return refuse('case/empty', 'The file has no content.', 'A case starts with "demarche: 1".');
  }
  const problems: Problem[] = [];
  const seen = new Set<number>();
  /** By line: which of the problems is about it, as long as it is in the parser's words. */
  const vague = new Map<number, number>();
  const told = new Set<number>();
  for (const error of yaml.errors) {
    // One slip makes several faults in the same place; the first says most.
    if (seen.has(error.pos[0]) || problems.length >= MOST_SYNTAX_FAULTS) continue;
    seen.add(error.pos[0]);
    const place = placeAt(lines, error.pos[0]);
    const slip = slipAt(text, error);
    const problem = { ...(slip ?? syntaxFault(error.code, error.message)), ...about, place };
    // So it does in the same line, where a slip in words of its own says more than the parser does.
    const before = vague.get(place.line);
    if (before !== undefined && problems[before]?.code === 'yaml/tab') continue;
    if (slip !== undefined && before !== undefined) {
      problems[before] = problem;
      vague.delete(place.line);
    } else if (slip !== undefined || !told.has(place.line)) {
      if (slip === undefined) vague.set(place.line, problems.length);
      problems.push(problem);
    }
    told.add(place.line);
    // What is left of an entry after a missing comma is the same slip again.
    if (isMissingComma(error.code, error.message)) seen.add(nextMark(text, error.pos[0]));
  }
  if (second !== undefined) {
    problems.push({
      code: 'yaml/several-documents',
      ...about,
      place: placeAt(lines, second.range[0]),
      says: 'The file holds more than one YAML document.',
      hint: 'Remove the line "---", or keep each case in a file of its own.',
    });
  }
  if (problems.length > 0) return { problems };
  return { document: { text, yaml, contents: yaml.contents, lines, edited: false }, problems };
}

/** The text read without the library; undefined where it needs it. */
export function readEveryday(text: string): EverydayDocument | undefined {
  const nodes = everydayNodes(text);
  return nodes && new EverydayDocument(text, nodes);
}

/** A text read without the library, which is called when an edit needs the comments too. */
export class EverydayDocument implements CaseDocument {
  readonly text: string;
  #nodes: YAMLMap | undefined;
  #yaml: Document | undefined;
  #lines: LineCounter | undefined;
  edited = false;

  /** Without `nodes`, of a text that was read by its entries. */
  constructor(text: string, nodes?: YAMLMap) {
    this.text = text;
    this.#nodes = nodes;
  }

  /** Of the text as it was read, whatever was edited since. */
  get nodes(): YAMLMap {
    this.#nodes ??= everydayNodes(this.text);
    if (this.#nodes === undefined) throw new Error('What is read by its entries is read as a whole, too.');
    return this.#nodes;
  }

  get contents(): Node | null {
    return this.edited ? this.yaml.contents : this.nodes;
  }

  get yaml(): Document {
    if (this.#yaml === undefined) {
      const composed = compose(this.text, new LineCounter());
      if (!('documents' in composed)) throw new Error('What the everyday reader reads, the library reads too.');
      this.#yaml = composed.documents[0]!;
    }
    return this.#yaml;
  }

  get lines(): LineCounter {
    if (this.#lines === undefined) {
      this.#lines = new LineCounter();
      this.#lines.addNewLine(0);
      for (let at = this.text.indexOf('\n'); at !== -1; at = this.text.indexOf('\n', at + 1)) {
        this.#lines.addNewLine(at + 1);
      }
    }
    return this.#lines;
  }
}

type Composed =
  | { readonly documents: readonly Document.Parsed[] }
  | { readonly tooDeep: number }
  | { readonly tooMany: number };

function compose(text: string, lines: LineCounter): Composed {
  // The composer recurses, so depth and length are bounded while the tokens pass by: a bomb is refused before it grows.
  let refused: { readonly tooDeep: number } | { readonly tooMany: number } | undefined;
  const parser = new Parser(lines.addNewLine);
  function* tokens() {
    let count = 0;
    let faults = 0;
    lines.addNewLine(0);
    for (const lexeme of new Lexer().lex(text)) {
      for (const token of parser.next(lexeme)) {
        yield token;
        if (token.type === 'error' && ++faults > MOST_SYNTAX_FAULTS) return;
      }
      if (parser.stack.length > DEEPEST) refused = { tooDeep: parser.offset };
      else if (++count > MOST_TOKENS) refused = { tooMany: parser.offset };
      if (refused !== undefined) throw new Refused();
    }
    yield* parser.end();
  }
  // Repeated keys are found by the reader, which does not compare each key with each other.
  const composer = new Composer({
    keepSourceTokens: false,
    lineCounter: lines,
    prettyErrors: false,
    uniqueKeys: false,
  });
  const documents: Document.Parsed[] = [];
  try {
    for (const document of composer.compose(tokens(), false, text.length)) {
      documents.push(document as Document.Parsed);
      if (documents.length > 1) break;
    }
  } catch (thrown) {
    if (thrown instanceof Refused && refused !== undefined) return refused;
    throw thrown;
  }
  return { documents };
}

/** Stops the composer; it does not leave this file. */
class Refused extends Error {}

function syntaxFault(code: string, message: string): Pick<Problem, 'code' | 'says' | 'hint'> {
  const closing = /(?:end with a|closing) ?["']?([\]}"'])/.exec(message)?.[1];
  if (closing !== undefined) {
    return {
      code: 'yaml/syntax',
      says: `This is not YAML: before this place something opened is not closed with ${closing}.`,
      hint: 'Look for the bracket, brace or quotation mark above; or a comma is missing in between.',
    };
  }
  const stray = /^Unexpected [\w-]+ token in YAML stream: "(.*)"$/s.exec(message)?.[1];
  const what =
    stray === undefined ? message.slice(0, 150).replace(/\.?\s*$/, '') : `${show(stray)} stands where it means nothing`;
  const says = `This is not YAML: ${what}.`;
  switch (code) {
    case 'TAB_AS_INDENT':
      return { code: 'yaml/tab', says: 'A tab indents this line.', hint: 'YAML indents with spaces only.' };
    case 'BAD_INDENT':
    case 'MULTILINE_IMPLICIT_KEY':
    case 'BLOCK_AS_IMPLICIT_KEY':
      return {
        code: 'yaml/syntax',
        says,
        hint: 'Look at the indentation, and for a text with ": " in it that needs quotes.',
      };
    default:
      return {
        code: 'yaml/syntax',
        says,
        hint: 'A text that begins with one of ! & * | > @ ` % or holds ": " or " #" needs quotes around it.',
      };
  }
}

/** The place of an offset in the text, line and column from 1. */
export function placeAt(lines: LineCounter, offset: number): Place {
  const { line, col } = lines.linePos(offset);
  return { line: Math.max(line, 1), column: Math.max(col, 1) };
}

/**
 * Where a path stands in the text: its value, or its key; `inside` counts characters into a text value.
 * What is not there is placed at the nearest thing around it that is.
 */
export function locate(
  document: CaseDocument,
  path: Path,
  { onKey = false, inside }: { readonly onKey?: boolean | undefined; readonly inside?: number | undefined } = {},
): Place {
  const { text, lines, edited } = document;
  let node: Node | null = document.contents;
  let key: Node | undefined;
  let complete = true;
  for (const step of path) {
    const found = stepInto(isAlias(node) ? followAlias(node, document.yaml) : node, step, !edited);
    if (found === undefined) {
      complete = false;
      break;
    }
    key = found.key;
    node = found.value;
  }
  const atKey = key?.range?.[0];
  const start = node?.range?.[0];
  if (!complete || onKey || start === undefined) return placeAt(lines, atKey ?? start ?? 0);
  if (inside !== undefined && isScalar(node)) return placeAt(lines, offsetInScalar(text, node as Scalar, inside));
  return placeAt(lines, start);
}

function stepInto(
  node: Node | null,
  step: string | number,
  isFixed: boolean,
): { key: Node | undefined; value: Node | null } | undefined {
  if (isMap(node)) {
    const pair = isFixed ? indexOf(node).get(String(step)) : findPair(node, step);
    return pair && { key: pair.key, value: pair.value };
  }
  if (isSeq(node)) {
    const item = node.items[Number(step)] as Node | undefined;
    return item === undefined ? undefined : { key: item, value: item };
  }
  return undefined;
}

/** Entries by name, kept while nothing is edited: a thousand problems in one long map are placed in one pass. */
const indexes = new WeakMap<YAMLMap, ReadonlyMap<string, Pair<Node, Node | null>>>();

function indexOf(map: YAMLMap): ReadonlyMap<string, Pair<Node, Node | null>> {
  const known = indexes.get(map);
  if (known !== undefined) return known;
  const index = new Map<string, Pair<Node, Node | null>>();
  for (const pair of map.items as Pair<Node, Node | null>[]) {
    if (isScalar(pair.key) && !index.has(keyText(pair.key))) index.set(keyText(pair.key), pair);
  }
  indexes.set(map, index);
  return index;
}

/** The entry of a map, its key compared as a name. */
export function findPair(map: YAMLMap, key: string | number): Pair<Node, Node | null> | undefined {
  const isIt = (pair: Pair<unknown, unknown>) => isScalar(pair.key) && keyText(pair.key) === String(key);
  return map.items.find(isIt) as Pair<Node, Node | null> | undefined;
}

export function followAlias(node: Node | null, yaml: Document): Node | null {
  return isAlias(node) ? ((node.resolve(yaml) as Node | undefined) ?? null) : node;
}

/** A key as a name: as it was typed, whatever YAML takes it for, with accents joined to their letters. */
export function keyText(key: Scalar): string {
  const isText = typeof key.value === 'string' || key.source === undefined;
  return normalizeId(isText ? String(key.value) : key.source!);
}
