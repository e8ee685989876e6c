/** A state in words: what each party does in it, and how it likes that. */
import { Button as AriaButton, Disclosure, DisclosurePanel, Heading } from 'react-aria-components';
import type { StateAnswer, StateParty } from '../../desk/questions/state.ts';
import { Icon } from '../../parts/icon.tsx';
import { PartyName } from '../../parts/party-name.tsx';
import { Words } from '../../parts/words.tsx';
import { why as phrases } from '../../phrases/why.ts';

export function StateFacts({ answer }: { readonly answer: StateAnswer }) {
  const { words, isStatusQuo, parties, members, memberCount } = answer;
  const hasOptions = parties.some(({ options }) => options.length > 0);
  return (
    <div className="state-facts">
      {isStatusQuo && <p className="tag">{phrases.statusQuo}</p>}
      {!hasOptions && (
        <p className="words">
          <Words text={words} />
        </p>
      )}
      <dl aria-label={phrases.done}>
        {parties.map((party, place) => (
          <div key={party.id} className="party">
            <dt>
              <PartyName party={place} name={party.name} />
              <span className="place">{placeInWords(party)}</span>
            </dt>
            {hasOptions && <Deeds party={party} />}
          </div>
        ))}
      </dl>
      {memberCount > 1 && (
        <Disclosure className="members">
          <Heading level={3}>
            <AriaButton slot="trigger" className="button quiet">
              <Icon name="forward" />
              {phrases.members(memberCount)}
            </AriaButton>
          </Heading>
          <DisclosurePanel>
            <ul>
              {members.map((member) => (
                <li key={member}>
                  <Words text={member} />
                </li>
              ))}
              {memberCount > members.length && <li>{phrases.membersMore(memberCount - members.length)}</li>}
            </ul>
          </DisclosurePanel>
        </Disclosure>
      )}
    </div>
  );
}

function placeInWords({ name, place }: StateParty): string {
  return place === undefined ? phrases.placeUnknown(name) : phrases.place(name, place.at, place.of, place.sharedBy);
}

function Deeds({ party: { options } }: { readonly party: StateParty }) {
  const done = options.filter(({ deed }) => deed !== 'not');
  if (done.length === 0) return <dd className="nothing">{phrases.nothing}</dd>;
  return done.map(({ id, does, deed }) => (
    <dd key={id} title={id}>
      <Words text={deed === 'mixed' ? phrases.mixed(does) : does} />
    </dd>
  ));
}
