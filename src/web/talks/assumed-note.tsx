/** Above whatever follows from numbers: how many of them are the modeler's assumption. */
import { Link } from 'react-aria-components';
import { useQuestion } from '../desk/use-question.ts';
import { talks as phrases } from '../phrases/talks.ts';
import { addressOf } from '../place/place.ts';
import { choose, elsewhere } from '../place/use-place.ts';

interface Props {
  readonly meeting: string | undefined;
  /** Whether a link leads to the numbers. */
  readonly isLed?: boolean;
}

export function AssumedNote({ meeting, isLed = true }: Props) {
  const { value } = useQuestion('talksAssumed', { meeting });
  if (value === undefined) return null;
  const { all, supported } = value.numbers;
  const there = { chosen: { part: 'terms' } };
  return (
    <p className="assumed-note">
      {phrases.assumed.numbers(all, supported, value.byName)}{' '}
      {isLed && (
        <Link className="no-print" href={addressOf(elsewhere(there))} onPress={() => choose(there)}>
          {phrases.assumed.lead}
        </Link>
      )}
    </p>
  );
}
