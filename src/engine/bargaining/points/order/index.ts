/** Points of talks without numbers. */
export {
  MOST_ORDERED,
  type OrderedPackages,
  type OrderPoints,
  orderPoints,
  type Stance,
} from './order-points.ts';
export { type OrderTables, orderTables, type PartyOrder, type SetAside } from './order-tables.ts';
export type { OrderTrade } from './order-trades.ts';
export { type Surely, surely } from './surely.ts';
