/** What may be wider than its place, or longer: scrolled by the keyboard, too. */
import './scrolling.css';
import type { ReactNode } from 'react';

export function Scrolling({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: that is how one gets there to scroll.
    <section className="scrolling" aria-label={label} tabIndex={0}>
      {children}
    </section>
  );
}
