import { expect, test } from 'vitest';
import { libraryCase } from '../../../test/library-case.ts';
import type { CoalitionVerdict } from '../../engine/stability/index.ts';
import { writeText } from '../writers/text-writer.ts';
import { coalitionVerdictDocument } from './coalition-document.ts';

const conflict = libraryCase('chicken').conflict!;

function told(verdict: CoalitionVerdict): string {
  return writeText(coalitionVerdictDocument(conflict, [verdict], []), { width: 400 });
}

const bare = { coalition: 1, state: 0, hangsOn: [], improvements: 1, searched: 'all' } as const;
const way = (kind: 'unanswered') => ({
  move: { coalition: 1, from: 0, to: 1, path: undefined },
  outcome: { kind },
});

test('that nobody likes to answer is told apart from that nobody can', () => {
  const ways = [way('unanswered')] as unknown as CoalitionVerdict['ways'];
  expect(told({ ...bare, concept: 'cseq', stable: false, ways })).toContain(
    'Nobody else has a move then that it likes.',
  );
  expect(told({ ...bare, concept: 'cgmr', stable: false, ways })).toContain('Nobody can answer.');
});

test('what a bounded search did not settle is not blamed on unknown wants', () => {
  const words = told({ ...bare, concept: 'cseq', stable: undefined, searched: 'bounded', ways: [] });
  expect(words).toContain('By CSEQ it could not be settled within the bounds of the search whether state 1 holds');
  expect(words).not.toContain('hangs on');
});
