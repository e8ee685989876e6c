/** Before wants are replaced: that the ledger refers to them, and whether what it says of them goes along. */
import { Tick } from '../../parts/tick.tsx';
import { model as modelPhrases } from '../../phrases/model.ts';
import { preferences as phrases } from '../../phrases/preferences.ts';

interface Props {
  /** How often. */
  readonly links: number;
  readonly isTidy: boolean;
  readonly onTidy: (isTidy: boolean) => void;
}

export function Cited({ links, isTidy, onTidy }: Props) {
  if (links === 0) return null;
  const { tidy } = modelPhrases.removal;
  return (
    <p>
      {phrases.lost.cited(links)}{' '}
      <Tick label={tidy} isTicked={isTidy} onTick={onTidy}>
        {tidy}
      </Tick>
    </p>
  );
}
