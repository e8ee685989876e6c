/** What the answer comes down to, in a few figures; each leads to where it is told in full. */
import './figure-strip.css';
import { memo } from 'react';
import { Link } from 'react-aria-components';
import type { SummaryFigures } from '../../desk/questions/summary.ts';
import { summary } from '../../phrases/summary.ts';
import { addressOf } from '../../place/place.ts';
import { choose, type Elsewhere, elsewhere, useCasePlace } from '../../place/use-place.ts';

const phrases = summary.figures;

interface Figure {
  readonly count: string;
  readonly says: string;
  readonly there: Elsewhere;
}

export const FigureStrip = memo(function FigureStrip({ figures }: { readonly figures: SummaryFigures }) {
  // The links keep what else the address names.
  useCasePlace();
  return (
    <ul className="figure-strip" aria-label={phrases.name}>
      {shown(figures).map(({ count, says, there }) => (
        <li key={says}>
          <Link href={addressOf(elsewhere(there))} onPress={() => choose(there)} className="figure">
            <strong>{count}</strong> <span>{says}</span>
          </Link>
        </li>
      ))}
    </ul>
  );
});

function shown({ states, holding, under, open, statusQuo }: SummaryFigures): Figure[] {
  const others = statusQuo?.others;
  const found: Figure[] = [{ ...phrases.holding(holding, states, under), there: { view: 'outcomes' } }];
  if (open > 0) found.push({ ...phrases.open(open), there: { view: 'outcomes' } });
  if (statusQuo) {
    const { n, standing } = statusQuo;
    const there = { chosen: { state: n, party: null, concept: null, over: null, way: null, step: null } };
    found.push({ ...phrases.statusQuo(n, standing), there });
    if (others && holding > 0) {
      found.push({ ...phrases.alone(others.alone, n), there: { view: 'outcomes', chosen: { reach: 'improvements' } } });
    }
  }
  if (others && others.joint > 0) found.push({ ...phrases.joint(others.joint), there: { view: 'paths' } });
  return found;
}
