/** Which part of a picture is seen, and how large: by wheel, drag, buttons and keys. */
import { type RefObject, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Point } from './drawing.ts';

export interface Zoom {
  readonly scale: number;
  readonly x: number;
  readonly y: number;
}

export interface Zooming {
  readonly zoom: Zoom;
  readonly size: { readonly width: number; readonly height: number };
  readonly by: (factor: number, around?: Point) => void;
  readonly pan: (x: number, y: number) => void;
  /** Shows everything. */
  readonly whole: () => void;
  /** Moves the picture just so far that the point is seen. */
  readonly show: (point: Point) => void;
}

const LEAST = 0.15;
const MOST = 5;
/** A small picture is not blown up beyond this. */
const MOST_FIT = 1.35;
const EDGE = 48;

export function useZoom(frame: RefObject<HTMLElement | null>, width: number, height: number): Zooming {
  const [size, setSize] = useState({ width: 0, height: 0 });
  const [own, setOwn] = useState<Zoom>();
  // What is fitted follows the frame; what was zoomed into stays until another picture comes.
  const fitted = useMemo(() => fitting(size, width, height), [size, width, height]);
  const zoom = own ?? fitted;
  const current = useRef({ zoom, size });
  current.current = { zoom, size };

  // biome-ignore lint/correctness/useExhaustiveDependencies: another picture is fitted anew.
  useEffect(() => setOwn(undefined), [width, height]);

  const by = useCallback((factor: number, around?: Point) => {
    const { zoom: now, size: seen } = current.current;
    const at = around ?? { x: seen.width / 2, y: seen.height / 2 };
    const scale = Math.min(MOST, Math.max(LEAST, now.scale * factor));
    const grown = scale / now.scale;
    setOwn({ scale, x: at.x - (at.x - now.x) * grown, y: at.y - (at.y - now.y) * grown });
  }, []);
  const pan = useCallback((x: number, y: number) => {
    const { zoom: now } = current.current;
    setOwn({ ...now, x: now.x + x, y: now.y + y });
  }, []);
  const whole = useCallback(() => setOwn(undefined), []);
  const show = useCallback((point: Point) => {
    const { zoom: now, size: seen } = current.current;
    const x = now.x + point.x * now.scale;
    const y = now.y + point.y * now.scale;
    const right = x < EDGE ? EDGE - x : x > seen.width - EDGE ? seen.width - EDGE - x : 0;
    const down = y < EDGE ? EDGE - y : y > seen.height - EDGE ? seen.height - EDGE - y : 0;
    if (right !== 0 || down !== 0) setOwn({ ...now, x: now.x + right, y: now.y + down });
  }, []);

  useEffect(() => {
    const element = frame.current;
    if (element === null) return;
    const observer = new ResizeObserver(([entry]) => {
      if (entry === undefined) return;
      setSize({ width: entry.contentRect.width, height: entry.contentRect.height });
    });
    observer.observe(element);
    const onWheel = (event: WheelEvent) => {
      event.preventDefault();
      const { left, top } = element.getBoundingClientRect();
      by(Math.exp(-event.deltaY * (event.deltaMode === 1 ? 0.04 : 0.0016)), {
        x: event.clientX - left,
        y: event.clientY - top,
      });
    };
    // React listens passively, and the page would scroll.
    element.addEventListener('wheel', onWheel, { passive: false });
    return () => {
      observer.disconnect();
      element.removeEventListener('wheel', onWheel);
    };
  }, [frame, by]);

  return { zoom, size, by, pan, whole, show };
}

function fitting(size: Zooming['size'], width: number, height: number): Zoom {
  if (size.width === 0 || width === 0 || height === 0) return { scale: 1, x: 0, y: 0 };
  const scale = Math.min(MOST_FIT, size.width / width, size.height / height);
  return { scale, x: (size.width - width * scale) / 2, y: (size.height - height * scale) / 2 };
}
