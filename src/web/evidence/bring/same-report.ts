/** Whether a report that is brought in as a new source is in the case already. */
import type { Draft } from '../../../format/index.ts';

interface Brought {
  /** Of its normalized text. */
  readonly hash: string | undefined;
  readonly title: string;
  /** YYYY-MM-DD, or empty. */
  readonly published: string;
}

/** The id of a source with the same text, or with the same title and day, whatever else differs. */
export function sameReport({ sources = {} }: Draft, { hash, title, published }: Brought): string | undefined {
  const all = Object.entries(sources);
  const isSameText = (of: string | undefined) => hash !== undefined && of === hash;
  const name = folded(title);
  return (all.find(([, source]) => isSameText(source.hash)) ??
    all.find(([, source]) => {
      const day = typeof source.published === 'string' ? source.published : source.published?.value;
      return name !== '' && folded(source.title ?? '') === name && published !== '' && day === published;
    }))?.[0];
}

function folded(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
