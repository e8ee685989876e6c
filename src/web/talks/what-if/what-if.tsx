/** What is tried out: reservation values, weights, tactics. Answered at once, and written only when it is kept. */
import './what-if.css';
import type { ReactNode } from 'react';
import { Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { TACTIC_NAMES } from '../../../format/index.ts';
import { perform, useOpenCase } from '../../case/case-store.ts';
import type { PartyStakes, TalksStakesAnswer } from '../../desk/questions/talks-stakes.ts';
import { useQuestion } from '../../desk/use-question.ts';
import { Button } from '../../parts/button.tsx';
import { Choice } from '../../parts/choice.tsx';
import { PartyName } from '../../parts/party-name.tsx';
import { number, utility } from '../../phrases/figures.ts';
import { talks } from '../../phrases/talks.ts';
import { useCasePlace } from '../../place/use-place.ts';
import { AmountSlider } from './amount-slider.tsx';
import { keepTrial } from './keep-trial.ts';
import { isTrying, tryOut, useTrial } from './use-trial.ts';

const phrases = talks.trying;

/** In the place of a name: what the case says. */
const AS_WRITTEN = 'as-written';

/** `verdict`: what comes of it, in a few words, where one looks while sliding. */
export function WhatIf({ verdict }: { readonly verdict?: ReactNode }) {
  const { chosen } = useCasePlace();
  const { value } = useQuestion('talksStakes', { meeting: chosen.meeting });
  if (value === undefined) return <section className="what-if no-print" aria-label={phrases.title} />;
  return <Bar stakes={value} verdict={verdict} />;
}

function Bar({ stakes, verdict }: { readonly stakes: TalksStakesAnswer; readonly verdict: ReactNode }) {
  const trial = useTrial();
  const written = useOpenCase(({ reading }) => reading?.draft?.talks);
  const isChanged = isTrying(trial);
  const changes = changesInWords(stakes, trial);
  const keep = async () => {
    if (written === undefined) return;
    if (await perform(keepTrial(written, trial), phrases.kept(changes.join('; ')))) tryOut({});
  };
  return (
    <section className="what-if no-print" aria-label={phrases.title} data-changed={isChanged || undefined}>
      <header>
        <h3>{phrases.title}</h3>
        {verdict}
        <p role="status">{isChanged ? `${phrases.changed(changes)} ${phrases.says}` : ''}</p>
        {isChanged && (
          <div className="deeds">
            <Button look="main" aria-label={phrases.keepSays} onPress={() => void keep()}>
              {phrases.keep}
            </Button>
            <Button onPress={() => tryOut({})}>{phrases.takeBack}</Button>
          </div>
        )}
      </header>
      <div className="by-party">
        {stakes.parties.map((party) => (
          <OfParty key={party.id} party={party} stakes={stakes} />
        ))}
      </div>
    </section>
  );
}

function OfParty({ party, stakes }: { readonly party: PartyStakes; readonly stakes: TalksStakesAnswer }) {
  const trial = useTrial();
  const { id, name, look, numbers } = party;
  const tactic = trial.tactics?.[id] ?? AS_WRITTEN;
  const items = [
    { id: AS_WRITTEN, name: ownTactic(party.tactic), says: phrases.ownTacticSays },
    ...TACTIC_NAMES.filter((one) => one !== party.tactic).map((one) => ({ id: one, ...talks.tactics[one]! })),
  ];
  const setReservation = (value: number) =>
    tryOut({ ...trial, reservations: { ...trial.reservations, [id]: Number(value.toFixed(3)) } });
  const setTactic = (chosen: string) => {
    const { [id]: _before, ...others } = trial.tactics ?? {};
    tryOut({ ...trial, tactics: chosen === AS_WRITTEN ? others : { ...others, [id]: chosen } });
  };
  return (
    <div className="of-party">
      <PartyName party={look} name={name} />
      {numbers === undefined ? (
        <p className="quiet">{phrases.noNumbers}</p>
      ) : (
        <>
          <AmountSlider
            label={phrases.reservation(name)}
            short={phrases.reservationShort}
            value={trial.reservations?.[id] ?? numbers.reservation ?? Math.min(0, numbers.range.worst)}
            least={Math.min(0, numbers.range.worst)}
            most={Math.max(numbers.range.best, numbers.reservation ?? 0)}
            step={0.005}
            shown={(value) =>
              trial.reservations?.[id] === undefined && numbers.reservation === undefined
                ? phrases.noneGiven
                : utility(value)
            }
            onChange={setReservation}
            written={numbers.reservation}
            isChanged={trial.reservations?.[id] !== undefined}
          />
          <div className="beside">
            <Weights party={party} stakes={stakes} weights={numbers.weights} />
            <Choice label={phrases.tactic(name)} hideLabel items={items} chosen={tactic} onChoose={setTactic} />
          </div>
        </>
      )}
    </div>
  );
}

function ownTactic(tactic: string | undefined): string {
  const named = tactic === undefined ? undefined : talks.tactics[tactic]?.name;
  return named === undefined ? phrases.ownTactic : `${phrases.ownTactic}: ${named}`;
}

function Weights({
  party: { id, name },
  stakes: { issues },
  weights,
}: {
  readonly party: PartyStakes;
  readonly stakes: TalksStakesAnswer;
  readonly weights: readonly number[];
}) {
  const trial = useTrial();
  const tried = trial.weights?.[id] ?? {};
  const most = Math.max(1e-9, ...weights) * 1.5;
  const step = 10 ** Math.floor(Math.log10(most) - 1.5);
  return (
    <DialogTrigger>
      <Button>
        {phrases.weightsShort}
        <span className="visually-hidden"> {phrases.weights(name)}</span>
      </Button>
      <Popover className="choice-list weight-list" offset={4}>
        <Dialog aria-label={phrases.weights(name)}>
          {issues.map((issue, at) => (
            <AmountSlider
              key={issue.id}
              label={phrases.weight(issue.name, name)}
              short={issue.name}
              value={tried[issue.id] ?? weights[at]!}
              least={0}
              most={most}
              step={step}
              shown={number}
              written={weights[at]}
              isChanged={tried[issue.id] !== undefined}
              onChange={(value) =>
                tryOut({
                  ...trial,
                  weights: { ...trial.weights, [id]: { ...tried, [issue.id]: Number(value.toPrecision(4)) } },
                })
              }
            />
          ))}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

function changesInWords({ parties, issues }: TalksStakesAnswer, trial: ReturnType<typeof useTrial>): string[] {
  const { reservations = {}, weights = {}, tactics = {} } = trial;
  return parties.flatMap(({ id, name, numbers }) => {
    const reservation = reservations[id];
    const before = numbers?.reservation;
    return [
      ...(reservation === undefined
        ? []
        : [
            phrases.ofReservation(
              name,
              before === undefined ? phrases.noneGiven : utility(before),
              utility(reservation),
            ),
          ]),
      ...Object.entries(weights[id] ?? {}).map(([issue, weight]) =>
        phrases.ofWeight(name, issues.find((one) => one.id === issue)?.name ?? issue, number(weight)),
      ),
      ...(tactics[id] === undefined ? [] : [phrases.ofTactic(name, talks.tactics[tactics[id]]?.name ?? tactics[id])]),
    ];
  });
}
