/** What follows from better, worse and red lines alone. */
import './order-findings.css';
import type { SeenOrdered, SeenStance } from '../../desk/questions/talks-order.ts';
import type { TalksPointsAnswer } from '../../desk/questions/talks-points.ts';
import type { SeenPackage } from '../../desk/questions/talks-seen.ts';
import { Disclosure } from '../../parts/disclosure.tsx';
import { PartyName } from '../../parts/party-name.tsx';
import { Scrolling } from '../../parts/scrolling.tsx';
import { talks as words } from '../../phrases/talks.ts';
import { talksPoints as phrases } from '../../phrases/talks-points.ts';

export function OrderFindings({ answer: { order, parties, issues } }: { readonly answer: TalksPointsAnswer }) {
  const { packages, stances, redLines, trades, allowed, outcomes, hasImportance, setAside } = order;
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
            {setAside.map(({ party, issues: some, why }) => (
              <li key={`${party} ${why}`}>{phrases.setAside(parties[party]!.name, some, why)}</li>
            ))}
            {packages === undefined ? (
              <li>{phrases.tooMany}</li>
            ) : (
              <>
                <li>
                  {phrases.dominated(packages.surelyDominated.count)}
                  {packages.surelyDominated.count > 0 && (
                    <Dominated answer={packages.surelyDominated} issues={issues} />
                  )}
                </li>
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
            {redLines.map(({ party, line, ranges, excludes, why }) => (
              <li key={`${party} ${line}`}>
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
                  <StanceRow key={stance.issue} stance={stance} parties={parties} />
                ))}
              </tbody>
            </table>
          </Scrolling>
        </div>
      )}
    </section>
  );
}

interface DominatedProps extends Pick<TalksPointsAnswer, 'issues'> {
  readonly answer: SeenOrdered['surelyDominated'];
}

function Dominated({ answer: { count, packages }, issues }: DominatedProps) {
  const text = ({ values }: SeenPackage, other: SeenPackage) =>
    words.packageOf(
      values.flatMap((value, at) => (other.values[at] === value ? [] : [[issues[at]!.name, value] as const])),
    );
  return (
    <Disclosure className="dominated" label={phrases.showDominated}>
      <ul className="packages">
        {packages.map(({ package: pack, by }) => (
          <li key={pack.levels.join()}>
            {words.packageOf(pack.values.map((value, at) => [issues[at]!.name, value]))}{' '}
            <span className="quiet">{phrases.beatenBy(text(by, pack))}</span>
          </li>
        ))}
      </ul>
      {count > packages.length && <p className="quiet">{phrases.moreDominated(count - packages.length)}</p>}
    </Disclosure>
  );
}

function StanceRow({
  stance: { issue, stance, orders, bestForAll, dominated },
  parties,
}: { readonly stance: SeenStance } & Pick<TalksPointsAnswer, 'parties'>) {
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
        <td key={parties[party]!.id}>{sayOrder(order)}</td>
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
