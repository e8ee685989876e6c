/** The drawn way once more, as a table. */
import '../../parts/plain-table.css';
import './step-table.css';
import type { WayAnswer, WayStep } from '../../desk/questions/way.ts';
import { PartyName } from '../../parts/party-name.tsx';
import { StateLink } from '../../parts/state-link.tsx';
import { plainWords, Words } from '../../parts/words.tsx';
import { paths as phrases } from '../../phrases/paths.ts';
import { Interest } from './interest.tsx';
import { isMany } from './told.tsx';

export function StepTable({
  answer: { from, to, parties },
  steps,
}: {
  readonly answer: WayAnswer;
  readonly steps: readonly WayStep[];
}) {
  const { table } = phrases;
  return (
    <details className="step-table">
      <summary>{phrases.tableTitle}</summary>
      <table className="plain-table">
        <caption className="visually-hidden">{phrases.figureTitle(from.n, to.n)}</caption>
        <thead>
          <tr>
            <th scope="col">{table.step}</th>
            <th scope="col">{table.who}</th>
            <th scope="col">{table.what}</th>
            <th scope="col">{table.to}</th>
          </tr>
        </thead>
        <tbody>
          {steps.map(({ members, move, to: end }, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: steps are known by their place.
            <tr key={place}>
              <td>{place + 1}</td>
              <td>
                <ul>
                  {members.map(({ party, change }) => (
                    <li key={party}>
                      <PartyName party={party} name={parties[party]!.name} />{' '}
                      <Interest is={change} isMany={isMany([party], parties)} />
                    </li>
                  ))}
                </ul>
              </td>
              <td>
                <Words text={move} />
              </td>
              <td>
                <StateLink n={end.n} words={plainWords(end.words)} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
