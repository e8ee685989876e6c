/** An expression of the case, written as it is typed. */
import type { Problem } from '../../format/index.ts';
import { ExpressionField } from './preferences/expression-field.tsx';
import { useLatest } from './use-latest.ts';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly write: (text: string) => Promise<unknown> | undefined;
  readonly problems: readonly Problem[];
  readonly autoFocus?: boolean;
  readonly placeholder?: string;
}

export function LiveExpression({ write, ...props }: Props) {
  const { send } = useLatest(write);
  return <ExpressionField {...props} onChange={send} />;
}
