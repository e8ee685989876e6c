/** From a passage to what it can be found again by (W3C Web Annotation: text position and text quote selectors). */
import type { Anchor } from '../../model/index.ts';
import type { NormalizedText, Span } from '../reading.ts';
import { CONTEXT } from './context.ts';
import { hashOfText } from './hash-of-text.ts';

/** With the words themselves, and what stands around them. The span must not be empty. */
export function anchorAt({ text, hash }: NormalizedText, { start, end }: Span): Anchor {
  if (!(start >= 0 && start < end && end <= text.length)) throw new RangeError(`No passage from ${start} to ${end}.`);
  return {
    position: { start, end },
    quote: {
      exact: text.slice(start, end),
      prefix: text.slice(wholeCharacterFrom(text, Math.max(0, start - CONTEXT)), start),
      suffix: text.slice(end, wholeCharacterTo(text, Math.min(text.length, end + CONTEXT))),
    },
    quoteHash: undefined,
    textHash: hash,
  };
}

/** For a text that may not be stored: the hash of the words in their place. */
export function sealedAnchorAt(text: NormalizedText, span: Span): Anchor {
  const anchor = anchorAt(text, span);
  return { ...anchor, quote: undefined, quoteHash: hashOfText(anchor.quote!.exact) };
}

/** Not into the middle of a surrogate pair. */
function wholeCharacterFrom(text: string, at: number): number {
  return at > 0 && isLow(text.charCodeAt(at)) ? at + 1 : at;
}

function wholeCharacterTo(text: string, at: number): number {
  return at < text.length && isLow(text.charCodeAt(at)) ? at - 1 : at;
}

function isLow(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff;
}
