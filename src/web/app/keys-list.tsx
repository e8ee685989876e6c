/** The keys and what they do. */
import './keys-list.css';
import { Dialog } from '../parts/dialog.tsx';
import { keysList as phrases } from '../phrases/keys-list.ts';
import { closeKeys } from './keys-state.ts';

export function KeysList() {
  return (
    <Dialog title={phrases.title} isOpen onClose={closeKeys}>
      <div className="keys-list">
        {phrases.groups.map(({ name, keys }) => (
          <section key={name} aria-label={name}>
            <h3>{name}</h3>
            <dl>
              {keys.map(([key, does]) => (
                <Key key={key} keys={key} does={does} />
              ))}
            </dl>
          </section>
        ))}
        <p className="note">{phrases.ledger}</p>
      </div>
    </Dialog>
  );
}

function Key({ keys, does }: { readonly keys: string; readonly does: string }) {
  return (
    <>
      <dt>
        <kbd>{keys}</kbd>
      </dt>
      <dd>{does}</dd>
    </>
  );
}
