/** A value's shape looked at part by part, so that of the next value only the parts that changed are looked at. */
import * as z from 'zod';
import { type Draft, draftSchema } from '../draft.ts';
import type { Plain } from '../yaml/plain-value.ts';

/** By a part's very object: what it was found to be under which schema. */
export type KnownParts = WeakMap<object, { readonly schema: z.ZodType; readonly draft: unknown }>;

/**
 * The draft, as the schema as a whole makes it; undefined where the value has not the shape of one, which is for
 * others to tell. A part that is the very same object as in an earlier value is the very same object in the draft.
 */
export function draftByParts(value: Plain, known: KnownParts): Draft | undefined {
  return partOf(draftSchema, value, known, 0) as Draft | undefined;
}

/** A variant of a conflict: below it, parts are looked at as a whole. */
const DEEPEST = 3;

/** Undefined where it has not the shape: no part of a case is undefined. */
function partOf(schema: z.ZodType, value: unknown, known: KnownParts, depth: number): unknown {
  if (typeof value !== 'object' || value === null) return schema.safeParse(value).data;
  const before = known.get(value);
  if (before?.schema === schema) return before.draft;
  const draft = freshPart(schema, value as { readonly [key: string]: unknown }, known, depth);
  if (draft !== undefined) known.set(value, { schema, draft });
  return draft;
}

function freshPart(
  schema: z.ZodType,
  value: { readonly [key: string]: unknown },
  known: KnownParts,
  depth: number,
): unknown {
  const inner = schema instanceof z.ZodOptional ? (schema.unwrap() as z.ZodType) : schema;
  const isPlain = depth < DEEPEST && !Array.isArray(value) && inner.def.checks === undefined;
  if (isPlain && inner instanceof z.ZodObject && inner.def.catchall instanceof z.ZodNever) {
    return strictMap(inner.shape as { readonly [key: string]: z.ZodType }, value, known, depth);
  }
  if (isPlain && inner instanceof z.ZodRecord) {
    return record(inner.keyType as z.ZodType, inner.valueType as z.ZodType, value, known, depth);
  }
  return schema.safeParse(value).data;
}

function strictMap(
  shape: { readonly [key: string]: z.ZodType },
  value: { readonly [key: string]: unknown },
  known: KnownParts,
  depth: number,
): unknown {
  const draft: { [key: string]: unknown } = {};
  let seen = 0;
  for (const [key, schema] of Object.entries(shape)) {
    if (!Object.hasOwn(value, key)) {
      if (!(schema instanceof z.ZodOptional)) return undefined;
      continue;
    }
    seen++;
    const part = partOf(schema, value[key], known, depth + 1);
    if (part === undefined) return undefined;
    draft[key] = part;
  }
  return seen === Object.keys(value).length ? draft : undefined;
}

function record(
  keys: z.ZodType,
  values: z.ZodType,
  value: { readonly [key: string]: unknown },
  known: KnownParts,
  depth: number,
): unknown {
  const draft: { [key: string]: unknown } = {};
  for (const [key, entry] of Object.entries(value)) {
    if (key === '__proto__' || keys.safeParse(key).data !== key) return undefined;
    const part = partOf(values, entry, known, depth + 1);
    if (part === undefined) return undefined;
    draft[key] = part;
  }
  return draft;
}
