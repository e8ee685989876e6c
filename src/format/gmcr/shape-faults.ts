/** From a part of a `.gmcr` file that has not its shape to sentences that say where and what. */
import type * as z from 'zod';
import type { Report } from '../check/fault-report.ts';
import { didYouMean } from '../did-you-mean.ts';
import { show } from '../identifier.ts';
import type { Path } from '../path.ts';
import type { Json } from '../read-json.ts';
import { shapeInWords } from '../shape-in-words.ts';

/** The part as the schema has it; otherwise everything that is wrong with it is reported. */
export function readPart<Part>(
  schema: z.ZodType<Part>,
  value: Json | undefined,
  at: Path,
  report: Report,
): Part | undefined {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  for (const issue of result.error.issues) reportIssue(issue, at, value, report);
  return undefined;
}

function reportIssue(issue: z.core.$ZodIssue, above: Path, part: Json | undefined, report: Report): void {
  const inner = issue.path as (string | number)[];
  const at = [...above, ...inner];
  const value = inner.reduce<Json | undefined>((found, step) => stepInto(found, step), part);
  const last = at.at(-1);
  const name = at.length === 0 ? 'The file' : typeof last === 'number' ? 'This' : show(String(last));
  switch (issue.code) {
    case 'invalid_type':
      if (value === undefined) {
        const where = at.length === 1 ? 'The file' : `${sentenceStart(at.slice(0, -1))}`;
        report.fault({
          code: 'gmcr/missing',
          at,
          says: `${where} has no ${name}.`,
          hint: `It is ${shapeInWords(issue.expected, 'an object')}.`,
        });
      } else {
        report.fault({
          code: 'gmcr/wrong-kind',
          at,
          says: `${name} should be ${shapeInWords(issue.expected, 'an object')}, not ${kindOf(value)}.`,
          ...(at.length === 0 && { hint: 'A .gmcr file is one JSON object with "options" and "decisionMakers".' }),
        });
      }
      return;
    case 'invalid_value': {
      const near = typeof value === 'string' ? didYouMean(value, issue.values.map(String)) : undefined;
      report.fault({
        code: value === undefined ? 'gmcr/missing' : 'gmcr/unknown-value',
        at,
        says:
          value === undefined
            ? `${sentenceStart(at.slice(0, -1))} has no ${name}.`
            : `${name} cannot be ${typeof value === 'string' ? show(value) : kindOf(value)}.`,
        hint: `${near === undefined ? '' : `${near} `}It is ${issue.values.map((one) => JSON.stringify(one)).join(' or ')}.`,
      });
      return;
    }
    case 'too_small':
    case 'too_big':
      report.fault({
        code: 'gmcr/wrong-kind',
        at,
        says: Array.isArray(value) ? `${name} has ${value.length} parts.` : `${name} cannot be ${kindOf(value)}.`,
        hint: Array.isArray(value)
          ? 'It has two: an option’s index, and "Y" or "N".'
          : 'Options and parties are counted from 0.',
      });
      return;
    default:
      report.fault({ code: 'gmcr/unknown-value', at, says: `${name} cannot be ${kindOf(value)}.` });
  }
}

function stepInto(value: Json | undefined, step: string | number): Json | undefined {
  if (value === null || typeof value !== 'object' || !Object.hasOwn(value, step)) return undefined;
  return (value as { readonly [key: string | number]: Json })[step];
}

/** "Option 3", "Decision maker 1": counted from 0, as the file counts. */
function sentenceStart(at: Path): string {
  const [list, place] = at;
  if (at.length === 2 && typeof place === 'number') {
    if (list === 'options') return `Option ${place}`;
    if (list === 'decisionMakers') return `Decision maker ${place}`;
  }
  return at.length === 0 ? 'The file' : 'This part';
}

export function kindOf(value: Json | undefined): string {
  if (value === null || value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  switch (typeof value) {
    case 'string':
      return 'a text';
    case 'number':
    case 'boolean':
      return String(value);
    default:
      return 'an object';
  }
}
