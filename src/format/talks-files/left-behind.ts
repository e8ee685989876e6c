/** What talks hold and a foreign file has no place for. */
import type { Talks, TalksParty } from '../../model/index.ts';
import type { Done } from './file-notes.ts';

/** Takes a remark; `path` is where it stood in the talks. */
export type Note = (
  did: Done,
  said: { readonly code: string; readonly path: string; readonly says: string; readonly hint?: string },
) => void;

/** Which of the things that some files hold this one does. */
export interface Holds {
  readonly groups: boolean;
  readonly discounts: boolean;
}

export function noteLeftBehind(talks: Talks, holds: Holds, note: Note): void {
  const lose = (code: LostCode, path: string, says: string) => note('left-out', { code, path, says });
  const { issues, parties, deadline, breakdown, meetings } = talks;
  const named = (of: readonly { readonly name: string }[]) => listed(of.map(({ name }) => name));
  const units = issues.filter((issue) => issue.kind !== 'named' && issue.unit !== undefined);
  if (units.length > 0) lose('foreign/units', 'issues', `Units are not written: ${named(units)}.`);
  const ordered = issues.filter((issue) => issue.kind === 'named' && issue.ordered);
  if (ordered.length > 0) {
    lose('foreign/ordered', 'issues', `That values stand in an order of their own is not written: ${named(ordered)}.`);
  }
  const grouped = issues.filter(({ group }) => group !== undefined);
  if (!holds.groups && grouped.length > 0) {
    lose('foreign/groups', 'issues', `Headings over issues are not written: ${named(grouped)}.`);
  }
  for (const party of parties) noteOfParty(party, holds, lose);
  if (deadline.rounds !== undefined || deadline.date !== undefined) {
    lose('foreign/deadline', 'deadline', 'The deadline is not written.');
  }
  if (breakdown !== undefined) {
    lose(
      'foreign/breakdown',
      'breakdown',
      'What the conflict says of a breakdown is not written, the reservation values are.',
    );
  }
  if (meetings.length > 0) {
    lose(
      'foreign/meetings',
      'meetings',
      `Only the first meeting is written: ${named(meetings)} ${meetings.length === 1 ? 'is' : 'are'} not.`,
    );
  }
}

type LostCode =
  | 'foreign/units'
  | 'foreign/ordered'
  | 'foreign/groups'
  | 'foreign/deadline'
  | 'foreign/breakdown'
  | 'foreign/meetings'
  | 'foreign/discount'
  | 'foreign/red-lines'
  | 'foreign/order'
  | 'foreign/tactic'
  | 'foreign/beliefs'
  | 'foreign/no-numbers';

function noteOfParty(
  { id, name, utility, order, discount, tactic, beliefs }: TalksParty,
  holds: Holds,
  lose: (code: LostCode, path: string, says: string) => void,
): void {
  const path = `parties.${id}`;
  if (utility === undefined) {
    lose('foreign/no-numbers', path, `${name} has no numbers, only better and worse, so no file is written for it.`);
    return;
  }
  if (order.redLines.length > 0) {
    lose('foreign/red-lines', `${path}.order`, `The red lines of ${name} are not written.`);
  }
  if (order.issues.length > 0 || order.values.some((one) => one !== undefined)) {
    lose('foreign/order', `${path}.order`, `What ${name} said without numbers is not written; its numbers are.`);
  }
  if (tactic !== undefined) lose('foreign/tactic', `${path}.tactic`, `How ${name} bargains is not written.`);
  if (beliefs.length > 0) {
    lose('foreign/beliefs', `${path}.beliefs`, `What ${name} believes of others is not written.`);
  }
  if (!holds.discounts && discount !== 1) {
    lose(
      'foreign/discount',
      `${path}.discount`,
      `That time costs ${name} something (${discount} of a gain is left at the end) is not written.`,
    );
  }
}

/** A folder's files are read by their names: who speaks first may be somebody else then. */
export function noteSpeakingOrder(files: readonly string[], note: Note): void {
  const sorted = [...files].sort();
  if (files.every((name, place) => name === sorted[place])) return;
  note('kept', {
    code: 'foreign/speaking-order',
    path: 'parties',
    says: `The parties speak in the order ${listed(files)}. A folder is read by the names of its files, so that ${sorted[0]} would speak first.`,
    hint: 'Name the files one by one, in the order in which the parties are to speak.',
  });
}

function listed(names: readonly string[]): string {
  return names.length > 6 ? `${names.slice(0, 5).join(', ')} and ${names.length - 5} more` : names.join(', ');
}

/** That utilities are written as (utility + shift) / by; `also` says what else is. */
export function noteRescaled(
  { id, name }: TalksParty,
  { shift, by }: { readonly shift: number; readonly by: number },
  note: Note,
  also = '',
): void {
  if (shift === 0 && by === 1) return;
  const done = [...(shift === 0 ? [] : [`${shift} is added`]), ...(by === 1 ? [] : [`they are divided by ${by}`])];
  note('changed', {
    code: 'foreign/rescaled',
    path: `parties.${id}.utility`,
    says: `The utilities of ${name} are written from 0 to 1: ${done.join(', then ')}${also}.`,
  });
}
