/** Beside what a case assumes: that it does, or what the ledger says for it. */
import './support-mark.css';
import { createContext, useContext } from 'react';
import type { TalksAssumedAnswer } from '../../desk/questions/talks-assumed.ts';
import { CitedMark } from '../../model/citations.tsx';
import { talks } from '../../phrases/talks.ts';

export type Supported = TalksAssumedAnswer['supported'];

export const SupportContext = createContext<Supported>({});

/** `paths`: where it may be written, the latest meeting first. */
export function SupportMark({ paths }: { readonly paths: readonly string[] }) {
  const supported = useContext(SupportContext);
  const path = paths.find((one) => supported[one] !== undefined) ?? paths.at(-1)!;
  const isSupported = supported[path]?.basis === 'stated' || supported[path]?.basis === 'inferred';
  return (
    <span className="support-mark">
      {!isSupported && (
        <span className="assumed" title={talks.assumed.says}>
          {talks.assumed.mark}
        </span>
      )}
      <CitedMark path={path} />
    </span>
  );
}

/** From the root of a meeting's terms to the paths that evidence has for a part of them. */
export function pathsOf(root: readonly (string | number)[], ...within: readonly string[]): string[] {
  const inTalks = ['talks', ...within].join('.');
  return root.length === 1 ? [inTalks] : [[...root, ...within].join('.'), inTalks];
}
