/** Whether what is on the screen is in the file; and what can be done where it is not. */
import './saving-mark.css';
import { useOpenCase } from '../case/case-store.ts';
import { retrySaving } from '../case/open-case.ts';
import { useMissing } from '../case/use-missing.ts';
import { Button } from '../parts/button.tsx';
import { saving as phrases } from '../phrases/app.ts';
import { choose } from '../place/use-place.ts';

export function SavingMark() {
  const readOnly = useOpenCase((opened) => opened.readOnly);
  const saving = useOpenCase((opened) => opened.saving);
  const problems = useOpenCase(({ reading }) => reading?.problems.length ?? 0);
  const missing = useMissing();
  if (readOnly && saving.kind === 'saved') {
    return (
      <p className="saving-mark" role="status">
        {phrases.readOnly}
      </p>
    );
  }
  return (
    <p
      className="saving-mark"
      data-state={saving.kind === 'kept' && missing !== undefined ? 'draft' : saving.kind}
      role="status"
    >
      {saving.kind === 'kept' && missing !== undefined ? (
        <Button look="quiet" onPress={() => choose({ pane: 'model', chosen: { section: 'options' } })}>
          {phrases.draft(missing)}
        </Button>
      ) : saving.kind === 'kept' ? (
        <Button look="quiet" onPress={() => choose({ pane: 'text' })}>
          {phrases.kept(saving.problems)}
        </Button>
      ) : saving.kind === 'failed' ? (
        <Button look="quiet" onPress={retrySaving}>
          {phrases.failed}
        </Button>
      ) : saving.kind === 'saved' && problems > 0 ? (
        phrases.savedWith(problems)
      ) : (
        phrases[saving.kind]
      )}
    </p>
  );
}
