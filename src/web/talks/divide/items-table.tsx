/** The items with the points of both sides, to be filled in. */
import { IconButton } from '../../parts/button.tsx';
import { Field } from '../../parts/field.tsx';
import { Icon } from '../../parts/icon.tsx';
import { Scrolling } from '../../parts/scrolling.tsx';
import { number } from '../../phrases/figures.ts';
import { talksDivide as phrases } from '../../phrases/talks-divide.ts';
import { type DivisionItem, isPoints, spread } from './division-form.ts';

const SIDES = [0, 1] as const;

interface Props {
  readonly items: readonly DivisionItem[];
  readonly names: readonly [string, string];
  /** The last item was just added, and is named next. */
  readonly focusLast: boolean;
  readonly onChange: (items: readonly DivisionItem[]) => void;
}

export function ItemsTable({ items, names, focusLast, onChange }: Props) {
  const put = (at: number, change: Partial<DivisionItem>) => onChange(items.with(at, { ...items[at]!, ...change }));
  return (
    <Scrolling label={phrases.table}>
      <table className="plain-table items-table">
        <caption>{phrases.table}</caption>
        <thead>
          <tr>
            <th scope="col">{phrases.heads.item}</th>
            {names.map((name) => (
              <th key={name} scope="col" className="right">
                {phrases.heads.of(name)}
              </th>
            ))}
            <th scope="col" className="no-print">
              <span className="visually-hidden">{phrases.heads.deeds}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {items.map(({ row, name, points }, at) => {
            const called = name.trim() === '' ? phrases.name(at + 1) : name;
            return (
              <tr key={row}>
                <td>
                  <Field
                    label={phrases.name(at + 1)}
                    hideLabel
                    value={name}
                    autoFocus={focusLast && at === items.length - 1}
                    onChange={(next) => put(at, { name: next })}
                  />
                </td>
                {SIDES.map((side) => (
                  <td key={side} className="points">
                    <Field
                      label={phrases.pointsOf(called, names[side])}
                      hideLabel
                      value={points[side]}
                      inputMode="decimal"
                      wrong={!isPoints(points[side])}
                      onChange={(next) => put(at, { points: side === 0 ? [next, points[1]] : [points[0], next] })}
                    />
                  </td>
                ))}
                <td className="no-print">
                  <IconButton name={phrases.remove(called)} onPress={() => onChange(items.toSpliced(at, 1))}>
                    <Icon name="trash" />
                  </IconButton>
                </td>
              </tr>
            );
          })}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{phrases.sum}</th>
            {SIDES.map((side) => (
              <td key={side} className="right">
                {number(Math.round(spread(items, side) * 1000) / 1000)}
              </td>
            ))}
            <td className="no-print" />
          </tr>
        </tfoot>
      </table>
    </Scrolling>
  );
}
