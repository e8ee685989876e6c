/** Changes of one option, whichever way it is written: as its phrase alone, as a map, or not at all. */
import type { Draft, TextEdit } from '../../format/index.ts';
import { type EditTarget, valueAt } from './edit-target-of.ts';

export interface OptionDetails {
  readonly does?: string | undefined;
  readonly oneWay?: 'take' | 'drop' | undefined;
  readonly by?: string | undefined;
}

export function optionDetails(option: unknown): OptionDetails {
  if (typeof option === 'string') return { does: option };
  if (option === null || typeof option !== 'object') return {};
  const { does, oneWay, by } = option as { [Key in keyof OptionDetails]: OptionDetails[Key] | null };
  return { does: does ?? undefined, oneWay: oneWay ?? undefined, by: by ?? undefined };
}

/** `undefined` takes the detail away. */
export function optionEdits(
  draft: Draft,
  target: EditTarget,
  [party, option]: readonly [party: string, option: string],
  detail: keyof OptionDetails,
  value: string | undefined,
): TextEdit[] {
  const path = target.pathOf('options', party, option);
  const written = valueAt(draft, path);
  const inherited =
    target.variant === undefined ? {} : optionDetails(valueAt(target.start, ['options', party, option]));
  // What a variant inherits is not gone by leaving it out.
  const none = inherited[detail] === undefined ? undefined : null;
  const now = value ?? none;
  if (written !== null && typeof written === 'object') {
    if (now !== undefined) return [{ kind: 'set', path: [...path, detail], value: now }];
    return valueAt(written, [detail]) === undefined ? [] : [{ kind: 'remove', path: [...path, detail] }];
  }
  const before = typeof written === 'string' ? { does: written } : {};
  const after = { ...before, [detail]: now };
  const kept = Object.entries(after).filter(([, one]) => one !== undefined);
  const [only] = kept;
  const isPhrase = kept.length === 1 && only![0] === 'does' && typeof only![1] === 'string';
  if (isPhrase) return [{ kind: 'set', path, value: only![1]! }];
  if (kept.length === 0) return written === undefined ? [] : [{ kind: 'set', path, value: null }];
  return [{ kind: 'set', path, value: Object.fromEntries(kept) as Record<string, string | null> }];
}

/** The options that are done today, with this one among them or not. Undefined in graph form. */
export function statusQuoEdits(target: EditTarget, option: string, isTaken: boolean): TextEdit[] {
  const { statusQuo, options = {} } = target.conflict;
  if (typeof statusQuo === 'number') return [];
  const others = (statusQuo ?? []).filter((one) => one !== option);
  const order = Object.entries(options).flatMap(([party, own]) => Object.keys(own).map((id) => `${party}.${id}`));
  const place = (one: string) => (order.includes(one) ? order.indexOf(one) : order.length);
  const value = isTaken ? [...others, option].sort((a, b) => place(a) - place(b)) : others;
  return target.edits({ kind: 'set', path: ['statusQuo'], value });
}
