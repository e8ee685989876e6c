/** What follows from better, worse and red lines alone. */
import './order-findings.css';
import type { SeenStance } from '../../desk/questions/talks-order.ts';
import type { TalksPointsAnswer } from '../../desk/questions/talks-points.ts';
import { PartyName } from '../../parts/party-name.tsx';
import { Scrolling } from '../../parts/scrolling.tsx';
import { talks as words } from '../../phrases/talks.ts';
import { talksPoints as phrases } from '../../phrases/talks-points.ts';

export function OrderFindings({ answer: { order, parties, issues } }: { readonly answer: TalksPointsAnswer }) {
  const { packages, stances, redLines, trades, allowed, outcomes, hasImportance } = order;
  const hasOrders = stances.some(({ orders }) => orders.some((one) => one !== undefined)) || redLines.length > 0;
  return (
    <section className="order-findings" aria-labelledby="order-findings">
      <h3 id="order-findings">{phrases.orderTitle}</h3>
      <p className="quiet">{phrases.orderLead}</p>
      {!hasOrders ? (
        <p>{phrases.noOrder}</p>
      ) : (
        <div className="list-and-table">
          <ul className="findings">
            <li>
              {phrases.outcomes(outcomes)} {redLines.length > 0 && phrases.allowed(allowed, redLines.length)}
            </li>
            {packages === undefined ? (
              <li>{phrases.tooMany}</li>
            ) : (
              <>
                <li>{phrases.dominated(packages.surelyDominated.count)}</li>
                {packages.surelyEfficient.count > 0 && (
                  <li>
                    {phrases.efficient(packages.surelyEfficient.count)}
                    {packages.surelyEfficient.count === packages.surelyEfficient.packages.length && (
                      <ul className="packages">
                        {packages.surelyEfficient.packages.map(({ levels, values }) => (
                          <li key={levels.join()}>
                            {words.packageOf(values.map((value, at) => [issues[at]!.name, value]))}
                          </li>
                        ))}
                      </ul>
                    )}
                  </li>
                )}
                {packages.between.count > 0 && <li>{phrases.between(packages.between.count, hasImportance)}</li>}
              </>
            )}
            {redLines.map(({ party, ranges, excludes, why }, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: red lines have no other name.
              <li key={place}>
                {phrases.redLine(
                  parties[party]!.name,
                  phrases.together(ranges.map(({ issue, from, to }) => phrases.range(issue, from, to))),
                  words.count(excludes),
                  why,
                )}
              </li>
            ))}
            {trades.map(({ parties: [a, b], issues: [i, j], from, to, mayCost, nearRedLine }) => (
              <li key={`${a} ${b} ${i} ${j}`}>
                {phrases.trade(
                  [parties[a]!.name, parties[b]!.name],
                  [phrases.change(i, from[0], to[0]), phrases.change(j, from[1], to[1])],
                  mayCost.map((party) => parties[party]!.name),
                  nearRedLine,
                )}
              </li>
            ))}
          </ul>
          <Scrolling label={phrases.stanceTable}>
            <table className="plain-table">
              <caption>{phrases.stanceTable}</caption>
              <thead>
                <tr>
                  <th scope="col">{phrases.stanceHeads.issue}</th>
                  {parties.map(({ id, name, look }) => (
                    <th key={id} scope="col">
                      <PartyName party={look} name={name} />
                    </th>
                  ))}
                  <th scope="col">{phrases.stanceHeads.stance}</th>
                </tr>
              </thead>
              <tbody>
                {stances.map((stance) => (
                  <StanceRow key={stance.issue} stance={stance} />
                ))}
              </tbody>
            </table>
          </Scrolling>
        </div>
      )}
    </section>
  );
}

function StanceRow({ stance: { issue, stance, orders, bestForAll, dominated } }: { readonly stance: SeenStance }) {
  const sayOrder = (order: SeenStance['orders'][number]) => {
    if (order === undefined) return <span className="quiet">{phrases.noOrderGiven}</span>;
    if (order === 'more') return phrases.moreIsBetter;
    return order === 'less' ? phrases.lessIsBetter : phrases.order(order);
  };
  return (
    <tr>
      <th scope="row">
        <bdi>{issue}</bdi>
      </th>
      {orders.map((order, party) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: parties stand in their order.
        <td key={party}>{sayOrder(order)}</td>
      ))}
      <td>
        <span className={`stance ${stance}`} title={phrases.stances[stance]}>
          {phrases.stanceNames[stance]}
        </span>
        {stance === 'agreed' && <span className="says">{phrases.bestForAll(bestForAll)}</span>}
        {stance === 'mixed' && (
          <span className="says">{dominated.map(({ value, by }) => phrases.worse(value, by)).join(' ')}</span>
        )}
      </td>
    </tr>
  );
}
