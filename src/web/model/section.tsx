/** One part of the model under a heading that folds it away. */
import type { ReactNode } from 'react';
import { Button, Disclosure, DisclosurePanel, Heading } from 'react-aria-components';
import { Icon } from '../parts/icon.tsx';
import { model as phrases } from '../phrases/model.ts';
import { ChangeBadge } from './change-badge.tsx';
import type { SectionId } from './sections.ts';
import { useSections } from './sections.ts';

interface Props {
  readonly id: SectionId;
  /** In one line, what is in it. */
  readonly says?: string | undefined;
  /** Parts of the conflict that a variant may change here. */
  readonly isChanged?: boolean;
  readonly intro?: string;
  readonly children: ReactNode;
}

export function Section({ id, says, isChanged = false, intro, children }: Props) {
  const { isOpen, setOpen } = useSections();
  return (
    <Disclosure
      className="section"
      isExpanded={isOpen(id)}
      onExpandedChange={(open) => setOpen(id, open)}
      data-section={id}
    >
      <div className="section-head">
        <Heading level={2}>
          <Button slot="trigger" className="section-title">
            <Icon name="forward" />
            {phrases.sections[id]}
          </Button>
        </Heading>
        {isChanged && <ChangeBadge kind="changed" />}
        {says !== undefined && <span className="section-says">{says}</span>}
      </div>
      <DisclosurePanel className="section-body">
        {intro !== undefined && <p className="intro">{intro}</p>}
        {children}
      </DisclosurePanel>
    </Disclosure>
  );
}
