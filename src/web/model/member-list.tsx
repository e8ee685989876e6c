/** The parts of a rule, each chosen from the options, facts and terms there are. */
import { IconButton } from '../parts/button.tsx';
import { Choice, type Choosable } from '../parts/choice.tsx';
import { Icon } from '../parts/icon.tsx';
import { model as phrases } from '../phrases/model.ts';
import { useVocabulary } from './preferences/use-vocabulary.ts';
import type { Member, RuleKind } from './rule-shape.ts';

const words = phrases.rules;

interface Props {
  readonly kind: RuleKind;
  /** Undefined where nothing is chosen yet. */
  readonly members: readonly (Member | undefined)[];
  readonly onChange: (members: readonly (Member | undefined)[]) => void;
}

const NONE = '';

export function MemberList({ kind, members, onChange }: Props) {
  const vocabulary = useVocabulary();
  const isPair = kind === 'only-if' || kind === 'excludes';
  const positive = [...vocabulary.values()].map(({ name, says, named }): Choosable<string> => {
    if (named.kind === 'term') return { id: name, name, says: `${words.term}: ${says}` };
    if (named.kind === 'context') return { id: name, name: says, says: words.fact };
    if (named.kind === 'option') return { id: name, name: named.does ?? named.id, says: `${named.party} · ${name}` };
    return { id: name, name: says, says: name };
  });
  const negative = positive.map(({ id, name, says }) => ({ id: `not ${id}`, name: words.isNot(name), says }));
  const items = [...positive, ...negative];
  const nothing: Choosable<string> = { id: NONE, name: words.choose };
  const change = (place: number, id: string) => {
    if (id === NONE) return;
    const isNot = id.startsWith('not ');
    onChange(members.toSpliced(place, 1, { name: isNot ? id.slice(4) : id, isNot }));
  };
  return (
    <span className="member-list">
      {words.leads[kind] !== '' && <span className="joint">{words.leads[kind]}</span>}
      {members.map((member, place) => {
        const id = member === undefined ? NONE : member.isNot ? `not ${member.name}` : member.name;
        // What the case does not know (any more) is shown as it is written.
        const known = items.some((item) => item.id === id) ? items : [{ id, name: id }, ...items];
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a part has no other name than its place.
          <span key={place} className="member">
            {place > 0 && <span className="joint">{words.joints[kind]}</span>}
            <Choice
              label={words.member(place + 1)}
              hideLabel
              items={id === NONE ? [nothing, ...items] : known}
              chosen={id}
              onChoose={(chosen) => change(place, chosen)}
            />
            {!isPair && members.length > 2 && (
              <IconButton name={words.dropMember(id)} onPress={() => onChange(members.toSpliced(place, 1))}>
                <Icon name="close" />
              </IconButton>
            )}
          </span>
        );
      })}
      {!isPair && members.every((member) => member !== undefined) && (
        <span className="member">
          <IconButton name={words.another} onPress={() => onChange([...members, undefined])}>
            <Icon name="plus" />
          </IconButton>
        </span>
      )}
    </span>
  );
}
