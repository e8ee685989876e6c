/** What each party wants. */
import './preferences-section.css';
import { preferences as phrases } from '../../phrases/preferences.ts';
import { useModel } from '../model-context.ts';
import { useShownCase } from '../shown-case.ts';
import { PartyWants } from './party-wants.tsx';
import { decidingParties } from './vocabulary.ts';

export function PreferencesSection() {
  const { draft, target } = useModel();
  const { effects, areEffectsStale } = useShownCase();
  const parties = decidingParties(draft, target.conflict);
  return (
    <div className="preferences-section">
      <p className="intro">{parties.length === 0 ? phrases.nobody : phrases.intro}</p>
      {parties.map((party) => (
        <PartyWants
          key={party.id}
          party={party}
          answer={effects?.find((one) => one.party === party.id)}
          isStale={areEffectsStale}
        />
      ))}
    </div>
  );
}
