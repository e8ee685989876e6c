/** The first page: one's own cases, and the library as a gallery. */
import './home-view.css';
import { useEffect, useState } from 'react';
import { DropZone, FileTrigger, Link } from 'react-aria-components';
import type { CaseCard, Home } from '../../server/api.ts';
import { openPalette } from '../app/palette-state.ts';
import { switchTheme } from '../app/theme.ts';
import { Button, IconButton } from '../parts/button.tsx';
import { Field } from '../parts/field.tsx';
import { Icon } from '../parts/icon.tsx';
import { app } from '../phrases/app.ts';
import { home as phrases } from '../phrases/home.ts';
import { keys } from '../phrases/keys.ts';
import { addressOf } from '../place/place.ts';
import { fetchHome, onHappening } from '../server-calls/server-calls.ts';
import { BringFile } from './bring-file.tsx';
import { beginCase, bringFile, CASE_FILES, forgetDeeds, useHomeDeeds } from './home-deeds.ts';
import { NewCase } from './new-case.tsx';

export function HomeView() {
  const [found, setFound] = useState<Home | 'failed'>();
  const [wanted, setWanted] = useState('');
  const { isBeginning, file } = useHomeDeeds();
  useEffect(() => forgetDeeds, []);
  useEffect(() => {
    let gone = false;
    const look = () =>
      void fetchHome().then(
        (home) => gone || setFound(home),
        () => gone || setFound('failed'),
      );
    look();
    const unhear = onHappening(({ kind }) => {
      if (kind === 'home') look();
    });
    return () => {
      gone = true;
      unhear();
    };
  }, []);

  const isShown = ({ title, question, parties }: CaseCard) =>
    [title, question ?? '', ...parties].some((text) => text.toLowerCase().includes(wanted.trim().toLowerCase()));
  return (
    <DropZone
      className="home-view"
      aria-label={phrases.dropHere}
      getDropOperation={(types) => (types.has('text/html') ? 'cancel' : 'copy')}
      onDrop={async ({ items }) => {
        const item = items.find(({ kind }) => kind === 'file');
        if (item?.kind === 'file') bringFile(await item.getFile());
      }}
    >
      <header>
        <div className="tools no-print">
          <IconButton name={app.palette} keys={keys.palette} onPress={openPalette}>
            <Icon name="search" />
          </IconButton>
          <IconButton name={app.switchTheme} onPress={switchTheme}>
            <Icon name="moon" />
          </IconButton>
        </div>
        <h1>{phrases.title}</h1>
        <p>{phrases.lead}</p>
      </header>
      <main>
        {found === undefined && <p className="quiet">{phrases.loading}</p>}
        {found === 'failed' && <p role="alert">{phrases.failed}</p>}
        {found !== undefined && found !== 'failed' && (
          <>
            <section aria-labelledby="yours">
              <div className="section-head">
                <h2 id="yours">{phrases.yours}</h2>
                <p className="quiet">{phrases.folder(found.folder.path)}</p>
                <div className="deeds">
                  <FileTrigger acceptedFileTypes={CASE_FILES} onSelect={(files) => bringFile(files?.[0])}>
                    <Button>{phrases.bring}</Button>
                  </FileTrigger>
                  <Button look="main" onPress={beginCase}>
                    <Icon name="plus" />
                    {phrases.fresh}
                  </Button>
                </div>
              </div>
              {found.cases.length === 0 ? (
                <p className="empty">
                  {phrases.none} {phrases.dropHere}.
                </p>
              ) : (
                <Gallery cards={found.cases.filter(isShown)} library={found.library} />
              )}
              {found.more > 0 && <p className="quiet">{phrases.more(found.more)}</p>}
            </section>
            <section aria-labelledby="library">
              <div className="section-head">
                <h2 id="library">{phrases.library}</h2>
                <p className="quiet">{phrases.libraryLead}</p>
                <div className="deeds">
                  <Field
                    label={phrases.find}
                    hideLabel
                    placeholder={phrases.find}
                    value={wanted}
                    onChange={setWanted}
                  />
                </div>
              </div>
              <Gallery cards={found.library.filter(isShown)} first={found.library[0]?.id} />
            </section>
          </>
        )}
      </main>
      <NewCase isOpen={isBeginning} onClose={forgetDeeds} />
      <BringFile file={file} onClose={() => bringFile(undefined)} />
    </DropZone>
  );
}

interface GalleryProps {
  readonly cards: readonly CaseCard[];
  /** The one to begin with, which the server lists first. */
  readonly first?: string | undefined;
  /** Where one's own cases are shown: what bears the title of one of these is told apart from it. */
  readonly library?: readonly CaseCard[];
}

function Gallery({ cards, first, library = [] }: GalleryProps) {
  const titles = new Set(library.map(({ title }) => title));
  if (cards.length === 0) return <p className="quiet">{phrases.nothingFound}</p>;
  return (
    <ul className="gallery">
      {cards.map((card) => (
        <li key={card.id} className={card.id === first ? 'first' : undefined}>
          <Card card={card} isFirst={card.id === first} isCopy={titles.has(card.title)} />
        </li>
      ))}
    </ul>
  );
}

function Card(props: { readonly card: CaseCard; readonly isFirst: boolean; readonly isCopy: boolean }) {
  const { card, isFirst, isCopy } = props;
  const { shelf, id, title, question, about, parties, states, variants, problems, changed } = card;
  const href = addressOf({ at: 'case', shelf, id, view: 'summary', pane: 'model', chosen: {} });
  const facts = [
    ...(states === null ? [] : [phrases.states(states)]),
    ...(variants === 0 ? [] : [phrases.variants(variants)]),
    ...(problems === 0 ? [] : [phrases.problems(problems)]),
    ...(changed === null ? [] : [phrases.changed(changed)]),
  ];
  return (
    <article className="card">
      {isFirst && <p className="tag">{phrases.first}</p>}
      {isCopy && <p className="tag">{phrases.copy}</p>}
      <h3>
        <Link href={href}>
          <bdi>{title}</bdi>
        </Link>
      </h3>
      {problems > 0 && states === null ? <p>{phrases.unreadable}</p> : <p>{question ?? about}</p>}
      {isFirst && (
        <Link className="tour-link" href={`${href}?tour=1`}>
          {phrases.tour}
        </Link>
      )}
      <p className="facts">{[parties.join(', '), ...facts].filter(Boolean).join(' · ')}</p>
    </article>
  );
}
