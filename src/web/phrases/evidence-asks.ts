/** What only the analyst can say of a report. */
import { dated } from './dated.ts';
import { plural } from './figures.ts';

export const evidenceAsks = {
  title: 'What only you can say',
  published: (guess: string | undefined) =>
    guess === undefined
      ? 'On which day did the report appear? Until that is known, “Thursday” or “last week” has no date.'
      : `Did the report appear on ${dated(guess)}?`,
  otherDay: 'Another day',
  same: (one: string, other: string) => `Are ${one} and ${other} the same?`,
  our: (speaker: string, guess: string | undefined) =>
    guess === undefined ? `Whose side does ${speaker} mean by “our”?` : `Does ${speaker} mean ${guess} by “our”?`,
  /** `after`: who came in since it was last asked. */
  who: (described: string, after: string | undefined, among: readonly string[]) =>
    `Whom does “${described}” mean ${after === undefined ? 'from here on' : `behind what is told of ${after}`}: ${among.join(' or ')}?`,
  lastNamed: 'Each time the one named last',
  whose: 'Whose side',
  yes: 'Yes',
  no: 'No',
  later: 'Later',
  set: 'Set',
  others: (count: number) => `${plural(count, 'more question')}`,
};
