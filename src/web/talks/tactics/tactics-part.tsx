/** Tactics against tactics: a table of how often they agree, how near to the Nash point, and with what. */
import './tactics-part.css';
import { Button as AriaButton } from 'react-aria-components';
import type { TournamentCell } from '../../../engine/bargaining/index.ts';
import { useQuestion } from '../../desk/use-question.ts';
import { Answering } from '../../parts/answering.tsx';
import { Choice } from '../../parts/choice.tsx';
import { Scrolling } from '../../parts/scrolling.tsx';
import { Segments } from '../../parts/segments.tsx';
import { number } from '../../phrases/figures.ts';
import { talksTactics as phrases } from '../../phrases/talks-tactics.ts';
import { choose, useCasePlace } from '../../place/use-place.ts';
import { AssumedNote } from '../assumed-note.tsx';
import { BEGINNING } from '../meeting-of.ts';
import { useMeeting } from '../use-meeting.ts';
import { tryOut, useTrial } from '../what-if/use-trial.ts';
import { WhatIf } from '../what-if/what-if.tsx';
import { type PlayedTactics, useTournament } from './use-tournament.ts';

type Metric = keyof typeof phrases.metrics;
const METRICS = Object.keys(phrases.metrics) as Metric[];
const REPEATS = ['1', '20', '200', '2000'];
/** Most tactics draw nothing, and then once is enough. */
const USUAL = '1';

export function TacticsPart() {
  const { chosen } = useCasePlace();
  const meeting = useMeeting();
  const trial = useTrial();
  const repeats = REPEATS.includes(chosen.repeats ?? '') ? chosen.repeats! : USUAL;
  const asking = useTournament(useQuestion('talksTactics', { meeting, trial, repeats: Number(repeats) }));
  return (
    <div className="talks-part">
      <WhatIf />
      <h3>{phrases.title}</h3>
      <p className="quiet">{phrases.lead}</p>
      <AssumedNote meeting={meeting} />
      <div className="tools no-print">
        <Choice
          label={phrases.repeats}
          items={REPEATS.map((id) => ({ id, name: number(Number(id)) }))}
          chosen={repeats}
          onChoose={(id) => choose({ chosen: { repeats: id === USUAL ? null : id } }, { replace: true })}
        />
      </div>
      <Answering asking={asking}>{(answer) => <Shown answer={answer} />}</Answering>
    </div>
  );
}

function Shown({ answer }: { readonly answer: PlayedTactics }) {
  const { chosen } = useCasePlace();
  const metric = METRICS.find((one) => one === chosen.metric) ?? 'rate';
  const { parties, repeats, rounds, seed, ofOneMeeting, entrants } = answer;
  const believers = entrants.flatMap(({ of, believes }) => (believes && of !== undefined ? [of] : []));
  return (
    <>
      <Segments
        label={phrases.metric}
        items={METRICS.map((id) => ({ id, name: phrases.metrics[id].name }))}
        chosen={metric}
        onChoose={(id) => choose({ chosen: { metric: id === 'rate' ? null : id } }, { replace: true })}
        isPrinted={false}
      />
      <HeatTable answer={answer} metric={metric} />
      <p className="quiet">
        {ofOneMeeting !== undefined && phrases.ofMeeting(ofOneMeeting.name)} {phrases.runs(repeats, rounds, seed)}{' '}
        {parties.length > 2 && phrases.others(parties.slice(1).map(({ name }) => name))} {phrases.legend}{' '}
        {believers.length > 0 && phrases.believes(believers.map((place) => parties[place]!.name))}
      </p>
    </>
  );
}

function measured(cell: TournamentCell, metric: Metric): number | undefined {
  switch (metric) {
    case 'rate':
      return cell.agreementRate;
    case 'distance':
      return cell.meanDistanceToNash;
    case 'first':
      return cell.meanUtilities[0];
    case 'second':
      return cell.meanUtilities[1];
    case 'rounds':
      return cell.meanRounds;
  }
}

function HeatTable({ answer, metric }: { readonly answer: PlayedTactics; readonly metric: Metric }) {
  const { entrants, cells, parties } = answer;
  const meeting = useMeeting();
  const trial = useTrial();
  const nameOf = (place: number) => {
    const { tactic, of } = entrants[place]!;
    return tactic === undefined ? phrases.as(parties[of!]!.name) : phrases.nameOf(tactic);
  };
  const values = cells.map((cell) => measured(cell, metric));
  const known = values.filter((value) => value !== undefined);
  const [least, most] = [Math.min(...known), Math.max(...known)];
  const shade = (value: number) => {
    const share = most - least < 1e-12 ? 0.5 : (value - least) / (most - least);
    return `color-mix(in oklab, var(--accent) ${Math.round(45 * share)}%, var(--surface))`;
  };
  const title = phrases.tableOf(phrases.metrics[metric].name, phrases.metrics[metric].says);
  const play = (first: number, second: number) => {
    const tactics = Object.fromEntries(
      parties.flatMap(({ id }, party) => {
        const { tactic } = entrants[party === 0 ? first : second]!;
        return tactic === undefined ? [] : [[id, tactic]];
      }),
    );
    tryOut({ ...trial, tactics });
    choose({ chosen: { part: 'run', meeting: meeting ?? BEGINNING, offer: null } });
  };
  return (
    <Scrolling label={title}>
      <table className="tactic-table">
        <caption>{title}</caption>
        <thead>
          <tr>
            <th scope="col" className="corner">
              {phrases.corner}
            </th>
            {entrants.map((entrant, place) => (
              <th key={`${entrant.tactic} ${entrant.of}`} scope="col">
                {nameOf(place)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {entrants.map((entrant, first) => (
            <tr key={`${entrant.tactic} ${entrant.of}`}>
              <th scope="row">{nameOf(first)}</th>
              {entrants.map((other, second) => {
                const value = values[first * entrants.length + second];
                const shown = value === undefined ? phrases.none : phrases.shown[metric](value);
                return (
                  <td
                    key={`${other.tactic} ${other.of}`}
                    style={value === undefined ? undefined : { background: shade(value) }}
                  >
                    <AriaButton
                      className="pair"
                      aria-label={phrases.play(
                        nameOf(first),
                        nameOf(second),
                        value === undefined ? phrases.noneSays : shown,
                      )}
                      onPress={() => play(first, second)}
                    >
                      {shown}
                    </AriaButton>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </Scrolling>
  );
}
