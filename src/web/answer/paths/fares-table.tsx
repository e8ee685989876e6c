/** How each party likes the states on the way, as against where it begins: who is exposed, and for how long. */
import './fares-table.css';
import type { WayAnswer, WayStep } from '../../desk/questions/way.ts';
import { PartyName } from '../../parts/party-name.tsx';
import { Scrolling } from '../../parts/scrolling.tsx';
import { StateLink } from '../../parts/state-link.tsx';
import { plainWords } from '../../parts/words.tsx';
import { paths as phrases } from '../../phrases/paths.ts';
import { Interest } from './interest.tsx';

export function FaresTable({
  answer: { from, parties },
  steps,
}: {
  readonly answer: WayAnswer;
  readonly steps: readonly WayStep[];
}) {
  const title = phrases.faresTitle(from.n);
  return (
    <div className="fares-table">
      <p className="title" aria-hidden="true">
        {title}
      </p>
      <Scrolling label={title}>
        <table>
          <caption className="visually-hidden">{title}</caption>
          <thead>
            <tr>
              <th scope="col" className="party">
                {phrases.party}
              </th>
              {steps.map(({ to }, place) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: steps are known by their place.
                <th key={place} scope="col" className="cell">
                  <StateLink n={to.n} words={plainWords(to.words)} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {parties.map(({ id, name }, party) => (
              <tr key={id}>
                <th scope="row" className="party">
                  <PartyName party={party} name={name} />
                </th>
                {steps.map(({ against, members }, place) => {
                  const moves = members.some((member) => member.party === party);
                  return (
                    // biome-ignore lint/suspicious/noArrayIndexKey: steps are known by their place.
                    <td key={place} className="cell">
                      <span className={moves ? 'moves' : 'stays'}>
                        <Interest is={against[party]!} says={phrases.fares[against[party]!]} quiet />
                        {moves && <span className="visually-hidden">, {phrases.moved}</span>}
                      </span>
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </Scrolling>
      <p className="legend">
        {(['better', 'same', 'worse'] as const).map((is) => (
          <Interest key={is} is={is} says={phrases.fares[is]} />
        ))}
        {steps.some(({ against }) => against.includes('unknown')) && (
          <Interest is="unknown" says={phrases.fares.unknown} />
        )}
        <span>{phrases.faresMean}</span>
      </p>
    </div>
  );
}
