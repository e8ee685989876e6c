/** Where a meeting ended, and what of it was otherwise than in the one before. */
import type { HeldMeeting } from '../../desk/questions/talks-run.ts';
import { Button } from '../../parts/button.tsx';
import { utility } from '../../phrases/figures.ts';
import { talks as words } from '../../phrases/talks.ts';
import { talksRun as phrases } from '../../phrases/talks-run.ts';
import { beliefWords } from '../../phrases/talks-tactic.ts';
import { choose } from '../../place/use-place.ts';
import { BEGINNING } from '../meeting-of.ts';
import { nearestText } from '../points/nearest-text.ts';

export function Outcome({ run }: { readonly run: HeldMeeting }) {
  const { outcome, parties, issues, rounds, redefined, removed, raised, assumed, believing, why, by } = run;
  const nameOf = (party: number) => parties[party]!.name;
  const worths = (utilities: readonly number[]) =>
    utilities.map((one, party) => phrases.outcome.worthTo(nameOf(party), utility(one)));
  const isDiscounted =
    outcome.form === 'agreement' && outcome.discounted.some((one, party) => one !== outcome.utilities[party]);
  const agrees = outcome.form === 'agreement';
  return (
    <div className="outcome">
      {(why !== undefined || redefined.length > 0 || removed.length > 0) && (
        <p>
          {redefined.length > 0 && `${phrases.held.redefined(redefined, by)} `}
          {removed.length > 0 && `${phrases.held.removed(removed)} `}
          {why}
        </p>
      )}
      {raised.map((share, party) =>
        share > 0 ? <p key={parties[party]!.id}>{phrases.held.raised(nameOf(party), share)}</p> : null,
      )}
      {believing.map((party) => (
        <p key={parties[party]!.id} className="acts-on-beliefs">
          {beliefWords.acting(
            nameOf(party),
            parties.filter((_, other) => other !== party).map(({ name }) => name),
          )}
        </p>
      ))}
      {assumed.length > 0 && <p className="quiet">{phrases.held.assumed(assumed.map(nameOf))}</p>}
      <p className={agrees ? 'verdict some' : 'verdict none'} role="status">
        {agrees
          ? phrases.outcome.agreement(outcome.round + 1, rounds, nameOf(outcome.by), run.lastRound + 1)
          : outcome.why === 'deadline' || outcome.by === undefined
            ? phrases.outcome.deadline(rounds)
            : phrases.outcome.walkedAway(nameOf(outcome.by))}
      </p>
      {!agrees && <Missed run={run} />}
      {!agrees && run.wouldHold.length > 0 && <ThenHolds run={run} />}
      {agrees && (
        <>
          <p className="package">{words.packageOf(outcome.values.map((value, at) => [issues[at]!.name, value]))}.</p>
          <p>
            {phrases.outcome.worth(worths(outcome.utilities))}{' '}
            {isDiscounted && phrases.outcome.discounted(worths(outcome.discounted))}
          </p>
        </>
      )}
    </div>
  );
}

/** Without an agreement, by the conflict of the case. */
function ThenHolds({ run: { wouldHold, parties } }: { readonly run: HeldMeeting }) {
  return (
    <>
      <p>{phrases.outcome.thenHold(wouldHold.length)}</p>
      <ul>
        {wouldHold.map(({ n, words: state, utilities }) => (
          <li key={n}>
            {phrases.outcome.stateWorth(
              phrases.outcome.state(n, state),
              parties.map(({ name }, party) => {
                const one = utilities[party];
                return one === undefined ? phrases.outcome.noNumber(name) : phrases.outcome.worthTo(name, utility(one));
              }),
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

/** What a breakdown left on the table. */
function Missed({ run }: { readonly run: HeldMeeting }) {
  const { missed } = run;
  return (
    <p>
      {missed !== undefined && (
        <>
          {missed.zone === 0n
            ? missed.nearest === undefined
              ? phrases.left.barred
              : `${phrases.left.nothing(missed.isNarrowed)} ${nearestText(missed.nearest, run)}`
            : phrases.left.zone(words.count(missed.zone), missed.zone === 1n)}{' '}
        </>
      )}
      <span className="no-print">
        <Button onPress={() => choose({ chosen: { part: null, meeting: run.id ?? BEGINNING } })}>
          {phrases.left.lookAt}
        </Button>
      </span>
    </p>
  );
}
