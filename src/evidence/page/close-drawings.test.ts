import { describe, expect, test } from 'vitest';
import { processorTime } from '../../../test/processor-time.ts';
import { articleOf } from './article.ts';
import { withDrawingsClosed } from './close-drawings.ts';

describe('a drawing', () => {
  test.each([
    ['ends where the text goes on', '<svg><path d="M0"><p>Text</p>', '<svg><path d="M0"></svg><p>Text</p>'],
    ['ends with those around it', '<svg><g><svg><div>Text', '<svg><g><svg></svg></svg><div>Text'],
    ['that is closed stays', '<svg><title>A</title></svg><p>Text</p>', '<svg><title>A</title></svg><p>Text</p>'],
    ['that closes itself stays', '<svg width="3"/><p>Text</p>', '<svg width="3"/><p>Text</p>'],
    [
      'may hold text',
      '<svg><foreignObject><p>A</p></foreignObject></svg><p>B</p>',
      '<svg><foreignObject><p>A</p></foreignObject></svg><p>B</p>',
    ],
  ])('%s', (_, html, closed) => {
    expect(withDrawingsClosed(html)).toBe(closed);
  });
});

test('the text below a drawing that is never closed is read', () => {
  const paragraph =
    'The lock at Ruse was closed on Monday, and the barges with grain will have to wait for three weeks.';
  const page = `<!DOCTYPE html><html><body><article><h1>Lock closed</h1><svg viewBox="0 0 9 9"><path d="M0 0">
    <p>${paragraph}</p><p>${paragraph} Nobody was hurt.</p><p>${paragraph} Captains are angry.</p></article></body></html>`;
  const { text, outside } = articleOf(page);
  expect(text).toContain('Captains are angry.');
  expect(outside).toEqual([]);
});

test('a megabyte of drawings takes no more than its length', () => {
  const started = processorTime();
  withDrawingsClosed('<svg '.repeat(200_000));
  withDrawingsClosed('<svg><p>'.repeat(120_000));
  expect(processorTime() - started).toBeLessThan(2000);
});
