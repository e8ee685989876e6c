/** Words for what the model critic asks: per kind of warning a title, the sentence, and what to do about it. */
import type { WarningCode } from '../../analysis/index.ts';
import { dated } from './dated.ts';
import { number } from './figures.ts';
import { is, it, its, itself, verb } from './party-number.ts';
import { allOf, counted, oneOf, plural, sentence } from './words.ts';

const numbers = (states: readonly number[]) => `${plural(states.length, 'state')} ${allOf(states.map(String))}`;

export const critic = {
  title: 'What a skeptic would ask',
  intro: 'A warning is a question to the model, not a fault in it.',
  none: 'The critic has no question.',
  notTried: (titles: readonly string[]) =>
    `Not looked at in full, since it takes too many states or rankings do not fit without a rule: ${allOf(titles)}.`,

  titles: {
    'result-rests-on-a-rule': 'Results that rest on a rule',
    'rule-across-parties': 'Rules across parties',
    'preference-restates-conclusion': 'Wants that may restate the conclusion',
    'unknown-wants': 'Unknown wants',
    'no-better-move': 'Parties that mind no move of their own',
    'one-voice': 'Wants from too few mouths',
    'unsupported-assumption': 'Assumptions without support',
    'no-ledger': 'No ledger',
    'unused-statement': 'Statements that nothing rests on',
    'said-after-published': 'Said after the source appeared',
    'weak-concept': 'Concepts that tell little here',
    'option-never-matters': 'Options that nothing hangs on',
    'option-fixed-by-rules': 'Options that the rules decide',
    'rule-without-effect': 'Rules without effect',
    'want-without-effect': 'Wants without effect',
    'duplicate-want': 'Wants that stand twice',
    'same-outcome-without-effect': 'Outcomes counted as one without effect',
    'deadline-unused': 'Deadlines that nothing uses',
    'unused-term': 'Terms that nothing uses',
  } satisfies Record<WarningCode, string>,

  advice: {
    'result-rests-on-a-rule':
      'Is the alternative really impossible, or only not wanted? Then it belongs into the wants.',
    'rule-across-parties': 'Put it into what the parties want, and let the analysis find whether they keep to it.',
    'preference-restates-conclusion':
      'That a party acts so in all that holds was then put in, not found. Draw no conclusion from it.',
    'unknown-wants': 'Read what stays open, or enter a want of which somebody is sure, in a variant.',
    'no-better-move': 'Ask what it wants that it can bring about itself.',
    'one-voice':
      'Look for a statement of the party’s own, or take the want away in a variant and see what still holds.',
    'unsupported-assumption': 'Link a statement to each, or say that it is the analyst’s.',
    'no-ledger': 'With statements that say where each assumption comes from, a reader can retrace the answer.',
    'unused-statement': 'Link each to what it bears on, or ask what the model leaves out.',
    'said-after-published':
      'See whether it is the day of what is said (“date”, or “by” for a last day), or mend the day of the source.',
    'weak-concept': 'Go by the narrower concepts.',
    'option-never-matters':
      'That is an answer, where the party minds it: what it does there moves nothing else. Otherwise ask which want is missing.',
    'option-fixed-by-rules': 'See whether the rules say what was meant.',
    'rule-without-effect': 'Drop it, or see whether it says what was meant.',
    'want-without-effect': 'See whether it stands too low. At the end of a long list this is common.',
    'duplicate-want': 'Only the first counts.',
    'same-outcome-without-effect': 'See whether the expression says what was meant.',
    'deadline-unused': 'Add a fact that says it has passed, and a variant in which it holds.',
    'unused-term': 'Use it, or leave it out.',
  } satisfies Record<WarningCode, string>,
  nothingNarrower: 'Nearly everything holds: does each party want anything it can bring about itself?',
  leaveOut: (options: readonly string[]) => `Leave out ${allOf(options)}, or ask which want is missing.`,

  rests: (states: readonly number[], rule: string) => `${numbers(states)} would not hold without the rule “${rule}”`,
  restsLeaver: (party: string) => `: ${party} would leave`,
  keepsFrom: (states: readonly number[], rule: string) => `${numbers(states)} would hold without the rule “${rule}”`,
  saidLate: (said: string, source: string, appeared: string) =>
    `said ${dated(said)}, in ${source} of ${dated(appeared)}`,
  ruleAcross: (rule: string, parties: readonly string[]) => `The rule “${rule}” binds ${allOf(parties)} together.`,
  prescribes: (party: string, want: string, option: string, concepts: readonly string[]) =>
    `${sentence(party)}: the want “${want}” settles when ${option} is taken, and all that holds under ${allOf(concepts)} keeps to it.`,
  pins: (party: string, want: string, concepts: readonly string[]) =>
    `${sentence(party)}: wherever the want “${want}” is fulfilled, the state holds under ${allOf(concepts)}.`,
  unknown: (party: string, why: string | undefined) =>
    `What ${party} ${verb(party, 'wants', 'want')} is unknown${why === undefined ? '' : ` (${why})`}.`,
  unknownOpen: (letters: string, holds: number, open: number) =>
    holds === 0
      ? `${letters}: none is certain, ${number(open)} ${plural(open, 'is')} open`
      : `${letters}: ${number(holds)} ${plural(holds, 'holds')} whatever it is, ${number(open)} ${plural(open, 'is')} open`,
  unknownStatusQuo: (concepts: readonly string[]) => ` The status quo is among the open ones (${allOf(concepts)}).`,
  oneVoice: (party: string, voice: string, besideAnalyst: boolean) =>
    `${besideAnalyst ? 'Beside the analyst, one' : 'One'} voice alone says what ${party} ${verb(party, 'wants', 'want')}: ${voice}.`,
  othersOnly: (party: string) => `All that ${party} ${is(party)} taken to want comes from the voices of other parties.`,
  analystOnly: (party: string) => `All that ${party} ${is(party)} taken to want is the analyst's own.`,
  notItsOwn: (party: string) =>
    `Nothing that ${party} ${is(party)} taken to want comes from ${party} ${itself(party)}.`,
  analystVoice: 'the analyst',
  sourceVoice: 'a source that names no speaker',
  unsupported: (count: number) => `${counted(count, 'assumption')} ${plural(count, 'has')} no entry in the ledger:`,
  noLedger: (assumptions: number, citations: number) =>
    `${counted(assumptions, 'assumption')} and no statement to support ${assumptions === 1 ? 'it' : 'them'}${citations > 0 ? `; ${counted(citations, 'work')} cited as a whole` : ''}.`,
  weak: (name: string, letters: string, holds: number, total: number) =>
    `${name} (${letters}) holds in ${number(holds)} of ${number(total)} states.`,
  idleOption: {
    'to-nobody': (option: string) => `${option}: no want, rule or outcome names it.`,
    'to-the-rest': (option: string) =>
      `${option}: taken for granted or taken away, the same holds as far as all else goes (Nash and SEQ).`,
    'if-removed': (option: string) => `${option}: without it, the same holds as far as all else goes (Nash and SEQ).`,
    'if-granted': (option: string) =>
      `${option}: taken for granted, the same holds as far as all else goes (Nash and SEQ).`,
  },
  noBetterMove: {
    silent: (party: string) =>
      `${sentence(party)} never ${verb(party, 'has', 'have')} a move ${it(party)} ${verb(party, 'likes', 'like')} better or worse: none of ${its(party)} wants speaks of what ${it(party)} can do ${itself(party)}.`,
    indifferent: (party: string) =>
      `${sentence(party)} never ${verb(party, 'has', 'have')} a move ${it(party)} ${verb(party, 'likes', 'like')} better or worse: ${it(party)} ${verb(party, 'minds', 'mind')} nothing of what ${it(party)} can do ${itself(party)}.`,
  },
  namedRule: (text: string) => `the rule “${text}”`,
  namedWant: (path: string, text: string) => `${path} (“${text}”)`,
  fixed: (option: string, taken: boolean, rules: readonly string[]) =>
    `${option} is ${taken ? 'always' : 'never'} taken${rules.length > 0 ? `, by the rule ${oneOf(rules.map((rule) => `“${rule}”`))}` : ''}.`,
  ruleIdle: (rule: string) => `“${rule}” removes no state that the other rules leave.`,
  wantIdle: {
    always: (party: string, want: string) => `${sentence(party)}: “${want}” is fulfilled in every state.`,
    never: (party: string, want: string) => `${sentence(party)}: “${want}” is fulfilled in no state.`,
    decided: (party: string, want: string) =>
      `${party}: “${want}” tells no states apart that the wants before it leave tied.`,
  },
  duplicate: (party: string, want: string) => `${sentence(party)}: “${want}”.`,
  outcomeIdle: (text: string, states: number) =>
    `“${text}” is true of ${states === 0 ? 'no state' : 'one state only'}.`,
  deadline: (option: string, by: string) => `${option}, by ${by}.`,
  term: (name: string) => name,
};
