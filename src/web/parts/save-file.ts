import { currentCase } from '../case/case-store.ts';

/** Hands a file to the person, as the browser saves it; the case's name stands in front: files of many cases lie together. */
export function saveFile(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = [...ofCase(currentCase()?.id), name].join('-');
  link.click();
  // The browser has taken it over by then.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** A case's id is its folder or its file, within the folder that is opened: the last part tells it from others. */
function ofCase(id: string | undefined): string[] {
  const last = id
    ?.split('/')
    .at(-1)
    ?.replace(/\.ya?ml$/i, '');
  return last === undefined || last === '' || last === '.' ? [] : [last];
}
