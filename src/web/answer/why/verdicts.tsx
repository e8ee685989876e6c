/** The verdict in a sentence: for one party with the lines that show it, for all with a way to each. */

import { useOpenCase } from '../../case/case-store.ts';
import type { Line, PartyVerdict, WhyAnswer } from '../../desk/questions/why.ts';
import { Button } from '../../parts/button.tsx';
import { PartyName } from '../../parts/party-name.tsx';
import { StandingMark } from '../../parts/standing-mark.tsx';
import { Words } from '../../parts/words.tsx';
import { why as phrases } from '../../phrases/why.ts';
import { choose, useCasePlace } from '../../place/use-place.ts';
import { LineStepper } from './line-stepper.tsx';
import { goTo, lineAt, wayAt } from './use-line.ts';

export function Verdicts({ answer, isOne }: { readonly answer: WhyAnswer; readonly isOne: boolean }) {
  const { concept, verdicts } = answer;
  const [first] = verdicts;
  return (
    <section className="verdicts" aria-labelledby="why-verdict">
      <h3 id="why-verdict">{phrases.verdict}</h3>
      <p className="means">{phrases.means(concept.name, concept.letters, concept.means)}</p>
      {isOne && first !== undefined ? <One n={answer.n} verdict={first} /> : <Each answer={answer} />}
    </section>
  );
}

function Each({ answer }: { readonly answer: WhyAnswer }) {
  const places = usePlaces();
  return (
    <ul className="each">
      {answer.verdicts.map(({ party, name, standing, says, ways }) => (
        <li key={party}>
          <p className="who">
            <StandingMark standing={standing} />
            <PartyName party={places(party)} name={name} />
          </p>
          <p>
            <Words text={says} />
          </p>
          {ways.length > 0 && (
            <Button
              look="quiet"
              aria-label={phrases.showParty(name)}
              onPress={() => choose({ chosen: { party, concept: answer.concept.id, way: null, step: null } })}
            >
              {waysTitle(name, ways)}
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}

function One({ n, verdict }: { readonly n: number; readonly verdict: PartyVerdict }) {
  const places = usePlaces();
  const { chosen } = useCasePlace();
  const { ways, more } = verdict;
  const way = wayAt(ways, chosen.way);
  const line = lineAt(n, verdict, chosen.way, chosen.step);
  return (
    <div className="one">
      <p className="who">
        <StandingMark standing={verdict.standing} />
        <PartyName party={places(verdict.party)} name={verdict.name} />
      </p>
      <p className="says">
        <Words text={verdict.says} />
      </p>
      {ways.length > 0 && <h4>{waysTitle(verdict.name, ways)}</h4>}
      <ol className="ways">
        {ways.map((one, place) => (
          <li key={one.steps.map(({ to }) => to).join()} data-chosen={place === way || undefined}>
            {ways.length > 1 && (
              <Button look="quiet" aria-pressed={place === way} onPress={() => goTo(place, 0)}>
                {phrases.way(place + 1)}
                <span className="outcome">
                  {phrases.outcome[one.outcome === 'reckoned' ? (one.pays ? 'pays' : 'does-not-pay') : one.outcome]}
                </span>
              </Button>
            )}
            <p>
              <Words text={one.says} />
            </p>
            {place === way && line !== undefined && (
              <LineStepper line={line} way={way} verdict={verdict} start={n} places={places} />
            )}
          </li>
        ))}
      </ol>
      {more !== undefined && (
        <p className="more">
          <Words text={more} />
        </p>
      )}
    </div>
  );
}

function waysTitle(party: string, ways: readonly Line[]): string {
  return phrases.ways(
    party,
    ways.length,
    ways.every(({ steps }) => steps[0]!.role === 'improvement'),
  );
}

/** The place of a party in the case, which is its look. */
function usePlaces(): (party: string) => number {
  const parties = useOpenCase(({ reading }) => reading?.outline?.parties);
  return (party) => Math.max(0, parties?.findIndex(({ id }) => id === party) ?? 0);
}
