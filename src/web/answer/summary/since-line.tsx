/** Under the figures, after an edit: what it changed, each state leading to the reason. */
import './since-line.css';
import { Link } from 'react-aria-components';
import type { SinceAnswer, SinceState } from '../../desk/questions/since.ts';
import { useQuestion } from '../../desk/use-question.ts';
import { Words } from '../../parts/words.tsx';
import { since as phrases } from '../../phrases/since.ts';
import { addressOf } from '../../place/place.ts';
import { choose, elsewhere, lensOf, useCasePlace } from '../../place/use-place.ts';

export function SinceLine() {
  const lens = lensOf(useCasePlace());
  const { value } = useQuestion('since', { lens }, { calmly: true });
  return (
    <div className="since-line" role="status">
      {value != null && <Changes answer={value} />}
    </div>
  );
}

function Changes({ answer: { groups, dropped, adopted, truncated } }: { readonly answer: SinceAnswer }) {
  const notes = [
    ...(dropped.length > 0 ? [phrases.dropped(dropped)] : []),
    ...(adopted.length > 0 ? [phrases.adopted(adopted)] : []),
    ...(truncated ? [phrases.truncated] : []),
  ];
  if (groups.length === 0 && notes.length === 0) return <p className="same">{phrases.same}</p>;
  return (
    <>
      <h3>{phrases.title}</h3>
      <ul>
        {groups.map((group) => (
          <li key={group.kind}>
            {group.states.map((state, place) => (
              <span key={state.n}>
                {place > 0 && ', '}
                <Changed state={state} />
              </span>
            ))}{' '}
            {group.count > group.states.length && `${phrases.more(group.count - group.states.length)} `}
            {phrases.says(group)}
            {group.count === 1 && (
              <>
                {': '}
                <Words text={group.states[0]!.words} />
              </>
            )}
          </li>
        ))}
        {notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
    </>
  );
}

function Changed({ state: { n, why } }: { readonly state: SinceState }) {
  if (why === undefined) return <strong>{n}</strong>;
  const { concept, party = null } = why;
  const there = { chosen: { state: n, concept, party, over: null, way: null, step: null } };
  return (
    <Link href={addressOf(elsewhere(there))} aria-label={phrases.link(n)} onPress={() => choose(there)}>
      {n}
    </Link>
  );
}
