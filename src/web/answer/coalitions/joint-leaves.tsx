/** From which states that hold who would leave together: first where that leads to another that holds. */
import './joint-leaves.css';
import { ToggleButton } from 'react-aria-components';
import type { CoalitionsAnswer, JointLeave } from '../../desk/questions/coalitions.ts';
import { coalitions as phrases } from '../../phrases/coalitions.ts';
import { choose, useCasePlace } from '../../place/use-place.ts';
import { Told } from '../paths/told.tsx';
import { LeaveLines } from './leave-lines.tsx';

interface Props {
  readonly answer: CoalitionsAnswer;
  readonly leaves: readonly JointLeave[];
}

export function JointLeaves({ answer: { parties, from, fromMore, leavesMore }, leaves }: Props) {
  const { chosen } = useCasePlace();
  const holding = leaves.filter(({ toHolding }) => toHolding);
  const elsewhere = leaves.length - holding.length;
  const isAll = holding.length === 0 || chosen.ends === 'all';
  const groups = byStart(isAll ? leaves : holding);
  const left = new Set(leaves.map((leave) => leave.from.n));
  const stay = leavesMore > 0 ? [] : from.filter(({ n }) => !left.has(n)).map(({ n }) => n);
  return (
    <section className="joint-leaves">
      <h3>{phrases.leavesTitle}</h3>
      {leaves.length === 0 ? (
        <p>{from.length === 0 ? phrases.noHolding : phrases.noLeaves}</p>
      ) : (
        <>
          {holding.length > 0 && elsewhere > 0 && (
            <ToggleButton
              className="all no-print"
              isSelected={isAll}
              onChange={(all) => choose({ chosen: { ends: all ? 'all' : null } })}
            >
              {phrases.elsewhere(elsewhere)}
            </ToggleButton>
          )}
          <LeaveLines groups={groups} parties={parties} />
          {stay.length > 0 && (
            <p className="stay">
              <Told telling={phrases.stay(stay)} parties={parties} />
            </p>
          )}
          <p className="quiet">{phrases.leavesMean}</p>
        </>
      )}
      {leavesMore > 0 && <p className="quiet">{phrases.leavesMore(leavesMore)}</p>}
      {fromMore > 0 && <p className="quiet">{phrases.fromMore(from.length, fromMore)}</p>}
    </section>
  );
}

function byStart(leaves: readonly JointLeave[]): JointLeave[][] {
  const groups = new Map<number, JointLeave[]>();
  for (const leave of leaves) {
    const group = groups.get(leave.from.n);
    if (group === undefined) groups.set(leave.from.n, [leave]);
    else group.push(leave);
  }
  return [...groups.values()];
}
