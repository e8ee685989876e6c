/** Every turn with what the others would rather have of it; those around the one that is looked at. */
import './trace-table.css';
import { Button as AriaButton } from 'react-aria-components';
import type { SeenSeveral } from '../../desk/questions/talks-several.ts';
import { Scrolling } from '../../parts/scrolling.tsx';
import { number, utility } from '../../phrases/figures.ts';
import { named } from '../../phrases/named.ts';
import { talks as words } from '../../phrases/talks.ts';
import { talksRun } from '../../phrases/talks-run.ts';
import { talksSeveral } from '../../phrases/talks-several.ts';
import { PartySign } from '../chart/party-shape.tsx';
import { PartyHeads, Worths } from '../worth-cells.tsx';
import { bestOf } from './several-as-offers.ts';
import { unansweredText } from './unanswered-text.ts';
import { useChosenInSight } from './use-chosen-in-sight.ts';

const phrases = talksSeveral.trace;

/** So many before and after. */
const AROUND = 60;

interface Props {
  readonly run: SeenSeveral;
  readonly at: number;
  readonly onStep: (at: number) => void;
}

export function TurnTable({ run, at, onStep }: Props) {
  const { turns, parties, issues, skipped } = run;
  const atEnd = unansweredText(run);
  const table = useChosenInSight(at);
  const from = Math.max(0, Math.min(at - 1 - AROUND, turns.length - 2 * AROUND - 1));
  const shown = turns.slice(from, from + 2 * AROUND + 1);
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
              <th scope="col" className="right">
                {phrases.heads.count}
              </th>
              <th scope="col">{phrases.heads.package}</th>
              <PartyHeads parties={parties} />
              <th scope="col" className="right">
                {phrases.heads.target}
              </th>
              <th scope="col">{phrases.heads.answer}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((turn, place) => {
              const n = from + place + 1;
              const { round, by, target, packages, choices } = turn;
              const best = bestOf(turn);
              const { values, utilities } = packages[best]!;
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
                  <td className="right">{number(packages.length)}</td>
                  <td>{words.packageOf(values.map((value, issue) => [issues[issue]!.name, value]))}</td>
                  <Worths parties={parties} utilities={utilities} />
                  <td className="right">{Number.isFinite(target) ? utility(target) : words.none}</td>
                  <td>
                    {[
                      ...choices.flatMap(({ party, responses }) => {
                        const answer = responses[best];
                        if (answer === undefined) return [];
                        return [talksRun.answer(parties[party]!.name, answer.accepted, answer.because)];
                      }),
                      ...(n === turns.length && atEnd !== undefined ? [atEnd] : []),
                    ].join('; ')}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </Scrolling>
      {(skipped > 0 || shown.length < turns.length) && (
        <p className="quiet">
          {shown.length < turns.length && phrases.window(from + 1, from + shown.length, turns.length)}{' '}
          {skipped > 0 && phrases.skipped(skipped)}
        </p>
      )}
    </div>
  );
}
