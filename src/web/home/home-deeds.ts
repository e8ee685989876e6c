/** What is begun on the first page, by its buttons or by the palette. */
import { create } from 'zustand';

interface HomeDeeds {
  readonly isBeginning: boolean;
  /** Being brought in. */
  readonly file: File | undefined;
}

export const useHomeDeeds = create<HomeDeeds>(() => ({ isBeginning: false, file: undefined }));

export const beginCase = () => useHomeDeeds.setState({ isBeginning: true });
export const bringFile = (file: File | undefined) => useHomeDeeds.setState({ file });
export const forgetDeeds = () => useHomeDeeds.setState({ isBeginning: false, file: undefined });

export const CASE_FILES = ['.yaml', '.yml', '.gmcr'];

/** As the button does it: the browser asks which. */
export function chooseFile(): void {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = CASE_FILES.join();
  input.addEventListener('change', () => bringFile(input.files?.[0]));
  input.click();
}
