/** The visible text of a page in blocks, each knowing where it stood. */

export interface Block {
  readonly text: string;
  /** `p`, `h1`, `li`, `div` …: the element that sets it apart. */
  readonly tag: string;
  /** The innermost element around it that is neither a paragraph, a heading, a list nor a quotation: what blocks of an article share. */
  readonly container: Element;
  /** The first element around it that is a page's furniture by its name or class; undefined in plain surroundings. */
  readonly furniture: Element | undefined;
  /** The share of its characters that stand in links. */
  readonly linked: number;
  /** Its class names and those of its container. */
  readonly names: string;
  /** A picture's words. */
  readonly isCaption: boolean;
}

/** The attribute by which a block is found again after Readability rearranged the page. */
export const blockMark = 'data-evidence-block';

/**
 * All blocks in the order of the page. Scripts, styles, embedded things, form fields and what is hidden are not visible. The
 * first text of each block is wrapped in an element that carries the block's number.
 */
export function blocksOf(document: Document): Block[] {
  const blocks: Block[] = [];
  const root = document.body ?? document.documentElement;
  if (root === null) return blocks;
  const around: Around[] = [
    {
      element: root,
      container: root,
      furniture: undefined,
      isLink: false,
      isPre: false,
      isCaption: false,
      tag: 'body',
    },
  ];
  let open: Open = emptyBlock();

  const flush = () => {
    const { first, at, length, linked, parts } = open;
    open = emptyBlock();
    if (first === undefined || at === undefined) return;
    const text = tidied(parts.join(''));
    if (text === '') return;
    const mark = document.createElement('span');
    mark.setAttribute(blockMark, String(blocks.length));
    first.parentNode?.insertBefore(mark, first);
    mark.appendChild(first);
    blocks.push({
      text,
      tag: at.tag,
      container: at.container,
      furniture: at.furniture,
      linked: length === 0 ? 0 : linked / length,
      names: `${namesOf(at.element)} ${namesOf(at.container)}`,
      isCaption: at.isCaption,
    });
  };

  let node: ChildNode | null = root.firstChild;
  while (node !== null) {
    const here = around.at(-1)!;
    const next: ChildNode | null = node.nextSibling;
    let down: ChildNode | null = null;
    if (node.nodeType === 3) {
      const text = (node as Text).data;
      const shown = here.isPre ? text : text.replace(/\s+/g, ' ');
      if (shown.trim() !== '') {
        if (open.first === undefined) open = { ...open, first: node, at: here };
        const length = shown.trim().length;
        open.length += length;
        if (here.isLink) open.linked += length;
      }
      if (shown !== '') open.parts.push(shown);
    } else if (node.nodeType === 1) {
      const element = node as Element;
      const tag = element.localName;
      if (tag === 'br' || tag === 'wbr') {
        if (tag === 'br') open.parts.push('\n');
      } else if (!unseen.has(tag) && !isHidden(element)) {
        if (!inline.has(tag)) flush();
        around.push(entering(element, tag, here));
        down = element.firstChild;
        if (down === null && !inline.has(tag)) flush();
        if (down === null) around.pop();
      }
    }
    if (down !== null) {
      node = down;
      continue;
    }
    node = next;
    while (node === null && around.length > 1) {
      const { element } = around.pop()!;
      if (!inline.has(element.localName)) flush();
      node = element.nextSibling;
    }
  }
  flush();
  return blocks;
}

interface Around {
  readonly element: Element;
  readonly container: Element;
  readonly furniture: Element | undefined;
  readonly isLink: boolean;
  readonly isPre: boolean;
  readonly isCaption: boolean;
  readonly tag: string;
}

interface Open {
  readonly parts: string[];
  readonly first: ChildNode | undefined;
  readonly at: Around | undefined;
  length: number;
  linked: number;
}

const emptyBlock = (): Open => ({ parts: [], first: undefined, at: undefined, length: 0, linked: 0 });

function entering(element: Element, tag: string, here: Around): Around {
  const isInline = inline.has(tag);
  return {
    element,
    container: isInline || withinContainer.has(tag) ? here.container : element,
    furniture: here.furniture ?? (isFurniture(element, tag) ? element : undefined),
    isLink: here.isLink || tag === 'a' || tag === 'button',
    isPre: here.isPre || tag === 'pre',
    isCaption: here.isCaption || tag === 'figcaption',
    tag: isInline ? here.tag : tag,
  };
}

/** Breaks that stand for a paragraph or an end of a sentence stay; other line breaks are spaces. */
function tidied(text: string): string {
  const parts: string[] = [];
  let isApart = true;
  for (const line of text.split('\n')) {
    const own = line.replace(/\s+/g, ' ').trim();
    if (own === '') {
      isApart = true;
      continue;
    }
    const before = parts.at(-1);
    if (before === undefined || isApart || isBreak(before, own)) parts.push(own);
    else parts[parts.length - 1] = `${before} ${own}`;
    isApart = false;
  }
  return parts.join('\n');
}

/** After a stop, before a mark, and after a short line a break is meant; else it only wraps a long line. */
const isBreak = (before: string, next: string) =>
  /[.!?:;…”"»’)\]]$/.test(before) || /^[-–—•*·]/.test(next) || (before.length < 50 && !/^\p{Ll}/u.test(next));

const unseen = new Set(
  'script style noscript template svg math head title iframe object embed applet canvas audio video map select datalist textarea input meta link base source track'.split(
    ' ',
  ),
);

const inline = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd mark q rp rt ruby s samp small span strike strong sub sup time tt u var wbr label img picture'.split(
    ' ',
  ),
);

/** What an article's blocks may stand in without leaving it. */
const withinContainer = new Set(
  'p h1 h2 h3 h4 h5 h6 li ul ol dl dt dd blockquote pre table tbody thead tfoot tr td th figcaption'.split(' '),
);

const furnitureTags = new Set('nav aside form button menu dialog fieldset'.split(' '));
const furnitureRoles =
  /^(?:navigation|banner|complementary|contentinfo|search|dialog|alertdialog|menu|menubar|toolbar|form)$/;
const furnitureNames =
  /(?:^|[\s_-])(?:nav|navbar|navigation|menu|breadcrumbs?|shar(?:e|ing)|social|related|recommended|recommendations?|recirc|promo|promoted|advert\w{0,12}|ads?|sponsor\w{0,6}|newsletter|subscribe|subscription|signup|sign-up|paywall|comments?|disqus|cookies?|consent|gdpr|sidebar|widget|most-?read|most-?popular|popular|trending|tags?|byline|author-?(?:box|bio|info|card)|caption|toolbar|footer|copyright|outbrain|taboola|read-?also|see-?also|pagination|pager|login|modal|popup|overlay|skip|breaking|ticker)(?=$|[\s_-])/i;

function isFurniture(element: Element, tag: string): boolean {
  if (furnitureTags.has(tag) || (tag === 'footer' && element.parentElement?.localName !== 'blockquote')) return true;
  if (inline.has(tag) || tag === 'body' || tag === 'main' || tag === 'article') return false;
  return furnitureRoles.test(element.getAttribute('role') ?? '') || furnitureNames.test(namesOf(element));
}

function namesOf(element: Element): string {
  return `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`.slice(0, 300);
}

function isHidden(element: Element): boolean {
  if (element.hasAttribute('hidden')) return true;
  const style = element.getAttribute('style');
  return style !== null && /(?:^|;|\s)(?:display\s?:\s?none|visibility\s?:\s?hidden)/i.test(style.slice(0, 500));
}
