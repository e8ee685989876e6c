/** What can be pressed. Quiet unless it is the one thing to do. */
import './button.css';
import type { Ref } from 'react';
import { Button as AriaButton, type ButtonProps, Tooltip, TooltipTrigger } from 'react-aria-components';

export interface Props extends Omit<ButtonProps, 'className' | 'style'> {
  /** `main`: the one thing to do here. `plain`: bordered. `quiet`: text only, until it is looked at. */
  readonly look?: 'main' | 'plain' | 'quiet' | 'danger';
  readonly ref?: Ref<HTMLButtonElement>;
}

export function Button({ look = 'plain', ...props }: Props) {
  return <AriaButton {...props} className={`button ${look}`} />;
}

/** A button that shows a sign only; its name is read and shown on hover and focus. */
export function IconButton({ name, keys, ...props }: Props & { readonly name: string; readonly keys?: string }) {
  return (
    <TooltipTrigger delay={500}>
      <AriaButton {...props} aria-label={name} className={`button icon ${props.look ?? 'quiet'}`} />
      <Tooltip className="tooltip" offset={6}>
        {name}
        {keys !== undefined && <kbd>{keys}</kbd>}
      </Tooltip>
    </TooltipTrigger>
  );
}
