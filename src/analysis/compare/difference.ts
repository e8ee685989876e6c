/** One thing that two conflicts assume differently. */
import type { NamedWants } from '../change/assumptions.ts';

export type Difference = {
  /** As evidence names it: `preferences.us.no-credit`, `rules.wide-or-relief`, `options.us.relieve`. */
  readonly path: string;
  readonly change: 'added' | 'removed' | 'changed' | 'moved';
  /** False where it cannot matter to which states hold: the status quo. */
  readonly bears: boolean;
} & (
  | {
      readonly what: 'want';
      /** The party's id. */
      readonly party: string;
      readonly before: PlacedWant | undefined;
      readonly after: PlacedWant | undefined;
    }
  | {
      readonly what: 'weight';
      readonly party: string;
      readonly option: string;
      readonly before: number;
      readonly after: number;
    }
  /** The wants as a whole: another kind, or another direct ranking. */
  | {
      readonly what: 'wants';
      readonly party: string;
      readonly before: NamedWants['kind'];
      readonly after: NamedWants['kind'];
    }
  | { readonly what: 'option'; readonly before: OneWay; readonly after: OneWay }
  | { readonly what: 'context'; readonly before: boolean | undefined; readonly after: boolean | undefined }
  | { readonly what: 'term' | 'rule'; readonly before: string | undefined; readonly after: string | undefined }
  | {
      readonly what: 'sameOutcome' | 'statusQuo';
      readonly before: readonly string[];
      readonly after: readonly string[];
    }
  | { readonly what: 'moves'; readonly party: string }
);

/** `both`: the option can be taken and dropped; undefined: there is no such option. */
export type OneWay = 'take' | 'drop' | 'both' | undefined;

export interface PlacedWant {
  /** In one line, where several statements share the step. */
  readonly text: string;
  readonly ids: readonly (string | undefined)[];
  /** From 0, the most important first. */
  readonly place: number;
}
