/** A table of alternatives carried through the steps of even swaps, as far as the steps can be taken. */
import type { ValueOrder } from '../../../model/index.ts';
import type { ElicitFault } from './elicited.ts';
import type { SwapStep, SwapTable, SwapTo } from './even-swaps.ts';

export interface SwapState {
  /** By alternative and issue, those that are gone included. */
  readonly rows: readonly (readonly number[])[];
  readonly alternatives: readonly number[];
  readonly issues: readonly number[];
}

/** The less, the better; undefined for a value that the order does not name. */
export function placeOf(order: ValueOrder, amount: number): number | undefined {
  if (order.form === 'monotone') return order.better === 'less' ? amount : 0 - amount;
  const place = order.ranks.findIndex((tied) => tied.includes(amount));
  return place < 0 ? undefined : place;
}

/** The table as given and after each step; a step with a fault changes nothing. */
export function replay(table: SwapTable, steps: readonly SwapStep[]) {
  const faults = tableFaults(table);
  const states: SwapState[] = [
    { rows: table.rows, alternatives: [...table.rows.keys()], issues: [...table.orders.keys()] },
  ];
  if (faults.length > 0) return { faults, states };
  for (const [at, step] of steps.entries()) {
    const before = states[at]!;
    const found = stepFaults(table, step, before).map((fault) => ({ ...fault, at: ['steps', at, ...fault.at] }));
    faults.push(...found);
    states.push(found.length > 0 ? before : taken(step, before));
  }
  return { faults, states };
}

function taken(step: SwapStep, { rows, alternatives, issues }: SwapState): SwapState {
  switch (step.do) {
    case 'drop':
      return { rows, alternatives, issues: issues.filter((issue) => issue !== step.issue) };
    case 'remove':
      return { rows, issues, alternatives: alternatives.filter((one) => one !== step.alternative) };
    case 'swap': {
      const changed = rows[step.alternative]!.map((amount, issue) =>
        issue === step.change.issue ? step.change.to : issue === step.against.issue ? step.against.to : amount,
      );
      return { alternatives, issues, rows: rows.map((row, at) => (at === step.alternative ? changed : row)) };
    }
  }
}

function stepFaults({ orders }: SwapTable, step: SwapStep, { rows, alternatives, issues }: SwapState): ElicitFault[] {
  if (step.do === 'drop') {
    if (!issues.includes(step.issue)) return [{ code: 'step/no-issue', at: ['issue'], amount: step.issue }];
    const order = orders[step.issue]!;
    const places = new Set(alternatives.map((one) => placeOf(order, rows[one]![step.issue]!)));
    return places.size > 1 ? [{ code: 'step/not-tied', at: ['issue'], amount: step.issue }] : [];
  }
  if (!alternatives.includes(step.alternative)) {
    return [{ code: 'step/no-alternative', at: ['alternative'], amount: step.alternative }];
  }
  if (step.do === 'remove') {
    return alternatives.length === 1 ? [{ code: 'step/last-alternative', at: ['alternative'] }] : [];
  }
  const faults = [
    ...cellFaults(orders, issues, step.change, 'change'),
    ...cellFaults(orders, issues, step.against, 'against'),
  ];
  if (step.change.issue === step.against.issue) {
    faults.push({ code: 'step/one-issue', at: ['against', 'issue'], amount: step.change.issue });
  }
  return faults;
}

function cellFaults(
  orders: SwapTable['orders'],
  issues: readonly number[],
  { issue, to }: SwapTo,
  name: string,
): ElicitFault[] {
  if (!issues.includes(issue)) return [{ code: 'step/no-issue', at: [name, 'issue'], amount: issue }];
  return amountFaults(orders[issue]!, to, [name, 'to']);
}

function amountFaults(order: ValueOrder, amount: number, at: readonly (string | number)[]): ElicitFault[] {
  if (!Number.isFinite(amount)) return [{ code: 'table/not-a-number', at, amount }];
  return placeOf(order, amount) === undefined ? [{ code: 'table/not-ranked', at, amount }] : [];
}

function tableFaults({ orders, rows }: SwapTable): ElicitFault[] {
  const faults: ElicitFault[] = [];
  if (orders.length === 0) faults.push({ code: 'issues/none', at: ['orders'] });
  if (rows.length === 0) faults.push({ code: 'table/no-alternatives', at: ['rows'] });
  for (const [issue, order] of orders.entries()) {
    if (order === undefined) faults.push({ code: 'table/no-order', at: ['orders', issue] });
  }
  for (const [alternative, row] of rows.entries()) {
    const at = ['rows', alternative];
    if (row.length !== orders.length) {
      faults.push({ code: 'table/row-length', at, amount: row.length, needed: orders.length });
      continue;
    }
    for (const [issue, amount] of row.entries()) {
      const order = orders[issue];
      if (order !== undefined) faults.push(...amountFaults(order, amount, [...at, issue]));
    }
  }
  return faults;
}
