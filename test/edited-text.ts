/** Texts of cases as tests edit and read them. */
import { expect } from 'vitest';
import { ProblemList } from '../src/format/check/fault-report.ts';
import { readDocument } from '../src/format/yaml/case-document.ts';
import type { TextEdit } from '../src/format/yaml/plain-edit.ts';
import { type Plain, plainValue } from '../src/format/yaml/plain-value.ts';
import { editText } from '../src/format/yaml/text-edit.ts';

/** The text with the edits made; throws where one of them cannot be. */
export function editedText(text: string, ...edits: readonly TextEdit[]): string {
  const result = editText(readDocument(text).document!, edits);
  if ('problem' in result) throw new Error(result.problem.says);
  return result.text;
}

/** What a text that can be read says, as plain data. */
export function meaningOf(text: string): Plain {
  const { document, problems } = readDocument(text);
  expect(problems).toEqual([]);
  return plainValue(document!, new ProblemList(() => undefined));
}
