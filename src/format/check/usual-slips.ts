/** What people write where something of another kind belongs, and how it is written instead. */
import type { Path } from '../path.ts';
import type { Plain } from '../yaml/plain-value.ts';
import { rewrittenInTalks } from './usual-slips-talks.ts';

type PlainMap = { readonly [key: string]: Plain };

/** The value written as it should be, as an example to copy; undefined where no usual slip is known. */
export function rewritten(at: Path, value: Plain): string | undefined {
  const written = rewrittenAs(withinConflict(at), value);
  return written === undefined ? undefined : `Write it as ${written}.`;
}

function rewrittenAs(at: Path, value: Plain): string | undefined {
  const [section, second] = at;
  const last = at.at(-1);
  const words = itemsOf(value);
  if (last === 'holds' || last === 'modeled') return yesOrNo(value);
  if (section === 'talks') return rewrittenInTalks(at, value);
  if (section === 'statements') return supportsAs(at, value) ?? ofStatement(at, value);
  if (section === 'parties') {
    if (at.length === 1 && words !== undefined)
      return `{ ${words.map((id) => `${id}: { name: ${named(id)} }`).join(', ')} }`;
    return at.length === 2 && typeof value === 'string' ? `{ name: ${flowText(value)} }` : undefined;
  }
  if (section === 'context' && at.length === 2) {
    if (typeof value === 'string') return `{ says: ${flowText(value)}, holds: true }`;
    return typeof value === 'boolean' ? `{ says: what is the case, holds: ${value} }` : undefined;
  }
  if (section === 'options' && at.length <= 2 && words !== undefined) {
    return at.length === 1 ? undefined : `{ ${words.map((id) => `${id}: what it does`).join(', ')} }`;
  }
  if (section === 'rules' && at.length === 1) return ruleList(value);
  if (last === 'never' || last === 'always' || (section === 'terms' && at.length === 2)) {
    return Array.isArray(value) ? words?.map(operand).join(' and ') : undefined;
  }
  const isList =
    (typeof last === 'string' && LISTS.has(last)) ||
    (section === 'preferences' && typeof second === 'string' && at.length === 2);
  return isList && typeof value === 'string' && words !== undefined ? `[${words.map(flowText).join(', ')}]` : undefined;
}

/** Places that hold a list of texts. */
const LISTS: ReadonlySet<string> = new Set([
  ...['atMostOne', 'atLeastOne', 'exactlyOne', 'sameOutcome', 'statusQuo', 'taken', 'aliases', 'citations'],
]);

/** A variant has the sections of a conflict. */
function withinConflict(at: Path): Path {
  if (at[0] !== 'conflict') return at;
  return at[1] === 'variants' && at.length > 3 ? at.slice(3) : at.slice(1);
}

const LINKS: ReadonlySet<string> = new Set(['supports', 'contradicts', 'qualifies']);

function supportsAs(at: Path, value: Plain): string | undefined {
  const isList = at.length === 3;
  if (!LINKS.has(String(at[2])) || at.length > 4) return undefined;
  const paths = isList ? itemsOf(value) : typeof value === 'string' ? [value] : undefined;
  if (paths === undefined) return undefined;
  const items = paths.map((what) => `{ what: ${flowText(what)}, basis: stated }`);
  return isList ? `[${items.join(', ')}]` : items[0];
}

function ofStatement(at: Path, value: Plain): string | undefined {
  const last = at.at(-1);
  if (last === 'quote' && typeof value === 'string') return `{ exact: ${flowText(value)} }`;
  if (last === 'at' && typeof value === 'number') return `{ paragraph: ${value} }`;
  const isYear = (last === 'date' || last === 'by' || last === 'value') && typeof value === 'number';
  return isYear ? `"${value}"` : undefined;
}

function ruleList(value: Plain): string | undefined {
  if (typeof value === 'string') return /^\s*(none|no|-)?\s*$/i.test(value) ? '[]' : `[${flowText(value)}]`;
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return undefined;
  const rules = Object.entries(value as PlainMap).filter(([, one]) => typeof one === 'string');
  if (rules.length === 0) return undefined;
  return `[${rules.map(([kind, one]) => `{ ${kind}: ${flowText(one as string)} }`).join(', ')}]`;
}

/** YAML 1.2 takes these words for texts. */
function yesOrNo(value: Plain): string | undefined {
  const word = String(value).trim().toLowerCase();
  if (['yes', 'y', 'on', '1', 'true'].includes(word)) return 'true';
  return ['no', 'n', 'off', '0', 'false'].includes(word) ? 'false' : undefined;
}

/** The texts of a list, or those that commas part; few enough to be shown. */
function itemsOf(value: Plain): readonly string[] | undefined {
  const items: readonly Plain[] = typeof value === 'string' ? value.split(',') : Array.isArray(value) ? value : [];
  const texts = items.flatMap((item) => (typeof item === 'string' && item.trim() !== '' ? [item.trim()] : []));
  const isShort = texts.length <= 6 && texts.every((text) => text.length <= 80);
  return texts.length > 0 && texts.length === items.length && isShort ? texts : undefined;
}

function operand(text: string): string {
  return /\b(or|if|iff|implies)\b|[|>]/.test(text) ? `(${text})` : text;
}

function named(id: string): string {
  return flowText(id.charAt(0).toUpperCase() + id.slice(1));
}

/** As it may stand between brackets: in quotes where YAML would see more in it than a text. */
function flowText(text: string): string {
  const isPlain = /^[\p{L}_(][\p{L}\p{M}\p{N}_ .()'’-]*$/u.test(text) && !/^(true|false|null)$/i.test(text);
  return isPlain ? text : JSON.stringify(text.length > 80 ? `${text.slice(0, 79)}…` : text);
}
