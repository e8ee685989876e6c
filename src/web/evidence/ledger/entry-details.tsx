/** Why an entry was read as it was, what else was read in it, who sees it otherwise, and what in the model rests on it. */
import type { ReactNode } from 'react';
import { useMemo } from 'react';
import type { Because } from '../../../evidence/reading.ts';
import { reading as reasons } from '../../../report/phrases/reading.ts';
import { READING_RULES } from '../../../report/phrases/reading-rules.ts';
import { Button, IconButton } from '../../parts/button.tsx';
import { Icon } from '../../parts/icon.tsx';
import { evidence as phrases } from '../../phrases/evidence.ts';
import { choose } from '../../place/use-place.ts';
import { equalFigures } from '../equal-figures.ts';
import type { LedgerEntry } from '../ledger-entries.ts';
import { elementInWords, elementsOf } from '../model-elements.ts';
import { useLedger } from '../use-ledger.ts';
import { unlink } from './deeds.ts';
import { askFocus, setMode } from './ledger-mode.ts';

const words = phrases.details;

export function EntryDetails({ entry }: { readonly entry: LedgerEntry }) {
  const { proposal, statement, paragraph } = entry;
  const reading = useLedger().read?.reading;
  return (
    // biome-ignore lint/a11y/useSemanticElements: no fields.
    <div role="group" className="entry-details" aria-label={phrases.deeds.details}>
      <Links entry={entry} />
      {proposal === undefined ? <p className="quiet">{words.byHand}</p> : <Why entry={entry} />}
      <dl>
        {proposal !== undefined && (
          <>
            {proposal.sources.length > 1 && (
              <Row name={words.speaker}>
                <bdi>{reasons.voice(proposal.sources.map(({ name }) => name))}</bdi>
              </Row>
            )}
            {proposal.dates.length > 0 && (
              <Row name={words.dates}>
                {proposal.dates.map(({ start, words: said, value, isDeadline, isSaying }) => (
                  <span key={start} className="item">
                    “<bdi>{said}</bdi>”: {value ?? words.noDate}
                    {isDeadline && ` (${words.deadline})`}
                    {isSaying && ` (${words.isSaying})`}
                  </span>
                ))}
              </Row>
            )}
            {proposal.quantities.length > 0 && (
              <Row name={words.quantities}>
                {proposal.quantities.map((one) => (
                  <span key={one.start} className="item">
                    “<bdi>{one.words}</bdi>”:{' '}
                    {words.quantity(one, reading === undefined ? [] : equalFigures(reading, one))}
                  </span>
                ))}
              </Row>
            )}
            {proposal.hedges.length > 0 && (
              <Row name={words.hedges}>
                {proposal.hedges.map(({ start, words: said, class: of, strength }) => (
                  <span key={start} className="item">
                    “<bdi>{said}</bdi>” ({of}, {strength})
                  </span>
                ))}
              </Row>
            )}
          </>
        )}
        {statement?.estimate !== undefined && <Row name={words.estimate}>{statement.estimate.word}</Row>}
        {statement?.confidence !== undefined && (
          <Row name={words.confidence}>{phrases.form.confidences[statement.confidence]}</Row>
        )}
        {statement?.credibility !== undefined && (
          <Row name={words.credibility}>{phrases.form.credibilities[statement.credibility]}</Row>
        )}
        {statement !== undefined && (
          <Row name={words.id}>
            <code>{entry.id}</code>
            {paragraph !== undefined && <>, {words.where(paragraph)}</>}
          </Row>
        )}
      </dl>
      <Otherwise entry={entry} />
    </div>
  );
}

function Row({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Why({ entry: { proposal } }: { readonly entry: LedgerEntry }) {
  const { because } = proposal!;
  return (
    <section>
      <h4>{words.why}</h4>
      <ul className="why">
        {([because.speaker, because.kind, because.status] as const).map((one) => (
          <li key={one.rule} dir="auto">
            {sentenceOf(one)}
          </li>
        ))}
      </ul>
    </section>
  );
}

export function sentenceOf({ rule, words: said, paragraph }: Because): string {
  return reasons.reason(READING_RULES[rule] ?? reasons.byRule(rule), said, paragraph);
}

/** From a passage to what rests on it, and on to its place in the model. */
function Links({ entry }: { readonly entry: LedgerEntry }) {
  const view = useLedger();
  const { draft } = view;
  const names = useMemo(
    () => new Map(elementsOf(draft).map((element) => [element.path, elementInWords(draft, element)])),
    [draft],
  );
  return (
    <section>
      <h4>{words.rests}</h4>
      {entry.links.length === 0 && <p className="quiet">{words.nothing}</p>}
      <ul className="entry-links">
        {entry.links.map((one) => {
          const name = names.get(one.what) ?? one.what;
          return (
            <li key={`${one.how} ${one.what}`}>
              <span className={`how ${one.how}`}>{phrases.hows[one.how]}</span>
              <Button
                look="quiet"
                aria-label={words.show(name)}
                onPress={() => choose({ pane: 'model', chosen: { section: sectionOf(one.what) } })}
              >
                <bdi>{name}</bdi>
              </Button>
              <span className="quiet">{phrases.basisWords[one.basis]}</span>
              <IconButton name={words.unlink(name)} onPress={() => unlink(view, entry, one, name)}>
                <Icon name="trash" />
              </IconButton>
            </li>
          );
        })}
      </ul>
      {entry.links.length === 0 && entry.standing !== 'dropped' && (
        <Button look="quiet" onPress={() => setMode('link')}>
          <Icon name="link" />
          {phrases.link.title}
        </Button>
      )}
    </section>
  );
}

/** The part of the model pane in which the element stands: `options.us` for `options.us.relieve`. */
function sectionOf(path: string): string {
  const [part, party] = path.split('.');
  if (part === 'statusQuo') return 'options';
  if (part === 'variants') return 'case';
  return (part === 'options' || part === 'preferences') && party !== undefined ? `${part}.${party}` : part!;
}

function Otherwise({ entry }: { readonly entry: LedgerEntry }) {
  const { read, entries, moveTo } = useLedger();
  const others = (read?.reading?.disagreements ?? []).flatMap(({ between, because }) => {
    const own = entry.proposal?.id;
    const other = between[0] === own ? between[1] : between[1] === own ? between[0] : undefined;
    const found = other && entries.find(({ proposal }) => proposal?.id === other);
    return found ? [{ found, because }] : [];
  });
  if (others.length === 0) return null;
  return (
    <section>
      <h4>{words.disagree}</h4>
      <ul className="others">
        {others.map(({ found, because }) => (
          <li key={found.id}>
            <Button
              look="quiet"
              onPress={() => {
                moveTo(found.id);
                askFocus();
              }}
            >
              <bdi>{found.speaker}</bdi>: <bdi>{phrases.ledger.entry(found.says)}</bdi>
            </Button>
            <span className="quiet">{sentenceOf(because)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
