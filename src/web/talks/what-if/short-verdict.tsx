/** What comes of what is tried out, in a few words. */
interface Props {
  /** Whether there is something to agree on, or an agreement. */
  readonly isSome: boolean;
  readonly says: string;
}

export function ShortVerdict({ isSome, says }: Props) {
  return <span className={isSome ? 'short-verdict some' : 'short-verdict none'}>{says}</span>;
}
