/** Boxes inside an article that carry no name of furniture, but whose words give them away. */
import { wordedDebris } from '../roles/debris.ts';
import { trimmedOf } from '../roles/line.ts';
import type { Block } from './blocks.ts';

/** The parent of each element around the blocks, and which of them hold something to fill in or to press. */
export interface Surroundings {
  readonly parents: ReadonlyMap<Element, Element | null>;
  readonly controlled: ReadonlySet<Element>;
}

/** To be asked for while the page is still whole. */
export function surroundingsOf(document: Document, blocks: readonly Block[]): Surroundings {
  const parents = new Map<Element, Element | null>();
  for (const { container } of blocks)
    for (let element: Element | null = container; element !== null && !parents.has(element); ) {
      const above: Element | null = element.parentElement;
      parents.set(element, above);
      element = above;
    }
  const controlled = new Set<Element>();
  for (const control of document.querySelectorAll('button, input, textarea, select'))
    for (let element = control.parentElement; element !== null && !controlled.has(element); )
      [element] = [element.parentElement, controlled.add(element)];
  return { parents, controlled };
}

/** What heads a box of furniture. */
const heads = new Set(
  'comments cookies follow login note poll related-label subscribe typo-note'.split(' ').map((one) => `debris/${one}`),
);
/** What betrays a small box, wherever in it they stand. */
const betrays = new Set([...heads, 'debris/contact', 'debris/copyright', 'debris/tags']);

/** Words that a box may hold beside what betrays it. */
const mostBeside = 30;
const longestBeside = 40;

/**
 * The numbers of the kept blocks that stand in such boxes: an element beside the text, with less than a quarter of it (readers'
 * comments: half), that a label of furniture heads; or a small one with a line of furniture in it, with a form or buttons, or
 * with nothing but lines that a time opens.
 */
export function furnishedBoxes(
  blocks: readonly Block[],
  kept: ReadonlySet<number>,
  { parents, controlled }: Surroundings,
): Set<number> {
  const found = new Set<number>();
  const home = homeOf(blocks, kept);
  if (home === undefined) return found;
  const around = new Set<Element>();
  for (let element: Element | null = home; element !== null; element = parents.get(element) ?? null)
    around.add(element);
  const boxes = new Map<Element, number[]>();
  const boxOf = new Map<Element, Element>();
  let all = 0;
  for (const [n, { container, text }] of blocks.entries()) {
    if (kept.has(n)) all += text.length;
    const box = outermost(container);
    if (box !== undefined) boxes.set(box, [...(boxes.get(box) ?? []), n].slice(0, mostBlocks));
  }
  const first = blocks.findIndex(({ container }, n) => kept.has(n) && container === home);
  const last = blocks.findLastIndex(({ container }, n) => kept.has(n) && container === home);
  const isTimedText = blocks.some(({ container, text }) => container === home && startsTimed.test(text));
  for (const [box, inside] of boxes) {
    const own = inside.filter((n) => kept.has(n));
    const share = own.reduce((sum, n) => sum + blocks[n]!.text.length, 0) / all;
    if (own.length > 0 && inside.length < mostBlocks && isFurnished(box, inside, share))
      for (const n of own) found.add(n);
  }
  return found;

  /** The element around it that stands beside the text. */
  function outermost(container: Element): Element | undefined {
    if (around.has(container)) return undefined;
    const known = boxOf.get(container);
    if (known !== undefined) return known;
    let element = container;
    for (let above = parents.get(element); above !== null && above !== undefined && !around.has(above); ) {
      element = above;
      above = parents.get(element);
    }
    boxOf.set(container, element);
    return element;
  }

  function isFurnished(box: Element, inside: readonly number[], share: number): boolean {
    if (inside.some((n) => blocks[n]!.tag === 'h1')) return false;
    const rules = inside.map((n) => ruleOf(blocks[n]!.text));
    const lengths = inside.map((n) => blocks[n]!.text.split(' ').length);
    const head = rules.slice(0, 2).find((rule) => rule !== undefined && heads.has(rule));
    const behind = inside[0]! > last;
    if (head === 'debris/comments' && behind) return share < 0.5;
    if (share >= 0.25) return false;
    const isShort = lengths.every((length, at) => rules[at] !== undefined || length <= longestBeside);
    if (head !== undefined && isShort && lengths[0]! <= 12) return true;
    const beside = lengths.reduce((sum, length, at) => sum + (rules[at] === undefined ? length : 0), 0);
    if (beside <= mostBeside && rules.some((rule) => rule !== undefined && betrays.has(rule))) return true;
    if (beside <= mostBeside && inside[0]! > first && controlled.has(box)) return true;
    const timed = inside.filter((n) => startsTimed.test(blocks[n]!.text));
    return (
      !isTimedText &&
      timed.length >= 2 &&
      inside.every((n, at) => rules[at] !== undefined || isTimedTitle(blocks[n]!.text))
    );
  }
}

/** A box larger than this is no box. */
const mostBlocks = 400;

const startsTimed = /^\d{1,2}[:.]\d{2}\b/;
const isTimedTitle = (text: string) => startsTimed.test(text) && text.split(' ').length <= 20 && !/[.!?…]$/.test(text);

/** The element with the most text of the article right in it. */
function homeOf(blocks: readonly Block[], kept: ReadonlySet<number>): Element | undefined {
  const sizes = new Map<Element, number>();
  for (const n of kept) {
    const { container, text } = blocks[n]!;
    sizes.set(container, (sizes.get(container) ?? 0) + text.length);
  }
  let [home, most]: [Element | undefined, number] = [undefined, 0];
  for (const [element, size] of sizes) if (size > most) [home, most] = [element, size];
  return home;
}

function ruleOf(text: string): string | undefined {
  if (text.length > 700) return undefined;
  const bare = trimmedOf(text).toLowerCase();
  return bare === '' ? undefined : wordedDebris(bare, text.split(' ').length)?.rule;
}
