/** Answers in JSON, and refusals with the status that fits what is wrong. */
import type { Problem } from '../format/index.ts';
import type { Refusal } from './api.ts';

/** By the problem's code, or by its first part. */
const statusOf: Readonly<Record<string, number>> = {
  'place/unfit': 400,
  'place/leads-out': 403,
  'place/missing': 404,
  'place/moved': 409,
  'place/full': 507,
  'case/changed-underneath': 409,
  'case/gone': 409,
  'file/missing': 404,
  'file/no-case': 404,
  'file/exists': 409,
  'file/too-large': 413,
  'file/disk-full': 507,
  'file/unwritable': 403,
  'file/unreadable': 403,
  'case/read-only': 403,
  body: 400,
  guard: 403,
};

export function statusFor({ code }: Problem): number {
  return statusOf[code] ?? statusOf[code.split('/')[0]!] ?? 400;
}

export function refuse(
  problem: Problem,
  status: number = statusFor(problem),
  headers: Record<string, string> = {},
): Response {
  return Response.json({ problem } satisfies Refusal, { status, headers });
}

/** The value as JSON; its type is that which the contract names. */
export function answer<T>(value: T, status = 200): Response {
  return Response.json(value, { status });
}
