/** Every offer with what it is worth and why it was refused; those around the one that is looked at. */
import { named } from '../../phrases/named.ts';
import './trace-table.css';
import { Button as AriaButton } from 'react-aria-components';
import type { SeenRun } from '../../desk/questions/talks-run.ts';
import { Scrolling } from '../../parts/scrolling.tsx';
import { number, utility } from '../../phrases/figures.ts';
import { talks as words } from '../../phrases/talks.ts';
import { talksRun } from '../../phrases/talks-run.ts';
import { PartySign } from '../chart/party-shape.tsx';
import { PartyHeads, Worths } from '../worth-cells.tsx';
import { unansweredText } from './unanswered-text.ts';
import { useChosenInSight } from './use-chosen-in-sight.ts';

const phrases = talksRun.trace;

/** So many before and after. */
const AROUND = 60;
/** Up to so many issues have a column of their own. */
const MOST_COLUMNS = 6;

interface Props {
  readonly run: SeenRun;
  readonly at: number;
  readonly onStep: (at: number) => void;
}

export function TraceTable({ run, at, onStep }: Props) {
  const { offers, parties, issues, skipped } = run;
  const atEnd = unansweredText(run);
  const table = useChosenInSight(at);
  const from = Math.max(0, Math.min(at - 1 - AROUND, offers.length - 2 * AROUND - 1));
  const shown = offers.slice(from, from + 2 * AROUND + 1);
  const isWide = issues.length <= MOST_COLUMNS;
  /** Otherwise than in the party's offer before. */
  const isNew = (place: number, issue: number) => {
    const { by, levels } = offers[place]!;
    const before = offers.slice(0, place).findLast((offer) => offer.by === by);
    return before !== undefined && before.levels[issue] !== levels[issue];
  };
  return (
    <div className="trace-table">
      <Scrolling label={phrases.table}>
        <table className="plain-table" ref={table}>
          <caption>{phrases.table}</caption>
          <thead>
            <tr>
              <th scope="col" className="right">
                {phrases.heads.round}
              </th>
              <th scope="col">{phrases.heads.by}</th>
              {isWide ? (
                issues.map(({ id, name }) => (
                  <th key={id} scope="col">
                    {name}
                  </th>
                ))
              ) : (
                <th scope="col">{phrases.heads.package}</th>
              )}
              <PartyHeads parties={parties} />
              <th scope="col" className="right">
                {phrases.heads.target}
              </th>
              <th scope="col">{phrases.heads.answer}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map(({ round, by, values, utilities, target, responses }, place) => {
              const n = from + place + 1;
              return (
                <tr key={n} data-chosen={n === at || undefined}>
                  <td className="right">{number(round + 1)}</td>
                  <th scope="row">
                    <AriaButton
                      className="offer-button"
                      aria-label={named(parties[by]!.name, phrases.look(n))}
                      onPress={() => onStep(n)}
                    >
                      <PartySign look={parties[by]!.look} /> {parties[by]!.name}
                    </AriaButton>
                  </th>
                  {isWide ? (
                    values.map((value, issue) => (
                      <td key={issues[issue]!.id} className={isNew(n - 1, issue) ? 'new' : undefined}>
                        {value}
                      </td>
                    ))
                  ) : (
                    <td>{words.packageOf(values.map((value, issue) => [issues[issue]!.name, value]))}</td>
                  )}
                  <Worths parties={parties} utilities={utilities} />
                  <td className="right">{Number.isFinite(target) ? utility(target) : words.none}</td>
                  <td>
                    {words.clauses([
                      ...responses.map(({ party, accepted, because }) =>
                        talksRun.answer(parties[party]!.name, accepted, because),
                      ),
                      ...(n === offers.length && atEnd !== undefined ? [atEnd] : []),
                    ])}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </Scrolling>
      {(skipped > 0 || shown.length < offers.length) && (
        <p className="quiet">
          {shown.length < offers.length && phrases.window(from + 1, from + shown.length, offers.length)}{' '}
          {skipped > 0 && phrases.skipped(skipped)}
        </p>
      )}
    </div>
  );
}
