/** The frame of a view that has parts of its own: tabs for them, what stands beside the tabs, and the part that is looked at. */
import './view-parts.css';
import { type ComponentType, type ReactNode, Suspense } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { app } from '../phrases/app.ts';
import { choose } from '../place/use-place.ts';

export interface ViewPart<Id extends string = string> {
  readonly id: Id;
  readonly Shown: ComponentType;
}

export function ViewParts<Id extends string>({
  title,
  titleId,
  label,
  parts,
  names,
  first,
  shown,
  children,
}: {
  readonly title: string;
  readonly titleId: string;
  /** Of the row of tabs. */
  readonly label: string;
  /** In the order of their tabs. */
  readonly parts: readonly ViewPart<Id>[];
  readonly names: Readonly<Record<Id, string>>;
  /** Shown where the address names none. */
  readonly first: Id;
  readonly shown: Id;
  /** Beside the tabs. */
  readonly children?: ReactNode;
}) {
  return (
    <Tabs
      className="parts"
      selectedKey={shown}
      onSelectionChange={(key) => choose({ chosen: { part: key === first ? null : String(key) } })}
      keyboardActivation="manual"
    >
      <header>
        <h2 id={titleId} className="visually-hidden">
          {title}
        </h2>
        <TabList className="part-tabs" aria-label={label}>
          {parts.map(({ id }) => (
            <Tab key={id} id={id} className="part-tab">
              {names[id]}
            </Tab>
          ))}
        </TabList>
        {children}
      </header>
      {parts.map(({ id, Shown }) => (
        <TabPanel key={id} id={id} className="part-panel">
          <Suspense fallback={<p className="opening">{app.loading}</p>}>
            <Shown />
          </Suspense>
        </TabPanel>
      ))}
    </Tabs>
  );
}
