/** Points of talks without numbers. */
export {
  MOST_ORDERED,
  type OrderedPackages,
  type OrderPoints,
  type OrderTrade,
  orderPoints,
  type Stance,
} from './order-points.ts';
export { type OrderTables, orderTables, type PartyOrder } from './order-tables.ts';
export { mayDominate, type Surely, surely, surelyDominates } from './surely.ts';
