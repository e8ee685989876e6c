/** What one issue is worth to one party, to be read: its order; where there are numbers, as bars with their weight. */
import './cell-view.css';
import { type DraftIssue, type DraftTalksParty, pointsWritten } from '../../../format/index.ts';
import { IconButton } from '../../parts/button.tsx';
import { Icon } from '../../parts/icon.tsx';
import { partyLook } from '../../parts/party-look.ts';
import { number, percent } from '../../phrases/figures.ts';
import { termsWords as words } from '../../phrases/talks-terms.ts';
import { cellForm, numberFrom } from './cell-form.ts';
import { type MeetingTerms, namedValues } from './meeting-terms.ts';
import { rankedText } from './order-text.ts';
import { pathsOf, SupportMark } from './support-mark.tsx';

interface Props {
  readonly terms: MeetingTerms;
  readonly issue: { readonly id: string; readonly draft: DraftIssue; readonly name: string };
  readonly party: {
    readonly id: string;
    readonly draft: DraftTalksParty;
    readonly name: string;
    readonly look: number;
  };
  readonly onEdit: () => void;
}

export function CellView({ terms, issue, party, onEdit }: Props) {
  const { root, part } = terms;
  const form = cellForm(issue.draft, issue.id, party.draft);
  const named = new Map(namedValues(issue.draft)?.map(({ id, name }) => [id, name]));
  const weights = Object.values(party.draft.weights ?? {});
  const sum = weights.reduce((total, one) => total + one, 0);
  const weight = numberFrom(form.weight);
  const points = pointsWritten(part, party.id);
  const order =
    form.ranked !== undefined
      ? rankedText(form.ranked.map((one) => ({ ...one, id: named.get(one.id) ?? one.id })))
      : form.direction === 'none'
        ? undefined
        : form.direction === 'more'
          ? words.moreIsBetter
          : words.lessIsBetter;
  const worths = form.worths.filter(({ worth }) => worth !== '');
  const at = (key: 'order' | 'weights' | 'values') => pathsOf(root, 'parties', party.id, key, issue.id);
  return (
    <div className="cell-view">
      <div className="order">
        {order === undefined ? (
          <span className="quiet">{words.noOrder}</span>
        ) : (
          <>
            <span>{order}</span> <SupportMark paths={at('order')} />
          </>
        )}
        <IconButton name={words.editCell(issue.name, party.name)} onPress={onEdit}>
          <Icon name="pencil" />
        </IconButton>
      </div>
      {weight !== undefined && (
        <div className="weight">
          {words.weighs(number(weight), percent(sum > 0 ? weight / sum : 0))} <SupportMark paths={at('weights')} />
        </div>
      )}
      {form.isFormula && <span className="quiet">{words.formula}</span>}
      {worths.length > 0 && (
        <ul className="worths">
          {worths.map(({ key, name, worth }) => (
            <li key={key}>
              <span className="name">{name}</span>
              <Bar share={(numberFrom(worth) ?? 0) / points} look={party.look} />
              <span className="worth">{worth}</span>
            </li>
          ))}
          <li>
            <span className="quiet">{words.worths}</span>
            <SupportMark paths={at('values')} />
          </li>
        </ul>
      )}
    </div>
  );
}

const WIDTH = 60;

function Bar({ share, look }: { readonly share: number; readonly look: number }) {
  const { color } = partyLook(look);
  const width = Math.min(1, Math.max(0, share)) * WIDTH;
  return (
    <svg viewBox={`0 0 ${WIDTH} 8`} width={WIDTH} height="8" aria-hidden="true">
      <path d={`M0 7.5H${WIDTH}`} stroke="var(--rule-strong)" strokeWidth="0.7" />
      <rect width={width} height="6" y="1" fill={color} opacity="0.75" />
    </svg>
  );
}
