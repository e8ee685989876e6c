/** Everything that may hold without an agreement, side by side: none of it is chosen silently. */
import type { SeenNumbers, SeenState, SeenWithout, TalksPointsAnswer } from '../../desk/questions/talks-points.ts';
import { Scrolling } from '../../parts/scrolling.tsx';
import { StateLink } from '../../parts/state-link.tsx';
import { talks as words } from '../../phrases/talks.ts';
import { talksPoints } from '../../phrases/talks-points.ts';
import './without-table.css';
import { PartyHeads, Worths } from '../worth-cells.tsx';
import { withoutGroups } from './without-groups.ts';

const phrases = talksPoints.from;

interface Props {
  readonly answer: TalksPointsAnswer;
  readonly numbers: SeenNumbers;
  /** The one that is drawn. */
  readonly shown: SeenWithout;
}

export function WithoutTable({ answer: { parties }, numbers: { without }, shown }: Props) {
  const states = without.length - 1;
  return (
    <div className="without-table">
      {states > 0 && <p>{phrases.several(states)}</p>}
      <Scrolling label={phrases.table}>
        <table className="plain-table">
          <caption>{phrases.table}</caption>
          <thead>
            <tr>
              <th scope="col">{phrases.heads.what}</th>
              <PartyHeads parties={parties} />
              <th scope="col" className="right">
                {phrases.heads.zone}
              </th>
            </tr>
          </thead>
          <tbody>
            {withoutGroups(without).map(({ without: one, states: same }) => (
              <tr key={one.state?.n ?? 'reservation'} data-chosen={one === shown || undefined}>
                <th scope="row">
                  {same.length === 0 ? phrases.reservation : <States states={same} />}
                  {one === shown && <em className="quiet"> ({phrases.chosen})</em>}
                  {one.assumed.length > 0 && (
                    <span className="quiet">
                      {' '}
                      {phrases.assumed(
                        one.assumed.map((party) => parties[party]!.name),
                        one.state !== undefined,
                      )}
                    </span>
                  )}
                </th>
                <Worths utilities={one.disagreement} parties={parties} />
                <td className="right">{words.count(one.rational)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scrolling>
    </div>
  );
}

function States({ states }: { readonly states: readonly SeenState[] }) {
  return (
    <>
      {states[0]!.why !== undefined && <span className="why">{states[0]!.why}</span>}
      <ul className="states">
        {states.map(({ n, words: says, under, reached, isOpen }) => (
          <li key={n}>
            <StateLink n={n} words={says} /> <span className="quiet">{phrases.stateSays(under, reached, isOpen)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
