/** What the signs of the picture mean; who is which line says the choice of parties, which is not there on paper. */
import '../../parts/chart-legend.css';
import './moves-legend.css';
import type { MovesAnswer, NodeStanding } from '../../desk/questions/moves.ts';
import { PartyName } from '../../parts/party-name.tsx';
import { moves as phrases } from '../../phrases/moves.ts';
import { Outline } from './state-mark.tsx';

const standings: readonly NodeStanding[] = ['holds', 'foresight', 'open'];

interface Props {
  readonly answer: MovesAnswer;
  readonly movers: readonly number[];
}

/** Only the signs that occur. */
export function MovesLegend({ answer, movers }: Props) {
  const occurring = standings.filter((standing) => answer.nodes.some((node) => node.standing === standing));
  const hasMere = answer.drawn === 'all';
  return (
    <ul className="chart-legend moves-legend" aria-label={phrases.legend}>
      {movers.map((place) => (
        <li key={place} className="on-paper">
          <PartyName party={place} name={answer.parties[place]!.name} />
        </li>
      ))}
      {answer.nodes.some(({ n }) => n === answer.statusQuo) && (
        <li>
          <Sign standing="fails" isSquare />
          {phrases.statusQuo}
        </li>
      )}
      {occurring.map((standing) => (
        <li key={standing}>
          <Sign standing={standing} isSquare={false} />
          {phrases.standing[standing]}
        </li>
      ))}
      <li>
        <Arrow isFaint={false} />
        {phrases.improvement}
      </li>
      {hasMere && (
        <li>
          <Arrow isFaint />
          {phrases.mere}
        </li>
      )}
    </ul>
  );
}

function Sign({ standing, isSquare }: { readonly standing: NodeStanding; readonly isSquare: boolean }) {
  return (
    <svg className={`state-mark ${standing}`} viewBox="-12 -12 24 24" width="20" height="20" aria-hidden="true">
      <Outline className="body" radius={10} isSquare={isSquare} />
      {standing === 'holds' && <Outline className="inner" radius={6} isSquare={isSquare} />}
    </svg>
  );
}

function Arrow({ isFaint }: { readonly isFaint: boolean }) {
  return (
    <svg className={isFaint ? 'arrow faint' : 'arrow'} viewBox="0 0 28 10" width="28" height="10" aria-hidden="true">
      <path d="M1 5h20" stroke="currentColor" strokeWidth={isFaint ? 1 : 1.8} />
      <path d="M27 5 19.5 1.6v6.8Z" fill="currentColor" />
    </svg>
  );
}
