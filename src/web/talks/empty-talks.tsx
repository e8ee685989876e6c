/** Before there are any talks: what they are for, and a beginning with two issues. */
import type { Draft, TextEdit } from '../../format/index.ts';
import { perform } from '../case/case-store.ts';
import { Button } from '../parts/button.tsx';
import { Icon } from '../parts/icon.tsx';
import { talks } from '../phrases/talks.ts';
import { choose } from '../place/use-place.ts';
import { beginning } from './beginning.ts';

const words = talks.empty;

export function EmptyTalks({ draft }: { readonly draft: Draft }) {
  const value = beginning(draft);
  const start = async () => {
    if (value === undefined) return;
    const edit: TextEdit = { kind: 'set', path: ['talks'], value };
    if (await perform([edit], words.did)) choose({ chosen: { part: 'terms' } });
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
