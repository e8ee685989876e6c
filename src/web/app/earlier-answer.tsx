/** While the text has problems, what is shown is the answer to the last one that had none; of a draft there may be none yet. */
import { useCase } from '../case/case-store.ts';
import { useMissing } from '../case/use-missing.ts';
import { Button } from '../parts/button.tsx';
import { app as phrases } from '../phrases/app.ts';
import { choose, useCasePlace } from '../place/use-place.ts';

export function EarlierAnswer() {
  const isEarlier = useCase((opened) => opened?.reading?.answersFrom === 'an earlier text');
  const wasComputed = useCase((opened) => (opened?.reading?.outline?.parties.length ?? 0) > 0);
  const missing = useMissing();
  const { pane } = useCasePlace();
  const hasText = pane === 'text' || pane === 'both';
  if (!isEarlier || (missing !== undefined && !wasComputed)) return null;
  return (
    <p className="earlier" role="status">
      <span>{missing === undefined ? phrases.earlier : phrases.earlierDraft(missing)}</span>
      {missing === undefined && !hasText && (
        <Button look="quiet" onPress={() => choose({ pane: 'text' })}>
          {phrases.earlierButton}
        </Button>
      )}
    </p>
  );
}
