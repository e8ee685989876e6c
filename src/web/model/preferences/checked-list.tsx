/** How far the answers agree with the list, and each place where they do not: with what in the list says otherwise. */
import type { PairsAnswer } from '../../desk/questions/pairs.ts';
import { Blocks } from '../../parts/blocks.tsx';
import { Button } from '../../parts/button.tsx';
import { plainWords, Words } from '../../parts/words.tsx';
import { paired as phrases } from '../../phrases/preferences.ts';

type Checked = Extract<PairsAnswer, { readonly mode: 'check' }>;
type Mend = NonNullable<Checked['contradictions'][number]['mend']>;

export function CheckedList({ checked, onMend }: { readonly checked: Checked; readonly onMend: (mend: Mend) => void }) {
  const { asked, agreeing, open, contradictions, question } = checked;
  if (asked === 0) return question === undefined ? <p>{phrases.none}</p> : null;
  return (
    <div className="checked-list">
      <p>{phrases.agreement(agreeing, asked, open)}</p>
      {contradictions.length > 0 && <h3>{phrases.contradictions}</h3>}
      <ul>
        {[...contradictions].reverse().map(({ states, first, second, answer, ranked, mend }) => (
          <li key={`${states.first} ${states.second}`}>
            <p>
              <strong>{phrases.youSaid[answer](states.first, states.second)}</strong>
            </p>
            <dl>
              {(
                [
                  ['first', first],
                  ['second', second],
                ] as const
              ).map(([side, texts]) => (
                <div key={side}>
                  <dt>{states[side]}</dt>
                  <dd>
                    {texts.map((text, place) => (
                      <span key={plainWords(text)}>
                        {place > 0 && '; '}
                        <Words text={text} />
                      </span>
                    ))}
                  </dd>
                </div>
              ))}
            </dl>
            <Blocks blocks={ranked} />
            {mend === undefined ? (
              <p className="quiet">{phrases.noMend}</p>
            ) : (
              <p className="mend">
                <Button onPress={() => onMend(mend)}>{phrases[mend.kind](mend.upper + 1, mend.lower + 1)}</Button>
                <span className="quiet">{phrases.breaks(mend.breaks)}</span>
              </p>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
