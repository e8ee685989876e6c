/** What people write in talks where something of another kind belongs, and how it is written instead. */
import type { Path } from '../path.ts';
import type { Plain } from '../yaml/plain-value.ts';

/** `at` begins with `talks`. Undefined where no usual slip is known. */
export function rewrittenInTalks(at: Path, value: Plain): string | undefined {
  const [, section, id, key, issue] = at[1] === 'meetings' && at.length > 3 ? ['talks', ...at.slice(3)] : at;
  const number = numberIn(value);
  if (section === 'deadline') {
    if (id !== undefined) return number;
    if (typeof value === 'number') return `{ rounds: ${value} }`;
    return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? `{ date: ${value} }` : undefined;
  }
  if (section === 'issues' && id !== undefined) return key === undefined ? issueAs(value) : (listAs(value) ?? number);
  if (section !== 'parties') return number;
  if (id === undefined) return namesAs(value);
  if (key === 'importance' || (key === 'order' && issue !== undefined)) return orderAs(value);
  if (key === 'redLines' && isMap(value)) {
    const line = shownFlow('never' in value ? value : { never: value });
    return line === undefined ? undefined : `[${line}]`;
  }
  if (key === 'together' && isMap(value)) {
    const term = shownFlow(value);
    return term === undefined ? undefined : `[${term}]`;
  }
  return number;
}

function isMap(value: Plain): value is { [key: string]: Plain } {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}

/** A number that was put in quotes, or has a percent sign. */
function numberIn(value: Plain): string | undefined {
  const found = typeof value === 'string' ? /^\s*(-?\d+(?:\.\d+)?)\s*%?\s*$/.exec(value) : null;
  return found?.[1];
}

const isName = (value: Plain): value is string =>
  typeof value === 'string' && /^[\p{L}_][\p{L}\p{M}\p{N}_-]*$/u.test(value);

function few(values: readonly Plain[]): boolean {
  return values.length > 0 && values.length <= 6;
}

function issueAs(value: Plain): string | undefined {
  if (!Array.isArray(value) || !few(value)) return undefined;
  if (value.length === 2 && value.every((one) => typeof one === 'number')) {
    return `{ ${value.every(Number.isInteger) ? 'integer' : 'real'}: [${value.join(', ')}] }`;
  }
  return value.every(isName) ? `{ values: [${value.join(', ')}] }` : undefined;
}

/** `none, some, all` */
function listAs(value: Plain): string | undefined {
  const names = typeof value === 'string' ? value.split(/\s*[,>]\s*/) : [];
  return few(names) && names.length > 1 && names.every(isName) ? `[${names.join(', ')}]` : undefined;
}

function namesAs(value: Plain): string | undefined {
  return Array.isArray(value) && few(value) && value.every(isName)
    ? `{ ${value.map((id) => `${id}: {}`).join(', ')} }`
    : undefined;
}

/** A list, best first; ties in a list of their own. */
function orderAs(value: Plain): string | undefined {
  if (!Array.isArray(value) || !few(value)) return undefined;
  const groups = value.map((one) => (Array.isArray(one) ? one : [one]));
  if (!groups.every((group) => group.length > 0 && group.every(isName))) return undefined;
  return groups.map((group) => group.join(' = ')).join(' > ');
}

/** A short value as it may stand between braces. */
function shownFlow(value: Plain): string | undefined {
  const text = flow(value);
  return text.length <= 100 ? text : undefined;
}

function flow(value: Plain): string {
  if (Array.isArray(value)) return `[${value.map(flow).join(', ')}]`;
  if (isMap(value))
    return `{ ${Object.entries(value)
      .map(([key, one]) => `${key}: ${flow(one)}`)
      .join(', ')} }`;
  return isName(value) || typeof value !== 'string' ? String(value) : JSON.stringify(value);
}
