/** One more thing that a party could do without an agreement: a number, or the package that it would have. */
import { type FormEvent, useState } from 'react';
import type { DraftIssue } from '../../../format/index.ts';
import { Button } from '../../parts/button.tsx';
import { Choice } from '../../parts/choice.tsx';
import { Field } from '../../parts/field.tsx';
import { termsWords } from '../../phrases/talks-terms.ts';
import { waysOutWords as words } from '../../phrases/talks-ways-out.ts';
import { numberFrom } from '../terms/cell-form.ts';
import { NumberField } from '../terms/number-field.tsx';
import { packageWritten } from '../terms/party-form.ts';
import { ValueChoice } from '../terms/value-choice.tsx';
import type { WrittenWay } from './ways-shape.ts';

const HOWS = ['number', 'package'] as const;

interface Props {
  readonly issues: Readonly<Record<string, DraftIssue>>;
  readonly points: number;
  /** Names that are taken. */
  readonly taken: readonly string[];
  /** Whether the party has numbers; without them there are packages only. */
  readonly hasNumbers: boolean;
  readonly onAdd: (way: WrittenWay) => void;
  readonly onCancel: () => void;
}

export function WayForm({ issues, points, taken, hasNumbers, onAdd, onCancel }: Props) {
  const [name, setName] = useState('');
  const [how, setHow] = useState<(typeof HOWS)[number]>(hasNumbers ? 'number' : 'package');
  const [worth, setWorth] = useState('');
  const [pack, setPack] = useState<Readonly<Record<string, string>>>({});
  const amount = numberFrom(worth);
  const has = packageWritten(pack, issues);
  const isTaken = taken.includes(name.trim());
  const isSound = name.trim() !== '' && !isTaken && (how === 'number' ? amount !== undefined : has !== undefined);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!isSound) return;
    onAdd(how === 'number' ? { name: name.trim(), worth: amount! } : { name: name.trim(), has: has! });
  };
  return (
    <form aria-label={words.another} className="line" onSubmit={submit}>
      <div className="fields">
        <Field
          label={words.name}
          value={name}
          onChange={setName}
          wrong={isTaken}
          says={isTaken ? words.taken : undefined}
          autoFocus
        />
        {hasNumbers && (
          <Choice
            label={words.how}
            items={HOWS.map((id) => ({ id, name: words.hows[id] }))}
            chosen={how}
            onChoose={(id) => setHow(id)}
          />
        )}
        {how === 'number' && <NumberField label={words.worth(points)} value={worth} onChange={setWorth} />}
      </div>
      {how === 'package' && (
        <>
          <div className="fields">
            {Object.entries(issues).map(([id, issue]) => (
              <ValueChoice
                key={id}
                label={issue.name ?? id}
                issue={issue}
                value={pack[id] ?? ''}
                open={words.open}
                onChange={(value) => setPack({ ...pack, [id]: value })}
              />
            ))}
          </div>
          {hasNumbers && <p className="quiet">{words.openSays}</p>}
        </>
      )}
      <div className="deeds">
        <Button look="quiet" onPress={onCancel}>
          {termsWords.cancel}
        </Button>
        <Button type="submit" isDisabled={!isSound}>
          {words.add}
        </Button>
      </div>
    </form>
  );
}
