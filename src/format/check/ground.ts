/** What the checks of wants stand on. */
import type { Rule, StateTable } from '../../model/index.ts';
import type { Names } from '../expression/names.ts';
import type { Options } from './check-options.ts';

/** What the states are, once nothing stands against them. */
export interface Ground {
  readonly names: Names;
  readonly options: Options;
  /** Undefined where rules or states are faulty: the wants are then read and not ranked. */
  readonly states: StateTable | undefined;
  readonly rules: readonly Rule[];
  readonly isGraph: boolean;
}
