/** Cases of the library, read once, for tests of what is asked of them. */
import { readFileSync } from 'node:fs';
import { parseCase } from '../src/format/index.ts';
import type { Case, Conflict } from '../src/model/index.ts';

const read = new Map<string, Case>();

export function libraryCase(id: string): Case {
  const known = read.get(id);
  if (known !== undefined) return known;
  const text = readFileSync(new URL(`../cases/${id}/case.yaml`, import.meta.url), 'utf8');
  const { case: checked, problems } = parseCase(text);
  if (checked === undefined) throw new Error(`${id}: ${problems[0]!.says}`);
  read.set(id, checked);
  return checked;
}

/** The conflict of a variant, or of the case itself. */
export function libraryConflict(id: string, variant?: string): Conflict {
  const checked = libraryCase(id);
  return variant === undefined ? checked.conflict! : checked.variants.find((one) => one.id === variant)!.conflict;
}

/** A checked case from its text, for tests that need one of their own. */
export function caseFrom(text: string): Case {
  const { case: checked, problems } = parseCase(text);
  if (checked === undefined) throw new Error(problems.map(({ says }) => says).join(' '));
  return checked;
}
