/** The day a report appeared: what it says itself, what is guessed and asked for, or what the analyst knows. */
import type { ReportDetails } from '../../../evidence/index.ts';
import { Button } from '../../parts/button.tsx';
import { Field } from '../../parts/field.tsx';
import { bring as phrases } from '../../phrases/bring.ts';
import { useBringForm } from './bring-form.ts';

interface Props {
  readonly value: string;
  readonly found: ReportDetails['published'];
  readonly hasReport: boolean;
}

export function PublishedField({ value, found, hasReport }: Props) {
  const take = (day: string) => useBringForm.setState({ published: day });
  const guess = found?.basis === 'inferred' && value !== found.value ? found.value : undefined;
  return (
    <div className="published">
      <Field
        label={phrases.published}
        type="date"
        value={value}
        onChange={take}
        says={sentence(value, found, hasReport)}
      />
      {guess !== undefined && (
        <Button look="plain" onPress={() => take(guess)}>
          {phrases.take(guess)}
        </Button>
      )}
    </div>
  );
}

function sentence(value: string, found: Props['found'], hasReport: boolean): string {
  if (found?.basis === 'stated') return phrases.stated(found.value.slice(0, 10));
  if (value !== '' || !hasReport) return phrases.publishedWhy;
  return found === undefined ? phrases.noGuess : phrases.guessed(found.value);
}
