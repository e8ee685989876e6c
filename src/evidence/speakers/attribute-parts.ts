/** Who vouches for the parts of sentences that are cut, where the words of a part do not say it. */
import type { Attribution } from './attribute.ts';
import type { Words } from './frame.ts';
import type { SentenceView } from './sentence-view.ts';

export interface PartAttribution {
  readonly attribution: Attribution;
  /** The sentence that it is a part of; undefined where it is not cut. */
  readonly whole: Attribution | undefined;
}

/**
 * `whole`: the sentences of a report as they are; `cut`: the same with some of them cut. A part with words of its own that
 * attribute is read by them. Any other stays within the frame of the whole: hers who speaks there, and denied or demanded
 * with it where it goes on with what is (`…, and that it had closed the weir`). All other sentences are read as if none were cut.
 */
export function attributeParts(whole: readonly Attribution[], cut: readonly Attribution[]): PartAttribution[] {
  let at = 0;
  return cut.map((read, i) => {
    const { sentence } = read.view;
    while (whole[at]!.view.sentence.end < sentence.end) at++;
    const own = whole[at]!;
    if (own.view.sentence.start === sentence.start && own.view.sentence.end === sentence.end)
      return { attribution: { ...own, view: read.view }, whole: undefined };
    if (read.tags.length > 0 || own.manner === 'own') return { attribution: read, whole: own };
    const isFirst = own.view.sentence.start === sentence.start;
    return { attribution: withinFrame(own, read.view, isFirst ? undefined : cut[i - 1]!.view), whole: own };
  });
}

function withinFrame(whole: Attribution, view: SentenceView, before: SentenceView | undefined): Attribution {
  const isDirect = view.quotedWords * 2 > view.words;
  const governs = whole.act === 'deny' || whole.act === 'position' || whole.isDenied;
  const isLeft = governs && !isGoverned(view, before);
  return {
    ...whole,
    manner: whole.manner === 'turn' ? 'turn' : isDirect ? 'direct' : 'indirect',
    ...(isLeft && { act: 'say', verb: 'say', isDenied: false }),
    tags: linkOf(view),
    view,
  };
}

/** `and that`, which the frame before leaves here: no words of what is said. */
function linkOf({ tokens }: SentenceView): Words[] {
  const at = tokens.findIndex(({ lower }) => lower === 'that');
  const isLink = at >= 0 && tokens.slice(0, at).every(({ kind, lower }) => kind === 'mark' || LINKS.test(lower));
  return isLink ? [{ from: 0, to: at + 1 }] : [];
}

const LINKS = /^(?:and|or|nor|but)$/;
const AUXILIARY = /^(?:had|has|have|would|will|was|were|is|are|could|can|did|does|must|should)$/;
const SUBJECT = /^(?:it|he|she|they|we|i|there)$/;

/** Whether the verb that reports the part before goes on to govern this one; before that verb everything is governed. */
function isGoverned({ tokens, isQuoted }: SentenceView, before: SentenceView | undefined): boolean {
  if (before === undefined) return true;
  const words = tokens.flatMap(({ kind, lower }, i) => (kind === 'mark' ? [] : [{ lower, isQuoted: isQuoted[i]! }]));
  if (words[0]?.isQuoted === true) return true;
  const first = words.find(({ lower }) => !/^(?:and|or|nor)$/.test(lower))?.lower ?? '';
  if (/^(?:that|whether|to|not|having)$/.test(first) || first.endsWith('ing')) return true;
  // Without a comma: `denied it was shut | and it had paid`, not `denied the report, | and it paid`.
  const isApart = /^[,;:–—]$/.test(before.tokens.at(-1)?.text ?? '');
  return !isApart && (AUXILIARY.test(first) || SUBJECT.test(first));
}
