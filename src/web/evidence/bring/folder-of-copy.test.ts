import { expect, test, vi } from 'vitest';
import { becomeCopy, showCase, showingNow } from '../../case/case-store.ts';
import { folderOfCopy } from './folder-of-copy.ts';

vi.mock('../../desk/page-desk.ts', () => ({
  forget: async () => undefined,
  study: async () => 'stopped',
  rework: async () => undefined,
}));

const show = (shelf: 'library' | 'folder', id: string) =>
  showCase({ shelf, id, readOnly: shelf === 'library', text: `title: ${id}` } as never);

test('the folder is that of the copy, whatever it is called', async () => {
  show('library', 'weir');
  const folder = folderOfCopy(showingNow());
  becomeCopy('weir-2');
  expect(await folder).toBe('weir-2');
});

test('a case of the folder that is opened meanwhile is not taken for the copy', async () => {
  show('library', 'weir');
  const folder = folderOfCopy(showingNow());
  show('folder', 'canal');
  expect(await folder).toBeUndefined();
});
