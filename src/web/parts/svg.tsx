/** A picture that the report layer drew, in the colors of the page around it. */
import { useEffect, useRef } from 'react';

/** Read as XML, never as HTML: what a case says stands in it as text only. */
export function Svg({ text }: { readonly text: string }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const drawn = new DOMParser().parseFromString(text, 'image/svg+xml').documentElement;
    place.current?.replaceChildren(document.adoptNode(drawn));
  }, [text]);
  return <div className="svg" ref={place} />;
}
