/** What a view shows as a table for a spreadsheet. */
import type { FileAsked } from '../desk/questions/brief.ts';
import { brief as phrases } from '../phrases/brief.ts';
import { Button } from './button.tsx';
import { Icon } from './icon.tsx';
import { saveMade, useSaving } from './use-saving.ts';

export function SaveTable({ asked }: { readonly asked: FileAsked }) {
  const { isBusy, saving } = useSaving();
  return (
    <Button look="quiet" isDisabled={isBusy} onPress={() => void saving(() => saveMade(asked))}>
      <Icon name="save" />
      {isBusy ? phrases.saving : phrases.saveTable}
    </Button>
  );
}
