/** What the choices among packages told, taken together. */
import type { SeenSeveral, SeenWeighed } from '../../desk/questions/talks-several.ts';
import { PartyName } from '../../parts/party-name.tsx';
import { Scrolling } from '../../parts/scrolling.tsx';
import { number } from '../../phrases/figures.ts';
import { talksSeveral } from '../../phrases/talks-several.ts';

const phrases = talksSeveral.weighed;

export function WeighedTable({ run: { weighed, parties } }: { readonly run: SeenSeveral }) {
  if (weighed.length === 0) return null;
  const text = (some: SeenWeighed['gains']) =>
    some.map(({ issue, took, left }) => phrases.exchange(issue, took, left)).join('; ');
  return (
    <div>
      <Scrolling label={phrases.title}>
        <table className="plain-table weighed-table">
          <caption>{phrases.title}</caption>
          <thead>
            <tr>
              <th scope="col">{phrases.heads.party}</th>
              <th scope="col" className="right">
                {phrases.heads.times}
              </th>
              <th scope="col">{phrases.heads.gains}</th>
              <th scope="col">{phrases.heads.losses}</th>
            </tr>
          </thead>
          <tbody>
            {weighed.map(({ party, times, gains, losses }) => (
              <tr key={`${party} ${text(gains)} ${text(losses)}`}>
                <th scope="row">
                  <PartyName party={parties[party]!.look} name={parties[party]!.name} />
                </th>
                <td className="right">{number(times)}</td>
                <td>{text(gains)}</td>
                <td>{text(losses)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scrolling>
      <p className="quiet">{phrases.says}</p>
    </div>
  );
}
