/** A text of the report layer: plain runs, emphasis, references. What a person wrote takes its direction from its own first letter. */
import './words.css';
import { Fragment, useContext } from 'react';
import { Link } from 'react-aria-components';
import { type Inline, inlinesOf, isNote, partsOf, type Reference, type Text } from '../../report/writers/document.ts';
import { useCase } from '../case/case-store.ts';
import { toGaps, toPassages } from '../evidence/ways.ts';
import { meantIn } from '../place/meant-states.ts';
import { addressOf } from '../place/place.ts';
import { type Elsewhere, elsewhere, useCasePlace } from '../place/use-place.ts';
import { AnswerFits } from './answer-fits.ts';

export function Words({ text }: { readonly text: Text }) {
  return inlinesOf(text).map((inline, place, all) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: runs of a text have no other name.
    <Fragment key={place}>
      {/* Notes 1 and 2 are not note 12. */}
      {isNote(inline) && isNote(all[place - 1]) && <sup>, </sup>}
      <Run inline={inline} />
    </Fragment>
  ));
}

function Run({ inline }: { readonly inline: Inline }) {
  if (typeof inline === 'string') return <Isolated text={inline} />;
  if ('strong' in inline) {
    return (
      <strong>
        <Isolated text={inline.strong} />
      </strong>
    );
  }
  if ('quiet' in inline) {
    return (
      <span className="quiet">
        <Isolated text={inline.quiet} />
      </span>
    );
  }
  if ('code' in inline) {
    return (
      <code>
        <Isolated text={inline.code} />
      </code>
    );
  }
  if ('phrase' in inline) return <Phrase phrase={inline.phrase} about={inline.about} />;
  return (
    <sup>
      <a href={`#note-${inline.note}`}>{inline.note}</a>
    </sup>
  );
}

/** A phrase that leads to its reason. */
function Phrase({ phrase, about }: Extract<Inline, { readonly phrase: string }>) {
  const { view, chosen } = useCasePlace();
  const model = useCase((opened) => opened?.reading?.outline?.model);
  const fits = useContext(AnswerFits);
  const there = whereReasonsAre(about, (which) =>
    model === undefined || !fits ? null : meantIn({ chosen }, model, which),
  );
  const isHere =
    (there.view ?? view) === view && Object.entries(there.chosen ?? {}).every(([k, v]) => chosen[k] === String(v));
  return (
    <Link
      className="phrase"
      href={addressOf(elsewhere(there))}
      aria-current={isHere && about.kind === 'verdict' ? 'true' : 'false'}
    >
      <Isolated text={phrase} />
    </Link>
  );
}

/** `meant` names states in the address. */
function whereReasonsAre(about: Reference, meant: (which: readonly number[]) => string | null): Elsewhere {
  const anew = { way: null, step: null, over: null };
  switch (about.kind) {
    case 'state':
      return { chosen: { ...anew, state: about.n, party: null, concept: null } };
    case 'verdict':
      return { chosen: { ...anew, state: about.n, party: about.party, concept: about.concept } };
    case 'states':
      return {
        view: 'outcomes',
        chosen:
          about.which === undefined
            ? { meant: null }
            : // All of them are to be seen.
              { ...anew, meant: meant(about.which), state: null, only: null, holds: null, reach: null, text: null },
      };
    case 'way':
      return { view: 'paths', chosen: { to: about.to } };
    case 'assumptions':
      return { view: 'summary', chosen: { part: 'assumptions' } };
    case 'evidence':
      return about.of === undefined ? toGaps : toPassages(about.of);
  }
}

function Isolated({ text }: { readonly text: string }) {
  return [...partsOf(text)].map(({ text: part, isUsers }, place) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: parts of a text have no other name.
    isUsers ? <bdi key={place}>{part}</bdi> : <Fragment key={place}>{part}</Fragment>,
  );
}

/** The same as one string, for labels and titles. */
export function plainWords(text: Text): string {
  return inlinesOf(text)
    .map((inline) => {
      if (typeof inline === 'string') return inline;
      if ('strong' in inline) return inline.strong;
      if ('quiet' in inline) return inline.quiet;
      if ('phrase' in inline) return inline.phrase;
      return 'code' in inline ? inline.code : '';
    })
    .join('')
    .replace(/[\u2068\u2069]/g, '');
}
