/** Alternatives in rows and issues in columns, as they are after the steps so far, with what can be done to each. */

import { Button as AriaButton } from 'react-aria-components';
import type { SwapIssue, SwapView } from '../../desk/questions/talks-swaps.ts';
import { Button } from '../../parts/button.tsx';
import { Scrolling } from '../../parts/scrolling.tsx';
import { named } from '../../phrases/named.ts';
import { swapsWords as phrases } from '../../phrases/talks-wants.ts';

interface Props {
  readonly table: SwapView;
  readonly issues: readonly SwapIssue[];
  /** A swap is to begin with this issue of that alternative. */
  readonly onSwap: (alternative: number, issue: string) => void;
  readonly onDrop: (issue: string) => void;
  readonly onRemove: (alternative: number) => void;
  /** Undefined once there are steps: they are about the alternatives as they are. */
  readonly onChange: ((alternative: number) => void) | undefined;
}

export function SwapTable({ table: { rows, issues: left }, issues, onSwap, onDrop, onRemove, onChange }: Props) {
  const nameOf = (id: string) => issues.find((one) => one.id === id)?.name ?? id;
  const isOne = rows.length === 1;
  return (
    <Scrolling label={phrases.table}>
      <table className="plain-table swap-table">
        <caption>{phrases.table}</caption>
        <thead>
          <tr>
            <th scope="col">{phrases.heads.alternative}</th>
            {left.map(({ id, isTied }) => (
              <th key={id} scope="col" className={isTied ? 'tied' : undefined}>
                {nameOf(id)}
                {isTied && (
                  <>
                    {` (${phrases.tied})`}
                    {left.length > 1 && (
                      <span className="no-print">
                        <Button aria-label={phrases.drop(nameOf(id))} onPress={() => onDrop(id)}>
                          {phrases.dropShort}
                        </Button>
                      </span>
                    )}
                  </>
                )}
              </th>
            ))}
            {(!isOne || onChange !== undefined) && <th scope="col">{phrases.heads.deeds}</th>}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ alternative, name, cells, canGo }) => (
            <tr key={alternative}>
              <th scope="row">
                <bdi>{name}</bdi>
              </th>
              {cells.map(({ text, was }, at) => (
                <td key={left[at]!.id} className={left[at]!.isTied ? 'tied' : undefined}>
                  {isOne || left.length < 2 ? (
                    <span className={was === undefined ? undefined : 'changed'}>{text}</span>
                  ) : (
                    <AriaButton
                      className={was === undefined ? 'cell' : 'cell changed'}
                      aria-label={named(text, phrases.begin(nameOf(left[at]!.id), name, text))}
                      onPress={() => onSwap(alternative, left[at]!.id)}
                    >
                      {text}
                    </AriaButton>
                  )}
                  {was !== undefined && <span className="was">{phrases.was(was)}</span>}
                </td>
              ))}
              {(!isOne || onChange !== undefined) && (
                <td>
                  {canGo !== undefined && <span className="can-go">{canGo}</span>}
                  <span className="no-print">
                    {!isOne && (
                      <Button
                        look={canGo === undefined ? 'quiet' : 'plain'}
                        aria-label={named(phrases.removeShort, phrases.remove(name))}
                        onPress={() => onRemove(alternative)}
                      >
                        {phrases.removeShort}
                      </Button>
                    )}
                    {onChange !== undefined && (
                      <Button look="quiet" aria-label={phrases.add.changed(name)} onPress={() => onChange(alternative)}>
                        {phrases.add.change}
                      </Button>
                    )}
                  </span>
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </Scrolling>
  );
}
