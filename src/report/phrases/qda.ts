/** Words in the ledger as programs of qualitative research open it. */
import type { Statement } from '../../model/index.ts';
import { dated } from './dated.ts';

export const qda = {
  analyst: 'The analyst',
  inOtherWords: (title: string) => `${title} (in the analyst’s words)`,
  /** What is said, and below it the days: of what it says, by which it is to be, on which it was said. */
  memo: (says: string, { date, by, said }: Pick<Statement, 'date' | 'by' | 'said'>) =>
    [
      says,
      ...(date === undefined ? [] : [`Date: ${dated(date.value, date.mod)}`]),
      ...(by === undefined ? [] : [`By: ${dated(by.value, by.mod)}`]),
      ...(said === undefined ? [] : [`Said: ${dated(said.value, said.mod)}`]),
    ].join('\n'),
};
