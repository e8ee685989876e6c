/** One coalition and one state: would they leave it together, and what could answer that. */
import './coalition-why.css';
import { Checkbox, CheckboxGroup, Label } from 'react-aria-components';
import type { CoalitionWhyAnswer, ShownVerdict, ShownWay } from '../../desk/questions/coalition-why.ts';
import type { CoalitionsAnswer } from '../../desk/questions/coalitions.ts';
import { useQuestion } from '../../desk/use-question.ts';
import { Answering } from '../../parts/answering.tsx';
import { PartyName } from '../../parts/party-name.tsx';
import { type Standing, StandingMark } from '../../parts/standing-mark.tsx';
import { Words } from '../../parts/words.tsx';
import { coalitions as phrases } from '../../phrases/coalitions.ts';
import { choose, lensOf, useCasePlace } from '../../place/use-place.ts';
import { StateChoice } from '../paths/state-choice.tsx';
import { type Named, Told } from '../paths/told.tsx';
import { Gains } from './gains.tsx';

export function CoalitionWhy({ answer, pareto }: { readonly answer: CoalitionsAnswer; readonly pareto: boolean }) {
  const place = useCasePlace();
  const { parties, leaves, from, statusQuo, choosable } = answer;
  const first = leaves?.[0];
  const who =
    place.chosen.coalition?.split(',').filter((id) => parties.some((party) => party.id === id)) ??
    (first?.together ?? [...parties.keys()].slice(0, 2)).map((party) => parties[party]!.id);
  const state = place.chosen.at === undefined ? (first?.from.n ?? statusQuo ?? from[0]?.n) : Number(place.chosen.at);
  const asked =
    who.length === 0 || state === undefined ? undefined : { lens: lensOf(place), coalition: who, state, pareto };
  const asking = useQuestion('coalitionWhy', asked);
  return (
    <section className="coalition-why">
      <h3>{phrases.whyTitle}</h3>
      <div className="asked">
        <CheckboxGroup
          className="who"
          value={who}
          onChange={(ids) => choose({ chosen: { coalition: ids.length === 0 ? ',' : ids.join() } })}
        >
          <Label className="label">{phrases.who}</Label>
          <div className="boxes">
            {parties.map(({ id, name }, party) => (
              <Checkbox key={id} value={id} className="box">
                <PartyName party={party} name={name} />
              </Checkbox>
            ))}
          </div>
        </CheckboxGroup>
        <StateChoice
          label={phrases.state}
          items={choosable}
          chosen={state}
          onChoose={(n) => choose({ chosen: { at: n } })}
        />
      </div>
      {who.length === 0 ? (
        <p role="status">{phrases.chooseParties}</p>
      ) : (
        <Answering asking={asking}>{(found) => <Found found={found} />}</Answering>
      )}
    </section>
  );
}

function Found({ found }: { readonly found: CoalitionWhyAnswer }) {
  const { state, parties, verdicts, together: who } = found;
  return (
    <>
      <p className="state">
        <Words text={state.words} />
      </p>
      {verdicts.map((verdict) => (
        <Verdict key={verdict.concept} verdict={verdict} who={who} parties={parties} />
      ))}
    </>
  );
}

interface VerdictProps {
  readonly verdict: ShownVerdict;
  readonly who: readonly number[];
  readonly parties: readonly Named[];
}

function Verdict({ verdict, who, parties }: VerdictProps) {
  const { letters, name, means, stable, hangsOn, improvements, ways } = verdict;
  const standing: Standing = stable === undefined ? 'open' : stable ? 'holds' : 'fails';
  return (
    <section className="verdict">
      <h4>
        <StandingMark standing={standing} /> {phrases.concept(name, letters)}
      </h4>
      <p>
        {stable === undefined ? (
          hangsOn.length > 0 ? (
            <Told telling={phrases.open(hangsOn)} parties={parties} />
          ) : (
            phrases.bounded
          )
        ) : (
          <Told telling={stable ? phrases.stays(who) : phrases.leaves(who)} parties={parties} />
        )}{' '}
        <Told
          telling={improvements === 0 ? phrases.noImprovement(who) : phrases.improvements(who, improvements)}
          parties={parties}
        />{' '}
        <span className="quiet">{phrases.means(means)}</span>
      </p>
      {ways.length > 0 && (
        <ul className="ways">
          {ways.map((way) => (
            <li key={way.step.to.n}>
              <WayTold way={way} who={who} parties={parties} withGains={verdict.concept === 'cnash'} />
            </li>
          ))}
          {improvements > ways.length && <li className="quiet">{phrases.notShown(improvements - ways.length)}</li>}
        </ul>
      )}
    </section>
  );
}

interface WayProps {
  readonly way: ShownWay;
  readonly who: readonly number[];
  readonly parties: readonly Named[];
  /** The gains are the same by every concept: once is enough. */
  readonly withGains: boolean;
}

function WayTold({ way: { step, gains, outcome, answer, counter }, who, parties, withGains }: WayProps) {
  const end = answer.at(-1)?.to.n;
  return (
    <>
      <p>
        <Told telling={phrases.wayTo(step.to.n, step.move)} parties={parties} />{' '}
        {!withGains && <Told telling={phrases.outcome[outcome](who)} parties={parties} />}
      </p>
      {withGains && <Gains gains={gains} parties={parties} />}
      {answer.length > 0 && (
        <ol className="answer">
          {answer.map(({ to, move }) => (
            <li key={to.n}>
              <Told telling={phrases.answer(to.n, move)} parties={parties} />
            </li>
          ))}
        </ol>
      )}
      {outcome === 'deterred' && end !== undefined && (
        <p>
          <Told telling={phrases.deterredEnd(who, end)} parties={parties} />
        </p>
      )}
      {counter !== undefined && (
        <p>
          <Told telling={phrases.mendedBy(who, counter.to.n, counter.move)} parties={parties} />
        </p>
      )}
    </>
  );
}
