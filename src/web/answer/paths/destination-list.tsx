/** The states that hold, by how one gets to them. */
import './destination-list.css';
import { Link } from 'react-aria-components';
import type { Destination, PathsAnswer, Reached } from '../../desk/questions/paths.ts';
import { StateLink } from '../../parts/state-link.tsx';
import { plainWords, Words } from '../../parts/words.tsx';
import { paths as phrases } from '../../phrases/paths.ts';
import { addressOf } from '../../place/place.ts';
import { choose, elsewhere } from '../../place/use-place.ts';
import { type Named, type Telling, Told } from './told.tsx';

const GROUPS = [
  'start',
  'improvements',
  'possible-improvements',
  'joint',
  'objecting',
  'moves',
  'nothing',
  'unasked',
] as const;

interface Props {
  readonly answer: PathsAnswer;
  /** The state to which the way is shown. */
  readonly shown: number | undefined;
}

export function DestinationList({ answer, shown }: Props) {
  const { holding, holdingCount, open, openCount, parties, from } = answer;
  const groups = GROUPS.map((by) => ({
    by,
    members: holding.filter(({ reached }) => (reached?.by ?? 'unasked') === by),
  })).filter(({ members }) => members.length > 0);
  return (
    <section className="destination-list">
      <h3>{phrases.listTitle(from?.n)}</h3>
      {holding.length === 0 && open.length === 0 ? (
        <p>{phrases.none}</p>
      ) : (
        <table>
          <caption className="visually-hidden">{phrases.listTitle(from?.n)}</caption>
          <thead className="visually-hidden">
            <tr>
              <th scope="col">{phrases.columns.state}</th>
              <th scope="col">{phrases.columns.done}</th>
              <th scope="col">{phrases.columns.under}</th>
              <th scope="col">{phrases.columns.way}</th>
            </tr>
          </thead>
          {groups.map(({ by, members }, place) => (
            <tbody key={by}>
              <Head title={phrases.groups[by].title} says={phrases.groups[by].says} isFirst={place === 0} />
              {members.map((one) => (
                <Row key={one.n} destination={one} parties={parties} shown={shown} />
              ))}
            </tbody>
          ))}
          {open.length > 0 && (
            <tbody>
              <Head
                title={phrases.openTitle}
                says={openCount > open.length ? phrases.openMore(openCount) : ''}
                isFirst={groups.length === 0}
              />
              {open.map((one) => (
                <Row key={one.n} destination={one} parties={parties} shown={shown} />
              ))}
            </tbody>
          )}
        </table>
      )}
      {holdingCount > holding.length && <p className="quiet">{phrases.more(holdingCount - holding.length)}</p>}
    </section>
  );
}

function Head({ title, says, isFirst }: { readonly title: string; readonly says: string; readonly isFirst: boolean }) {
  return (
    <tr>
      <th scope="rowgroup" colSpan={4} className={isFirst ? 'group first' : 'group'}>
        <span>{title}</span>
        {says !== '' && <span className="says">{says}</span>}
      </th>
    </tr>
  );
}

interface RowProps {
  readonly destination: Destination;
  readonly parties: readonly Named[];
  readonly shown: number | undefined;
}

function Row({ destination: { n, words, under, reached }, parties, shown }: RowProps) {
  const there = { chosen: { to: n, by: null, nth: null } };
  const how = reached === undefined ? [] : howInWords(reached);
  return (
    <tr data-shown={n === shown || undefined}>
      <td className="number">
        <StateLink n={n} words={plainWords(words)} />
      </td>
      <td className="done">
        <Words text={words} />
        {how.map((telling, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: sentences have no other name.
          <span key={place} className="how">
            <Told telling={telling} parties={parties} />
          </span>
        ))}
      </td>
      <td className="under">{under.join(', ')}</td>
      <td className="way">
        {reached?.by !== 'start' && (
          <Link
            href={addressOf(elsewhere(there))}
            onPress={() => choose(there)}
            aria-label={phrases.showTo(n)}
            aria-current={n === shown ? 'true' : 'false'}
          >
            {n === shown ? phrases.shown : phrases.show}
          </Link>
        )}
      </td>
    </tr>
  );
}

function howInWords(reached: Reached): Telling[] {
  const { how } = phrases;
  switch (reached.by) {
    case 'start':
    case 'nothing':
      return [];
    case 'improvements':
    case 'moves':
      return [how.steps(reached.steps)];
    case 'possible-improvements':
      return [how.perhaps(reached.steps, reached.unknown)];
    case 'joint':
      return [how.joint(reached.together, reached.steps)];
    case 'objecting':
      return [
        ...(reached.worse.length > 0 ? [how.worse(reached.worse)] : []),
        ...(reached.same.length > 0 ? [how.same(reached.same)] : []),
        ...(reached.unknown.length > 0 ? [how.unknown(reached.unknown)] : []),
      ];
  }
}
