/** One paragraph of the report: its number, what it is, and its passages. */
import { evidence as phrases } from '../../phrases/evidence.ts';
import { KindMark, speakerColor } from '../kind-mark.tsx';
import type { ParagraphRow } from './paragraph-chunk.tsx';
import { type Stretch, stretchesOf } from './passages.ts';

const words = phrases.report;

interface Props extends ParagraphRow {
  /** The whole report's. */
  readonly text: string;
  readonly speakers: readonly string[];
  /** The id of the chosen entry, where it stands here: the tab key stops at its passage. */
  readonly chosen: string | undefined;
  readonly onRestore: (n: number, isRestored: boolean) => void;
}

const none: readonly never[] = [];

export function ReportParagraph(props: Props) {
  const { paragraph, text, entries = none, marks = none, speakers, turn, chosen, isRestored, onRestore } = props;
  const { n, role } = paragraph;
  const isAside = (role === 'debris' || role === 'teaser') && !isRestored;
  const stretches = stretchesOf(paragraph, entries, marks);
  return (
    <div className="paragraph" data-role={isRestored ? 'report' : role} data-aside={isAside || undefined}>
      <span className="n" title={words.paragraph(n)}>
        {n}
      </span>
      <div className="body">
        {turn !== undefined && (
          <p className="turn" style={{ '--speaker': speakerColor(speakers.indexOf(turn)) } as object}>
            <bdi>{turn}</bdi>
          </p>
        )}
        <p className="words" dir="auto">
          {stretches.map((stretch) => (
            <Piece
              key={stretch.start}
              stretch={stretch}
              text={text}
              speakers={speakers}
              isChosen={chosen !== undefined && stretch.entry?.id === chosen}
            />
          ))}
        </p>
        {(isRestored || words.roles[role] !== '') && (
          <p className="role">
            {isRestored ? words.restored : words.roles[role]}
            {(isAside || isRestored) && (
              <button
                type="button"
                className="restore"
                data-stop
                tabIndex={-1}
                aria-label={isAside ? words.restoreLabel(n) : undefined}
                onClick={() => onRestore(n, isAside)}
              >
                {isAside ? words.restore : words.setAside}
              </button>
            )}
          </p>
        )}
      </div>
    </div>
  );
}

interface PieceProps {
  readonly stretch: Stretch;
  readonly text: string;
  readonly speakers: readonly string[];
  readonly isChosen: boolean;
}

function Piece({ stretch: { start, end, entry, isFirst, isLast, mark }, text, speakers, isChosen }: PieceProps) {
  const said = text.slice(start, end);
  const body =
    mark === undefined ? (
      <span data-start={start}>{said}</span>
    ) : (
      <span className={`mark ${mark.kind}`} data-start={start} title={`${words.markReads[mark.kind]}: ${mark.reads}`}>
        {said}
      </span>
    );
  if (entry === undefined) return body;
  const speaker = entry.speaker === undefined ? -1 : speakers.indexOf(entry.speaker);
  return (
    // A button would not run over several lines; clicks and keys are heard by the panel.
    <span
      {...(isFirst && {
        role: 'button',
        tabIndex: isChosen ? 0 : -1,
        'data-stop': true,
        'aria-description': words.passage(entry.kind, entry.speaker, entry.standing, entry.links.length),
        'aria-pressed': isChosen,
      })}
      className="passage"
      data-passage={entry.id}
      data-kind={entry.kind}
      data-standing={entry.standing}
      data-chosen={isChosen || undefined}
      style={{ '--speaker': speakerColor(speaker) } as object}
    >
      {isFirst && <KindMark kind={entry.kind} speaker={speaker} />}
      {body}
      {isLast && entry.links.length > 0 && (
        <span className="linked" aria-hidden="true" data-links={entry.links.length} />
      )}
    </span>
  );
}
