/** What the person is told in passing. */
import { create } from 'zustand';

export interface Notice {
  readonly id: string;
  readonly says: string;
  /** Stays until it is dismissed. */
  readonly stays?: boolean;
  readonly action?: { readonly name: string; readonly act: () => void };
}

export const useNotices = create<{ readonly notices: readonly Notice[] }>(() => ({ notices: [] }));

export function notify(notice: Notice): void {
  useNotices.setState(({ notices }) => ({ notices: [...notices.filter(({ id }) => id !== notice.id), notice] }));
}

export function dismiss(id: string): void {
  useNotices.setState(({ notices }) => ({ notices: notices.filter((notice) => notice.id !== id) }));
}
