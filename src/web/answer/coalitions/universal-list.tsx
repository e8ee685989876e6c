/** What holds against every coalition, idea by idea. */
import './universal-list.css';
import type { CoalitionsAnswer } from '../../desk/questions/coalitions.ts';
import { StateLink } from '../../parts/state-link.tsx';
import { plainWords } from '../../parts/words.tsx';
import { coalitions as phrases } from '../../phrases/coalitions.ts';

export function UniversalList({ answer: { concepts, universal } }: { readonly answer: CoalitionsAnswer }) {
  if (universal === undefined) return null;
  return (
    <section className="universal-list">
      <h3>{phrases.universalTitle}</h3>
      <dl>
        {concepts.map(({ id, name, letters, means }, place) => {
          const { count, states } = universal[place]!;
          return (
            <div key={id} className="concept">
              <dt>
                {phrases.concept(name, letters)}
                <span className="means">{phrases.means(means)}</span>
              </dt>
              <dd>
                <span className="count">{count === 0 ? phrases.universalNone : phrases.universalCount(count)}</span>
                {states.map(({ n, words }) => (
                  <StateLink key={n} n={n} words={plainWords(words)} />
                ))}
                {count > states.length && <span>{phrases.universalMore(count - states.length)}</span>}
              </dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
}
