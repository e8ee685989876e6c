/**
 * Whose undo is meant by the keys while the focus is in a field: a field keeps its own undo as long as something was
 * typed in it that is not taken back yet. A text that was put there by the page clears what the browser could take back.
 */
export class FieldUndo {
  /** What stood there before the first key of those that can be taken back. */
  #before = '';
  /** As the last key left it. */
  #after = '';
  #isTyped = false;

  /** The field was entered, or what was typed in it so far counts as said. */
  settle(): void {
    this.#isTyped = false;
  }

  /** Right before a key changes the text. */
  beforeTyping(text: string): void {
    if (!this.#isTyped) this.#before = text;
  }

  /** Right after it. */
  typed(text: string): void {
    this.#after = text;
    this.#isTyped = text !== this.#before;
  }

  /** Whether there is something typed in the field, which reads so now, that its own undo takes back. */
  keepsUndo(text: string): boolean {
    return this.#isTyped && text === this.#after;
  }
}
