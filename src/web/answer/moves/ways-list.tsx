/** The ways out of the chosen state and into it, as text: the same that the picture lights. */
import './ways-list.css';
import { useState } from 'react';
import { Button as AriaButton, Disclosure, DisclosurePanel, Heading } from 'react-aria-components';
import type { MovesAnswer } from '../../desk/questions/moves.ts';
import type { Neighbor, NeighborsAnswer, Ways } from '../../desk/questions/neighbors.ts';
import { Button } from '../../parts/button.tsx';
import { Icon } from '../../parts/icon.tsx';
import { PartyName } from '../../parts/party-name.tsx';
import { StateLink } from '../../parts/state-link.tsx';
import { Words } from '../../parts/words.tsx';
import { moves as phrases } from '../../phrases/moves.ts';
import { marksOf } from './marks-of.ts';

interface Props {
  readonly answer: MovesAnswer;
  readonly ways: NeighborsAnswer | undefined;
  readonly movers: readonly number[];
  readonly onClear: () => void;
}

export function WaysList({ answer, ways, movers, onClear }: Props) {
  if (ways === undefined) return <Marked answer={answer} />;
  const node = answer.nodes.find(({ n }) => n === ways.n);
  const marks = marksOf({ isStatusQuo: ways.isStatusQuo, standing: node?.standing ?? 'fails' });
  return (
    <section className="ways-list" aria-label={phrases.sideTitle}>
      <header>
        <h3>{phrases.state(ways.n)}</h3>
        <Button look="quiet" onPress={onClear}>
          {phrases.clear}
        </Button>
      </header>
      {marks.length > 0 && <p className="marks">{marks.join(', ')}</p>}
      <p className="words">
        <Words text={ways.words} />
      </p>
      <Direction title={phrases.out} none={phrases.noOut} side="out" ways={ways} movers={movers} />
      <Direction title={phrases.into} none={phrases.noInto} side="into" ways={ways} movers={movers} />
    </section>
  );
}

interface DirectionProps {
  readonly title: string;
  readonly none: string;
  readonly side: 'out' | 'into';
  readonly ways: NeighborsAnswer;
  readonly movers: readonly number[];
}

function Direction({ title, none, side, ways, movers }: DirectionProps) {
  const shown = ways.parties.flatMap((party, place) =>
    movers.includes(place) && party[side].count > 0 ? [{ name: party.name, place, own: party[side] }] : [],
  );
  return (
    <>
      <h4>{title}</h4>
      {shown.length === 0 && <p className="quiet">{none}</p>}
      {shown.map(({ name, place, own }) => (
        // Folded anew for another state.
        <PartyWays key={`${ways.n} ${place}`} name={name} party={place} side={side} ways={own} />
      ))}
    </>
  );
}

function PartyWays({ name, party, side, ways }: { name: string; party: number; side: 'out' | 'into'; ways: Ways }) {
  const [isOpen, setOpen] = useState(false);
  const better = ways.shown.filter(({ liking }) => liking === 'better');
  const others = ways.shown.filter(({ liking }) => liking !== 'better');
  const left = ways.count - ways.shown.length;
  return (
    <div className="party-ways">
      <h5>
        <PartyName party={party} name={name} />
      </h5>
      {better.length > 0 && <Rows mover={name} rows={better} side={side} />}
      {others.length > 0 && (
        <Disclosure isExpanded={isOpen} onExpandedChange={setOpen}>
          <Heading level={6} className="fold">
            <AriaButton slot="trigger" className="trigger">
              <Icon name={isOpen ? 'down' : 'forward'} />
              {phrases.mereOut(ways.count - ways.better)}
            </AriaButton>
          </Heading>
          <DisclosurePanel>
            <Rows mover={name} rows={others} side={side} />
          </DisclosurePanel>
        </Disclosure>
      )}
      {left > 0 && <p className="quiet">{phrases.more(left)}</p>}
    </div>
  );
}

interface RowsProps {
  readonly mover: string;
  readonly rows: readonly Neighbor[];
  readonly side: 'out' | 'into';
}

function Rows({ mover, rows, side }: RowsProps) {
  return (
    <ul>
      {rows.map(({ n, liking, words }) => (
        <li key={n} className={liking}>
          <span className="visually-hidden">{side === 'out' ? phrases.leads(n) : phrases.comes(n)}</span>
          <StateLink n={n} />
          <span>
            <span className="liking">{phrases.liking(mover, liking)}</span> <Words text={words} />
          </span>
        </li>
      ))}
    </ul>
  );
}

/** Before anything is chosen: where to begin. */
function Marked({ answer }: { readonly answer: MovesAnswer }) {
  const marked = answer.nodes.filter(
    ({ n, standing }) => n === answer.statusQuo || standing === 'holds' || standing === 'foresight',
  );
  marked.sort((a, b) => Number(b.n === answer.statusQuo) - Number(a.n === answer.statusQuo));
  return (
    <section className="ways-list" aria-label={phrases.sideTitle}>
      <h3>{phrases.sideTitle}</h3>
      <p className="quiet">{phrases.pick}</p>
      {marked.length === 0 && <p className="quiet">{phrases.noneMarked}</p>}
      <ul>
        {marked.slice(0, MOST_MARKED).map((node) => (
          <li key={node.n}>
            <StateLink n={node.n} />
            <span>
              <span className="liking">
                {marksOf({ isStatusQuo: node.n === answer.statusQuo, standing: node.standing }).join(', ')}
              </span>{' '}
              {node.words !== undefined && <Words text={node.words} />}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

const MOST_MARKED = 12;
