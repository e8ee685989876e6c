/** What each party wants. */
import './preferences-section.css';
import { useQuestion } from '../../desk/use-question.ts';
import { preferences as phrases } from '../../phrases/preferences.ts';
import { lensOf, useCasePlace } from '../../place/use-place.ts';
import { useModel } from '../model-context.ts';
import { PartyWants } from './party-wants.tsx';
import { decidingParties } from './vocabulary.ts';

export function PreferencesSection() {
  const { draft, target } = useModel();
  const { value, isStale } = useQuestion('wantEffects', { lens: lensOf(useCasePlace()) });
  const parties = decidingParties(draft, target.conflict);
  return (
    <div className="preferences-section">
      <p className="intro">{parties.length === 0 ? phrases.nobody : phrases.intro}</p>
      {parties.map((party) => (
        <PartyWants
          key={party.id}
          party={party}
          answer={value?.find((one) => one.party === party.id)}
          isStale={isStale}
        />
      ))}
    </div>
  );
}
