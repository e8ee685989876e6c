/**
 * Plain data from the worker comes as a fresh copy each time. Where a part of it says what it said before, the part from
 * before is taken, so that whatever shows it need not be drawn again.
 */
export function keptData<T>(before: unknown, now: T): T {
  if (Object.is(before, now) || !isPlain(before) || !isPlain(now) || Array.isArray(before) !== Array.isArray(now)) {
    return now;
  }
  const old = before as Record<string, unknown>;
  const fresh = now as Record<string, unknown>;
  const keys = Object.keys(fresh);
  let isSame = keys.length === Object.keys(old).length;
  const kept: Record<string, unknown> = {};
  for (const key of keys) {
    kept[key] = keptData(old[key], fresh[key]);
    isSame &&= Object.hasOwn(old, key) && Object.is(kept[key], old[key]);
  }
  if (isSame) return before as T;
  return (Array.isArray(now) ? Object.values(kept) : kept) as T;
}

function isPlain(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) return false;
  const prototype = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === Array.prototype;
}
