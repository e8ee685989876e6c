/** What is tried out: reservation values, weights, tactics. Answered at once, and written only when it is kept. */
import { named } from '../../phrases/named.ts';
import './what-if.css';
import type { ReactNode } from 'react';
import { Dialog, DialogTrigger, Popover } from 'react-aria-components';
import type { TalksPart } from '../../../format/check/merged-talks.ts';
import { TACTIC_NAMES } from '../../../format/index.ts';
import { perform, useOpenCase } from '../../case/case-store.ts';
import { isInRange } from '../../desk/questions/talks-range.ts';
import type { TalksTrial } from '../../desk/questions/talks-seen.ts';
import type { PartyStakes, TalksStakesAnswer } from '../../desk/questions/talks-stakes.ts';
import { useQuestion } from '../../desk/use-question.ts';
import { Button } from '../../parts/button.tsx';
import { Choice } from '../../parts/choice.tsx';
import { PartyName } from '../../parts/party-name.tsx';
import { number, utility } from '../../phrases/figures.ts';
import { talks } from '../../phrases/talks.ts';
import { meetingTerms } from '../terms/meeting-terms.ts';
import { groupsOf, orderText } from '../terms/order-text.ts';
import { useMeeting } from '../use-meeting.ts';
import { AmountSlider } from './amount-slider.tsx';
import { importanceAgainst, keepTrial, weightsKept } from './keep-trial.ts';
import { isTrying, tryOut, useTrial } from './use-trial.ts';

const phrases = talks.trying;

/** In the place of a name: what the case says. */
const AS_WRITTEN = 'as-written';

/** `verdict`: what comes of it, in a few words, where one looks while sliding. */
export function WhatIf({ verdict }: { readonly verdict?: ReactNode }) {
  const meeting = useMeeting();
  const { value } = useQuestion('talksStakes', { meeting });
  if (value === undefined) return <section className="what-if no-print" aria-label={phrases.title} />;
  return <Bar stakes={value} verdict={verdict} />;
}

function Bar({ stakes, verdict }: { readonly stakes: TalksStakesAnswer; readonly verdict: ReactNode }) {
  const trial = useTrial();
  const written = useOpenCase(({ reading }) => reading?.draft?.talks);
  const isChanged = isTrying(trial);
  const meeting = useMeeting();
  const part = written && meetingTerms(written, meeting).part;
  const changes = changesInWords(stakes, trial, part);
  const against = part === undefined ? [] : againstInWords(stakes, trial, part);
  const isBeyond = stakes.parties.some(({ id, numbers }) => {
    const value = trial.reservations?.[id];
    return value !== undefined && numbers !== undefined && !isInRange(numbers.range, value);
  });
  const keep = async () => {
    if (written === undefined) return;
    const edits = keepTrial(written, trial);
    // What the case says already is kept as it is.
    if (edits.length === 0 || (await perform(edits, phrases.kept(changes)))) tryOut({});
  };
  return (
    <section className="what-if no-print" aria-label={phrases.title} data-changed={isChanged || undefined}>
      <header>
        <h3>{phrases.title}</h3>
        {verdict}
        <div role="status">
          {isChanged && <p>{`${phrases.changed(changes)} ${phrases.says}`}</p>}
          {against.map((text) => (
            <p key={text} className="against">
              {text}
            </p>
          ))}
        </div>
        {isChanged && (
          <div className="deeds">
            <Button
              look="main"
              aria-label={named(phrases.keep, phrases.keepSays)}
              isDisabled={isBeyond}
              onPress={() => void keep()}
            >
              {phrases.keep}
            </Button>
            <Button onPress={() => tryOut({})}>{phrases.takeBack}</Button>
          </div>
        )}
      </header>
      <div className="by-party">
        {stakes.parties.map((party) => (
          <OfParty key={party.id} party={party} stakes={stakes} part={part} />
        ))}
      </div>
    </section>
  );
}

interface OfPartyProps {
  readonly party: PartyStakes;
  readonly stakes: TalksStakesAnswer;
  /** As the draft has the terms; undefined while it has problems. */
  readonly part: TalksPart | undefined;
}

function OfParty({ party, stakes, part }: OfPartyProps) {
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
            value={trial.reservations?.[id] ?? numbers.reservation ?? numbers.range.least}
            least={numbers.range.least}
            most={Math.max(numbers.range.most, numbers.reservation ?? 0)}
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
            <Weights party={party} stakes={stakes} part={part} weights={numbers.weights} />
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
  part,
  weights,
}: OfPartyProps & { readonly weights: readonly number[] }) {
  const trial = useTrial();
  const tried = trial.weights?.[id] ?? {};
  const most = Math.max(1e-9, ...weights) * 1.5;
  const step = 10 ** Math.floor(Math.log10(most) - 1.5);
  const kept = part && weightsKept(part, id, tried);
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
              shown={(value) => number(kept?.[issue.id] ?? value)}
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

function changesInWords(
  { parties, issues }: TalksStakesAnswer,
  trial: TalksTrial,
  part: TalksPart | undefined,
): string[] {
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
        phrases.ofWeight(
          name,
          issues.find((one) => one.id === issue)?.name ?? issue,
          number((part && weightsKept(part, id, weights[id]!)?.[issue]) ?? weight),
        ),
      ),
      ...(tactics[id] === undefined ? [] : [phrases.ofTactic(name, talks.tactics[tactics[id]]?.name ?? tactics[id])]),
    ];
  });
}

/** Who would weigh the issues otherwise than it says it does. */
function againstInWords({ parties, issues }: TalksStakesAnswer, trial: TalksTrial, part: TalksPart): string[] {
  const nameOf = (issue: string) => issues.find(({ id }) => id === issue)?.name ?? issue;
  const named = (order: string) => orderText(groupsOf(order).map((group) => group.map(nameOf)));
  return parties.flatMap(({ id, name }) => {
    const some = trial.weights?.[id];
    const found = some && importanceAgainst(part, id, some);
    return found === undefined ? [] : [phrases.against(name, named(found.stated), named(found.tried))];
  });
}
