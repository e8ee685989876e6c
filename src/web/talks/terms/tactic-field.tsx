/** How a party bargains: a named tactic, or one with numbers of its own; what it accepts; what it makes of the other. */
import { TACTIC_NAMES } from '../../../format/index.ts';
import { Choice } from '../../parts/choice.tsx';
import { talks } from '../../phrases/talks.ts';
import { tacticWords as words } from '../../phrases/talks-tactic.ts';
import { NumberField } from './number-field.tsx';
import { ACCEPTANCES, CURVES, IMITATIONS, MODELS, numbersOf, type TacticForm, tacticBounds } from './tactic-form.ts';

interface Props {
  readonly form: TacticForm;
  readonly points: number;
  /** Of whom the party believes something, and of whom it does not. */
  readonly believed: readonly string[];
  readonly unknown: readonly string[];
  readonly onChange: (form: TacticForm) => void;
}

const BELIEVED = 'believed';

export function TacticField({ form, points, believed, unknown, onChange }: Props) {
  const change = (more: Partial<TacticForm>) => onChange({ ...form, ...more });
  const bounds = tacticBounds(form, points);
  const offers = [
    { id: 'none', name: words.none, says: words.noneSays },
    ...TACTIC_NAMES.map((id) => ({ id, ...talks.tactics[id]! })),
    { id: 'curve', ...words.curve },
    { id: 'imitation', ...words.imitation },
  ];
  const shown = new Set(numbersOf(form));
  const fields = (keys: readonly (keyof typeof bounds)[]) =>
    keys
      .filter((key) => shown.has(key))
      .map((key) => (
        <NumberField
          key={key}
          label={words.numbers[key].name}
          value={form[key]}
          bounds={bounds[key]}
          says={words.numbers[key].says}
          onChange={(value) => change({ [key]: value })}
        />
      ));
  return (
    <fieldset className="tactic-field">
      <legend>{words.title}</legend>
      <div className="fields">
        <Choice label={words.offers} items={offers} chosen={form.offers} onChoose={(id) => change({ offers: id })} />
        {form.offers === 'curve' && (
          <Choice
            label={words.curveKind}
            items={CURVES.map((id) => ({ id, ...words.curves[id] }))}
            chosen={form.curve}
            onChoose={(curve) => change({ curve })}
          />
        )}
        {form.offers === 'imitation' && (
          <Choice
            label={words.imitates}
            items={IMITATIONS.map((id) => ({ id, ...words.imitations[id] }))}
            chosen={form.imitates}
            onChoose={(imitates) => change({ imitates })}
          />
        )}
        {fields(['beta', 'opening', 'least', 'most', 'window', 'noise', 'raise'])}
      </div>
      {form.offers !== 'none' && (
        <>
          <div className="fields">
            <Choice
              label={words.accepts}
              items={ACCEPTANCES.map((id) => ({ id, ...words.acceptances[id] }))}
              chosen={form.accepts}
              onChoose={(accepts) => change({ accepts })}
            />
            {fields(['scale', 'plus', 'from', 'constant'])}
            {form.accepts === 'combi' && (
              <Choice
                label={words.against}
                items={(['best', 'mean'] as const).map((id) => ({ id, ...words.againsts[id] }))}
                chosen={form.against}
                onChoose={(against) => change({ against })}
              />
            )}
            <Choice
              label={words.model}
              items={MODELS.filter((id) => id !== BELIEVED || unknown.length === 0 || form.model === BELIEVED).map(
                (id) => ({ id, ...words.models[id] }),
              )}
              chosen={form.model}
              onChoose={(model) => change({ model })}
            />
          </div>
          <p className="quiet">
            {form.model === BELIEVED && unknown.length === 0 ? `${words.acts(believed)} ` : ''}
            {words.modelSays} {unknown.length > 0 && words.missing(unknown)}
          </p>
        </>
      )}
    </fieldset>
  );
}
