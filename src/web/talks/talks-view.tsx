/** The talks: their terms, what they could come to, how they would go, which tactics, and a single text. */
import './talks-view.css';
import { lazy } from 'react';
import type { Draft, DraftTalks } from '../../format/index.ts';
import { useOpenCase } from '../case/case-store.ts';
import { useDraft } from '../evidence/use-ledger.ts';
import { Choice } from '../parts/choice.tsx';
import { ViewParts } from '../parts/view-parts.tsx';
import { app } from '../phrases/app.ts';
import { talks as phrases } from '../phrases/talks.ts';
import { choose, useCasePlace } from '../place/use-place.ts';
import { EmptyTalks } from './empty-talks.tsx';
import { BEGINNING } from './meeting-of.ts';
import { useTrialOfAddress } from './what-if/use-trial.ts';

/** In the order of their tabs. */
const PARTS = [
  { id: 'terms', Shown: lazy(async () => ({ default: (await import('./terms/terms-part.tsx')).TermsPart })) },
  { id: 'wants', Shown: lazy(async () => ({ default: (await import('./wants/wants-part.tsx')).WantsPart })) },
  { id: 'points', Shown: lazy(async () => ({ default: (await import('./points/points-part.tsx')).PointsPart })) },
  { id: 'run', Shown: lazy(async () => ({ default: (await import('./run/run-part.tsx')).RunPart })) },
  { id: 'tactics', Shown: lazy(async () => ({ default: (await import('./tactics/tactics-part.tsx')).TacticsPart })) },
  { id: 'text', Shown: lazy(async () => ({ default: (await import('./text/text-part.tsx')).TextPart })) },
  { id: 'divide', Shown: lazy(async () => ({ default: (await import('./divide/divide-part.tsx')).DividePart })) },
  { id: 'page', Shown: lazy(async () => ({ default: (await import('./page/page-part.tsx')).PagePart })) },
] as const;
/** Shown where the address names none: it is what one comes for. */
const USUAL = PARTS.find(({ id }) => id === 'points')!;

export function TalksView() {
  const draft = useDraft();
  const isRead = useOpenCase(({ reading }) => reading !== undefined);
  return (
    <section className="view-with-parts talks-view" aria-labelledby="talks-title">
      {draft === undefined ? (
        <>
          <h2 id="talks-title">{phrases.title}</h2>
          <p className="quiet">{isRead ? phrases.unsound : app.loading}</p>
        </>
      ) : draft.talks === undefined ? (
        <EmptyTalks draft={draft} />
      ) : (
        <Room draft={draft} talks={draft.talks} />
      )}
    </section>
  );
}

function Room({ draft, talks }: { readonly draft: Draft; readonly talks: DraftTalks }) {
  const { chosen } = useCasePlace();
  useTrialOfAddress();
  const part = PARTS.find(({ id }) => id === chosen.part) ?? USUAL;
  return (
    <ViewParts
      title={phrases.title}
      titleId="talks-title"
      label={phrases.parts.label}
      parts={PARTS}
      names={phrases.parts}
      first={USUAL.id}
      shown={part.id}
    >
      {part.id !== 'run' && part.id !== 'divide' && <MeetingChoice draft={draft} talks={talks} />}
    </ViewParts>
  );
}

/** Where words were redefined between meetings. How the talks go shows the meetings itself, with where each ends. */
function MeetingChoice({ draft, talks: { meetings = {} } }: { readonly draft: Draft; readonly talks: DraftTalks }) {
  const { chosen } = useCasePlace();
  const words = phrases.meeting;
  if (Object.keys(meetings).length === 0) return null;
  const items = [
    { id: BEGINNING, name: words.first, says: undefined },
    ...Object.entries(meetings).map(([id, { name, why, by }]) => ({
      id,
      name: name ?? id,
      says:
        phrases.clauses([why, by && words.by(draft.parties?.[by]?.name ?? by)].filter((one) => one !== undefined)) ||
        undefined,
    })),
  ];
  return (
    <Choice
      label={words.label}
      hideLabel
      items={items}
      chosen={items.some(({ id }) => id === chosen.meeting) ? chosen.meeting! : BEGINNING}
      onChoose={(id) => choose({ chosen: { meeting: id, offer: null, pack: null } })}
    />
  );
}
