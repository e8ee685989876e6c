/** Values as they are written within a line. */
import { Scalar } from 'yaml';
import { beginsPlain, endOfPlain, NotEveryday, plainScalar } from './everyday-scalars.ts';
import type { Plain } from './plain-value.ts';

/**
 * A text, number or word, in the quotation marks of `like` where these can hold it; undefined where it is written in
 * ways that only the library knows.
 */
export function writeScalar(
  value: string | number | boolean | null,
  like: string,
  inFlow: boolean,
): string | undefined {
  if (value === null) return inFlow ? 'null' : '';
  if (typeof value === 'number') return /^-?\d+(?:\.\d+)?$/.test(String(value)) ? String(value) : undefined;
  if (typeof value === 'boolean') return String(value);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
  const isStrange = /[\0-\x1f\x7f-\x9f\u2028\u2029\ufeff\ud800-\udfff]/.test(
    value.replace(/[\ud800-\udbff][\udc00-\udfff]/g, ''),
  );
  if (isStrange) return JSON.stringify(value);
  if (like === Scalar.QUOTE_DOUBLE) return JSON.stringify(value);
  const isSingle = like === Scalar.QUOTE_SINGLE || (value.includes('"') && !value.includes("'"));
  if (like !== Scalar.QUOTE_SINGLE && isPlainText(value, inFlow)) return value;
  return isSingle ? `'${value.replaceAll("'", "''")}'` : JSON.stringify(value);
}

/** Whether YAML takes these words, without quotation marks, for this text. */
function isPlainText(value: string, inFlow: boolean): boolean {
  if (value === '' || value !== value.trim() || !beginsPlain(value, 0) || /^(?:---|\.\.\.)/.test(value)) return false;
  if (endOfPlain(value, 0, value.length, inFlow) !== value.length) return false;
  try {
    return plainScalar(value, 0, value.length).value === value;
  } catch (thrown) {
    if (thrown instanceof NotEveryday) return false;
    throw thrown;
  }
}

/** Any value in one line, between brackets and braces where it has parts. */
export function writeInline(value: Plain, inFlow: boolean, isPadded: boolean): string | undefined {
  if (value === null || typeof value !== 'object') return writeScalar(value, Scalar.PLAIN, inFlow);
  if (Array.isArray(value)) {
    const items = value.map((item) => writeInline(item, true, isPadded));
    if (items.includes(undefined)) return undefined;
    if (items.length === 0) return '[]';
    return isPadded ? `[ ${items.join(', ')} ]` : `[${items.join(', ')}]`;
  }
  const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
  const written = entries.map(([key, inner]) => {
    const name = writeKey(key, true);
    const of = writeInline(inner, true, isPadded);
    return name === undefined || of === undefined ? undefined : `${name}: ${of}`;
  });
  if (written.includes(undefined)) return undefined;
  return written.length === 0 ? '{}' : `{ ${written.join(', ')} }`;
}

/** A name; digits need no quotation marks there, since names are texts whatever YAML takes them for. */
export function writeKey(name: string, inFlow: boolean, like: string = Scalar.PLAIN): string | undefined {
  if (like === Scalar.PLAIN && /^(?:0|[1-9]\d{0,9})$/.test(name)) return name;
  return writeScalar(name, like, inFlow);
}
