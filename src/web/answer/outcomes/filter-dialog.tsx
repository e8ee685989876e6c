/** The filters as a form: per option, per idea of foresight, and whether one gets there. */
import './filter-dialog.css';
import { Button as AriaButton, DialogTrigger, Label, Popover, Radio, RadioGroup } from 'react-aria-components';
import type { OutcomesAnswer } from '../../desk/questions/outcomes.ts';
import type { StateFilter } from '../../desk/questions/state-order.ts';
import { Button } from '../../parts/button.tsx';
import { Choice } from '../../parts/choice.tsx';
import { Icon } from '../../parts/icon.tsx';
import { PartyName } from '../../parts/party-name.tsx';
import { plainWords } from '../../parts/words.tsx';
import { outcomes as phrases } from '../../phrases/outcomes.ts';
import { chooseFilter } from './table-choices.ts';

interface Props {
  readonly answer: OutcomesAnswer;
  readonly filter: StateFilter;
}

export function FilterDialog(props: Props) {
  const { answer } = props;
  return (
    <DialogTrigger>
      <AriaButton className="button plain">
        <Icon name="filter" />
        {phrases.filter}
      </AriaButton>
      {/* The popover is the dialog: one within it would leave the buttons that close it outside of any. */}
      <Popover className="outcome-filter" placement="bottom start" offset={6} aria-label={phrases.filterTitle}>
        <div className="form">
          <h3>{phrases.filterTitle}</h3>
          {answer.options.length > 0 && <Options {...props} />}
          <Holds {...props} />
          {answer.hasStatusQuo && <Reach {...props} />}
        </div>
      </Popover>
    </DialogTrigger>
  );
}

type Deed = 'any' | 'taken' | 'not';

function Options({ answer, filter }: Props) {
  const set = (id: string, deed: Deed) => {
    const { [id]: _, ...others } = filter.options ?? {};
    chooseFilter({ ...filter, options: deed === 'any' ? others : { ...others, [id]: deed } });
  };
  return (
    <>
      {answer.parties.map(({ id, name }, party) => {
        const own = answer.options.filter((option) => option.party === party);
        if (own.length === 0) return null;
        return (
          <section key={id} className="party">
            <PartyName party={party} name={name} />
            {own.map((option) => (
              <RadioGroup
                key={option.id}
                className="option"
                orientation="horizontal"
                value={filter.options?.[option.id] ?? 'any'}
                onChange={(deed) => set(option.id, deed as Deed)}
              >
                <Label className="does">
                  <bdi>{plainWords(option.does)}</bdi>
                </Label>
                <span className="three">
                  {(['taken', 'not', 'any'] as const).map((deed) => (
                    <Radio key={deed} value={deed} className="radio">
                      {phrases[deed]}
                    </Radio>
                  ))}
                </span>
              </RadioGroup>
            ))}
          </section>
        );
      })}
    </>
  );
}

/** One at a time here; several by address. */
function Holds({ answer, filter }: Props) {
  const [first, ...rest] = filter.holds ?? [];
  const concepts = [...answer.concepts, ...answer.folded.filter(({ holds, open }) => holds + open > 0)];
  const set = (concept: string, party: string | undefined) =>
    chooseFilter({
      ...filter,
      holds: concept === '' ? rest : [{ concept, ...(party !== undefined && party !== '' && { party }) }, ...rest],
    });
  return (
    <section className="holds">
      <Choice
        label={phrases.holdsUnder}
        items={[
          { id: '', name: phrases.noConcept },
          ...concepts.map(({ id, name, letters }) => ({ id, name: `${name} (${letters})` })),
        ]}
        chosen={first?.concept ?? ''}
        onChoose={(concept) => set(concept, first?.party)}
      />
      {first !== undefined && (
        <Choice
          label={phrases.holdsFor}
          items={[{ id: '', name: phrases.everybody }, ...answer.parties.map(({ id, name }) => ({ id, name }))]}
          chosen={first.party ?? ''}
          onChoose={(party) => set(first.concept, party)}
        />
      )}
    </section>
  );
}

function Reach({ filter }: Props) {
  return (
    <section className="holds">
      <Choice
        label={phrases.filterReach}
        items={[
          { id: '', name: phrases.reachAny },
          { id: 'improvements', name: phrases.reachImprovements },
          { id: 'moves', name: phrases.reachMoves },
        ]}
        chosen={filter.reached ?? ''}
        onChoose={(by) => chooseFilter({ ...filter, reached: by === '' ? undefined : (by as 'moves') })}
      />
      {filter.reached !== undefined && (
        <Button look="quiet" onPress={() => chooseFilter({ ...filter, reached: undefined })}>
          {phrases.reachAny}
        </Button>
      )}
    </section>
  );
}
