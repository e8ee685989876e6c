/** One package looked into: what each has of it and gave up, what is left on the table, which trades would help. */
import './deal-panel.css';
import { useEffect, useRef } from 'react';
import type { TalksDealAnswer, TalksDealAsked } from '../../desk/questions/talks-deal.ts';
import { useQuestion } from '../../desk/use-question.ts';
import { Answering } from '../../parts/answering.tsx';
import { IconButton } from '../../parts/button.tsx';
import { Icon } from '../../parts/icon.tsx';
import { PartyName } from '../../parts/party-name.tsx';
import { Scrolling } from '../../parts/scrolling.tsx';
import { gain, listed, percent, utility } from '../../phrases/figures.ts';
import { talks as words } from '../../phrases/talks.ts';
import { talksDeal as phrases, talksPoints } from '../../phrases/talks-points.ts';

interface Props {
  readonly asked: TalksDealAsked;
  readonly title?: string;
  readonly onClose?: () => void;
}

export function DealPanel({ asked, title = phrases.title, onClose }: Props) {
  const asking = useQuestion('talksDeal', asked);
  const panel = useRef<HTMLElement>(null);
  const looked = onClose === undefined ? undefined : asked.levels.join();
  // Whoever picks a package in the plot sees what it would mean.
  useEffect(() => {
    if (looked !== undefined) panel.current?.scrollIntoView({ block: 'nearest' });
  }, [looked]);
  return (
    <section className="deal-panel" aria-label={title} ref={panel}>
      <header>
        <h4>{title}</h4>
        {onClose !== undefined && (
          <IconButton name={phrases.close} onPress={onClose}>
            <Icon name="close" />
          </IconButton>
        )}
      </header>
      <Answering asking={asking}>{(answer) => <Deal answer={answer} />}</Answering>
    </section>
  );
}

function Deal({ answer }: { readonly answer: TalksDealAnswer }) {
  const { deal, issues, parties } = answer;
  return (
    <div className="deal">
      <p className="package">{words.packageOf(deal.values.map((value, at) => [issues[at]!.name, value]))}</p>
      <p>
        {deal.crossed.length > 0 && `${phrases.crossed(deal.crossed.map((party) => parties[party]!.name))} `}
        {deal.toFrontier === undefined
          ? phrases.noFrontier
          : deal.efficient
            ? phrases.efficient
            : phrases.inefficient(deal.improvements, utility(deal.toFrontier))}{' '}
        {deal.toNash !== undefined && (deal.toNash < 1e-9 ? phrases.isNash : phrases.toNash(utility(deal.toNash)))}
      </p>
      <Each answer={answer} />
      {deal.better.length > 0 && <Better answer={answer} />}
      {deal.swaps.length > 0 && <Swaps answer={answer} />}
    </div>
  );
}

function Each({ answer: { deal, parties, issues } }: { readonly answer: TalksDealAnswer }) {
  const { heads } = phrases;
  return (
    <Scrolling label={phrases.eachTitle}>
      <table className="plain-table">
        <caption>{phrases.eachTitle}</caption>
        <thead>
          <tr>
            <th scope="col">{heads.party}</th>
            <th scope="col" className="right">
              {heads.utility}
            </th>
            <th scope="col" className="right">
              {heads.gain}
            </th>
            <th scope="col" className="right">
              {heads.share}
            </th>
            <th scope="col">{heads.gaveUp}</th>
          </tr>
        </thead>
        <tbody>
          {parties.map(({ id, name, look }, party) => {
            const one = deal.each[party]!;
            const gaveUp = one.gaveUp
              .map((lost, issue) => ({ ...lost, issue }))
              .filter(({ amount }) => amount > 1e-9)
              .sort((a, b) => b.amount - a.amount)
              .slice(0, 3);
            return (
              <tr key={id}>
                <th scope="row">
                  <PartyName party={look} name={name} />
                </th>
                <td className="right">{utility(one.utility)}</td>
                <td className="right">
                  {gain(one.gain)}
                  {!one.rational && <span className="worse"> {phrases.notRational}</span>}
                </td>
                <td className="right">
                  {one.shareOfIdeal === undefined ? phrases.noShare : percent(one.shareOfIdeal)}
                </td>
                <td>
                  {gaveUp.length === 0
                    ? phrases.gaveUpNothing
                    : listed(
                        gaveUp.map(({ issue, value, amount }) =>
                          phrases.gaveUp(issues[issue]!.name, value, utility(amount)),
                        ),
                      )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </Scrolling>
  );
}

function GainHeads({ parties }: Pick<TalksDealAnswer, 'parties'>) {
  return parties.map(({ id, name }) => (
    <th key={id} scope="col" className="right">
      {phrases.gainOf(name)}
    </th>
  ));
}

function Gains({ gains, parties }: { readonly gains: readonly number[] } & Pick<TalksDealAnswer, 'parties'>) {
  return gains.map((one, party) => (
    <td key={parties[party]!.id} className="right">
      {gain(one)}
    </td>
  ));
}

function Better({ answer: { deal, parties, issues } }: { readonly answer: TalksDealAnswer }) {
  return (
    <Scrolling label={phrases.betterTitle}>
      <table className="plain-table">
        <caption>{phrases.betterTitle}</caption>
        <thead>
          <tr>
            <th scope="col">{phrases.betterHeads.package}</th>
            <th scope="col">{phrases.betterHeads.by}</th>
            <GainHeads parties={parties} />
          </tr>
        </thead>
        <tbody>
          {deal.better.map(({ point, by, gains }) => (
            <tr key={point.levels.join()}>
              <td>
                {words.packageOf(
                  point.values.flatMap((value, at) =>
                    point.levels[at] === deal.levels[at] ? [] : [[issues[at]!.name, value] as const],
                  ),
                )}
              </td>
              <td>{words.clauses(by.map((one) => phrases.by[one]))}</td>
              <Gains gains={gains} parties={parties} />
            </tr>
          ))}
        </tbody>
      </table>
    </Scrolling>
  );
}

function Swaps({ answer: { deal, parties, issues } }: { readonly answer: TalksDealAnswer }) {
  const { change } = talksPoints;
  return (
    <Scrolling label={phrases.swapsTitle}>
      <table className="plain-table">
        <caption>{phrases.swapsTitle}</caption>
        <thead>
          <tr>
            <th scope="col">{phrases.swapHead}</th>
            <GainHeads parties={parties} />
          </tr>
        </thead>
        <tbody>
          {deal.swaps.map(({ issues: [i, j], from, to, gains }) => (
            <tr key={`${i} ${j}`}>
              <td>{phrases.swap(change(issues[i]!.name, from[0], to[0]), change(issues[j]!.name, from[1], to[1]))}</td>
              <Gains gains={gains} parties={parties} />
            </tr>
          ))}
        </tbody>
      </table>
    </Scrolling>
  );
}
