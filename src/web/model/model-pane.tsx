/**
 * The model, built and edited where it stands. What is shown is the draft, whether or not it has problems; every change
 * is an edit of the text.
 */
import './model-pane.css';
import './model-rows.css';
import { type ComponentType, memo, useEffect, useMemo, useRef, useState } from 'react';
import type { Draft, Problem } from '../../format/index.ts';
import { Button } from '../parts/button.tsx';
import { model as phrases } from '../phrases/model.ts';
import { choose, useCasePlace } from '../place/use-place.ts';
import { CaseSection } from './case-section.tsx';
import { Citations } from './citations.tsx';
import { ContentsRow } from './contents-row.tsx';
import { ContextSection } from './context-section.tsx';
import { useEditTarget } from './edit-target.ts';
import { FirstSteps } from './first-steps.tsx';
import { missingIn, STEP_OF_PART } from './guide-progress.ts';
import { type Model, ModelContext } from './model-context.ts';
import { OptionsSection } from './options-section.tsx';
import { PartiesSection } from './parties-section.tsx';
import { ProblemList } from './problem-list.tsx';
import { hasField } from './problems-here.ts';
import { RulesSection } from './rules-section.tsx';
import { SameOutcomeSection } from './same-outcome-section.tsx';
import { partOf, revealSection, type SectionId, SectionsContext } from './sections.ts';
import { type ShownCase, ShownCaseContext, useCaseToShow, useShownCase } from './shown-case.ts';
import { SkepticSection } from './skeptic-section.tsx';
import { StatesSection } from './states-section.tsx';
import { TermsSection } from './terms-section.tsx';
import { useGuide } from './use-guide.ts';
import { VariantHead } from './variant-head.tsx';
import { VariantsBar } from './variants-bar.tsx';
import { WantsSection } from './wants-section.tsx';

const parts: Record<SectionId, ComponentType> = {
  case: CaseSection,
  parties: PartiesSection,
  options: OptionsSection,
  context: ContextSection,
  terms: TermsSection,
  rules: RulesSection,
  'same-outcome': SameOutcomeSection,
  states: StatesSection,
  preferences: WantsSection,
  skeptic: SkepticSection,
};

export function ModelPane() {
  const shown = useCaseToShow();
  if (shown === undefined) return <p className="model-pane-waits">{phrases.reading}</p>;
  return (
    <Citations>
      <Shown shown={shown} />
    </Citations>
  );
}

/** Drawn anew only when there is something else to show: what is asked meanwhile is none of its business. */
const Shown = memo(function Shown({ shown }: { readonly shown: ShownCase }) {
  const { draft, problems } = shown.reading;
  return (
    <ShownCaseContext value={shown}>
      {draft === undefined ? <NoShape problems={problems} /> : <DraftPane draft={draft} problems={problems} />}
    </ShownCaseContext>
  );
});

function NoShape({ problems }: { readonly problems: readonly Problem[] }) {
  const { pane } = useCasePlace();
  return (
    <div className="model-pane">
      <div className="no-shape">
        <p>{phrases.problems.noShape}</p>
        {pane !== 'both' && (
          <Button look="main" onPress={() => choose({ pane: 'text', chosen: { line: problems[0]?.place?.line } })}>
            {phrases.problems.openText}
          </Button>
        )}
      </div>
      <ProblemList problems={problems} />
    </div>
  );
}

function DraftPane({ draft, problems }: { readonly draft: Draft; readonly problems: readonly Problem[] }) {
  const { chosen } = useCasePlace();
  const target = useEditTarget();
  const pane = useRef<HTMLDivElement>(null);
  const [closed, setClosed] = useState<ReadonlySet<SectionId>>(new Set(['skeptic']));
  const guide = useGuide(draft);
  const doubts = useShownCase().criticism.answer?.doubts;
  const model = useMemo(
    (): Model => ({ draft, target, problems, doubts: doubts ?? [] }),
    [draft, target, problems, doubts],
  );
  const sections = useMemo(
    () => ({
      isOpen: (id: SectionId) => !closed.has(id),
      setOpen: (id: SectionId, open: boolean) =>
        setClosed((before) => new Set(open ? [...before].filter((one) => one !== id) : [...before, id])),
    }),
    [closed],
  );
  const { variant, conflict } = target;
  const isGraph = conflict.states !== undefined || conflict.moves !== undefined;
  const isYoung = isEmpty(draft);
  const shown = ([] as SectionId[]).concat(
    variant === undefined ? ['case', 'parties'] : [],
    isGraph ? ['states'] : [],
    isYoung ? [] : isGraph ? ['preferences'] : ['options', 'context', 'terms', 'rules', 'same-outcome', 'preferences'],
    isYoung ? [] : ['skeptic'],
  );

  // What is only missing yet is said by the steps, and where it is kept; it is not held against her.
  const isUnfinished = missingIn(draft, problems) !== undefined;
  const elsewhere = problems.filter((problem) => !hasField(problem, variant) && !isUnfinished);

  const [goal, setGoal] = useState<string>();
  /** A part, or one party's share of it. */
  const goTo = (id: SectionId | `preferences.${string}`) => {
    sections.setOpen(partOf(id) as SectionId, true);
    setGoal(id);
  };
  useEffect(() => {
    if (chosen.section === undefined) return;
    const part = partOf(chosen.section);
    setClosed((before) => new Set([...before].filter((one) => one !== part)));
    setGoal(chosen.section);
  }, [chosen.section]);
  // Once the part is unfolded and on the page.
  useEffect(() => {
    if (goal === undefined || pane.current === null) return;
    const step = STEP_OF_PART[goal.split('.', 1)[0]!];
    // Before there is anything to show, the steps ask for it.
    if (!revealSection(pane.current, goal) && step !== undefined) guide.goTo(step);
    setGoal(undefined);
  }, [goal, guide]);

  return (
    <ModelContext value={model}>
      <SectionsContext value={sections}>
        <div className="model-pane" ref={pane}>
          <div className="pane-top">
            <VariantsBar />
            {shown.length > 2 && <ContentsRow parts={shown} onGo={goTo} />}
          </div>
          <ProblemList problems={elsewhere} />
          {chosen.variant !== undefined && variant === undefined && (
            <p className="note lost">{phrases.variants.unknown(chosen.variant)}</p>
          )}
          {guide.isShown && variant === undefined && !isGraph && (
            <FirstSteps
              worked={guide.worked}
              onWork={guide.work}
              onHide={guide.hide}
              goToWants={(party) => goTo(`preferences.${party}`)}
            />
          )}
          {variant !== undefined && <VariantHead key={variant} id={variant} />}
          {shown.map((id) => {
            const Part = parts[id];
            return <Part key={id} />;
          })}
        </div>
      </SectionsContext>
    </ModelContext>
  );
}

/** Nobody can do anything yet. */
function isEmpty({ conflict }: Draft): boolean {
  if (conflict?.states !== undefined || conflict?.moves !== undefined) return false;
  return Object.values(conflict?.options ?? {}).every((options) => Object.keys(options).length === 0);
}
