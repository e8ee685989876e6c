/** The ledger beside the report that it is made of. */
import './ledger-part.css';
import { lazy, Suspense } from 'react';
import type { Draft } from '../../../format/index.ts';
import { reading as readingWords } from '../../../report/phrases/reading.ts';
import { Button } from '../../parts/button.tsx';
import { evidence as phrases } from '../../phrases/evidence.ts';
import type { LedgerEntry } from '../ledger-entries.ts';
import { ReportPanel } from '../report-panel/report-panel.tsx';
import { LedgerContext, useDraft, useLedgerView } from '../use-ledger.ts';
import { AsksStrip } from './asks-strip.tsx';
import { LedgerFilters } from './ledger-filters.tsx';
import { LedgerList } from './ledger-list.tsx';
import { setMode, useLedgerMode } from './ledger-mode.ts';

const LinkDialog = lazy(async () => ({ default: (await import('./link-dialog.tsx')).LinkDialog }));
const SplitDialog = lazy(async () => ({ default: (await import('./split-dialog.tsx')).SplitDialog }));
const KeysDialog = lazy(async () => ({ default: (await import('./keys-dialog.tsx')).KeysDialog }));
const SourceDialog = lazy(async () => ({ default: (await import('./source-dialog.tsx')).SourceDialog }));

const words = phrases.ledger;

export function LedgerPart() {
  const draft = useDraft();
  return draft === undefined ? null : <LedgerOf draft={draft} />;
}

function LedgerOf({ draft }: { readonly draft: Draft }) {
  const view = useLedgerView(draft);
  const { entries, shown, cursor, shownSource, filter, heard, read } = view;
  const mode = useLedgerMode((state) => state.mode);
  const told = useLedgerMode((state) => state.told);
  const alive = entries.filter(({ standing }) => standing !== 'dropped').length;
  const count = (of: LedgerEntry['standing']) => entries.filter(({ standing }) => standing === of).length;
  const waiting = words.waiting(count('read'), count('proposed'));
  return (
    <LedgerContext value={view}>
      <div className="ledger-part">
        <ReportPanel />
        <section className="ledger-side" aria-label={words.name}>
          <AsksStrip />
          <header>
            {read?.reading?.isEnglish === false && <p className="warning">{readingWords.notEnglish}</p>}
            <LedgerFilters draft={draft} reading={read?.reading} entries={entries} filter={filter} heard={heard} />
            <p className="counts">
              <span>{words.count(shown.length, alive)}</span>
              {waiting !== '' && <span className="quiet">{waiting}</span>}
              <span className="told" role="status">
                {told}
              </span>
              <Button look="quiet" onPress={() => setMode('keys')}>
                {words.keys}
                <kbd>?</kbd>
              </Button>
            </p>
          </header>
          <p className="visually-hidden" id="ledger-keys-hint">
            {words.keysHint}
          </p>
          <LedgerList />
        </section>
        <Suspense>
          {mode === 'keys' && <KeysDialog />}
          {mode === 'source' && shownSource !== undefined && <SourceDialog id={shownSource} />}
          {mode === 'link' && cursor !== undefined && <LinkDialog entry={cursor} />}
          {mode === 'split' && cursor !== undefined && <SplitDialog entry={cursor} />}
        </Suspense>
      </div>
    </LedgerContext>
  );
}
