import { expect, test } from 'vitest';
import { droppedAs } from './dropped-as.ts';

test('a case by its ending, anything else is a report', () => {
  expect(['case.yaml', 'Elmira.GMCR', 'x.yml'].map(droppedAs)).toEqual(['case', 'case', 'case']);
  expect(['report.txt', 'page.html', 'yaml'].map(droppedAs)).toEqual(['report', 'report', 'report']);
});
