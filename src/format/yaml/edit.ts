/** Edits to a case's document that leave everything else, comments and order, as it was. */
import { isCollection, isMap, isScalar, isSeq, type Node, Pair, Scalar, YAMLMap } from 'yaml';
import type { Path } from '../path.ts';
import { type CaseDocument, findPair, followAlias } from './case-document.ts';
import { nodeOf, sayNothing } from './lay-out.ts';
import type { Plain } from './plain-value.ts';

/** Puts a value at a path. Maps on the way are made where they are missing; past a list's end it is appended. */
export function setIn(document: CaseDocument, path: Path, value: Plain): void {
  if (path.length === 0) throw new Error('A document is not replaced as a whole.');
  const parent = parentOf(document, path, true);
  const last = path.at(-1)!;
  const made = nodeOf(value, path);
  if (isSeq(parent) || (isMap(parent) && parent.flow === true)) sayNothing(made);
  if (isSeq(parent)) {
    const place = Math.min(Number(last), parent.items.length);
    parent.items[place] = keepLook(parent.items[place] as Node | undefined, made);
  } else if (isMap(parent)) {
    const pair = findPair(parent, last);
    if (pair === undefined) parent.items.push(new Pair(new Scalar(last), made));
    else pair.value = keepLook(pair.value ?? undefined, made);
    if (parent.items.length === 1 && isCollection(made)) parent.flow = false;
  } else throw new Error(`Nothing can be put at ${path.join('.')}.`);
  document.edited = true;
}

/**
 * Puts an item into the list at a path, or with a key an entry into the map there, before what stands at `at`; at the
 * end where nothing does. The list or map is made where it is missing.
 */
export function insertIn(document: CaseDocument, path: Path, at: number, key: string | undefined, value: Plain): void {
  const parent = path.length === 0 ? document.yaml.contents : followAlias(nodeAt(document, path), document.yaml);
  if (parent === null || (isScalar(parent) && parent.value === null)) {
    setIn(document, path, key === undefined ? [value] : { [key]: value });
    return;
  }
  if (!isCollection(parent)) throw new Error(`Nothing can be put into ${path.join('.')}.`);
  const last = parent.items.length;
  setIn(document, [...path, key ?? last], value);
  if (at >= 0 && at < last) moveItem(document, path, last, at);
}

/** Takes out an entry or a list item; whether there was one. */
export function removeIn(document: CaseDocument, path: Path): boolean {
  const parent = parentOf(document, path, false);
  const last = path.at(-1);
  const place = isSeq(parent)
    ? Number(last)
    : isMap(parent)
      ? parent.items.indexOf(findPair(parent, last!) as (typeof parent.items)[number])
      : -1;
  if (!isCollection(parent) || place < 0 || place >= parent.items.length) return false;
  parent.items.splice(place, 1);
  if (parent.items.length === 0) parent.flow = true;
  document.edited = true;
  return true;
}

/** Moves a list item, or an entry of a map, to another place among its kind. */
export function moveItem(document: CaseDocument, path: Path, from: number, to: number): void {
  const list = path.length === 0 ? document.yaml.contents : nodeAt(document, path);
  if (!isCollection(list) || from < 0 || from >= list.items.length || to < 0 || to >= list.items.length) {
    throw new Error(`There is no item ${from} to move to ${to} at ${path.join('.')}.`);
  }
  // YAML gives what stands above the first item to the whole; when items move, it goes with the item it stands above.
  const first = list.items[0] as Node | Pair<Node> | undefined;
  const above = first instanceof Pair ? first.key : first;
  if (list.commentBefore != null && above != null && from !== to && (from === 0 || to === 0)) {
    above.commentBefore = list.commentBefore;
    list.commentBefore = null;
  }
  const [item] = list.items.splice(from, 1);
  list.items.splice(to, 0, item as never);
  document.edited = true;
}

/** Gives an entry another name, in its place; whether there was one. Mentions of it elsewhere are the caller's. */
export function renameKey(document: CaseDocument, path: Path, name: string): boolean {
  const parent = parentOf(document, path, false);
  const pair = isMap(parent) ? findPair(parent, path.at(-1)!) : undefined;
  if (pair === undefined || !isScalar(pair.key)) return false;
  pair.key.value = name;
  delete pair.key.source;
  document.edited = true;
  return true;
}

function nodeAt(document: CaseDocument, path: Path): Node | null {
  return childOf(parentOf(document, path, false), path.at(-1)!);
}

function childOf(node: Node | null, step: string | number): Node | null {
  if (isMap(node)) return findPair(node, step)?.value ?? null;
  if (isSeq(node)) return (node.items[Number(step)] as Node | undefined) ?? null;
  return null;
}

function parentOf(document: CaseDocument, path: Path, make: boolean): Node | null {
  const { yaml } = document;
  let node: Node | null = yaml.contents;
  for (const [depth, step] of path.slice(0, -1).entries()) {
    let next = followAlias(childOf(node, step), yaml);
    const isMissing = next === null ? isMap(node) : isScalar(next) && next.value === null;
    if (make && isMissing && isCollection(node)) {
      const made = new YAMLMap();
      const pair = isMap(node) ? findPair(node, step) : undefined;
      if (isSeq(node)) node.items[Number(step)] = made;
      else if (pair === undefined) node.items.push(new Pair(new Scalar(step), made));
      else pair.value = made;
      next = made;
      if (depth === 0) made.flow = false;
    }
    node = next;
  }
  return followAlias(node, yaml);
}

/** What is put in the place of something keeps its comments, its blank line, and a text its quotes. */
function keepLook(old: Node | undefined, made: Node): Node {
  if (old === undefined) return made;
  if (isScalar(old) && isScalar(made)) {
    const isText = typeof old.value === 'string' && typeof made.value === 'string';
    old.value = made.value;
    // A block cannot hold spaces alone: they would be its indentation.
    if (!isText || (typeof made.value === 'string' && made.value.trim() === '')) {
      delete old.type;
      delete old.format;
    }
    if (made.source === undefined) delete old.source;
    else old.source = made.source;
    delete old.tag;
    return old;
  }
  if (old.comment != null) made.comment = old.comment;
  if (old.commentBefore != null) made.commentBefore = old.commentBefore;
  if (old.spaceBefore === true) made.spaceBefore = true;
  return made;
}
