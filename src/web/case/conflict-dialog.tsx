/** Two versions of one case, and which of them is to count: shown as soon as there are two. */
import './conflict-dialog.css';
import { useState } from 'react';
import { Button } from '../parts/button.tsx';
import { Dialog } from '../parts/dialog.tsx';
import { conflict as phrases } from '../phrases/case.ts';
import { choose } from '../place/use-place.ts';
import { useCase } from './case-store.ts';
import { keepMine, takeTheirs } from './open-case.ts';
import { VersionDiff } from './version-diff.tsx';

/** Rendered once, in the frame. Put off, it leaves a line on the page that leads back to it. */
export function ConflictDialog() {
  const saving = useCase((opened) => opened?.saving);
  const mine = useCase((opened) => opened?.text ?? '');
  const [putOff, setPutOff] = useState<unknown>();
  if (saving?.kind !== 'conflict') return null;
  const { theirs } = saving;
  const close = () => setPutOff(saving);
  const isOpen = putOff !== saving;
  if (!isOpen) return <Again theirs={theirs !== null} onPress={() => setPutOff(undefined)} />;
  if (theirs === null) {
    return (
      <Dialog title={phrases.goneTitle} isOpen onClose={close}>
        <div className="conflict-dialog">
          <p>{phrases.goneLead}</p>
          <div className="deeds">
            <Button onPress={close}>{phrases.notNow}</Button>
            <Button look="main" autoFocus onPress={keepMine}>
              {phrases.writeAgain}
            </Button>
          </div>
        </div>
      </Dialog>
    );
  }
  return (
    <Dialog title={phrases.title} size="large" isOpen onClose={close}>
      <div className="conflict-dialog">
        <p>{phrases.lead}</p>
        <VersionDiff mine={mine} theirs={theirs.text} />
        <dl className="choices">
          <Choice name={phrases.keepMine} means={phrases.keepMineMeans} onPress={keepMine} />
          <Choice name={phrases.takeTheirs} means={phrases.takeTheirsMeans} onPress={takeTheirs} />
          <Choice
            name={phrases.mend}
            means={phrases.mendMeans}
            onPress={() => {
              close();
              choose({ pane: 'text' });
            }}
          />
        </dl>
      </div>
    </Dialog>
  );
}

function Choice(props: { readonly name: string; readonly means: string; readonly onPress: () => void }) {
  return (
    <div className="choice-row">
      <dt>
        <Button onPress={props.onPress}>{props.name}</Button>
      </dt>
      <dd>{props.means}</dd>
    </div>
  );
}

/** While the decision is put off, the way back to it stays on the page. */
function Again({ theirs, onPress }: { readonly theirs: boolean; readonly onPress: () => void }) {
  return (
    <div className="conflict-again no-print" role="status">
      <p>{theirs ? phrases.putOff : phrases.putOffGone}</p>
      <Button look="main" onPress={onPress}>
        {phrases.decide}
      </Button>
    </div>
  );
}
