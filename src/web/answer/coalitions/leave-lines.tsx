/** One line per state that holds: who would leave it together, and to where; the particulars unfold. */
import './leave-lines.css';
import { Button, Disclosure, DisclosurePanel } from 'react-aria-components';
import type { JointLeave } from '../../desk/questions/coalitions.ts';
import { Icon } from '../../parts/icon.tsx';
import { StateLink } from '../../parts/state-link.tsx';
import { plainWords, Words } from '../../parts/words.tsx';
import { coalitions as phrases } from '../../phrases/coalitions.ts';
import { PartyNames } from '../paths/party-names.tsx';
import type { Named } from '../paths/told.tsx';
import { LeavesTable } from './leaves-table.tsx';

interface Props {
  /** From one state each. */
  readonly groups: readonly (readonly JointLeave[])[];
  readonly parties: readonly Named[];
}

export function LeaveLines({ groups, parties }: Props) {
  return (
    <ul className="leave-lines">
      {groups.map((leaves) => (
        <li key={leaves[0]!.from.n}>
          <Line leaves={leaves} parties={parties} isAlone={groups.length === 1} />
        </li>
      ))}
    </ul>
  );
}

interface LineProps {
  readonly leaves: readonly JointLeave[];
  readonly parties: readonly Named[];
  readonly isAlone: boolean;
}

function Line({ leaves, parties, isAlone }: LineProps) {
  const { from } = leaves[0]!;
  return (
    <Disclosure className="leave-line" defaultExpanded={isAlone}>
      <div className="line">
        <p className="from">
          <StateLink n={from.n} words={plainWords(from.words)} />
          <span className="words" title={plainWords(from.words)}>
            <Words text={from.words} />
          </span>
        </p>
        <ul className="together">
          {byCoalition(leaves).map(({ together, ends }) => (
            <li key={together.join()}>
              <PartyNames which={together} parties={parties} /> <span className="to">{phrases.goTo}</span>{' '}
              {ends.map(({ to }) => (
                <StateLink key={to.n} n={to.n} words={plainWords(to.words)} />
              ))}
            </li>
          ))}
        </ul>
        <Button slot="trigger" className="button quiet unfold no-print" aria-label={phrases.detailsOf(from.n)}>
          {phrases.details}
          <Icon name="down" />
        </Button>
      </div>
      <DisclosurePanel className="particulars">
        <LeavesTable leaves={leaves} parties={parties} />
      </DisclosurePanel>
    </Disclosure>
  );
}

/** In the order in which they come. */
function byCoalition(leaves: readonly JointLeave[]): { together: readonly number[]; ends: JointLeave[] }[] {
  const found = new Map<string, { together: readonly number[]; ends: JointLeave[] }>();
  for (const leave of leaves) {
    const key = leave.together.join();
    const known = found.get(key);
    if (known === undefined) found.set(key, { together: leave.together, ends: [leave] });
    else known.ends.push(leave);
  }
  return [...found.values()];
}
