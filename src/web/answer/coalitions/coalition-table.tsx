/** In how many states each coalition would stay. */
import '../../parts/plain-table.css';
import './coalition-table.css';
import type { CoalitionsAnswer } from '../../desk/questions/coalitions.ts';
import { coalitions as phrases } from '../../phrases/coalitions.ts';
import { number } from '../../phrases/figures.ts';
import { PartyNames } from '../paths/party-names.tsx';

export function CoalitionTable({
  answer: { concepts, table, parties, stateCount },
}: {
  readonly answer: CoalitionsAnswer;
}) {
  if (table === undefined) return null;
  return (
    <section className="coalition-table">
      <h3>{phrases.tableTitle}</h3>
      <table className="plain-table">
        <caption className="visually-hidden">{phrases.tableTitle}</caption>
        <thead>
          <tr>
            <th scope="col" className="who">
              {phrases.coalition} <span className="of">({phrases.ofStates(stateCount)})</span>
            </th>
            {concepts.map(({ id, letters, name }) => (
              <th key={id} scope="col">
                <abbr title={name}>{letters}</abbr>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.map(({ together, stays, undecided }) => (
            <tr key={together.join()}>
              <th scope="row" className="who">
                <PartyNames which={together} parties={parties} />
                {undecided && <span className="of"> ({phrases.undecided})</span>}
              </th>
              {stays.map((count, place) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: counts are known by their concept's place.
                <td key={place}>{number(count)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
