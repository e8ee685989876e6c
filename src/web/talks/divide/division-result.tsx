/** Who gets what, what is split and where, how it comes about, and what can be said for it. */
import type { Division, PointLists } from '../../../engine/bargaining/index.ts';
import { Scrolling } from '../../parts/scrolling.tsx';
import { number } from '../../phrases/figures.ts';
import { talksDivide } from '../../phrases/talks-divide.ts';

const { result: phrases, how, why } = talksDivide;

interface Props {
  readonly division: Division;
  readonly items: readonly string[];
  readonly points: PointLists;
  readonly names: readonly [string, string];
}

export function DivisionResult({ division, items, points, names }: Props) {
  const { shares, points: got, split, checks } = division;
  const [one, other] = names;
  const worth = (amount: number) => number(Math.round(amount * 1000) / 1000);
  return (
    <section className="division" aria-labelledby="division">
      <h4 id="division">{phrases.title}</h4>
      <p className="result" role="status">
        {phrases.lead(one, got[0], other, got[1])}
      </p>
      <Scrolling label={phrases.table}>
        <table className="plain-table">
          <caption>{phrases.table}</caption>
          <thead>
            <tr>
              <th scope="col">{phrases.heads.item}</th>
              <th scope="col">{phrases.heads.goes}</th>
              {names.map((name) => (
                <th key={name} scope="col" className="right">
                  {phrases.heads.worth(name)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {items.map((item, at) => {
              const share = shares[at]!;
              return (
                // biome-ignore lint/suspicious/noArrayIndexKey: two items may be called the same.
                <tr key={at} data-split={at === split || undefined}>
                  <th scope="row">
                    <bdi>{item}</bdi>
                  </th>
                  <td>
                    {share === 1 ? one : share === 0 ? other : phrases.shared(one, share, other, 1 - share)}
                    <span className="share" aria-hidden="true">
                      <span style={{ inlineSize: `${share * 100}%` }} />
                    </span>
                  </td>
                  <td className="right">{worth(share * points[0][at]!)}</td>
                  <td className="right">{worth((1 - share) * points[1][at]!)}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </Scrolling>
      <p>{split === undefined ? phrases.noSplit : phrases.split(items[split]!, shares[split]!, one)}</p>
      <How division={division} items={items} points={points} names={names} />
      <div>
        <h4>{why.title}</h4>
        <ul>
          <li>{why.equitable(checks.equitable, got[0])}</li>
          <li>{why.envyFree(checks.envyFree)}</li>
          <li>{why.efficient(checks.efficient)}</li>
        </ul>
        <p className="quiet">{why.notProof}</p>
      </div>
    </section>
  );
}

function How({ division: { start, tied, transfers }, items, points, names }: Props) {
  return (
    <div>
      <h4>{how.title}</h4>
      <p>{how.start(names[0], start.points[0], names[1], start.points[1])}</p>
      {tied.map(({ item, to, had }) => {
        const other = to === 0 ? 1 : 0;
        return (
          <p key={item}>{how.tied(items[item]!, points[0][item]!, names[to], names[other], [had[to], had[other]])}</p>
        );
      })}
      {transfers.length === 0 ? (
        <p>{how.even}</p>
      ) : (
        <ol>
          {transfers.map(({ item, from, part, ratio }) => (
            <li key={item}>{how.moved(items[item]!, names[from], names[from === 0 ? 1 : 0], part, ratio)}</li>
          ))}
        </ol>
      )}
    </div>
  );
}
