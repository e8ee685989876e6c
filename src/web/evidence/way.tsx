/** What leads elsewhere in the case, in words that a person wrote. */
import { Link } from 'react-aria-components';
import { addressOf } from '../place/place.ts';
import { type Elsewhere, elsewhere, useCasePlace } from '../place/use-place.ts';

interface Props {
  readonly to: Elsewhere;
  /** What it leads to is shown already. */
  readonly isHere?: boolean;
  /** Where the words alone do not say where it leads. */
  readonly label?: string;
  readonly children: string;
}

export function Way({ to, isHere = false, label, children }: Props) {
  // Its address is that of the place with what differs.
  useCasePlace();
  return (
    <Link
      className="phrase"
      href={addressOf(elsewhere(to))}
      aria-current={isHere ? 'true' : 'false'}
      {...(label !== undefined && { 'aria-label': label })}
    >
      <bdi>{children}</bdi>
    </Link>
  );
}
