/** From one state: who would leave together for where, what each changes and what each gains by it. */
import './leaves-table.css';
import { Link } from 'react-aria-components';
import type { JointLeave } from '../../desk/questions/coalitions.ts';
import { StateLink } from '../../parts/state-link.tsx';
import { plainWords, Words } from '../../parts/words.tsx';
import { coalitions as phrases } from '../../phrases/coalitions.ts';
import { addressOf } from '../../place/place.ts';
import { choose, elsewhere as placeWith } from '../../place/use-place.ts';
import { type Named, Told } from '../paths/told.tsx';
import { Gains } from './gains.tsx';
import { PartyLines } from './party-lines.tsx';

interface Props {
  readonly leaves: readonly JointLeave[];
  readonly parties: readonly Named[];
}

export function LeavesTable({ leaves, parties }: Props) {
  return (
    <table className="leaves-table">
      <caption className="visually-hidden">{phrases.detailsOf(leaves[0]!.from.n)}</caption>
      <thead className="visually-hidden">
        <tr>
          <th scope="col">{phrases.columns.to}</th>
          <th scope="col">{phrases.columns.what}</th>
          <th scope="col">{phrases.columns.gains}</th>
        </tr>
      </thead>
      <tbody>
        {leaves.map((leave) => (
          <Row key={`${leave.together.join()} ${leave.to.n}`} leave={leave} parties={parties} />
        ))}
      </tbody>
    </table>
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
