/** What the chosen variant assumes, what it starts from, and that changes go into it. */
import { useState } from 'react';
import { perform } from '../case/case-store.ts';
import { Choice } from '../parts/choice.tsx';
import { model as phrases } from '../phrases/model.ts';
import { choose } from '../place/use-place.ts';
import { CitedMark } from './citations.tsx';
import { LiveField } from './live-field.tsx';
import { problemsAt, useModel } from './model-context.ts';
import { RemovalDialog, RenameDialog } from './pane-dialog.tsx';
import { ProblemNotes } from './problem-notes.tsx';
import { plainRemoval } from './removal-of.ts';
import { RowMenu } from './row-menu.tsx';

const words = phrases.variants;
const THE_CASE = ' case';

export function VariantHead({ id }: { readonly id: string }) {
  const model = useModel();
  const variants = model.draft.conflict!.variants!;
  const { why, from } = variants[id]!;
  const [asks, setAsks] = useState<'remove' | 'rename'>();
  const path = ['conflict', 'variants', id];
  const removal = asks === 'remove' ? plainRemoval(model.draft, [{ kind: 'remove', path }]) : undefined;
  const children = Object.entries(variants).flatMap(([other, variant]) => (variant.from === id ? [other] : []));
  // One that starts from this one cannot be what it starts from.
  const possible = Object.keys(variants).filter((other) => !startsFrom(variants, other, id));
  return (
    <section className="variant-head" aria-label={id}>
      <div className="row wide">
        <div className="what">
          <h2>{id}</h2>
          <LiveField
            label={words.why}
            value={why}
            problems={problemsAt(model, [...path, 'why'])}
            write={(value) =>
              value === '' ? undefined : perform([{ kind: 'set', path: [...path, 'why'], value }], words.said.why(id))
            }
          />
          <Choice
            label={words.from}
            items={[{ id: THE_CASE, name: words.theCase }, ...possible.map((one) => ({ id: one, name: one }))]}
            chosen={from ?? THE_CASE}
            onChoose={(next) => {
              if (next === (from ?? THE_CASE)) return;
              const at = [...path, 'from'];
              void perform(
                [next === THE_CASE ? { kind: 'remove', path: at } : { kind: 'set', path: at, value: next }],
                words.said.from(id),
              );
            }}
          />
          <ProblemNotes problems={problemsAt(model, [...path, 'from'])} />
        </div>
        <span className="deeds">
          <CitedMark path={`variants.${id}`} />
          <RowMenu
            name={id}
            deeds={[
              { id: 'rename', name: phrases.rename, do: () => setAsks('rename') },
              { id: 'remove', name: phrases.remove, isDangerous: true, do: () => setAsks('remove') },
            ]}
          />
        </span>
      </div>
      <p className="note">{words.explain}</p>
      {removal !== undefined && (
        <RemovalDialog
          title={words.remove(id)}
          removal={removal}
          says={words.said.remove(id)}
          remove={(tidying) => {
            choose({ chosen: { variant: null } });
            void perform([...removal.edits, ...tidying], words.said.remove(id));
          }}
          onClose={() => setAsks(undefined)}
        >
          <p>{words.removeSays}</p>
          {children.length > 0 && <p>{words.removeChildren(children)}</p>}
        </RemovalDialog>
      )}
      {asks === 'rename' && (
        <RenameDialog
          what={{ kind: 'variant', id }}
          onClose={() => setAsks(undefined)}
          onDone={(variant) => choose({ chosen: { variant } }, { replace: true })}
        />
      )}
    </section>
  );
}

function startsFrom(
  variants: { readonly [id: string]: { readonly from?: string | undefined } },
  id: string,
  start: string,
): boolean {
  const seen = new Set<string>();
  for (let at: string | undefined = id; at !== undefined && !seen.has(at); at = variants[at]?.from) {
    if (at === start) return true;
    seen.add(at);
  }
  return false;
}
