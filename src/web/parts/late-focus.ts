/** The focus that follows something which is there only a moment later: whoever has gone on elsewhere meanwhile keeps hers. */

/**
 * To be asked for when the focus is promised; called when it is due, it says whether it may be given: the focus is still
 * where it was, nowhere, or within what `isHome` names.
 */
export function lateFocus(isHome: (focused: Element) => boolean = () => false): () => boolean {
  const from = document.activeElement;
  return () => {
    const { activeElement, body } = document;
    return activeElement === null || activeElement === body || activeElement === from || isHome(activeElement);
  };
}
