/** Words of the talks view: its frame, what is tried out, what is shared by its parts. */
import { countText } from '../../report/phrases/figures.ts';
import { listed, number, plural } from './figures.ts';

export const talks = {
  title: 'Talks',
  unsound: 'The text has problems just now, and nothing is known of the talks. The problems are in the text pane.',
  parts: {
    label: 'Parts of the talks',
    terms: 'Terms',
    wants: 'Wants',
    points: 'Points',
    run: 'Talks',
    tactics: 'Tactics',
    text: 'Single text',
    divide: 'Divide',
    page: 'Page',
  },
  empty: {
    title: 'What would the parties bargain over?',
    lead: 'Talks are issues that are settled together: each has a few values it can take, and a package is one value for each. Say what is better and worse for each party, in order; numbers only where you dare to.',
    steps: [
      'Terms: the issues in rows, the parties in columns. What each would rather walk away with.',
      'Points: first what holds for any numbers in that order; then, with numbers, where an agreement could lie and whether there is one.',
      'Talks: how offers would go back and forth, why each is refused, and what is left on the table.',
    ],
    where:
      'It begins with two issues that you then rename, and in no order: say what is better for whom. All of it stands in the case, and can be undone.',
    needsParties: 'Talks need two parties. Add them to the model first.',
    start: 'Start with two issues',
    addParties: 'Add parties',
    did: 'Started talks',
  },
  meeting: {
    label: 'As of which meeting',
    first: 'The talks as they begin',
    by: (party: string) => `as ${party} reads it`,
  },
  assumed: {
    mark: 'assumed',
    says: 'No statement in the ledger supports this: it is the modeler’s assumption.',
    numbers: (all: number, supported: number, byName: number): string => {
      if (byName > 0) {
        return `Nobody has given a number here; ${byName === 1 ? 'one tactic goes' : `${number(byName)} tactics go`} by name.`;
      }
      if (all === 0) return 'Nobody has given a number here: what is said holds for any numbers in the stated order.';
      if (supported === 0) {
        return `${all === 1 ? 'The one number' : `All ${number(all)} numbers`} behind this ${all === 1 ? 'is' : 'are'} the modeler’s assumption: no statement in the ledger gives a magnitude.`;
      }
      return `Of the ${number(all)} numbers behind this, ${number(all - supported)} are the modeler’s assumption; ${plural(supported, 'is', 'are')} supported by the ledger.`;
    },
    lead: 'Show them',
  },
  utilityOf: (party: string) => `Worth to ${party}`,
  worthUnit: 'utility, 0 to 1',
  count: (many: bigint | undefined): string => (many === undefined ? 'more than could be counted' : countText(many)),
  packageOf: (parts: readonly (readonly [string, string])[]) =>
    parts.map(([issue, value]) => `${issue}: ${value}`).join('; '),
  /** Where there is no figure. */
  none: '–',
  /** Before the value of an issue. */
  headOf: (issue: string) => `${issue}:`,
  values: (some: readonly string[]) => some.join(' · '),
  either: (some: readonly string[]) => some.join(' / '),
  clauses: (some: readonly string[]) => some.join('; '),
  sentences: (some: readonly string[]) => some.map((one) => `${one}.`).join(' '),
  worths: (some: readonly (readonly [string, string])[]) =>
    some.map(([party, worth]) => `${party} ${worth}`).join(', '),
  trying: {
    title: 'What if',
    says: 'Tried out here only: nothing is written to the case until you keep it.',
    reservation: (party: string) => `${party} would walk away below`,
    reservationShort: 'Walks away below',
    noneGiven: 'none given',
    weights: (party: string) => `What weighs how much for ${party}`,
    weightsShort: 'Weights …',
    weight: (issue: string, party: string) => `Weight of ${issue} for ${party}`,
    tactic: (party: string) => `Tactic of ${party}`,
    ownTactic: 'As written',
    ownTacticSays: 'the tactic in the case, or an even concession where there is none',
    keep: 'Keep',
    keepSays: 'Writes what is tried out into the case',
    takeBack: 'Take back',
    changed: (what: readonly string[]) => `Changed: ${listed(what)}.`,
    ofReservation: (party: string, from: string, to: string) => `${party} walks away below ${to}, not ${from}`,
    ofWeight: (party: string, issue: string, to: string) => `${issue} weighs ${to} for ${party}`,
    ofTactic: (party: string, tactic: string) => `${party} plays ${tactic}`,
    against: (party: string, stated: string, tried: string) =>
      `Against the stated importance of ${party}, ${stated}: what holds whatever the numbers goes by that order, and to keep this makes it ${tried}.`,
    kept: (what: readonly string[]) => `Kept in the talks: ${what.join('; ')}`,
    noNumbers: 'Nothing to slide yet: a party has given an order only.',
  },
  tactics: {
    boulware: { name: 'Boulware', says: 'comes down late' },
    linear: { name: 'Linear', says: 'comes down evenly' },
    conceder: { name: 'Conceder', says: 'comes down early' },
    hardliner: { name: 'Hardliner', says: 'never comes down' },
    'genius-boulware': { name: 'Boulware (GENIUS)', says: 'comes down late, as GENIUS has it' },
    'genius-conceder': { name: 'Conceder (GENIUS)', says: 'comes down early, as GENIUS has it' },
    'tit-for-tat': { name: 'Tit for tat', says: 'concedes as much as the other did' },
    'nice-tit-for-tat': { name: 'Nice tit for tat', says: 'mirrors the other on the way to a fair point' },
    micro: { name: 'MiCRO', says: 'one step down for each new offer of the other' },
  } as Readonly<Record<string, { readonly name: string; readonly says: string }>>,
};
