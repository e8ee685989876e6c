/** The answer in plain words, before any table; then what it hangs on and who would disagree. */
import './summary-view.css';
import { useEffect, useRef } from 'react';
import type { Block } from '../../../report/writers/document.ts';
import { useQuestion } from '../../desk/use-question.ts';
import { Answering } from '../../parts/answering.tsx';
import { Blocks } from '../../parts/blocks.tsx';
import { TodayNote } from '../../parts/today-note.tsx';
import { Words } from '../../parts/words.tsx';
import { summary as phrases } from '../../phrases/summary.ts';
import { choose, lensOf, useCasePlace } from '../../place/use-place.ts';
import { FigureStrip } from './figure-strip.tsx';
import { NothingYet } from './nothing-yet.tsx';
import { SinceLine } from './since-line.tsx';

export function SummaryView() {
  const place = useCasePlace();
  const lens = lensOf(place);
  const asking = useQuestion('summary', { lens });
  if (asking.refused !== undefined && asking.value === undefined) return <NothingYet says={asking.refused} />;
  return (
    <Answering asking={asking}>
      {({ subtitle, figures, blocks, assumptions }) => (
        <article className="summary-view">
          <h2 className="visually-hidden">{phrases.title}</h2>
          <header>
            {subtitle.map((text, line) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: lines of a heading have no other name.
              <p key={line}>
                <Words text={text} />
              </p>
            ))}
          </header>
          <FigureStrip figures={figures} />
          <SinceLine />
          {figures.statusQuo === null && <TodayNote />}
          <Blocks blocks={blocks} />
          <Doubts />
          <Assumptions blocks={assumptions} />
        </article>
      )}
    </Answering>
  );
}

/** Computed after the answer itself: it analyzes the case once per assumption. */
function Doubts() {
  const lens = lensOf(useCasePlace());
  const asking = useQuestion('hangsOn', { lens }, { calmly: true });
  return (
    <section className="doubts">
      <Answering asking={asking} waiting={phrases.working}>
        {({ hangsOn, dissent }) => (
          <>
            <h2>{phrases.hangsOn}</h2>
            <Blocks blocks={hangsOn} level={3} />
            <h2>{phrases.dissent}</h2>
            <Blocks blocks={dissent} level={3} />
          </>
        )}
      </Answering>
    </section>
  );
}

/** What the answer rests on: where the sentence that speaks of it leads. */
function Assumptions({ blocks }: { readonly blocks: readonly Block[] }) {
  const { part } = useCasePlace().chosen;
  const section = useRef<HTMLElement>(null);
  useEffect(() => {
    if (part !== 'assumptions') return;
    section.current?.scrollIntoView({ block: 'start' });
    section.current?.focus();
    choose({ chosen: { part: null } }, { replace: true });
  }, [part]);
  return (
    <section className="assumptions" ref={section} tabIndex={-1}>
      <Blocks blocks={blocks} level={2} />
    </section>
  );
}
