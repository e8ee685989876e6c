/** Rows that are on the page only while they are near what is looked at; their place is kept by as much room as they took. */
import { type ReactNode, type RefObject, useEffect, useRef, useState } from 'react';

interface Props {
  readonly rows: number;
  readonly root: RefObject<HTMLElement | null>;
  /** Stays wherever one scrolls: the keyboard is in it. */
  readonly isKept: boolean;
  readonly children: () => ReactNode;
}

/** In pixels: a row of two lines, before any was measured. */
const USUAL_ROW = 84;
/** Far enough that nobody who scrolls sees an empty place. */
const NEAR = '1200px';

export function RowChunk({ rows, root, isKept, children }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const height = useRef(rows * USUAL_ROW);
  const [isNear, setNear] = useState(isKept);
  useEffect(() => {
    const own = place.current;
    if (own === null) return;
    const observer = new IntersectionObserver(
      (seen) => {
        const isSeen = seen.at(-1)!.isIntersecting;
        if (!isSeen && own.childElementCount > 0) height.current = own.offsetHeight;
        setNear(isSeen);
      },
      { root: root.current, rootMargin: `${NEAR} 0px` },
    );
    observer.observe(own);
    return () => observer.disconnect();
  }, [root]);
  const isShown = isNear || isKept;
  return (
    <div
      role={isShown ? 'rowgroup' : 'presentation'}
      ref={place}
      style={isShown ? undefined : { blockSize: height.current }}
    >
      {isShown && children()}
    </div>
  );
}
