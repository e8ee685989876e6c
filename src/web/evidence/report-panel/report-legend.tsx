/** What lines, letters, numbers and colors in the report stand for, and what else is to be marked there. */
import { ToggleButton } from 'react-aria-components';
import type { StatementKind } from '../../../model/index.ts';
import { evidence as phrases } from '../../phrases/evidence.ts';
import { KindMark } from '../kind-mark.tsx';
import type { MarkKind } from './passages.ts';

const words = phrases.report;
const KINDS = Object.keys(phrases.kinds) as StatementKind[];
const MARKS = Object.keys(words.markKinds) as (keyof typeof words.markKinds)[];
const MOST_SPEAKERS = 7;

interface Props {
  readonly speakers: readonly string[];
  /** Those who say something, the most first. */
  readonly heard: readonly string[];
  readonly marked: ReadonlySet<MarkKind>;
  readonly onMark: (marked: ReadonlySet<MarkKind>) => void;
}

export function ReportLegend({ speakers, heard, marked, onMark }: Props) {
  const listed = heard.slice(0, MOST_SPEAKERS).map((speaker) => ({ speaker, place: speakers.indexOf(speaker) }));
  const toggle = (kind: MarkKind, isOn: boolean) =>
    onMark(new Set(isOn ? [...marked, kind] : [...marked].filter((one) => one !== kind)));
  return (
    <div className="report-tools">
      {/* biome-ignore lint/a11y/useSemanticElements: buttons, not fields. */}
      <div role="group" className="marking" aria-label={words.marks}>
        <span className="quiet">{words.marks}</span>
        {MARKS.map((kind) => (
          <ToggleButton key={kind} className="toggle" isSelected={marked.has(kind)} onChange={(on) => toggle(kind, on)}>
            <span className={`mark ${kind}`}>{words.markKinds[kind]}</span>
          </ToggleButton>
        ))}
      </div>
      <details className="legend">
        <summary>{words.legend}</summary>
        <p className="quiet">{words.legendKinds}</p>
        <ul>
          {KINDS.map((kind) => (
            <li key={kind}>
              <KindMark kind={kind} speaker={-1} />
              <span className="passage" data-kind={kind}>
                {phrases.kinds[kind]}
              </span>
            </li>
          ))}
        </ul>
        <p className="quiet">{words.legendSpeakers}</p>
        <ul>
          {listed
            .sort((a, b) => a.place - b.place)
            .map(({ speaker, place }) => (
              <li key={speaker}>
                <KindMark kind={undefined} speaker={place} />
                <bdi>{speaker}</bdi>
              </li>
            ))}
          {heard.length > MOST_SPEAKERS && <li>{words.moreSpeakers(heard.length - MOST_SPEAKERS)}</li>}
        </ul>
      </details>
    </div>
  );
}
