/** From which states that hold who would leave together, drawn as lines from state to state and said in words. */
import './leaves-table.css';
import { Link, ToggleButton } from 'react-aria-components';
import type { CoalitionsAnswer, JointLeave } from '../../desk/questions/coalitions.ts';
import { StateLink } from '../../parts/state-link.tsx';
import { plainWords, Words } from '../../parts/words.tsx';
import { coalitions as phrases } from '../../phrases/coalitions.ts';
import { addressOf } from '../../place/place.ts';
import { choose, elsewhere as placeWith, useCasePlace } from '../../place/use-place.ts';
import { type Named, Told } from '../paths/told.tsx';
import { Gains } from './gains.tsx';
import { PartyLines } from './party-lines.tsx';

interface Props {
  readonly answer: CoalitionsAnswer;
  readonly leaves: readonly JointLeave[];
}

export function LeavesTable({ answer: { parties, from, fromMore, leavesMore }, leaves }: Props) {
  const { chosen } = useCasePlace();
  const holding = leaves.filter(({ toHolding }) => toHolding);
  const elsewhere = leaves.length - holding.length;
  const isAll = holding.length === 0 || chosen.ends === 'all';
  const groups = byStart(isAll ? leaves : holding);
  return (
    <section className="leaves-table">
      <h3>{phrases.leavesTitle}</h3>
      {leaves.length === 0 ? (
        <p>{from.length === 0 ? phrases.noHolding : phrases.noLeaves}</p>
      ) : (
        <>
          {holding.length > 0 && elsewhere > 0 && (
            <ToggleButton
              className="all"
              isSelected={isAll}
              onChange={(all) => choose({ chosen: { ends: all ? 'all' : null } })}
            >
              {phrases.elsewhere(elsewhere)}
            </ToggleButton>
          )}
          <table>
            <caption className="visually-hidden">{phrases.leavesTitle}</caption>
            <thead className="visually-hidden">
              <tr>
                <th scope="col">{phrases.columns.to}</th>
                <th scope="col">{phrases.columns.what}</th>
                <th scope="col">{phrases.columns.gains}</th>
              </tr>
            </thead>
            {[...groups].map(([n, members]) => (
              <tbody key={n}>
                <tr>
                  <th scope="rowgroup" colSpan={3} className="start">
                    <StateLink n={n} words={plainWords(members[0]!.from.words)} />
                    <span className="words">
                      <Words text={members[0]!.from.words} />
                    </span>
                  </th>
                </tr>
                {members.map((leave) => (
                  <Row key={`${leave.together.join()} ${leave.to.n}`} leave={leave} parties={parties} />
                ))}
              </tbody>
            ))}
          </table>
          <p className="quiet">{phrases.leavesMean}</p>
        </>
      )}
      {leavesMore > 0 && <p className="quiet">{phrases.leavesMore(leavesMore)}</p>}
      {fromMore > 0 && <p className="quiet">{phrases.fromMore(from.length, fromMore)}</p>}
    </section>
  );
}

function Row({ leave, parties }: { readonly leave: JointLeave; readonly parties: readonly Named[] }) {
  const { from, to, together, move, toHolding, gains, others } = leave;
  const there = { chosen: { coalition: together.map((party) => parties[party]!.id).join(), at: from.n } };
  const names = together.map((party) => parties[party]!.name);
  return (
    <tr className="leave">
      <td className="goes">
        <PartyLines which={together} />
        <StateLink n={to.n} words={plainWords(to.words)} />
        <span className="holding">{toHolding ? phrases.toHolding : phrases.notHolding}</span>
      </td>
      <td className="what">
        <p className="who">
          <Told telling={phrases.together(together)} parties={parties} />
        </p>
        <p>
          <Words text={move} />
        </p>
        <Link
          className="no-print"
          href={addressOf(placeWith(there))}
          onPress={() => choose(there)}
          aria-label={phrases.whyThem(from.n, names)}
        >
          {phrases.why}
        </Link>
      </td>
      <td className="gains">
        <Gains gains={gains} parties={parties} />
        {others.length > 0 && (
          <>
            <p className="others">{phrases.others}</p>
            <Gains gains={others} parties={parties} />
          </>
        )}
      </td>
    </tr>
  );
}

function byStart(leaves: readonly JointLeave[]): Map<number, JointLeave[]> {
  const groups = new Map<number, JointLeave[]>();
  for (const leave of leaves) {
    const group = groups.get(leave.from.n);
    if (group === undefined) groups.set(leave.from.n, [leave]);
    else group.push(leave);
  }
  return groups;
}
