/** Through which assumptions the answer is seen: the case itself and each variant, with what it changes. */
import './variant-tabs.css';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { variantName } from '../../report/phrases/variant-name.ts';
import { useOpenCase } from '../case/case-store.ts';
import { variants as phrases } from '../phrases/variants.ts';
import { choose, useCasePlace } from '../place/use-place.ts';
import { variantChanges } from './variant-changes.ts';

/** The case itself, among the ids of variants. */
const THE_CASE = '';

/** One stop for the tab key; arrows go along the row, Enter or Space chooses: each choice is work for the engines. */
export function VariantTabs() {
  const outline = useOpenCase(({ reading }) => reading?.outline);
  const draft = useOpenCase(({ reading }) => reading?.draft);
  const { chosen } = useCasePlace();
  const row = useRef<HTMLDivElement>(null);
  /** Where the keyboard is, while it is in the row. */
  const [at, setAt] = useState<string>();
  const variants = outline?.variants ?? [];
  const shown = chosen.variant ?? THE_CASE;

  // biome-ignore lint/correctness/useExhaustiveDependencies: the row may come after the choice, and change with the text.
  useEffect(() => {
    row.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [shown, variants.length]);

  if (variants.length === 0) return null;
  const known = [THE_CASE, ...variants.map(({ id }) => id)];
  // What the address names stays chosen, though the case has it no more.
  const ids = known.includes(shown) ? known : [...known, shown];
  const onKeyDown = (event: KeyboardEvent) => {
    const next = stepAlong(event.key, ids.indexOf(at ?? shown), ids.length);
    if (next === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    row.current?.querySelectorAll<HTMLElement>('[role="tab"]')[next]?.focus();
  };
  return (
    <nav className="variant-tabs no-print" aria-label={phrases.seenThrough}>
      <div
        className="row"
        role="tablist"
        aria-label={phrases.seenThrough}
        ref={row}
        onKeyDown={onKeyDown}
        onBlur={() => setAt(undefined)}
      >
        {ids.map((id) => {
          const changes = draft === undefined || id === THE_CASE ? [] : variantChanges(draft, id);
          const why = variants.find((variant) => variant.id === id)?.why;
          return (
            <button
              key={id}
              type="button"
              role="tab"
              className="variant"
              aria-selected={id === shown}
              aria-controls="answer"
              tabIndex={id === (at ?? shown) ? 0 : -1}
              title={why}
              onFocus={() => setAt(id)}
              onClick={() => choose({ chosen: { variant: id === THE_CASE ? null : id } })}
            >
              <span className="name">{id === THE_CASE ? phrases.theCase : variantName(id)}</span>
              <span className="changes">
                {id === THE_CASE ? phrases.asWritten : known.includes(id) ? phrases.tells(changes) : phrases.notThere}
              </span>
            </button>
          );
        })}
      </div>
    </nav>
  );
}

/** The place a key leads to; undefined for keys that lead nowhere. It does not go round: a long row has two ends. */
function stepAlong(key: string, from: number, count: number): number | undefined {
  const to = { ArrowRight: from + 1, ArrowLeft: from - 1, Home: 0, End: count - 1 }[key];
  return to === undefined ? undefined : Math.min(count - 1, Math.max(0, to));
}
