/** What stands in the dialog for bringing in a report: kept while it is closed, until the report is brought. */
import { create } from 'zustand';
import { currentCase, onCaseChange } from '../../case/case-store.ts';

export interface BringForm {
  readonly isOpen: boolean;
  /** The source whose text is to be brought again; undefined for a new one. */
  readonly sourceId: string | undefined;
  readonly text: string;
  readonly file: File | undefined;
  /** Undefined until she writes one: then it is what the report says. */
  readonly title: string | undefined;
  readonly published: string | undefined;
  /** Whether the text may be stored; undefined until she says so. */
  readonly store: boolean | undefined;
}

const empty: Omit<BringForm, 'store' | 'sourceId'> = {
  isOpen: false,
  text: '',
  file: undefined,
  title: undefined,
  published: undefined,
};

export const useBringForm = create<BringForm>(() => ({ ...empty, sourceId: undefined, store: undefined }));

/** Opens the dialog. What was typed for another source, or in another case, is not shown for this one. */
export function openBring(sourceId?: string): void {
  const isSame = useBringForm.getState().sourceId === sourceId;
  const source = sourceId === undefined ? undefined : currentCase()?.reading?.draft?.sources?.[sourceId];
  const store = source === undefined ? {} : { store: source.file === undefined ? undefined : true };
  useBringForm.setState({ ...(!isSame && { ...empty, ...store }), sourceId, isOpen: true });
}

export const closeBring = () => useBringForm.setState({ isOpen: false });

/** The report is in the case. Whether texts may be stored is likely to be the same for the next. */
export const emptyBring = () => useBringForm.setState(empty);

onCaseChange((now) => {
  if (now === undefined) useBringForm.setState({ ...empty, sourceId: undefined });
});
