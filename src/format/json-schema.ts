/** The case file's shape for editors and other tools. */
import * as z from 'zod';
import { draftSchema } from './draft.ts';

/** JSON Schema (draft 2020-12) of a case file, made from the definition that the reader itself uses. */
export function caseJsonSchema(): Record<string, unknown> {
  const { $schema, ...schema } = z.toJSONSchema(draftSchema, { io: 'input' });
  return {
    $schema,
    title: 'A case of Demarche',
    description: 'A conflict as a model: parties, options, rules, preferences, variants, and the evidence for them.',
    ...schema,
  };
}
