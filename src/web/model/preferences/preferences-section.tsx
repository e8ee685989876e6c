/** What each party wants. */
import './preferences-section.css';
import { useRef } from 'react';
import { preferences as phrases } from '../../phrases/preferences.ts';
import { useModel } from '../model-context.ts';
import { useShownCase } from '../shown-case.ts';
import { nextUnsaid } from './next-party.ts';
import { PartyWants } from './party-wants.tsx';
import { decidingParties } from './vocabulary.ts';

export function PreferencesSection() {
  const { draft, target } = useModel();
  const { effects, areEffectsStale } = useShownCase();
  const parties = decidingParties(draft, target.conflict);
  const box = useRef<HTMLDivElement>(null);
  /** To the first line of the next party of whom nothing is said; from the last of them to where the answer is read. */
  const goOn = (from: string) => {
    const ids = parties.map(({ id }) => id);
    const next = nextUnsaid(ids, from, (id) => id === from || target.conflict.preferences?.[id] !== undefined);
    const field =
      next === undefined
        ? box.current?.closest('.model-pane')?.querySelector<HTMLElement>('.first-steps .finish button')
        : box.current?.querySelector<HTMLElement>(`[data-party="${CSS.escape(next)}"] .row.empty input`);
    field?.focus();
  };
  return (
    <div className="preferences-section" ref={box}>
      <p className="intro">{parties.length === 0 ? phrases.nobody : phrases.intro}</p>
      {parties.map((party) => (
        <PartyWants
          key={party.id}
          party={party}
          answer={effects?.find((one) => one.party === party.id)}
          isStale={areEffectsStale}
          onDone={() => goOn(party.id)}
        />
      ))}
    </div>
  );
}
