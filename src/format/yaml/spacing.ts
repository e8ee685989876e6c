/** How a text of this person's is spaced. */
import type { ToStringOptions } from 'yaml';

export const style = { lineWidth: 120, flowCollectionPadding: true, nullStr: '' } as const;

/** How far this person indents, and whether lists stand further in than their names. */
export function spacingOf(text: string): { readonly indent: number; readonly indentSeq: boolean } & ToStringOptions {
  const step = /^[^\s#-][^\n]*:[^\S\n]*\n(?:[^\S\n]*(?:#[^\n]*)?\n)*( +)[^\s#]/m.exec(text)?.[1]?.length ?? 2;
  const list = /^( *)[^\s#][^\n]*:[^\S\n]*\n( *)- /m.exec(text);
  return { indent: Math.min(step, 8), indentSeq: list === null || list[2]!.length > list[1]!.length };
}
