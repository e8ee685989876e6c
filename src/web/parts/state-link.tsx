/** A state's number, leading to why it holds or does not. */
import './state-link.css';
import { Link } from 'react-aria-components';
import { state as phrases } from '../phrases/parts.ts';
import { addressOf } from '../place/place.ts';
import { choose, elsewhere, useCasePlace } from '../place/use-place.ts';

export function StateLink({ n, words }: { readonly n: number; readonly words?: string }) {
  const { chosen } = useCasePlace();
  const there = { chosen: { state: n, way: null, step: null } };
  return (
    <Link
      className="state-link"
      href={addressOf(elsewhere(there))}
      aria-label={words === undefined ? phrases.link(n) : `${phrases.name(n)}: ${words}`}
      aria-current={chosen.state === String(n)}
      onPress={() => choose(there)}
    >
      {n}
    </Link>
  );
}
