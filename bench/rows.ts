/** What is measured: each row a kind of model and a bound that it is to keep. */
import type { CaseSize } from './generate.ts';

export interface Row {
  readonly id: string;
  readonly says: string;
  readonly size: Omit<CaseSize, 'seed'>;
  readonly kernel?: 'block' | 'graph';
  /** Milliseconds; undefined where finishing is the bound. */
  readonly target?: number;
}

const plain = { statements: 10, oneWayShare: 0, infeasibleShare: 0 };
const mixed = { statements: 10, oneWayShare: 0.2, infeasibleShare: 0.1 };

export const ROWS: readonly Row[] = [
  { id: '8x3', says: '256 states, 3 parties', size: { options: 8, parties: 3, ...plain }, target: 1 },
  { id: '12x4', says: '4,096 states, 4 parties', size: { options: 12, parties: 4, ...plain }, target: 30 },
  {
    id: '12x4-mixed',
    says: 'the same, one-way and infeasible',
    size: { options: 12, parties: 4, ...mixed },
    target: 90,
  },
  {
    id: '12x4-graph',
    says: 'the same as plain, by the graph kernel',
    size: { options: 12, parties: 4, ...plain },
    kernel: 'graph',
    target: 300,
  },
  { id: '16x4', says: '65,536 states, 4 parties', size: { options: 16, parties: 4, ...plain }, target: 400 },
  {
    id: '16x4-mixed',
    says: 'the same, one-way and infeasible',
    size: { options: 16, parties: 4, ...mixed },
    target: 1200,
  },
  { id: '20x4', says: '1,048,576 states, 4 parties', size: { options: 20, parties: 4, ...plain }, target: 4000 },
  {
    id: '20x4-mixed',
    says: 'the same, one-way and infeasible',
    size: { options: 20, parties: 4, ...mixed },
    target: 12000,
  },
  { id: '22x3', says: '4,194,304 states, 3 parties', size: { options: 22, parties: 3, ...plain } },
];

/** Pairs of rows whose ratio is a promise: how much more the first may take than the second. */
export const RATIOS: readonly {
  readonly of: string;
  readonly to: string;
  readonly most: number;
  readonly says: string;
}[] = [
  { of: '20x4', to: '16x4', most: 20, says: '16 times the states' },
  { of: '12x4-mixed', to: '12x4', most: 3, says: 'one-way and infeasible, 4,096 states' },
  { of: '16x4-mixed', to: '16x4', most: 3, says: 'one-way and infeasible, 65,536 states' },
  { of: '20x4-mixed', to: '20x4', most: 3, says: 'one-way and infeasible, 1,048,576 states' },
  { of: '12x4-graph', to: '12x4', most: 10, says: 'graph kernel against block kernel' },
];
