/** All keys of the ledger. */
import './keys-dialog.css';
import { Dialog } from '../../parts/dialog.tsx';
import { evidence as phrases } from '../../phrases/evidence.ts';
import { backToList } from './ledger-mode.ts';

export function KeysDialog() {
  return (
    <Dialog title={phrases.keysDialog.title} isOpen onClose={backToList}>
      <dl className="keys-dialog">
        {phrases.keysDialog.keys.map(([keys, does]) => (
          <div key={keys}>
            <dt>
              <kbd>{keys}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
