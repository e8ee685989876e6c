/** The dates on a line, earliest on top: for the eye; the table beside it says the same, and is gone through by key. */
import { memo, useMemo } from 'react';
import type { DateMod } from '../../../model/index.ts';
import type { DatedEntry } from '../../desk/questions/timeline.ts';
import { partInWords } from '../../phrases/dated.ts';
import { evidence } from '../../phrases/evidence.ts';
import { evidenceParts } from '../../phrases/evidence-parts.ts';
import { DateShapeMark, shapeInWords, shapeOf } from './date-sign.tsx';
import { saidOf } from './said-of.ts';
import { timeScale } from './time-scale.ts';

const phrases = evidenceParts.timeline;

/** In pixels. */
const ROW = 22;
const AXIS = 108;
const WIDTH = 272;
const PER_ROW = 6;

interface Props {
  readonly entries: readonly DatedEntry[];
  readonly chosen: string | undefined;
  readonly onChoose: (statement: string) => void;
}

export const DateLine = memo(function DateLine({ entries, chosen, onChoose }: Props) {
  const groups = useMemo(() => byDate(entries), [entries]);
  const { moments, height } = useMemo(() => timeScale(groups, ROW), [groups]);
  const asOf = entries.find(({ kind }) => kind === 'asOf')?.date;
  const first = moments[0]?.y ?? 0;
  const last = moments.at(-1);
  const end = Math.max(last?.y ?? 0, last?.until ?? 0);
  return (
    <svg
      className="date-line"
      viewBox={`0 0 ${WIDTH} ${height}`}
      width={WIDTH}
      height={height}
      role="img"
      aria-label={phrases.picture}
    >
      <path d={`M${AXIS} ${first}V${end}`} className="axis" />
      {moments.map(({ y, until, pause }, n) => {
        const before = n > 0 ? moments[n - 1]!.y + groups[n - 1]!.rows * ROW : 0;
        const { date, mod, entries: marks } = groups[n]!;
        const isNow = date === asOf && mod === undefined;
        return (
          <g key={`${date} ${mod}`}>
            {pause !== undefined && <Pause y={(before - ROW / 2 + y) / 2} says={phrases.pause(pause)} />}
            {until > y && <rect x={AXIS - 3} y={y} width="6" height={until - y} rx="3" className="span" />}
            {isNow && <path d={`M${AXIS} ${y}H${WIDTH}`} className="now-line" />}
            <circle cx={AXIS} cy={y} r="2.5" className="tick" />
            <DateLabel date={date} mod={mod} y={y} isNow={isNow} />
            {isNow && (
              <text x={WIDTH} y={y - 9} className="as-of">
                {phrases.asOf}
              </text>
            )}
            {marks.map((entry, place) => (
              <Mark
                // biome-ignore lint/suspicious/noArrayIndexKey: entries of a day have no other name.
                key={place}
                entry={entry}
                x={AXIS + 22 + (place % PER_ROW) * ROW}
                y={y + Math.floor(place / PER_ROW) * ROW}
                chosen={chosen}
                onChoose={onChoose}
              />
            ))}
          </g>
        );
      })}
    </svg>
  );
});

interface LabelProps {
  readonly date: string;
  readonly mod: DateMod | undefined;
  readonly y: number;
  readonly isNow: boolean;
}

/** What part is meant in a line of its own: there is no room beside the date. */
function DateLabel({ date, mod, y, isNow }: LabelProps) {
  const x = AXIS - 10;
  return (
    <text x={x} y={y} className={isNow ? 'date now' : 'date'}>
      {mod === undefined ? (
        evidence.dated(date)
      ) : (
        <>
          <tspan x={x} dy="-0.45em">
            {partInWords(mod)}
          </tspan>
          <tspan x={x} dy="1em">
            {evidence.dated(date)}
          </tspan>
        </>
      )}
    </text>
  );
}

interface Group {
  readonly date: string;
  /** What part of the date is meant: that is a place of its own. */
  readonly mod: DateMod | undefined;
  readonly rows: number;
  /** Without the day that the case is seen from: that is a line by itself. */
  readonly entries: readonly DatedEntry[];
}

function byDate(entries: readonly DatedEntry[]): Group[] {
  const groups = new Map<string, Omit<Group, 'rows'> & { readonly entries: DatedEntry[] }>();
  for (const entry of entries) {
    const mod = entry.mod === 'APPROX' ? undefined : entry.mod;
    const key = `${entry.date} ${mod}`;
    const group = groups.get(key) ?? { date: entry.date, mod, entries: [] };
    groups.set(key, group);
    if (entry.kind !== 'asOf') group.entries.push(entry);
  }
  return [...groups.values()].map((group) => ({
    ...group,
    rows: Math.max(1, Math.ceil(group.entries.length / PER_ROW)),
  }));
}

/** Two strokes across the line, and how long nothing is dated. */
function Pause({ y, says }: { readonly y: number; readonly says: string }) {
  return (
    <g transform={`translate(${AXIS} ${y})`} className="pause">
      <path d="M-5 5H5V-5H-5Z" className="cut" />
      <path d="M-6-1 6-5M-6 5 6 1" />
      <text x="22">{says}</text>
    </g>
  );
}

interface MarkProps {
  readonly entry: DatedEntry;
  readonly x: number;
  readonly y: number;
  readonly chosen: string | undefined;
  readonly onChoose: (statement: string) => void;
}

function Mark({ entry, x, y, chosen, onChoose }: MarkProps) {
  const shape = shapeOf(entry);
  const id = 'statement' in entry ? entry.statement.id : undefined;
  const title = phrases.mark(evidence.dated(entry.date, entry.mod), shapeInWords(shape), saidOf(entry).says);
  return (
    <g
      transform={`translate(${x} ${y})`}
      className={`mark ${shape}`}
      data-chosen={(id !== undefined && id === chosen) || undefined}
      {...(id !== undefined && { onClick: () => onChoose(id), 'data-statement': id })}
    >
      <title>{title}</title>
      <rect x="-10" y="-10" width="20" height="20" rx="4" className="around" />
      <DateShapeMark shape={shape} />
    </g>
  );
}
