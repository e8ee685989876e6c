/** Reports and what is made of them: the ledger beside the text, and other ways to look at the evidence. */
import './evidence-view.css';
import { lazy, useEffect } from 'react';
import type { Draft } from '../../format/index.ts';
import { useOpenCase } from '../case/case-store.ts';
import { Button, IconButton } from '../parts/button.tsx';
import { Choice } from '../parts/choice.tsx';
import { Icon } from '../parts/icon.tsx';
import { ViewParts } from '../parts/view-parts.tsx';
import { app } from '../phrases/app.ts';
import { evidence as phrases } from '../phrases/evidence.ts';
import { choose, useCasePlace } from '../place/use-place.ts';
import { openBring } from './bring/bring-form.ts';
import { forgetMode, setMode } from './ledger/ledger-mode.ts';
import { LedgerPart } from './ledger/ledger-part.tsx';
import { ALL_SOURCES, sourceOf } from './source-of.ts';
import { useDraft } from './use-ledger.ts';

/** In the order of their tabs; the first is shown where the address names none. */
const PARTS = [
  { id: 'ledger', Shown: LedgerPart },
  { id: 'timeline', Shown: lazy(async () => ({ default: (await import('./timeline/timeline.tsx')).Timeline })) },
  { id: 'matrix', Shown: lazy(async () => ({ default: (await import('./matrix/matrix.tsx')).Matrix })) },
  { id: 'gaps', Shown: lazy(async () => ({ default: (await import('./gaps/gaps.tsx')).Gaps })) },
] as const;

export function EvidenceView() {
  const draft = useDraft();
  const isRead = useOpenCase(({ reading }) => reading !== undefined);
  useEffect(() => forgetMode, []);
  return (
    <section className="view-with-parts evidence-view" aria-labelledby="evidence-title">
      {draft === undefined ? (
        <>
          <h2 id="evidence-title">{phrases.title}</h2>
          <p className="quiet">{isRead ? phrases.unsound : app.loading}</p>
        </>
      ) : isEmpty(draft) ? (
        <Empty />
      ) : (
        <Room draft={draft} />
      )}
    </section>
  );
}

function isEmpty({ sources = {}, statements = {} }: Draft): boolean {
  return Object.keys(sources).length + Object.keys(statements).length === 0;
}

function Empty() {
  const words = phrases.empty;
  return (
    <div className="empty">
      <h2 id="evidence-title">{words.title}</h2>
      <p>{words.lead}</p>
      <ol>
        {words.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p className="quiet">{words.where}</p>
      <Button look="main" onPress={() => openBring()}>
        <Icon name="plus" />
        {phrases.source.bring}
      </Button>
    </div>
  );
}

function Room({ draft }: { readonly draft: Draft }) {
  const { chosen } = useCasePlace();
  const source = sourceOf(draft, chosen);
  const part = PARTS.find(({ id }) => id === chosen.part) ?? PARTS[0];
  const sources = Object.entries(draft.sources ?? {});
  const words = phrases.source;
  const items = [
    ...sources.map(([id, { title, outlet, published }]) => ({
      id,
      name: title ?? id,
      says: words.says(outlet, typeof published === 'string' ? published : published?.value),
    })),
    { id: ALL_SOURCES, name: words.all, says: words.allSays(Object.keys(draft.statements ?? {}).length) },
  ];
  return (
    <ViewParts
      title={phrases.title}
      titleId="evidence-title"
      label={phrases.parts.label}
      parts={PARTS}
      names={phrases.parts}
      first={PARTS[0].id}
      shown={part.id}
    >
      <div className="of-source">
        <Choice
          label={words.label}
          hideLabel
          items={items}
          chosen={source}
          onChoose={(id) => choose({ chosen: { source: id, statement: null, element: null } })}
        />
        {source !== ALL_SOURCES && part.id === 'ledger' && (
          <IconButton name={words.details} onPress={() => setMode('source')}>
            <Icon name="pencil" />
          </IconButton>
        )}
        <Button onPress={() => openBring()}>
          <Icon name="plus" />
          {words.bring}
        </Button>
      </div>
    </ViewParts>
  );
}
