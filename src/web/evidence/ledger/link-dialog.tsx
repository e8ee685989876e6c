/** What in the model the chosen entry bears on, how, and on what ground: found by typing, or made new of the passage. */
import './link-dialog.css';
import { useMemo, useState } from 'react';
import {
  Autocomplete,
  Collection,
  Header,
  Input,
  Label,
  Menu,
  MenuItem,
  MenuSection,
  Radio,
  RadioGroup,
  SearchField,
  useFilter,
} from 'react-aria-components';
import { Dialog } from '../../parts/dialog.tsx';
import { Field } from '../../parts/field.tsx';
import { evidence as phrases } from '../../phrases/evidence.ts';
import type { NewElement } from '../element-edits.ts';
import { type EntryLink, HOW, type How, type LedgerEntry } from '../ledger-entries.ts';
import { ELEMENT_GROUPS, elementInWords, elementsOf, type NamedElement, nearestTo } from '../model-elements.ts';
import { useLedger } from '../use-ledger.ts';
import { link, needsWords } from './deeds.ts';
import { backToList } from './ledger-mode.ts';
import { NewElementForm } from './new-element-form.tsx';
import { type Beginning, Suggested } from './suggested.tsx';
import { useRepeats } from './use-repeats.ts';

const words = phrases.link;
const BASES = ['stated', 'inferred', 'analyst'] as const;
type Basis = EntryLink['basis'];

export function LinkDialog({ entry }: { readonly entry: LedgerEntry }) {
  const view = useLedger();
  const { draft } = view;
  const [how, setHow] = useState<How>('supports');
  const [basis, setBasis] = useState<Basis>('stated');
  const [making, setMaking] = useState<Beginning>();
  const isSealed = needsWords(view, entry);
  const [ownWords, setOwnWords] = useState('');
  const repeats = useRepeats(view, isSealed ? ownWords : '');
  const elements = useMemo(() => elementsOf(draft), [draft]);

  const linkTo = (element: NewElement, name: string) => {
    if (isSealed && (ownWords.trim() === '' || repeats)) return;
    backToList();
    const says = isSealed ? ownWords : undefined;
    void link(view, entry, { how, what: element.path, basis }, { name, making: element.edits, says });
  };
  return (
    <Dialog title={making === undefined ? words.title : phrases.make.titles[making.kind]} isOpen onClose={backToList}>
      <div className="link-dialog">
        <blockquote dir="auto">{entry.says}</blockquote>
        {isSealed && (
          <Field
            label={words.ownWords}
            value={ownWords}
            onChange={setOwnWords}
            wrong={repeats}
            says={repeats ? phrases.repeats : words.ownWordsSays}
            lines={2}
          />
        )}
        <div className="ways">
          <RadioGroup className="radios" value={how} onChange={(value) => setHow(value as How)}>
            <Label className="label">{words.how}</Label>
            {HOW.map((one) => (
              <Radio key={one} value={one} className="radio">
                {phrases.howNames[one]}
              </Radio>
            ))}
          </RadioGroup>
          <RadioGroup className="radios" value={basis} onChange={(value) => setBasis(value as Basis)}>
            <Label className="label">{words.basis}</Label>
            {BASES.map((one) => (
              <Radio key={one} value={one} className="radio">
                {phrases.bases[one]}
              </Radio>
            ))}
          </RadioGroup>
        </div>
        {making === undefined ? (
          <>
            <Suggested entry={entry} onMake={setMaking} />
            {elements.length === 0 ? (
              <p className="quiet">{words.noModel}</p>
            ) : (
              <Elements
                elements={elements}
                entry={entry}
                onChoose={(element) =>
                  linkTo({ path: element.path, edits: element.naming }, elementInWords(draft, element))
                }
              />
            )}
          </>
        ) : (
          <NewElementForm beginning={making} onBack={() => setMaking(undefined)} onMake={linkTo} />
        )}
      </div>
    </Dialog>
  );
}

interface ElementsProps {
  readonly elements: readonly NamedElement[];
  readonly entry: LedgerEntry;
  readonly onChoose: (element: NamedElement) => void;
}

/** How many of those that share words with the passage are offered before all others. */
const NEAREST = 3;

function Elements({ elements, entry, onChoose }: ElementsProps) {
  const { draft } = useLedger();
  const [typed, setTyped] = useState('');
  const { contains } = useFilter({ sensitivity: 'base' });
  const wanted = typed.trim().split(/\s+/u);
  const linked = new Set(entry.links.map(({ what }) => what));
  const groups = useMemo(() => {
    const named = elements.map((element) => ({ ...element, name: elementInWords(draft, element) }));
    const near = nearestTo(
      named.map((element) => ({ ...element, says: element.name })),
      entry.says,
      NEAREST,
    );
    return {
      near,
      all: ELEMENT_GROUPS.map((group) => ({ group, items: named.filter((one) => one.group === group) })),
    };
  }, [elements, draft, entry.says]);
  const item = (element: NamedElement & { readonly name: string }, from: string) => (
    <MenuItem
      id={`${from} ${element.path}`}
      textValue={`${element.name} ${element.path}`}
      className="element"
      onAction={() => onChoose(elements.find(({ path }) => path === element.path)!)}
    >
      <bdi>{element.name}</bdi>
      <span className="quiet">{linked.has(element.path) ? words.linked : element.path}</span>
    </MenuItem>
  );
  return (
    <Autocomplete
      inputValue={typed}
      onInputChange={setTyped}
      filter={(text) => wanted.every((word) => contains(text, word))}
    >
      <SearchField aria-label={words.search} autoFocus className="search">
        <Input placeholder={words.placeholder} />
      </SearchField>
      <Menu
        className="found"
        aria-label={words.found}
        renderEmptyState={() => <p className="quiet nothing">{words.noMatch}</p>}
      >
        {typed.trim() === '' && groups.near.length > 0 && (
          <MenuSection id="near">
            <Header>{words.nearest}</Header>
            <Collection items={groups.near.map((one) => ({ ...one, id: `near ${one.path}` }))}>
              {(element) => item(element, 'near')}
            </Collection>
          </MenuSection>
        )}
        {groups.all
          .filter(({ items }) => items.length > 0)
          .map(({ group, items }) => (
            <MenuSection key={group} id={group}>
              <Header>{phrases.groups[group]}</Header>
              <Collection items={items.map((one) => ({ ...one, id: `all ${one.path}` }))}>
                {(element) => item(element, 'all')}
              </Collection>
            </MenuSection>
          ))}
      </Menu>
    </Autocomplete>
  );
}
