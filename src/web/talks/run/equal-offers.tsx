/** Instead of the offer that is looked at: several about as good for the one who makes it, opened when it is wanted. */
import './equal-offers.css';
import type { TalksEqualsAnswer } from '../../desk/questions/talks-equals.ts';
import type { SeenRun } from '../../desk/questions/talks-run.ts';
import { useQuestion } from '../../desk/use-question.ts';
import { Answering } from '../../parts/answering.tsx';
import { Disclosure } from '../../parts/disclosure.tsx';
import { Scrolling } from '../../parts/scrolling.tsx';
import { listed, number, utility } from '../../phrases/figures.ts';
import { talks as words } from '../../phrases/talks.ts';
import { talksRun } from '../../phrases/talks-run.ts';
import { useTrial } from '../what-if/use-trial.ts';
import { PartyHeads, Worths } from '../worth-cells.tsx';
import { choiceText } from './choice-text.ts';

const phrases = talksRun.equals;

export function EqualOffers({ run, at }: { readonly run: SeenRun; readonly at: number }) {
  const { by } = run.offers[at - 1]!;
  return (
    <Disclosure className="equal-offers" label={phrases.open(run.parties[by]!.name)}>
      <Asked run={run} at={at} />
    </Disclosure>
  );
}

function Asked({ run, at }: { readonly run: SeenRun; readonly at: number }) {
  const trial = useTrial();
  const { by, utilities } = run.offers[at - 1]!;
  const asking = useQuestion('talksEquals', { meeting: run.id, trial, party: by, least: utilities[by]! });
  return <Answering asking={asking}>{(answer) => <Offers run={run} by={by} answer={answer} />}</Answering>;
}

interface OffersProps {
  readonly run: SeenRun;
  /** The place of the party that offers. */
  readonly by: number;
  readonly answer: TalksEqualsAnswer;
}

function Offers({ run, by, answer: { packages, choices } }: OffersProps) {
  if (packages.length < 2) return <p className="quiet">{phrases.none}</p>;
  const { parties, issues } = run;
  const worths = packages.map(({ utilities }) => utilities[by]!);
  return (
    <>
      <p className="quiet">
        {phrases.says(parties[by]!.name, utility(Math.min(...worths)), utility(Math.max(...worths)))}
      </p>
      <Scrolling label={phrases.title}>
        <table className="plain-table">
          <caption>{phrases.title}</caption>
          <thead>
            <tr>
              <th scope="col">{phrases.heads.number}</th>
              <th scope="col">{phrases.heads.package}</th>
              <PartyHeads parties={parties} />
              <th scope="col">{phrases.heads.chosen}</th>
            </tr>
          </thead>
          <tbody>
            {packages.map(({ levels, values, utilities }, place) => (
              <tr key={levels.join()}>
                <td>{number(place + 1)}</td>
                <td>{words.packageOf(values.map((value, issue) => [issues[issue]!.name, value]))}</td>
                <Worths parties={parties} utilities={utilities} />
                <td>
                  {listed(choices.flatMap(({ party, likes }) => (likes.includes(place) ? [parties[party]!.name] : [])))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scrolling>
      <ul className="tells">
        {choices.map((choice) => choiceText(run, packages, choice).map((text) => <li key={text}>{text}</li>))}
      </ul>
    </>
  );
}
