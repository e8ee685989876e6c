/** Cases from and to the `.gmcr` files of another program: the door of this part. */
export type { CarriedOver, Effect, Kept, Lost, LostCode, Reason } from './carried-over.ts';
export { type ReadGmcr, readGmcr } from './read-gmcr.ts';
export { type WrittenGmcr, writeGmcr } from './write-gmcr.ts';
