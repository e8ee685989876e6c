/** What each swing counts beside the first. */
import type { SeenSwing } from '../../desk/questions/talks-swings.ts';
import { Field } from '../../parts/field.tsx';
import { number } from '../../phrases/figures.ts';
import { weightsWords } from '../../phrases/talks-wants.ts';
import { isNoNumber, numberFrom } from '../terms/cell-form.ts';
import { numberFault } from '../terms/number-bounds.ts';
import type { Ranked } from '../terms/order-text.ts';

const phrases = weightsWords.rate;
const FIRST = 100;

interface Props {
  readonly asked: readonly SeenSwing[];
  readonly ranked: readonly Ranked[];
  readonly isRanked: boolean;
  /** As they were typed. */
  readonly ratings: Readonly<Record<string, string>>;
  readonly onRate: (id: string, rating: string) => void;
}

export function SwingRatings({ asked, ranked, isRanked, ratings, onRate }: Props) {
  const swing = (id: string) => asked.find((one) => one.id === id)!;
  const [first, ...others] = ranked.map(({ id }) => id);
  const given = others.filter((id) => !isNoNumber(ratings[id] ?? '') && numberFrom(ratings[id] ?? '') !== undefined);
  return (
    <section className="swing-ratings" aria-labelledby="swing-ratings">
      <h4 id="swing-ratings">{phrases.title}</h4>
      {!isRanked ? (
        <p className="quiet">{phrases.first}</p>
      ) : (
        <>
          <p className="quiet">{phrases.lead(swing(first!).name)}</p>
          <table className="plain-table">
            <thead>
              <tr>
                <th scope="col">{phrases.heads.issue}</th>
                <th scope="col">{phrases.heads.counts}</th>
              </tr>
            </thead>
            <tbody>
              {ranked.map(({ id }) => {
                const text = id === first ? String(FIRST) : (ratings[id] ?? '');
                return (
                  <tr key={id}>
                    <th scope="row">{swing(id).name}</th>
                    <td>
                      <div className="rating">
                        {id === first ? (
                          <span className="first">{number(FIRST)}</span>
                        ) : (
                          <Field
                            label={phrases.of(swing(id).name)}
                            hideLabel
                            value={text}
                            inputMode="decimal"
                            onChange={(next) => onRate(id, next)}
                            wrong={numberFault(text) !== undefined}
                            says={numberFault(text)}
                          />
                        )}
                        <Bar value={numberFrom(text)} />
                      </div>
                    </td>
                  </tr>
                );
              })}
            </tbody>
          </table>
          {given.length > 0 && given.length < others.length && (
            <p className="quiet" role="status">
              {phrases.left(others.length - given.length)}
            </p>
          )}
        </>
      )}
    </section>
  );
}

function Bar({ value = 0 }: { readonly value: number | undefined }) {
  const share = Math.max(0, Math.min(1, value / FIRST));
  return (
    <span className="bar" aria-hidden="true">
      <span style={{ inlineSize: `${share * 100}%` }} />
    </span>
  );
}
