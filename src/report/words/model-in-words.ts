/** The model in full: options, context, terms, rules and wants, each with what supports it. */
import { type Assumption, allAssumptions } from '../../analysis/index.ts';
import { type Case, type Conflict, isTaken, numberOf, tieGroups, type Variant } from '../../model/index.ts';
import { optionInWords } from '../documents/equilibrium-table.ts';
import { report as phrases, analysis as words } from '../phrases/index.ts';
import { type Block, heading, type Inline, inlinesOf, list, paragraph, said, type Text } from '../writers/document.ts';
import { formulaInWords } from './formula-in-words.ts';
import type { LedgerNotes } from './ledger-notes.ts';
import { partySaid } from './party-said.ts';
import { ruleInWords } from './rule-in-words.ts';

/** More groups of a ranking than this are counted. */
const MOST_GROUPS = 40;

/** Refers to the ledger by notes, which are numbered as they come up. */
export function modelBlocks(
  checked: Case,
  conflict: Conflict,
  variant: Variant | undefined,
  notes: LedgerNotes,
): Block[] {
  const assumptions = allAssumptions(checked, conflict, variant);
  const at = (path: string) => assumptions.find((one) => one.path === path);
  const supported = (text: string, assumption: Assumption | undefined): Text => [
    text,
    ...support(checked, assumption, notes),
  ];
  const options = conflict.options.entries();
  return [
    ...section(
      phrases.options,
      [...options].flatMap(([o, { party, id }]) =>
        party === undefined
          ? []
          : [[...inlinesOf(optionInWords(conflict, o)), ...support(checked, at(`options.${id}`), notes)]],
      ),
    ),
    ...section(
      phrases.context,
      conflict.options.flatMap(({ party, id, does }, o) =>
        party === undefined ? [supported(words.contextHolds(said(does), isTaken(conflict.states, 0, o)), at(id))] : [],
      ),
    ),
    ...section(
      phrases.terms,
      conflict.terms.map(({ name, text }) => [
        { code: name },
        ': ',
        ...formula(conflict, text),
        ...support(checked, at(`terms.${name}`), notes),
      ]),
    ),
    ...section(
      phrases.rules,
      conflict.rules.map(({ id, text, why }) => [
        ...formula(conflict, text, ruleInWords),
        ...(why === undefined ? [] : [` (${said(why)})`]),
        ...support(checked, at(`rules.${id}`), notes),
      ]),
    ),
    ...section(
      phrases.sameOutcome,
      conflict.sameOutcome.map(({ text }) => said(text)),
    ),
    ...[...conflict.parties.keys()].flatMap((party) => wantBlocks(checked, conflict, party, assumptions, notes)),
  ];
}

function wantBlocks(
  checked: Case,
  conflict: Conflict,
  party: number,
  assumptions: readonly Assumption[],
  notes: LedgerNotes,
): Block[] {
  const { id, name } = conflict.parties[party]!;
  const { wants, ranking } = conflict.preferences[party]!;
  const whole = `preferences.${id}`;
  const own = assumptions.filter(
    ({ kind, path }) => kind === 'want' && (path === whole || path.startsWith(`${whole}.`)),
  );
  const told = (want: Assumption): Text => [
    ...named(want),
    ...formula(conflict, want.text),
    ...support(checked, want, notes),
  ];
  switch (wants.kind) {
    case 'unknown':
      return [
        heading(phrases.wants(partySaid({ name })), 3),
        paragraph(phrases.unknown(wants.why === undefined ? undefined : said(wants.why))),
      ];
    case 'statements': {
      const items = stepsInWords(
        wants.steps.map((step) => step.length),
        own.map(told),
      );
      return [heading(phrases.wants(partySaid({ name })), 3), { kind: 'list', numbered: true, items }];
    }
    case 'weights':
      return section(phrases.weights(partySaid({ name })), own.map(told));
    case 'ranking': {
      const groups = tieGroups(ranking!);
      const shown = groups.slice(0, MOST_GROUPS).map((group, place) =>
        phrases.group(
          place + 1,
          group.map((state) => numberOf(conflict.states, state)),
        ),
      );
      const hidden = groups.length - shown.length;
      return section(phrases.ranking(partySaid({ name })), [
        ...shown,
        ...(hidden > 0 ? [phrases.moreGroups(hidden)] : []),
      ]);
    }
  }
}

function section(title: string, items: readonly Text[]): Block[] {
  return items.length === 0 ? [] : [heading(title, 3), list(items)];
}

/** In words where there are such, and as it is written. */
function formula(conflict: Conflict, text: string, inWords = formulaInWords): Inline[] {
  const words = inWords(conflict, text);
  return words === undefined ? [said(text)] : [words, ' – ', { code: text }];
}

/** The name of a want, where it has one. */
function named({ path }: Assumption): Inline[] {
  const name = path.split('.').slice(2).join('.');
  return name === '' ? [] : [{ code: name }, ': '];
}

/** One item per step; the wants of one step weigh the same. */
function stepsInWords(sizes: readonly number[], wants: readonly Text[]): Text[] {
  let next = 0;
  return sizes.map((size) => {
    const step = wants.slice(next, next + size).map(inlinesOf);
    next += size;
    return step.flatMap((parts, n) => (n === 0 ? parts : [phrases.equally, ...parts]));
  });
}

function support(checked: Case, assumption: Assumption | undefined, notes: LedgerNotes): Inline[] {
  if (assumption === undefined || checked.statements.length === 0) return [];
  const { basis, statements, contradictedBy, qualifiedBy } = assumption;
  const aside = (words: string, ids: readonly string[]): Inline[] =>
    ids.length === 0 ? [] : [{ quiet: words }, ...notes.referTo(ids)];
  return [
    { quiet: ` (${basis === undefined ? phrases.unsupported : phrases.basis[basis]})` },
    ...notes.referTo(statements),
    ...aside(phrases.against, contradictedBy),
    ...aside(phrases.qualified, qualifiedBy),
  ];
}
