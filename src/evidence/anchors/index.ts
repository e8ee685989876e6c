/** Passages: made into anchors, and found again. */
export { findPassage, type Orphaned, type Passage } from './find-passage.ts';
export { hashOfText } from './hash-of-text.ts';
export { anchorAt, sealedAnchorAt } from './make-anchor.ts';
