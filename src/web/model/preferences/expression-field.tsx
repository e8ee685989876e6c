/** A line for an expression: offers what can stand there as one writes, and says beneath what it says, or what is wrong. */
import './expression-field.css';
import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from 'react';
import { Popover } from 'react-aria-components';
import { parseExpression } from '../../../format/expression/expression-text.ts';
import type { Problem } from '../../../format/index.ts';
import { expressionInWords } from '../../../report/words/expression-in-words.ts';
import { Words } from '../../parts/words.tsx';
import { expressionField as phrases } from '../../phrases/preferences.ts';
import { CompletionList } from './completion-list.tsx';
import { type Completion, completed, completionsAt } from './completions.ts';
import { useOwnText } from './own-text.ts';
import { useVocabulary } from './use-vocabulary.ts';

interface Props {
  /** Read out; not shown. */
  readonly label: string;
  readonly value: string;
  /** At each keystroke. */
  readonly onChange: (text: string) => void;
  readonly problems: readonly Problem[];
  readonly autoFocus?: boolean;
  readonly placeholder?: string;
  /** Enter, with nothing to accept. */
  readonly onEnter?: () => void;
  /** Backspace where there is nothing to take back. */
  readonly onRemove?: () => void;
}

export function ExpressionField(props: Props) {
  const { label, value, onChange, problems, autoFocus = false, placeholder, onEnter, onRemove } = props;
  const vocabulary = useVocabulary();
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const [text, write] = useOwnText(value, onChange);
  const [caret, setCaret] = useState(0);
  const [isOpen, setOpen] = useState(false);
  const [at, setAt] = useState(0);
  /** Where the caret goes once the text that was accepted is shown. */
  const [goTo, setGoTo] = useState<number>();

  useEffect(() => {
    if (autoFocus) input.current?.focus();
  }, [autoFocus]);
  useEffect(() => {
    if (goTo === undefined) return;
    input.current?.setSelectionRange(goTo, goTo);
    setGoTo(undefined);
  }, [goTo]);

  const offered = useMemo(
    () => (isOpen ? completionsAt(text, caret, vocabulary) : undefined),
    [isOpen, text, caret, vocabulary],
  );
  const items = offered?.items ?? [];
  const shown = isOpen && items.length > 0 && !(items.length === 1 && items[0]!.text === offered?.typed);
  const chosen = shown ? items[Math.min(at, items.length - 1)] : undefined;
  const reading = useMemo(() => {
    const parsed = parseExpression(text);
    if ('fault' in parsed) return undefined;
    return expressionInWords(parsed.syntax, (name) => vocabulary.get(name.normalize('NFC'))?.named);
  }, [text, vocabulary]);

  const show = (next: string, place: number, open: boolean) => {
    write(next);
    setCaret(place);
    setAt(0);
    setOpen(open);
  };
  const accept = (completion: Completion) => {
    if (offered === undefined) return;
    const done = completed(text, offered, completion);
    show(done.text, done.caret, completion.kind === 'operator');
    setGoTo(done.caret);
  };

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing || event.altKey || event.metaKey) return;
    const handled = () => {
      event.preventDefault();
      event.stopPropagation();
    };
    const { key } = event;
    if (key === ' ' && event.ctrlKey) {
      setCaret(event.currentTarget.selectionStart ?? text.length);
      setOpen(true);
      handled();
    } else if (event.ctrlKey) {
      return;
    } else if (key === 'ArrowDown' || key === 'ArrowUp') {
      if (shown) setAt((at + (key === 'ArrowDown' ? 1 : items.length - 1)) % items.length);
      else if (key === 'ArrowDown') {
        setCaret(event.currentTarget.selectionStart ?? text.length);
        setOpen(true);
      } else return;
      handled();
    } else if ((key === 'Enter' || (key === 'Tab' && !event.shiftKey)) && chosen !== undefined) {
      accept(chosen);
      handled();
    } else if (key === 'Enter') {
      // What stands there next, if only nothing, has not been begun.
      setOpen(false);
      onEnter?.();
      handled();
    } else if (key === 'Escape' && shown) {
      setOpen(false);
      handled();
    } else if (key === 'Backspace' && text === '' && onRemove !== undefined) {
      onRemove();
      handled();
    }
  };

  const listId = `${id}-list`;
  const isWrong = problems.length > 0;
  return (
    <div className="expression-field" ref={box}>
      <input
        ref={input}
        id={`${id}-input`}
        type="text"
        role="combobox"
        aria-label={label}
        aria-autocomplete="list"
        aria-expanded={shown}
        aria-controls={shown ? listId : undefined}
        aria-activedescendant={chosen === undefined ? undefined : `${listId}-${items.indexOf(chosen)}`}
        aria-invalid={isWrong}
        aria-describedby={`${id}-says`}
        autoComplete="off"
        autoCapitalize="off"
        autoCorrect="off"
        spellCheck={false}
        placeholder={placeholder}
        value={text}
        onChange={(event) => {
          const place = event.target.selectionStart ?? event.target.value.length;
          show(event.target.value, place, hasBegun(event.target.value, place));
        }}
        onKeyDown={onKeyDown}
        onClick={() => setOpen(false)}
        onBlur={() => setOpen(false)}
      />
      <div className="says" id={`${id}-says`} role="status">
        {isWrong
          ? problems.map(({ code, says, hint }) => (
              <p key={`${code} ${says}`} className="wrong">
                {says} {hint}
              </p>
            ))
          : reading !== undefined && (
              <p className="reading">
                <Words text={phrases.reads(reading)} />
              </p>
            )}
      </div>
      <Popover
        className="expression-completions"
        triggerRef={box}
        isOpen={shown}
        isNonModal
        placement="bottom start"
        offset={2}
      >
        <CompletionList id={listId} items={items} chosen={chosen} onAccept={accept} />
      </Popover>
    </div>
  );
}

/** A name has been begun before the caret: something to complete. */
function hasBegun(text: string, caret: number): boolean {
  return /[\p{L}\p{N}_][\p{L}\p{M}\p{N}_.-]*$/u.test(text.slice(0, caret));
}
