/** What a party wants as weights: what each option taken counts for it, summed up. */
import './weight-table.css';
import { Input, NumberField } from 'react-aria-components';
import { PartyLine } from '../../parts/party-name.tsx';
import { weights as phrases } from '../../phrases/preferences.ts';
import { problemsWithin, useModel } from '../model-context.ts';
import { ProblemNotes } from '../problem-notes.tsx';
import type { EditedPreference } from './use-preference.ts';
import { useVocabulary } from './use-vocabulary.ts';

interface Props {
  readonly party: string;
  readonly partyName: string;
  readonly written: Readonly<Record<string, number>>;
  readonly edited: EditedPreference;
}

export function WeightTable({ party, partyName, written, edited }: Props) {
  const model = useModel();
  const vocabulary = useVocabulary();
  const options = [...vocabulary.values()].filter(({ named }) => named.kind === 'option').map(({ name }) => name);
  const strange = Object.keys(written).filter((name) => !options.includes(name));
  const write = (option: string, weight: number) => {
    const isNone = Number.isNaN(weight);
    if (isNone && written[option] === undefined) return;
    edited.change(
      [
        isNone
          ? { kind: 'remove', path: ['weights', option] }
          : { kind: 'set', path: ['weights', option], value: weight },
      ],
      phrases.said(partyName, option),
      option,
    );
  };
  return (
    <div className="weight-table">
      <p className="intro">{phrases.intro}</p>
      <table>
        <caption className="visually-hidden">{phrases.title(partyName)}</caption>
        <thead>
          <tr>
            <th scope="col">{phrases.option}</th>
            <th scope="col">{phrases.weight}</th>
          </tr>
        </thead>
        <tbody>
          {[...options, ...strange].map((option) => {
            const word = vocabulary.get(option);
            const problems = problemsWithin(model, 'preferences', party, 'weights', option);
            return (
              <tr key={option}>
                <th scope="row">
                  {word?.party !== undefined && <PartyLine party={word.party} />} <bdi>{word?.says ?? option}</bdi>
                  <ProblemNotes problems={problems} />
                </th>
                <td>
                  <NumberField
                    aria-label={phrases.weightOf(word?.says ?? option)}
                    value={written[option] ?? Number.NaN}
                    onChange={(weight) => write(option, weight)}
                    formatOptions={{ maximumFractionDigits: 6 }}
                    isInvalid={problems.length > 0}
                  >
                    <Input placeholder={phrases.none} />
                  </NumberField>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
