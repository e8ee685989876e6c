import { expect, test } from 'vitest';
import { caseJsonSchema } from './json-schema.ts';

test('the schema names every part of a case, with words for an editor to show', () => {
  const schema = caseJsonSchema() as {
    $schema: string;
    properties: Record<string, { description?: string; properties?: object }>;
  };
  expect(schema.$schema).toContain('2020-12');
  expect(Object.keys(schema.properties)).toEqual([
    'demarche',
    'title',
    'question',
    'asOf',
    'about',
    'citations',
    'sources',
    'statements',
    'parties',
    'conflict',
    'talks',
  ]);
  expect(Object.keys(schema.properties.conflict!.properties!)).toEqual([
    'options',
    'context',
    'terms',
    'rules',
    'sameOutcome',
    'statusQuo',
    'states',
    'moves',
    'preferences',
    'variants',
  ]);
  expect(schema.properties.asOf!.description).toMatch(/day/);
  expect(JSON.stringify(schema)).toContain('"additionalProperties":false');
  expect(JSON.parse(JSON.stringify(schema))).toEqual(schema);
});
