/** A text of the case, edited where it stands: quiet until it is entered. Escape brings back what it said. */
import { type KeyboardEvent, type Ref, useId } from 'react';
import { Input, Label, Text, TextArea, TextField } from 'react-aria-components';
import type { Problem } from '../../format/index.ts';
import { ProblemNotes } from './problem-notes.tsx';
import { useLiveText } from './use-live-text.ts';

export interface LiveFieldProps {
  readonly label: string;
  /** Shown above the field; else it is only read. */
  readonly showLabel?: boolean;
  readonly value: string;
  /** As `useLiveText` has it; the text comes without spaces around it. */
  readonly write: (text: string) => Promise<unknown> | undefined;
  readonly problems?: readonly Problem[];
  readonly placeholder?: string;
  /** `line` grows with a text that has no line breaks; `lines` takes them; `short` stays one line. */
  readonly kind?: 'line' | 'lines' | 'short' | 'date';
  readonly look?: 'plain' | 'title' | 'small' | 'code';
  /** A long text shows its first lines only, until one is in it. */
  readonly folds?: boolean;
  /** Said under the field while what is typed cannot stand. */
  readonly held?: string;
  readonly onEnter?: () => void;
  readonly inputRef?: Ref<HTMLTextAreaElement & HTMLInputElement>;
}

/** More than three lines, in characters. */
const LONG = 180;

export function LiveField({
  label,
  showLabel = false,
  value,
  write,
  problems = [],
  placeholder,
  kind = 'line',
  look = 'plain',
  folds = false,
  held,
  onEnter,
  inputRef,
}: LiveFieldProps) {
  const live = useLiveText(value, (text) => write(text.trim()));
  const notes = useId();
  const isWrong = problems.length > 0 || live.isHeld;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') {
      live.restore();
      event.stopPropagation();
    }
    if (event.key === 'Enter' && kind !== 'lines') {
      event.preventDefault();
      onEnter?.();
    }
  };
  const shared = { onKeyDown, ...(placeholder !== undefined && { placeholder }) };
  return (
    <TextField
      className={`live-field ${look}`}
      {...(folds && live.text.length > LONG && { 'data-folds': true })}
      value={live.text}
      onChange={(text) => live.type(kind === 'lines' ? text : text.replaceAll('\n', ' '))}
      onFocus={live.focus}
      onBlur={live.blur}
      isInvalid={isWrong}
      {...(isWrong && { 'aria-describedby': notes })}
    >
      <Label className={showLabel ? 'label' : 'visually-hidden'}>{label}</Label>
      {kind === 'short' || kind === 'date' ? (
        <Input {...shared} ref={inputRef as Ref<HTMLInputElement>} type={kind === 'date' ? 'date' : 'text'} />
      ) : (
        <TextArea {...shared} ref={inputRef as Ref<HTMLTextAreaElement>} rows={kind === 'lines' ? 3 : 1} />
      )}
      <span id={notes}>
        {live.isHeld && held !== undefined && (
          <Text className="held" slot="description">
            {held}
          </Text>
        )}
        <ProblemNotes problems={problems} />
      </span>
    </TextField>
  );
}
