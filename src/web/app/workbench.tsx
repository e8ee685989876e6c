/** A case on the bench: its model or its text on one side, the answer in the middle, the reason on the other side. */
import './workbench.css';
import { lazy, Suspense, useEffect, useState } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import type { Shelf } from '../../server/api.ts';
import { SummaryView } from '../answer/summary/summary-view.tsx';
import { closeCase, useCase } from '../case/case-store.ts';
import { openCase } from '../case/open-case.ts';
import { useUndoKeys } from '../case/undo-keys.ts';
import { useBringForm } from '../evidence/bring/bring-form.ts';
import { app as phrases, views as viewNames } from '../phrases/app.ts';
import { VIEWS, type View } from '../place/place.ts';
import { choose, useCasePlace } from '../place/use-place.ts';
import { EarlierAnswer } from './earlier-answer.tsx';
import { Header } from './header.tsx';
import { PrintedHead } from './printed-head.tsx';
import { VariantTabs } from './variant-tabs.tsx';

const DroppedFile = lazy(async () => ({ default: (await import('./dropped-file.tsx')).DroppedFile }));
const Tour = lazy(async () => ({ default: (await import('./tour.tsx')).Tour }));
const ConflictDialog = lazy(async () => ({ default: (await import('../case/conflict-dialog.tsx')).ConflictDialog }));
const ModelPane = lazy(async () => ({ default: (await import('../model/model-pane.tsx')).ModelPane }));
const TextPane = lazy(async () => ({ default: (await import('../text/text-pane.tsx')).TextPane }));
const WhyPanel = lazy(async () => ({ default: (await import('../answer/why/why-panel.tsx')).WhyPanel }));

const BringDialog = lazy(async () => ({ default: (await import('../evidence/bring/bring-dialog.tsx')).BringDialog }));

const byView = {
  summary: SummaryView,
  outcomes: lazy(async () => ({ default: (await import('../answer/outcomes/outcomes-view.tsx')).OutcomesView })),
  moves: lazy(async () => ({ default: (await import('../answer/moves/moves-view.tsx')).MovesView })),
  paths: lazy(async () => ({ default: (await import('../answer/paths/paths-view.tsx')).PathsView })),
  compare: lazy(async () => ({ default: (await import('../answer/compare/compare-view.tsx')).CompareView })),
  coalitions: lazy(async () => ({
    default: (await import('../answer/coalitions/coalitions-view.tsx')).CoalitionsView,
  })),
  talks: lazy(async () => ({ default: (await import('../talks/talks-view.tsx')).TalksView })),
  evidence: lazy(async () => ({ default: (await import('../evidence/evidence-view.tsx')).EvidenceView })),
  brief: lazy(async () => ({ default: (await import('../answer/brief/brief-view.tsx')).BriefView })),
} as const;

export function Workbench({ shelf, id }: { readonly shelf: Shelf; readonly id: string }) {
  const place = useCasePlace();
  // Whichever it is: a library case becomes a copy with another address under the hands of whoever types in it.
  const isOpen = useCase((opened) => opened !== undefined);
  const isInConflict = useCase((opened) => opened?.saving.kind === 'conflict');
  const isBringing = useBringForm(({ isOpen }) => isOpen);
  const [missing, setMissing] = useState<string>();
  useUndoKeys();
  useEffect(() => {
    let gone = false;
    void openCase(shelf, id).then((problem) => gone || setMissing(problem?.says));
    return () => {
      gone = true;
      closeCase();
    };
  }, [shelf, id]);

  if (missing !== undefined) return <Missing says={missing} />;
  if (!isOpen) return <p className="opening">{phrases.loading}</p>;
  const { view, pane, chosen } = place;
  const showsModel = pane === 'model' || pane === 'both';
  const showsText = pane === 'text' || pane === 'both';
  return (
    <div className="workbench" data-pane={pane} data-why={chosen.state !== undefined || undefined}>
      <a className="skip no-print" href="#answer">
        {phrases.skip}
      </a>
      <Header />
      <VariantTabs />
      <div className="bench">
        {showsModel && (
          <aside className="side model no-print" aria-label={phrases.modelPane}>
            <Suspense>
              <ModelPane />
            </Suspense>
          </aside>
        )}
        {showsText && (
          <aside className="side text no-print" aria-label={phrases.textPane}>
            <Suspense>
              <TextPane />
            </Suspense>
          </aside>
        )}
        <main id="answer" aria-label={phrases.answer}>
          <PrintedHead />
          <Tabs
            className="views"
            selectedKey={view}
            onSelectionChange={(key) => choose({ view: key as View })}
            keyboardActivation="manual"
          >
            <TabList className="tabs no-print" aria-label={phrases.answer}>
              {VIEWS.map((one) => (
                <Tab key={one} id={one} className="tab">
                  {viewNames[one]}
                </Tab>
              ))}
            </TabList>
            <EarlierAnswer />
            {VIEWS.map((one) => {
              const Shown = byView[one];
              return (
                <TabPanel key={one} id={one} className="panel">
                  <Suspense fallback={<p className="opening">{phrases.loading}</p>}>
                    <Shown />
                  </Suspense>
                </TabPanel>
              );
            })}
          </Tabs>
        </main>
        {chosen.state !== undefined && (
          <aside className="side why no-print" aria-label={phrases.why}>
            <Suspense>
              <WhyPanel />
            </Suspense>
          </aside>
        )}
      </div>
      <Suspense>{chosen.tour !== undefined && <Tour />}</Suspense>
      <Suspense>{isBringing && <BringDialog />}</Suspense>
      <Suspense>
        <DroppedFile />
      </Suspense>
      <Suspense>{isInConflict && <ConflictDialog />}</Suspense>
    </div>
  );
}

function Missing({ says }: { readonly says: string }) {
  return (
    <main className="missing">
      <h1>{phrases.name}</h1>
      <p role="alert">{says}</p>
      <a href="/">{phrases.home}</a>
    </main>
  );
}
