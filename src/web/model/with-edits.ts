/** What a value is with edits made, before the case says so. */
import type { TextEdit } from '../../format/index.ts';
import { applyEdit } from '../../format/yaml/plain-edit.ts';
import type { Plain } from '../../format/yaml/plain-value.ts';

/** Undefined where one of them cannot be made: the value has changed under it. */
export function withEdits(value: Plain, edits: readonly TextEdit[]): Plain | undefined {
  let now = value;
  for (const edit of edits) {
    const done = applyEdit(now, edit);
    if ('fault' in done) return undefined;
    now = done.value;
  }
  return now;
}
