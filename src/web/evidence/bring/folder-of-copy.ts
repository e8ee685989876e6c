/** The folder of the copy that is made of a library case by the first change to it. */
import { currentCase, onCaseChange, showingNow } from '../../case/case-store.ts';

/** In milliseconds: how long the copy may take. */
const PATIENCE = 15_000;

/** Of the case with this number of `showingNow` and no other; undefined where it is left before, or the copy takes too long. */
export function folderOfCopy(shown: number): Promise<string | undefined> {
  return new Promise((resolve) => {
    const look = () => {
      const opened = showingNow() === shown ? currentCase() : undefined;
      if (opened !== undefined && opened.shelf !== 'folder') return;
      end();
      resolve(opened?.id);
    };
    const timer = setTimeout(() => {
      end();
      resolve(undefined);
    }, PATIENCE);
    const unhear = onCaseChange(look);
    const end = () => {
      clearTimeout(timer);
      unhear();
    };
    look();
  });
}
