/** Words for what came across between a case and a `.gmcr` file, and what did not. */
import type { Effect, Kept, LostCode } from '../../format/gmcr/index.ts';
import { number } from './figures.ts';
import { allOf } from './words.ts';

const kept: Record<Kept['what'], readonly [one: string, many: string]> = {
  parties: ['party', 'parties'],
  options: ['option', 'options'],
  'one-way options': ['one-way option', 'one-way options'],
  rules: ['rule', 'rules'],
  wants: ['want', 'wants'],
  rankings: ['ranking', 'rankings'],
  context: ['fact of the context', 'facts of the context'],
  title: ['title', 'titles'],
};

const effects: Record<Effect, string> = {
  none: 'No answer changes.',
  words: 'Only words are lost; no answer changes.',
  numbers: 'States go by other numbers; no answer changes.',
  paths: 'Where the conflict starts from has to be told again.',
  answer: 'Answers can differ.',
  everything: 'Nothing could be written.',
};

const lost: Record<LostCode, string> = {
  'option/unowned': 'An option that nobody owns became a fact of the context',
  'option/unowned-worlds': 'Options that nobody owns differ from state to state: each such world became a variant',
  'option/unowned-idle': 'An option that nobody owns and nothing speaks of became a fact that does not hold',
  'option/unowned-too-many': 'Options that nobody owns make more worlds than variants are made for',
  'party/no-options': 'A party without options decides nothing and is not modeled',
  misperceptions: 'States that a party does not see have no place in a case',
  coalitions: 'Parties treated as one have no place in a case',
  'coalitions/no-partition': 'The list of coalitions is no partition of the parties and counts as none',
  'statements/unused': 'The file goes by direct rankings, so its statements are not used',
  'statements/repeated': 'A statement is there twice and counts once',
  'statements/constant': 'A statement that always or never holds ranks nothing',
  'statements/none': 'A party without wants ranks all states alike',
  'infeasibles/repeated': 'A condition is there twice',
  'name/changed': 'A name was cut, cleaned or made up',
  'conflict/graph-form': 'A .gmcr file knows options only, and this conflict lists its states and moves',
  'rules/too-tangled': 'The rules need more patterns than a .gmcr file should hold',
  'states/too-many-to-rank': 'The wants would need a ranking of more states than a .gmcr file should hold',
  sameOutcome: 'States that count as one are written one by one',
  context: 'Facts of the context are written into the conditions that name them',
  terms: 'Terms are written out where they are used',
  'rules/words': 'Rules became patterns that cannot be; their ids and reasons stay behind',
  'rules/idle': 'Rules that forbid nothing stay behind',
  'statements/ids': 'The names of the wants stay behind',
  'preferences/as-ranking': 'Wants became rankings of the states',
  'preferences/unknown': 'Unknown wants are written as indifference, for want of anything better',
  statusQuo: 'The status quo has no place there',
  'options/by': 'Deadlines have no place there',
  'options/reordered': 'Options are ordered by their parties there',
  'parties/reordered': 'Parties stand in the order of their options there',
  'parties/aliases': 'Aliases have no place there',
  ids: 'Ids stay behind; another reader makes its own from the names',
  'case/not-modeled': 'Parties that are not modeled stay behind',
  'case/evidence': 'Sources and statements stay behind',
  'case/variants': 'Variants stay behind',
  'case/frame': 'Question, date, history and citations stay behind',
};

export const carriedOver = {
  kept: (counts: readonly Kept[]) =>
    `Carried over: ${allOf(counts.map(({ what, count }) => (what === 'title' ? 'the title' : `${number(count)} ${kept[what][count === 1 ? 0 : 1]}`)))}.`,
  nothingKept: 'Nothing was carried over.',
  lost: (code: LostCode, effect: Effect, names: readonly string[], count: number) => {
    const more = count > names.length ? ', …' : '';
    return `${lost[code]}${names.length > 0 ? ` (${names.join(', ')}${more})` : ''}. ${effects[effect]}`;
  },
  nothingLost: 'Nothing was lost.',
  written: (file: string) => `Wrote ${file}.`,
};
