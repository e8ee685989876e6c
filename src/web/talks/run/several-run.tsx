/** Talks in which several packages at a time are on the table, turn by turn. */
import './several-run.css';
import { useMemo } from 'react';
import type { SeenSeveral, SeenTurn } from '../../desk/questions/talks-several.ts';
import { Scrolling } from '../../parts/scrolling.tsx';
import { number, utility } from '../../phrases/figures.ts';
import { talks as words } from '../../phrases/talks.ts';
import { talksRun } from '../../phrases/talks-run.ts';
import { talksSeveral as phrases } from '../../phrases/talks-several.ts';
import { AssumedNote } from '../assumed-note.tsx';
import { PartySign } from '../chart/party-shape.tsx';
import { DealPanel } from '../deal/deal-panel.tsx';
import { useTrial } from '../what-if/use-trial.ts';
import { PartyHeads, Worths } from '../worth-cells.tsx';
import { Outcome } from './outcome.tsx';
import { packagesPut, turnsAsOffers } from './several-as-offers.ts';
import { Steps } from './steps.tsx';
import { TimeChart } from './time-chart.tsx';
import { TracePlot } from './trace-plot.tsx';
import { TurnTable } from './turn-table.tsx';
import { unansweredText } from './unanswered-text.ts';
import { useOffer } from './use-offer.ts';
import { WeighedTable } from './weighed-table.tsx';

export function SeveralRun({ run }: { readonly run: SeenSeveral }) {
  const { turns } = run;
  const trial = useTrial();
  const [at, setAt] = useOffer(turns.length);
  const turn = turns[at - 1];
  const [each, liked] = useMemo(() => [packagesPut(run), turnsAsOffers(run)], [run]);
  return (
    <>
      <div className="pictures">
        <div className="outcome-and-note">
          <Outcome run={run} />
          <AssumedNote meeting={run.id} />
        </div>
        {turn === undefined ? (
          <p>{talksRun.held.none}</p>
        ) : (
          <section className="offer-stepper" aria-label={phrases.stepper.label}>
            <Steps names={phrases.stepper} at={at} count={turns.length} onStep={setAt} />
            <TurnText run={run} turn={turn} isLast={at === turns.length} />
          </section>
        )}
      </div>
      {turn !== undefined && (
        <>
          <Packages run={run} turn={turn} />
          <div className="pictures">
            <TracePlot
              run={each}
              at={turns.slice(0, at).reduce((sum, { packages }) => sum + packages.length, 0)}
              ringed={turn.packages.length}
              isJoined={false}
              title={phrases.picture.title}
              says={phrases.picture.says}
            />
            <TimeChart run={liked} at={at} title={phrases.time.title} />
          </div>
          <WeighedTable run={run} />
          <TurnTable run={run} at={at} onStep={setAt} />
        </>
      )}
      {run.outcome.form === 'agreement' && (
        <DealPanel title={talksRun.left.title} asked={{ meeting: run.id, trial, levels: run.outcome.levels }} />
      )}
    </>
  );
}

interface TurnTextProps {
  readonly run: SeenSeveral;
  readonly turn: SeenTurn;
  readonly isLast: boolean;
}

function TurnText({ run, turn, isLast }: TurnTextProps) {
  const { parties } = run;
  const atEnd = isLast ? unansweredText(run) : undefined;
  const { by, round, target, packages } = turn;
  const { name, look } = parties[by]!;
  const own = packages.map(({ utilities }) => utilities[by]!);
  const [least, most] = [utility(Math.min(...own)), utility(Math.max(...own))];
  return (
    <div className="offer" aria-live="polite">
      <p>
        <PartySign look={look} /> {phrases.stepper.says(round + 1, name, packages.length)}
      </p>
      {Number.isFinite(target) && <p className="quiet">{phrases.stepper.aims(name, utility(target), least, most)}</p>}
      {atEnd !== undefined && <p className="quiet">{talksRun.sentenceOf(atEnd)}</p>}
    </div>
  );
}

function Packages({ run: { parties, issues }, turn }: { readonly run: SeenSeveral; readonly turn: SeenTurn }) {
  const { packages, choices } = turn;
  return (
    <Scrolling label={phrases.table}>
      <table className="plain-table turn-packages">
        <caption>{phrases.table}</caption>
        <thead>
          <tr>
            <th scope="col">{phrases.heads.number}</th>
            <th scope="col">{phrases.heads.package}</th>
            <PartyHeads parties={parties} />
            <th scope="col">{phrases.heads.answer}</th>
          </tr>
        </thead>
        <tbody>
          {packages.map(({ levels, values, utilities }, place) => (
            <tr key={levels.join()} data-liked={choices.some(({ likes }) => likes === place) || undefined}>
              <td>{number(place + 1)}</td>
              <td>{words.packageOf(values.map((value, issue) => [issues[issue]!.name, value]))}</td>
              <Worths parties={parties} utilities={utilities} />
              <td>
                <ul className="answers">
                  {choices.map(({ party, likes, responses }) => {
                    const answer = responses[place];
                    const { id, name } = parties[party]!;
                    const isLiked = likes === place && packages.length > 1;
                    if (answer === undefined && !isLiked) return null;
                    return (
                      <li key={id}>
                        {isLiked && <strong>{phrases.likes(name)}. </strong>}
                        {answer !== undefined && `${talksRun.answer(name, answer.accepted, answer.because)}.`}
                      </li>
                    );
                  })}
                </ul>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scrolling>
  );
}
