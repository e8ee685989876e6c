/** What of a conflict, and of the case around it, a `.gmcr` file holds, and what it has no place for. */
import type { Case, Conflict } from '../../model/index.ts';
import type { Ledger } from './carried-over.ts';
import type { Statement } from './gmcr-conditions.ts';

/** In which order the format has parties and options. */
export interface Seating {
  /** The parties in the order in which their first options stand. */
  readonly parties: readonly number[];
  /** The options party by party, as the format orders them; without context. */
  readonly options: readonly number[];
}

export function noteKept(
  conflict: Conflict,
  seats: Seating,
  idle: number,
  inStatements: boolean,
  ledger: Ledger,
): void {
  ledger.keep('title', 1);
  ledger.keep('parties', seats.parties.length);
  ledger.keep('options', seats.options.length);
  ledger.keep(
    'one-way options',
    conflict.options.filter(({ oneWay, party }) => oneWay !== undefined && party !== undefined).length,
  );
  ledger.keep('rules', conflict.rules.length - idle);
  ledger.keep(
    inStatements ? 'wants' : 'rankings',
    conflict.preferences.filter(({ ranking }) => ranking !== undefined).length,
  );
}

export function noteLost(
  conflict: Conflict,
  seats: Seating,
  statements: (readonly Statement[])[] | undefined,
  ledger: Ledger,
): void {
  const { parties, options, rules, terms, sameOutcome, states, preferences, statusQuo } = conflict;
  const count = (code: Parameters<Ledger['lose']>[0], what: string, names: readonly string[]) =>
    ledger.lose(code, what, names, names.length);
  if (states.members !== undefined)
    count(
      'sameOutcome',
      'conflict.sameOutcome',
      sameOutcome.map(({ text }) => text),
    );
  for (const [party, { wants }] of preferences.entries()) {
    const { id, name } = parties[party]!;
    const what = `conflict.preferences.${id}`;
    if (wants.kind === 'unknown') count('preferences/unknown', what, [name]);
    if (wants.kind !== 'statements' && wants.kind !== 'weights') continue;
    if (statements === undefined) count('preferences/as-ranking', what, [name]);
    else if (wants.kind === 'statements') {
      count(
        'statements/ids',
        what,
        wants.steps.flatMap((step) => step.flatMap((statement) => statement.id ?? [])),
      );
      ledger.lose('statements/constant', what, [name], wants.steps.length - statements[party]!.length);
    }
  }
  const reordered = seats.options.some((option, place) => option !== place);
  if (reordered)
    ledger.lose(
      'options/reordered',
      'conflict.options',
      seats.options.map((option) => options[option]!.id),
    );
  if (seats.parties.some((party, place) => party !== place)) {
    count(
      'parties/reordered',
      'parties',
      seats.parties.map((party) => parties[party]!.name),
    );
  }
  count(
    'context',
    'conflict.context',
    options.flatMap(({ party, does }) => (party === undefined ? [does] : [])),
  );
  count(
    'terms',
    'conflict.terms',
    terms.map(({ name }) => name),
  );
  count(
    'rules/words',
    'conflict.rules',
    rules.map(({ id }) => id),
  );
  if (statusQuo !== undefined) ledger.lose('statusQuo', 'conflict.statusQuo');
  count(
    'options/by',
    'conflict.options',
    options.flatMap(({ by, id }) => (by === undefined ? [] : [id])),
  );
  count(
    'parties/aliases',
    'parties',
    parties.flatMap(({ aliases, name }) => (aliases.length > 0 ? [name] : [])),
  );
  count(
    'ids',
    'conflict.options',
    seats.options.map((option) => options[option]!.id),
  );
}

export function noteLostOfCase(whole: Case, ledger: Ledger): void {
  const left = whole.parties.filter(({ modeled }) => !modeled).map(({ name }) => name);
  ledger.lose('case/not-modeled', 'parties', left, left.length);
  ledger.lose(
    'case/evidence',
    'statements',
    whole.sources.map(({ title, id }) => title ?? id),
    whole.sources.length + whole.statements.length,
  );
  ledger.lose(
    'case/variants',
    'conflict.variants',
    whole.variants.map(({ id }) => id),
    whole.variants.length,
  );
  const frame =
    [whole.question, whole.asOf, whole.about].filter((text) => text !== undefined).length + whole.citations.length;
  ledger.lose('case/frame', 'case', [], frame);
}
