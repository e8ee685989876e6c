/** Before there are any talks: what they are for, and a beginning with two issues. */
import type { Draft, TextEdit } from '../../format/index.ts';
import { perform } from '../case/case-store.ts';
import { Button } from '../parts/button.tsx';
import { Icon } from '../parts/icon.tsx';
import { lateFocus } from '../parts/late-focus.ts';
import { talks } from '../phrases/talks.ts';
import { choose } from '../place/use-place.ts';
import { beginning } from './beginning.ts';

const words = talks.empty;

export function EmptyTalks({ draft }: { readonly draft: Draft }) {
  const value = beginning(draft);
  const start = async () => {
    if (value === undefined) return;
    const edit: TextEdit = { kind: 'set', path: ['talks'], value };
    const isDue = lateFocus();
    if (!(await perform([edit], words.did))) return;
    choose({ chosen: { part: 'terms' } });
    // The button has gone with all that stood here.
    requestAnimationFrame(() => {
      if (isDue()) document.querySelector<HTMLElement>('.talks-view [role="tab"][aria-selected="true"]')?.focus();
    });
  };
  return (
    <div className="empty">
      <h2 id="talks-title">{words.title}</h2>
      <p>{words.lead}</p>
      <ol>
        {words.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      {value === undefined ? (
        <>
          <p>{words.needsParties}</p>
          <Button look="main" onPress={() => choose({ pane: 'model', chosen: { section: 'parties' } })}>
            {words.addParties}
          </Button>
        </>
      ) : (
        <>
          <p className="quiet">{words.where}</p>
          <Button look="main" onPress={() => void start()}>
            <Icon name="plus" />
            {words.start}
          </Button>
        </>
      )}
    </div>
  );
}
