/** A file that is let fall on an open case: another case is opened beside it, anything else is offered as a report. */
import { useEffect, useState } from 'react';
import { openBring, useBringForm } from '../evidence/bring/bring-form.ts';
import { BringFile } from '../home/bring-file.tsx';
import { droppedAs } from './dropped-as.ts';

export function DroppedFile() {
  const [file, setFile] = useState<File>();
  useEffect(() => {
    const hasFile = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes('Files') === true;
    // Without it the browser leaves the page for the file.
    const over = (event: DragEvent) => {
      if (hasFile(event) && !event.defaultPrevented) event.preventDefault();
    };
    const drop = (event: DragEvent) => {
      const [dropped] = event.dataTransfer?.files ?? [];
      // What has a place of its own for files has taken it already.
      if (dropped === undefined || event.defaultPrevented || document.querySelector('.dialog-veil') !== null) return;
      event.preventDefault();
      if (droppedAs(dropped.name) === 'case') setFile(dropped);
      else {
        openBring();
        useBringForm.setState({ file: dropped });
      }
    };
    addEventListener('dragover', over);
    addEventListener('drop', drop);
    return () => {
      removeEventListener('dragover', over);
      removeEventListener('drop', drop);
    };
  }, []);
  return <BringFile file={file} onClose={() => setFile(undefined)} />;
}
