/**
 * Which rows of a long table are in sight. Browsers bound how tall an element can be, so beyond a limit the scroll bar
 * stands for more rows than it has room for: dragging it goes anywhere, a small scroll still moves by what it says.
 */
import { type RefObject, useCallback, useLayoutEffect, useRef, useState } from 'react';

/** Well below what any browser allows. */
const TALLEST = 8_000_000;

export interface RowWindow {
  /** How tall the rows are together, as far as the browser is told. */
  readonly height: number;
  readonly first: number;
  /** One after the last row in sight. */
  readonly end: number;
  /** How many rows make a page. */
  readonly page: number;
  /** Where the row stands in the rows' own element. */
  readonly topOf: (row: number) => number;
  readonly onScroll: () => void;
  /** Scrolls as little as needed. */
  readonly show: (row: number) => void;
}

export function useRowWindow(
  scroller: RefObject<HTMLElement | null>,
  { rows, rowHeight, headHeight }: { readonly rows: number; readonly rowHeight: number; readonly headHeight: number },
): RowWindow {
  const [{ top, offset, room }, setView] = useState({ top: 0, offset: 0, room: 600 });
  const view = useRef({ top, offset });
  const whole = rows * rowHeight;
  const height = Math.min(whole, TALLEST);
  const farthest = Math.max(0, whole - room);
  const lowest = Math.max(0, height - room);

  const moveTo = useCallback((nextTop: number, nextOffset: number) => {
    view.current = { top: nextTop, offset: nextOffset };
    setView((before) => ({ ...before, ...view.current }));
  }, []);

  useLayoutEffect(() => {
    const element = scroller.current;
    if (element === null) return;
    const measure = () =>
      setView((before) => ({ ...before, room: Math.max(rowHeight, element.clientHeight - headHeight) }));
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    measure();
    return () => observer.disconnect();
  }, [scroller, headHeight, rowHeight]);

  const onScroll = () => {
    const now = scroller.current!.scrollTop;
    const { top: before, offset: was } = view.current;
    if (Math.abs(now - before) < 1) return;
    moveTo(now, offsetAt(now, before, was));
  };

  function offsetAt(now: number, before: number, was: number): number {
    if (height === whole) return now;
    if (now <= 0) return 0;
    if (now >= lowest - 1) return farthest;
    const isSmall = Math.abs(now - before) < room;
    return isSmall ? Math.min(farthest, Math.max(0, was + now - before)) : (now / lowest) * farthest;
  }

  const show = (row: number) => {
    const element = scroller.current;
    if (element === null) return;
    const at = row * rowHeight;
    const { offset: now } = view.current;
    // As it is at this moment: the element may have been given its size since it was last drawn.
    const seen = Math.max(rowHeight, element.clientHeight - headHeight);
    const wanted = at < now ? at : at + rowHeight > now + seen ? at + rowHeight - seen : now;
    if (wanted === now) return;
    const last = Math.max(0, whole - seen);
    const next = Math.min(last, Math.max(0, wanted));
    const nextTop = height === whole || last === 0 ? next : (next / last) * Math.max(0, height - seen);
    element.scrollTop = nextTop;
    moveTo(element.scrollTop, next);
  };

  const kept = Math.min(offset, farthest);
  const first = Math.max(0, Math.floor(kept / rowHeight));
  return {
    height,
    first,
    end: Math.min(rows, Math.ceil((kept + room) / rowHeight)),
    page: Math.max(1, Math.floor(room / rowHeight) - 1),
    topOf: (row) => (height === whole ? row * rowHeight : row * rowHeight - kept + top),
    onScroll,
    show,
  };
}
