/** The model in full: options, context, terms, rules and wants, each with what supports it. */
import { type Assumption, allAssumptions } from '../analysis/index.ts';
import { type Case, type Conflict, isTaken, numberOf, tieGroups, type Variant } from '../model/index.ts';
import { type Block, heading, type Inline, list, paragraph, said, type Text } from './document.ts';
import { optionInWords } from './equilibrium-table.ts';
import type { LedgerNotes } from './ledger-notes.ts';
import { analysis as words, report as phrases } from './phrases/index.ts';

/** More groups of a ranking than this are counted. */
const MOST_GROUPS = 40;

/** Refers to the ledger by notes, which are numbered as they come up. */
export function modelBlocks(checked: Case, conflict: Conflict, variant: Variant | undefined, notes: LedgerNotes): Block[] {
  const assumptions = allAssumptions(checked, conflict, variant);
  const at = (path: string) => assumptions.find((one) => one.path === path);
  const of = (kind: Assumption['kind']) => assumptions.filter((one) => one.kind === kind);
  const supported = (text: string, assumption: Assumption | undefined): Text => [text, ...support(checked, assumption, notes)];
  const section = (title: string, items: readonly Text[]): Block[] => (items.length === 0 ? [] : [heading(title, 3), list(items)]);
  const options = conflict.options.entries();
  return [
    ...section(
      phrases.options,
      [...options].flatMap(([o, { party, id }]) => (party === undefined ? [] : [[...inlines(optionInWords(conflict, o)), ...support(checked, at(`options.${id}`), notes)]])),
    ),
    ...section(
      phrases.context,
      conflict.options.flatMap(({ party, id, does }, o) =>
        party === undefined ? [supported(words.contextHolds(said(does), isTaken(conflict.states, 0, o)), at(id))] : [],
      ),
    ),
    ...section(phrases.terms, conflict.terms.map(({ name, text }) => [{ code: name }, `: ${said(text)}`, ...support(checked, at(`terms.${name}`), notes)])),
    ...section(phrases.rules, conflict.rules.map(({ id, text, why }) => supported(`${said(text)}${why === undefined ? '' : ` (${said(why)})`}`, at(`rules.${id}`)))),
    ...section(phrases.sameOutcome, conflict.sameOutcome.map(({ text }) => said(text))),
    ...conflict.parties.flatMap(({ id, name }, party): Block[] => {
      const { wants, ranking } = conflict.preferences[party]!;
      const own = of('want').filter(({ path }) => path === `preferences.${id}` || path.startsWith(`preferences.${id}.`));
      switch (wants.kind) {
        case 'unknown':
          return [heading(phrases.wants(said(name)), 3), paragraph(phrases.unknown(wants.why === undefined ? undefined : said(wants.why)))];
        case 'statements':
          return [heading(phrases.wants(said(name)), 3), { kind: 'list', numbered: true, items: stepsInWords(wants.steps.map((step) => step.length), own, (want) => [...named(want), ...inlines(supported(said(want.text), want))]) } satisfies Block];
        case 'weights':
          return section(phrases.weights(said(name)), own.map((want) => supported(said(want.text), want)));
        case 'ranking': {
          const groups = tieGroups(ranking!);
          const shown = groups.slice(0, MOST_GROUPS).map((group, place) => phrases.group(place + 1, group.map((state) => numberOf(conflict.states, state))));
          return section(phrases.ranking(said(name)), [...shown, ...(groups.length > shown.length ? [phrases.moreGroups(groups.length - shown.length)] : [])]);
        }
      }
    }),
  ];
}

/** The name of a want, where it has one. */
function named({ path }: Assumption): Inline[] {
  const name = path.split('.').slice(2).join('.');
  return name === '' ? [] : [{ code: name }, ': '];
}

/** One item per step; the wants of one step weigh the same. */
function stepsInWords(sizes: readonly number[], wants: readonly Assumption[], told: (want: Assumption) => Text): Text[] {
  let next = 0;
  return sizes.map((size) => {
    const step = wants.slice(next, next + size).map((want) => inlines(told(want)));
    next += size;
    return step.flatMap((parts, n) => (n === 0 ? parts : [phrases.equally, ...parts]));
  });
}

function support(checked: Case, assumption: Assumption | undefined, notes: LedgerNotes): Inline[] {
  if (assumption === undefined || checked.statements.length === 0) return [];
  const basis = assumption.basis === undefined ? phrases.unsupported : phrases.basis[assumption.basis];
  return [{ quiet: ` (${basis})` }, ...assumption.statements.map((id) => ({ note: notes.numberOf(id) }))];
}

function inlines(text: Text): readonly Inline[] {
  return typeof text === 'string' ? [text] : text;
}
