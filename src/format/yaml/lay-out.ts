/** How a case looks when nobody has laid it out by hand. */
import { Document, type Node, Pair, Scalar, YAMLMap, YAMLSeq } from 'yaml';
import type { Path } from '../path.ts';
import type { Plain } from './plain-value.ts';

/** The longest part, in characters, that still reads well on one line. */
const ONE_LINE = 90;

/** Parts that always take a line per entry; `*` is any name. */
const spread: readonly string[] = [
  '',
  'sources',
  'statements',
  'statements.*',
  'parties',
  'citations',
  'conflict',
  ...['conflict', 'conflict.variants.*'].flatMap((root) => [
    ...['options', 'options.*', 'context', 'terms', 'rules', 'states', 'moves', 'preferences'].map(
      (part) => `${root}.${part}`,
    ),
  ]),
  'conflict.variants',
  'conflict.variants.*',
  'talks',
  ...['talks', 'talks.meetings.*'].flatMap((root) =>
    ['issues', 'parties', 'parties.*', 'parties.*.values', 'parties.*.redLines', 'breakdown.states'].map(
      (part) => `${root}.${part}`,
    ),
  ),
  'talks.meetings',
  'talks.meetings.*',
];
const spreadParts = spread.map((pattern) => pattern.split('.'));

export function layOut(draft: Plain): Document {
  const document = new Document();
  document.contents = nodeOf(draft, []) as typeof document.contents;
  const { contents } = document;
  if (contents instanceof YAMLMap) {
    for (const pair of contents.items as Pair<Scalar, Node>[]) {
      const isSection = pair.value instanceof YAMLMap || (pair.value instanceof YAMLSeq && pair.value.flow !== true);
      if (isSection && pair !== contents.items[0]) pair.key.spaceBefore = true;
    }
  }
  return document;
}

/** A value as a node in the style that its place in the case calls for. */
export function nodeOf(value: Plain | undefined, path: Path): Node {
  if (Array.isArray(value)) {
    const list = new YAMLSeq();
    list.items = value.map((item, place) => nodeOf(item, [...path, place]));
    list.flow = value.length === 0 || !isSpread(path, value);
    for (const item of list.items) sayNothing(item as Node);
    return list;
  }
  if (value !== null && typeof value === 'object') {
    const map = new YAMLMap();
    const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
    map.items = entries.map(([key, inner]) => new Pair(keyOf(key, path), nodeOf(inner, [...path, key])));
    map.flow = entries.length === 0 || !isSpread(path, value);
    if (map.flow) for (const { value: inner } of map.items as Pair<Node, Node>[]) sayNothing(inner);
    return map;
  }
  const scalar = new Scalar(value ?? null);
  if (typeof value === 'string') {
    if (/\n/.test(value)) scalar.type = Scalar.BLOCK_LITERAL;
    else if (value.length > ONE_LINE && isProse(path)) scalar.type = Scalar.BLOCK_FOLDED;
  }
  return scalar;
}

/** Has an empty value written out where nobody would see it: in a list, or between braces. */
export function sayNothing(node: Node | null): void {
  if (node instanceof Scalar && node.value === null) node.source = 'null';
}

function keyOf(key: string, path: Path): Scalar {
  // What amounts are worth: their numbers need no quotes.
  const isAmount = path[0] === 'talks' && path.at(-2) === 'values' && String(Number(key)) === key;
  if (isAmount) return new Scalar(Number(key));
  const numbersStates = path.includes('states') || path.includes('moves');
  return new Scalar(numbersStates && /^(?:0|[1-9]\d{0,9})$/.test(key) ? Number(key) : key);
}

function isSpread(path: Path, value: Plain): boolean {
  if (spreadParts.some((parts) => matches(path, parts))) return true;
  if (isWants(path) && Array.isArray(value)) return true;
  // "- calm: dialogue" needs no braces; nor does a rule with its reason below it.
  const inList = typeof path.at(-1) === 'number' && !Array.isArray(value);
  if (inList && (isWants(path.slice(0, -1)) || path.at(-2) === 'rules')) {
    return Object.keys(value as object).length === 1 || path.at(-2) === 'rules';
  }
  return width(value) > ONE_LINE || hasLineBreak(value);
}

function isWants(path: Path): boolean {
  return path.at(-2) === 'preferences' && path.length >= 3;
}

function isProse(path: Path): boolean {
  return ['about', 'question', 'says', 'why', 'note', 'does'].includes(String(path.at(-1)));
}

function matches(path: Path, pattern: readonly string[]): boolean {
  const steps = pattern.length === 1 && pattern[0] === '' ? [] : pattern;
  return steps.length === path.length && steps.every((step, at) => step === '*' || step === path[at]);
}

function width(value: Plain | undefined): number {
  if (Array.isArray(value)) return value.reduce<number>((sum, item) => sum + width(item) + 2, 2);
  if (value !== null && typeof value === 'object') {
    return Object.entries(value).reduce((sum, [key, item]) => sum + key.length + width(item) + 4, 2);
  }
  return String(value ?? '').length;
}

function hasLineBreak(value: Plain | undefined): boolean {
  if (typeof value === 'string') return value.includes('\n');
  return value !== null && typeof value === 'object' && Object.values(value).some(hasLineBreak);
}
