/** The lines of the matrix: the elements under headings that say whose they are and what. */
import type { MatrixRow } from '../../desk/questions/matrix.ts';
import type { ElementName } from '../element-names.ts';

export type MatrixLine =
  | { readonly kind: 'heading'; readonly group: ElementName['group']; readonly party: string | undefined }
  | { readonly kind: 'element'; readonly row: MatrixRow; readonly name: ElementName };

/** Groups in the order in which they first come, elements in theirs. */
export function matrixLines(
  rows: readonly MatrixRow[],
  nameOf: (path: string, text?: string) => ElementName,
  onlyLinked: boolean,
): MatrixLine[] {
  const groups = new Map<string, Extract<MatrixLine, { kind: 'element' }>[]>();
  for (const row of rows) {
    if (onlyLinked && row.cells.length === 0) continue;
    const name = nameOf(row.path, row.text);
    const key = `${name.group} ${headedBy(name) ?? ''}`;
    const group = groups.get(key) ?? [];
    groups.set(key, group);
    group.push({ kind: 'element', row, name });
  }
  return [...groups.values()].flatMap((group) => {
    const { name } = group[0]!;
    return [{ kind: 'heading' as const, group: name.group, party: headedBy(name) }, ...group];
  });
}

/** Parties stand together; their options and wants do not. */
function headedBy({ group, party }: ElementName): string | undefined {
  return group === 'option' || group === 'want' ? party : undefined;
}
