/** Through which assumptions the case is looked at. */
import type { Response } from '../../engine/stability/index.ts';

export interface Lens {
  /** A variant's id; undefined for the case itself. */
  readonly variant?: string | undefined;
  readonly response?: Response | undefined;
}

export function lensKey({ variant, response }: Lens): string {
  return JSON.stringify([variant ?? null, response ?? null]);
}
