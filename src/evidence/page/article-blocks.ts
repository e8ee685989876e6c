/** Which of a page's blocks are its article. */
import { Readability } from '@mozilla/readability';
import { type Block, blockMark } from './blocks.ts';
import { furnishedBoxes, surroundingsOf } from './furnished-boxes.ts';

/** More elements, or deeper ones, than a page of news has: Readability would take minutes. */
const mostElements = 15_000;
const deepest = 150;

/**
 * The numbers of the blocks that make up the article: what Readability keeps, and what it is known to drop from between
 * (lines that end in a colon, items of lists, quotations), the title and what stands right below it; without bars, boxes
 * and captions inside. Where Readability finds nothing, or the page is too large or deep for it, what stands outside of the
 * page's furniture.
 * @param document is taken apart by this.
 */
export function articleBlocks(document: Document, blocks: readonly Block[], titles: readonly string[]): Set<number> {
  const surroundings = surroundingsOf(document, blocks);
  const kept = readable(document) ?? plainBlocks(blocks);
  putBack(blocks, kept);
  takeOut(blocks, kept);
  const boxed = furnishedBoxes(blocks, kept, surroundings);
  for (const n of boxed) kept.delete(n);
  addHead(blocks, kept, titles);
  return kept;
}

function readable(document: Document): Set<number> | undefined {
  if (!isModest(document)) return undefined;
  try {
    const article = new Readability(document, {
      serializer: (node) => node,
      disableJSONLD: true,
      charThreshold: 300,
    }).parse();
    const content = article?.content as Element | null | undefined;
    if (content === null || content === undefined) return undefined;
    const kept = new Set<number>();
    for (const mark of content.querySelectorAll(`[${blockMark}]`)) kept.add(Number(mark.getAttribute(blockMark)));
    return kept.size === 0 ? undefined : kept;
  } catch {
    // It was written for pages as they are; whatever it stumbles over, the text is still there.
    return undefined;
  }
}

function isModest(document: Document): boolean {
  let count = 0;
  let depth = 0;
  let node: Element | null = document.documentElement;
  while (node !== null) {
    if (++count > mostElements || depth > deepest) return false;
    const child: Element | null = node.firstElementChild;
    if (child !== null) {
      node = child;
      depth++;
      continue;
    }
    while (node !== null && node.nextElementSibling === null) {
      node = node.parentElement;
      depth--;
    }
    node = node?.nextElementSibling ?? null;
  }
  return true;
}

const isTextLike = ({ text, linked }: Block) => linked < 0.5 && /\p{L}/u.test(text);
const isSentence = ({ text }: Block) => /[.!?:…][”"»’')\]]*$/.test(text) && text.split(' ').length >= 5;

function plainBlocks(blocks: readonly Block[]): Set<number> {
  return new Set(blocks.flatMap((block, n) => (block.furniture === undefined && isTextLike(block) ? [n] : [])));
}

/** The elements that hold the article's blocks side by side. */
function homesOf(blocks: readonly Block[], kept: ReadonlySet<number>): Set<Element> {
  const sizes = new Map<Element, number>();
  let all = 0;
  for (const n of kept) {
    const { container, text } = blocks[n]!;
    sizes.set(container, (sizes.get(container) ?? 0) + text.length);
    all += text.length;
  }
  return new Set([...sizes].filter(([, size]) => size >= all * 0.1).map(([element]) => element));
}

function putBack(blocks: readonly Block[], kept: Set<number>): void {
  const homes = homesOf(blocks, kept);
  const first = Math.min(...kept);
  const last = Math.max(...kept);
  const isAtHome = ({ container }: Block, levels: number) => {
    let element: Element | null = container;
    for (let up = 0; up <= levels && element !== null; up++, element = element.parentElement)
      if (homes.has(element)) return true;
    return false;
  };
  for (const [n, block] of blocks.entries()) {
    if (kept.has(n) || block.furniture !== undefined || block.isCaption) continue;
    if (
      n > first && n < last
        ? isTextLike(block) && isAtHome(block, 3)
        : isTextLike(block) && isSentence(block) && isAtHome(block, 0)
    )
      kept.add(n);
  }
}

/** Boxes that are furniture by name and hold little of the text; captions; lines that are nothing but a link. */
function takeOut(blocks: readonly Block[], kept: Set<number>): void {
  const inBox = new Map<Element, number>();
  let all = 0;
  for (const n of kept) {
    const { furniture, text } = blocks[n]!;
    all += text.length;
    if (furniture !== undefined) inBox.set(furniture, (inBox.get(furniture) ?? 0) + text.length);
  }
  for (const n of [...kept]) {
    const { furniture, isCaption, linked, tag, text } = blocks[n]!;
    const boxed = furniture !== undefined && inBox.get(furniture)! < all * 0.25;
    const isLink = linked > 0.9 && !/^h[1-6]$/.test(tag) && !/[.!?…][”"»’')\]]*$/.test(text);
    if (boxed || isCaption || isLink) kept.delete(n);
  }
}

const standfirst =
  /(?:^|[\s_-])(?:standfirst|sub-?title|sub-?head\w*|dek|deck|lead|lede|summary|intro|excerpt|description|abstract|kicker-text|strapline)(?=$|[\s_-])/i;

/** The title, which Readability takes for a doublet, and the one or two lines below it. */
function addHead(blocks: readonly Block[], kept: Set<number>, titles: readonly string[]): void {
  if (kept.size === 0) return;
  const wanted = new Set(titles.map(comparable).filter((title) => title !== ''));
  const first = [...kept].sort((a, b) => a - b).find((n) => isSentence(blocks[n]!)) ?? Math.min(...kept);
  const isTitle = (n: number) => wanted.has(comparable(blocks[n]!.text));
  const before = Array.from({ length: Math.min(first + 1, blocks.length) }, (_, n) => n);
  const title =
    before.findLast((n) => /^h[1-3]$/.test(blocks[n]!.tag) && isTitle(n)) ??
    before.findLast((n) => blocks[n]!.tag === 'h1') ??
    before.findLast(isTitle);
  if (title === undefined) return;
  kept.add(title);
  let added = 0;
  for (let n = title + 1; n < first && added < 3; n++) {
    const block = blocks[n]!;
    if (kept.has(n) || block.furniture !== undefined || block.isCaption || !isTextLike(block)) continue;
    const words = block.text.split(' ').length;
    if (words < 4 || words > 70) continue;
    if (!/^h[2-4]$/.test(block.tag) && !standfirst.test(block.names) && !isSentence(block)) continue;
    kept.add(n);
    added++;
  }
}

/** Letters and digits alone: titles differ in quotes and spaces. */
const comparable = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
