/** What it is to each of some parties to end in one state rather than in another. */
import './gains.css';
import type { Gain } from '../../desk/questions/coalitions.ts';
import { PartyName } from '../../parts/party-name.tsx';
import { coalitions as phrases } from '../../phrases/coalitions.ts';
import { Interest } from '../paths/interest.tsx';
import { type Named, Told } from '../paths/told.tsx';

export function Gains({ gains, parties }: { readonly gains: readonly Gain[]; readonly parties: readonly Named[] }) {
  return (
    <ul className="gains-list">
      {gains.map(({ party, is, places, because }) => (
        <li key={party}>
          <span className="whose">
            <PartyName party={party} name={parties[party]!.name} />
            <Interest is={is} says={phrases.liking[is]} />
            {places !== undefined && (
              <span className="places">{phrases.places(places.before, places.after, places.of)}</span>
            )}
            {because.map((want) => (
              <span key={want} className="because">
                <Told telling={phrases.because(want)} parties={parties} />
              </span>
            ))}
          </span>
        </li>
      ))}
    </ul>
  );
}
