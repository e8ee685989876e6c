/** Words of a case's variants. */
import { inside, many } from '../../report/phrases/party-number.ts';
import { variantName } from '../../report/phrases/variant-name.ts';
import { listed } from './figures.ts';

export const variants = {
  theCase: 'The case itself',
  aVariant: 'A variant of the case',
  seenThrough: 'Seen through',
  asWritten: 'as it is written',
  notThere: 'not in the case (any more)',
  startsFrom: (id: string) => `from ${variantName(id)}`,
  /** What a variant changes, in short; each stands behind “changes”. */
  changes: {
    options: (parties: readonly string[]) => `what ${listed(parties.map(inside))} can do`,
    context: 'facts',
    terms: 'terms',
    rules: 'rules',
    sameOutcome: 'what counts as one',
    statusQuo: 'the status quo',
    states: 'states',
    moves: 'moves',
    preferences: (parties: readonly string[]) =>
      `what ${listed(parties.map(inside))} ${many(parties) === 1 ? 'wants' : 'want'}`,
  },
  tells: (changes: readonly string[]) => (changes.length === 0 ? 'changes nothing' : changes.join(' · ')),
  add: 'Add a variant',
  name: 'Name',
  namePlaceholder: 'such as “harder line”',
  why: 'What it assumes, and who would',
  whyPlaceholder: 'The second expert’s view: …',
  from: 'Starts from',
  create: 'Add the variant',
  explain: 'Changes here go into this variant only; the case stays as it is.',
  unknown: (id: string) => `The case has no variant “${variantName(id)}” (any more).`,
  badges: { changed: 'changed', added: 'added', removed: 'removed' },
  revert: 'Back to the case’s',
  revertTo: (from: string) => `Back to “${variantName(from)}”`,
  bringBack: 'Bring back',
  remove: (id: string) => `Remove the variant “${variantName(id)}”?`,
  removeSays: 'What it changes goes with it. The case itself stays.',
  removeChildren: (ids: readonly string[]) =>
    `These start from it and would have problems until they start from another: ${listed(ids.map(variantName))}.`,
  said: {
    add: (id: string) => `Added the variant “${variantName(id)}”`,
    why: (id: string) => `Changed what the variant “${variantName(id)}” assumes`,
    from: (id: string) => `Changed what the variant “${variantName(id)}” starts from`,
    remove: (id: string) => `Removed the variant “${variantName(id)}”`,
    revert: (id: string) => `Took back what the variant “${variantName(id)}” changes`,
  },
};
