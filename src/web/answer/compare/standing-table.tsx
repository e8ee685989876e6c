/** One concept opened: which states hold in which variant. */
import './standing-table.css';
import { variantName } from '../../../report/phrases/variant-name.ts';
import type { HeatAnswer, HeatStanding } from '../../desk/questions/heat.ts';
import { IconButton } from '../../parts/button.tsx';
import { Icon } from '../../parts/icon.tsx';
import { Scrolling } from '../../parts/scrolling.tsx';
import { type Standing, StandingMark } from '../../parts/standing-mark.tsx';
import { Words } from '../../parts/words.tsx';
import { compare as phrases } from '../../phrases/compare.ts';
import { choose } from '../../place/use-place.ts';
import { ComparedState } from './compared-state.tsx';

interface Props {
  readonly answer: HeatAnswer;
  readonly expanded: NonNullable<HeatAnswer['expanded']>;
}

export function StandingTable({ answer: { concepts, rows }, expanded }: Props) {
  const concept = concepts.find(({ id }) => id === expanded.concept);
  if (concept === undefined) return null;
  const { letters, name, means } = concept;
  const title = phrases.conceptTitle(name, letters);
  return (
    <section className="standing-table">
      <header>
        <h3>{title}</h3>
        <IconButton name={phrases.close} onPress={() => choose({ chosen: { concept: null } })}>
          <Icon name="close" />
        </IconButton>
      </header>
      <p className="means">{phrases.conceptMeans(letters, means)}</p>
      {expanded.states.length === 0 ? (
        <p>{phrases.noStates(letters)}</p>
      ) : (
        <>
          <Scrolling label={title}>
            <table>
              <thead>
                <tr>
                  <th scope="col" className="variant corner">
                    {phrases.variant}
                  </th>
                  {expanded.states.map((state) => (
                    <th key={`${state.of?.variant ?? ''} ${state.n}`} scope="col" className="state">
                      <ComparedState state={state} />
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {rows.map(({ variant }, row) => (
                  <tr key={variant ?? '*'}>
                    <th scope="row" className="variant">
                      <bdi>{variant === undefined ? phrases.theCase : variantName(variant)}</bdi>
                    </th>
                    {expanded.standings[row]!.map((standing, place) => (
                      // biome-ignore lint/suspicious/noArrayIndexKey: standings are known by their state's place.
                      <td key={place} className="mark">
                        <StandingMark standing={markOf(standing)} says={phrases.standing[standing]} />
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </Scrolling>
          <p className="legend">
            {standingsIn(expanded).map((standing) => (
              <span key={standing} className="meaning">
                <StandingMark standing={markOf(standing)} says="" /> {phrases.standing[standing]}
              </span>
            ))}
            <span>{phrases.numbersMean}</span>
            {expanded.more > 0 && <span>{phrases.moreStates(expanded.more)}</span>}
          </p>
          <details>
            <summary>{phrases.statesTitle}</summary>
            <ul className="words">
              {expanded.states.map((state) => (
                <li key={`${state.of?.variant ?? ''} ${state.n}`}>
                  <ComparedState state={state} />
                  <span>
                    <Words text={state.words} />
                  </span>
                </li>
              ))}
            </ul>
          </details>
        </>
      )}
    </section>
  );
}

function markOf(standing: HeatStanding): Standing {
  if (standing === 'absent' || standing === 'undefined') return 'undefined';
  return standing === 'falls' ? 'fails' : standing;
}

function standingsIn({ standings }: Props['expanded']): HeatStanding[] {
  const found = new Set(standings.flat());
  return (['holds', 'open', 'falls', 'absent', 'undefined'] as const).filter((one) => found.has(one));
}
