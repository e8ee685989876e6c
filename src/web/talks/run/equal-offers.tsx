/** Instead of the offer that is looked at: several about as good for the one who makes it, opened when it is wanted. */
import './equal-offers.css';
import { useId, useState } from 'react';
import type { TalksEqualsAnswer } from '../../desk/questions/talks-equals.ts';
import type { SeenRun } from '../../desk/questions/talks-run.ts';
import { useQuestion } from '../../desk/use-question.ts';
import { Answering } from '../../parts/answering.tsx';
import { Button } from '../../parts/button.tsx';
import { Icon } from '../../parts/icon.tsx';
import { PartyName } from '../../parts/party-name.tsx';
import { Scrolling } from '../../parts/scrolling.tsx';
import { number, utility } from '../../phrases/figures.ts';
import { talks as words } from '../../phrases/talks.ts';
import { talksRun } from '../../phrases/talks-run.ts';
import { useTrial } from '../what-if/use-trial.ts';

const phrases = talksRun.equals;

export function EqualOffers({ run, at }: { readonly run: SeenRun; readonly at: number }) {
  const [isOpen, setOpen] = useState(false);
  const place = useId();
  const trial = useTrial();
  const { by, utilities } = run.offers[at - 1]!;
  const asked = isOpen ? { meeting: run.id, trial, party: by, least: utilities[by]! } : undefined;
  const asking = useQuestion('talksEquals', asked);
  return (
    <div className={isOpen ? 'equal-offers' : 'equal-offers no-print'}>
      <Button look="quiet" aria-expanded={isOpen} aria-controls={place} onPress={() => setOpen(!isOpen)}>
        <Icon name={isOpen ? 'down' : 'forward'} />
        {phrases.open(run.parties[by]!.name)}
      </Button>
      <div id={place}>
        {isOpen && <Answering asking={asking}>{(answer) => <Offers run={run} answer={answer} />}</Answering>}
      </div>
    </div>
  );
}

function Offers({ run: { parties, issues }, answer }: { readonly run: SeenRun; readonly answer: TalksEqualsAnswer }) {
  const { packages, choices } = answer;
  if (packages.length < 2) return <p className="quiet">{phrases.none}</p>;
  return (
    <>
      <p className="quiet">{phrases.says}</p>
      <Scrolling label={phrases.title}>
        <table className="plain-table">
          <caption>{phrases.title}</caption>
          <thead>
            <tr>
              <th scope="col">{phrases.heads.number}</th>
              <th scope="col">{phrases.heads.package}</th>
              {parties.map(({ id, name, look }) => (
                <th key={id} scope="col" className="right">
                  <PartyName party={look} name={name} />
                </th>
              ))}
              <th scope="col">{phrases.heads.chosen}</th>
            </tr>
          </thead>
          <tbody>
            {packages.map(({ levels, values, utilities }, place) => (
              <tr key={levels.join()}>
                <td>{number(place + 1)}</td>
                <td>{words.packageOf(values.map((value, issue) => [issues[issue]!.name, value]))}</td>
                {utilities.map((one, party) => (
                  <td key={parties[party]!.id} className="right">
                    {utility(one)}
                  </td>
                ))}
                <td>
                  {choices
                    .filter(({ likes }) => likes === place)
                    .map(({ party }) => parties[party]!.name)
                    .join(', ')}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scrolling>
      <ul className="tells">
        {choices.map(({ party, tells }) => (
          <li key={parties[party]!.id}>
            {phrases.tells(
              parties[party]!.name,
              tells.map(({ issue, chose, over }) => phrases.rather(issues[issue]!.name, chose, over)),
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
