/** What a party has without an agreement, beside where it walks away: what contradicts it, and what is only a question. */
import './ways-out.css';
import { useState } from 'react';
import { pointsWritten } from '../../../format/index.ts';
import type { TalksWaysOutAnswer, WrittenWorth } from '../../desk/questions/talks-ways-out.ts';
import { useQuestion } from '../../desk/use-question.ts';
import { Answering } from '../../parts/answering.tsx';
import { Button, IconButton } from '../../parts/button.tsx';
import { Icon } from '../../parts/icon.tsx';
import { Scrolling } from '../../parts/scrolling.tsx';
import { number } from '../../phrases/figures.ts';
import { waysOutWords as words } from '../../phrases/talks-ways-out.ts';
import { useCasePlace } from '../../place/use-place.ts';
import type { MeetingTerms } from '../terms/meeting-terms.ts';
import { isInNumbers } from '../terms/party-form.ts';
import { useWays } from './use-ways.ts';
import { WayForm } from './way-form.tsx';

interface Props {
  readonly terms: MeetingTerms;
  readonly party: { readonly id: string; readonly name: string };
  /** Where it walks away, which need not be in the case yet. */
  readonly limit: WrittenWorth | undefined;
  /** What the best alternative is worth becomes the limit. */
  readonly onTake: (points: number) => void;
  /** How high its heading stands. */
  readonly level: 3 | 4;
}

export function WaysOut({ terms, party, limit, onTake, level }: Props) {
  const [ways, keep] = useWays(terms, party.id);
  const [isAdding, setAdding] = useState(false);
  const { chosen } = useCasePlace();
  const points = pointsWritten(terms.part, party.id);
  const hasNumbers = isInNumbers(terms.part.parties?.[party.id] ?? {});
  const { meeting } = terms;
  const { variant } = chosen;
  const asking = useQuestion('talksWaysOut', { meeting, variant, party: party.id, points, ways, limit });
  const Heading = `h${level}` as const;
  return (
    <section className="ways-out" aria-label={words.title}>
      <Heading>{words.title}</Heading>
      <p className="quiet">{words.lead(party.name)}</p>
      <Answering asking={asking}>
        {(answer) => (
          <>
            <p>{answer.limit === undefined ? words.limitNone : words.limit(number(answer.limit))}</p>
            <WaysTable
              answer={answer}
              party={party.name}
              points={points}
              onRemove={(name) => keep(ways.filter((way) => way.name !== name))}
            />
            <Findings answer={answer} />
            {answer.follows !== undefined && hasNumbers && answer.follows !== answer.limit && (
              <div className="no-print">
                <Button onPress={() => onTake(answer.follows!)}>{words.take(number(answer.follows))}</Button>{' '}
                <span className="quiet">{words.takeSays}</span>
              </div>
            )}
          </>
        )}
      </Answering>
      {isAdding ? (
        <WayForm
          issues={terms.part.issues ?? {}}
          points={points}
          taken={ways.map(({ name }) => name)}
          hasNumbers={hasNumbers}
          onAdd={(way) => {
            keep([...ways, way]);
            setAdding(false);
          }}
          onCancel={() => setAdding(false)}
        />
      ) : (
        <div className="no-print">
          <Button onPress={() => setAdding(true)}>
            <Icon name="plus" />
            {words.another}
          </Button>
        </div>
      )}
      <p className="quiet no-print">{words.kept}</p>
    </section>
  );
}

function WaysTable({
  answer: { ways, states },
  party,
  points,
  onRemove,
}: {
  readonly answer: TalksWaysOutAnswer;
  readonly party: string;
  readonly points: number;
  readonly onRemove: (name: string) => void;
}) {
  if (ways.length + states.length === 0) return <p className="quiet">{words.none}</p>;
  const worthText = (worth: number | undefined) => (worth === undefined ? words.unknown : number(worth));
  return (
    <Scrolling label={words.table(party)}>
      <table className="plain-table">
        <caption className="visually-hidden">{words.table(party)}</caption>
        <thead>
          <tr>
            <th scope="col">{words.heads.what}</th>
            <th scope="col" className="right">
              {words.heads.worth(points)}
            </th>
            <th scope="col">
              <span className="visually-hidden">{words.heads.deeds}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {ways.map(({ name, worth, isBest }) => (
            <tr key={name}>
              <th scope="row">
                <bdi>{name}</bdi>
                {isBest && <em className="quiet"> ({words.best})</em>}
              </th>
              <td className="right">{worthText(worth)}</td>
              <td className="no-print">
                <IconButton name={words.remove(name)} onPress={() => onRemove(name)}>
                  <Icon name="trash" />
                </IconButton>
              </td>
            </tr>
          ))}
          {states.map(({ ns, says, worth }) => (
            <tr key={ns.join()}>
              <th scope="row">
                {words.states(ns, says)} <em className="quiet">({words.state})</em>
              </th>
              <td className="right">{worthText(worth)}</td>
              <td />
            </tr>
          ))}
        </tbody>
      </table>
    </Scrolling>
  );
}

function Findings({ answer: { findings } }: { readonly answer: TalksWaysOutAnswer }) {
  return (
    <div role="status" aria-label={words.found}>
      <ul className="limit-findings">
        {findings.map(({ kind, says }) => (
          <li key={says} data-kind={kind}>
            {says}
          </li>
        ))}
      </ul>
    </div>
  );
}
