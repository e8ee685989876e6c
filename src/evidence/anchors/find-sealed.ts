/** Where words stand of which only the length and the hash are known. */
import type { Span } from '../reading.ts';
import { hashOfText } from './hash-of-text.ts';

/** In UTF-16 units that are hashed in all: about a second. Where it would take more, none is. */
const MOST_HASHED = 2 ** 22;

export interface SealedPlace extends Span {
  readonly errors: 0;
}

/** All stretches of that length with that hash, from a word's edge to a word's edge. */
export function findSealed(text: string, length: number, hash: string): SealedPlace[] | 'too-long' {
  const isEdge = wordEdges(text);
  const starts: number[] = [];
  for (let start = 0; start + length <= text.length; start++) {
    if (isEdge[start] === 1 && isEdge[start + length] === 1) starts.push(start);
  }
  if (starts.length * length > MOST_HASHED) return 'too-long';
  return starts
    .filter((start) => hashOfText(text.slice(start, start + length)) === hash)
    .map((start) => ({ start, end: start + length, errors: 0 }));
}

/** 1 at each place that has not a letter or digit on both sides. */
function wordEdges(text: string): Uint8Array {
  const edges = new Uint8Array(text.length + 1).fill(1);
  let isInWord = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const isWord = code < 0x80 ? isLetterOrDigit(code) : isBeyondAscii.test(text[at]!);
    if (isWord && isInWord) edges[at] = 0;
    isInWord = isWord;
  }
  return edges;
}

function isLetterOrDigit(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
}

/** Halves of surrogate pairs count as letters, so that no pair is cut in two. */
const isBeyondAscii = /[\p{L}\p{N}\p{M}\ud800-\udfff]/u;
