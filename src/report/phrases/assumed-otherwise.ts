/** Words for what a second conflict assumes differently from a first. */
import { its, verb } from './party-number.ts';
import { deeds, sentence } from './words.ts';

export const assumedOtherwise = {
  wantAdded: (party: string, want: string, place: string) =>
    `${sentence(party)} ${verb(party, 'wants', 'want')} in addition, at place ${place}: ${want}`,
  wantRemoved: (party: string, want: string) => `${sentence(party)} no longer ${verb(party, 'wants', 'want')}: ${want}`,
  wantChanged: (party: string, before: string, now: string) =>
    `${sentence(party)} ${verb(party, 'wants', 'want')}: ${now}; not: ${before}`,
  wantMoved: (party: string, want: string, before: string, now: string) =>
    `${sentence(party)} ${verb(party, 'wants', 'want')}: ${want}; at place ${now} of ${its(party)} wants, not ${before}`,
  weight: (party: string, choice: string, before: string, now: string) =>
    `For ${party} it weighs ${now}, not ${before}, that ${choice}`,
  optionAdded: (choice: string, way: string) => `Something more can be done: ${choice}${aside(way)}`,
  optionRemoved: (choice: string) => `Something can no longer be done: ${choice}`,
  optionWay: (choice: string, before: string, now: string) => `${sentence(choice)}: it ${now}, not: ${before}`,
  context: (clause: string) => `It is so that ${clause}`,
  ruleAdded: (rule: string) => `A rule more: ${rule}`,
  ruleRemoved: (rule: string) => `No longer a rule: ${rule}`,
  ruleChanged: (before: string, now: string) => `A rule is: ${now}; not: ${before}`,
  statusQuo: (now: readonly string[], before: readonly string[]) =>
    `The status quo is that ${deeds(now)}; not: ${deeds(before)}`,
  oneWay: { take: 'cannot be undone', drop: 'cannot be taken up again', both: 'can be taken and dropped' },
};

function aside(way: string): string {
  return way === '' ? '' : ` (it ${way})`;
}
