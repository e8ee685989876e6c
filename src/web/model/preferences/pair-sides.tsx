/** Two situations side by side: only that in which they differ stands out. */
import type { PairQuestion } from '../../desk/questions/pairs.ts';
import { Words } from '../../parts/words.tsx';
import { paired as phrases } from '../../phrases/preferences.ts';

export function PairSides({ question }: { readonly question: PairQuestion }) {
  const { states, same } = question;
  return (
    <div className="pair-sides">
      <div className="two">
        {(['first', 'second'] as const).map((side) => (
          <section key={side} className="side">
            <h4>{states === undefined ? phrases.sides[side] : phrases.numbered(phrases.sides[side], states[side])}</h4>
            <ul>
              {question[side].map((text) => (
                <li key={String(text)}>
                  <Words text={text} />
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
      {states === undefined ? (
        <p className="same">{phrases.allElse}</p>
      ) : (
        same.length > 0 && (
          <div className="same">
            <h4>{phrases.same}</h4>
            <ul>
              {same.map((text) => (
                <li key={String(text)}>
                  <Words text={text} />
                </li>
              ))}
            </ul>
          </div>
        )
      )}
    </div>
  );
}
