/** What came across between a case and a `.gmcr` file, and what did not: data, from which `report` makes sentences. */

/** Something that came across whole. */
export interface Kept {
  readonly what: 'parties' | 'options' | 'one-way options' | 'rules' | 'wants' | 'rankings' | 'context' | 'title';
  readonly count: number;
}

/** Why it could not come across as it stands. */
export type Reason =
  /** The other side has nothing of the kind. */
  | 'no-place'
  /** The other side says the same in another way. */
  | 'said-otherwise'
  /** It says nothing, or nothing that is in use. */
  | 'idle'
  | 'too-large';

/** What it means for somebody who works on with the result. */
export type Effect =
  | 'none'
  /** Names, texts, dates; no answer changes. */
  | 'words'
  /** States go by other numbers; no answer changes. */
  | 'numbers'
  /** Which state the conflict starts from has to be told again. */
  | 'paths'
  /** Verdicts can differ. */
  | 'answer'
  /** Nothing could be written. */
  | 'everything';

export interface Lost {
  /** Stable, for tools and tests. */
  readonly code: LostCode;
  /** Where it stood, as a path: `decisionMakers.1.misperceptions`, `preferences.us`. */
  readonly what: string;
  readonly why: Reason;
  readonly effect: Effect;
  /** Whom or what it is about, by the names that people gave; at most ten. */
  readonly names: readonly string[];
  /** How many there were. */
  readonly count: number;
}

export interface CarriedOver {
  readonly direction: 'import' | 'export';
  readonly kept: readonly Kept[];
  readonly lost: readonly Lost[];
}

/** Each way of being lost, with its reason and its effect. */
const ways = {
  // On import.
  /** An option owned by nobody, the same in all feasible states: a fact of the context. */
  'option/unowned': ['said-otherwise', 'none'],
  /** Options owned by nobody that differ from state to state: the case is one such world, a variant each other one. */
  'option/unowned-worlds': ['said-otherwise', 'numbers'],
  /** Options owned by nobody that nothing speaks of: a fact of the context that does not hold. */
  'option/unowned-idle': ['idle', 'numbers'],
  /** More worlds than variants are made for. */
  'option/unowned-too-many': ['too-large', 'answer'],
  /** A party that has no option decides nothing, and its wants change no verdict. */
  'party/no-options': ['no-place', 'none'],
  /** States that a party does not see: it could neither leave nor enter them. */
  misperceptions: ['no-place', 'answer'],
  /** Parties that the file treats as one. */
  coalitions: ['no-place', 'answer'],
  /** A list that is no partition of the parties counts as none. */
  'coalitions/no-partition': ['idle', 'none'],
  /** Direct rankings are in use, so statements are not. */
  'statements/unused': ['idle', 'words'],
  'statements/repeated': ['idle', 'none'],
  /** Statements that hold in every pattern of options, or in none. */
  'statements/constant': ['idle', 'none'],
  /** No wants: the file treats all states as equally good, and so does the case. */
  'statements/none': ['said-otherwise', 'none'],
  'infeasibles/repeated': ['idle', 'none'],
  /** Names cut, cleaned of control characters, or made up where there was none. */
  'name/changed': ['said-otherwise', 'words'],
  // On export.
  /** Listed states and moves; a `.gmcr` file knows options only. */
  'conflict/graph-form': ['no-place', 'everything'],
  'rules/too-tangled': ['too-large', 'everything'],
  'states/too-many-to-rank': ['too-large', 'everything'],
  /** The states that count as one are written one by one. */
  sameOutcome: ['no-place', 'answer'],
  /** Facts of the context are written into the conditions that name them. */
  context: ['said-otherwise', 'words'],
  /** Terms are written out where they are used. */
  terms: ['said-otherwise', 'words'],
  /** Rules become patterns that cannot be; their ids, kinds and reasons stay behind. */
  'rules/words': ['no-place', 'words'],
  /** Rules that forbid nothing. */
  'rules/idle': ['idle', 'none'],
  'statements/ids': ['no-place', 'words'],
  /** The file has one way of stating wants for all parties; statements became a ranking of the states. */
  'preferences/as-ranking': ['said-otherwise', 'words'],
  /** What is unknown is written as indifference, for want of anything better. */
  'preferences/unknown': ['no-place', 'answer'],
  statusQuo: ['no-place', 'paths'],
  'options/by': ['no-place', 'words'],
  /** The file orders options by their parties. */
  'options/reordered': ['said-otherwise', 'numbers'],
  'parties/reordered': ['said-otherwise', 'none'],
  'parties/aliases': ['no-place', 'words'],
  /** Ids; another reader makes its own from the names. */
  ids: ['no-place', 'words'],
  'case/not-modeled': ['no-place', 'words'],
  'case/evidence': ['no-place', 'words'],
  'case/variants': ['no-place', 'answer'],
  /** Question, date, history, citations. */
  'case/frame': ['no-place', 'words'],
} as const satisfies { readonly [code: string]: readonly [Reason, Effect] };

export type LostCode = keyof typeof ways;

/** Collects both lists. */
export class Ledger {
  readonly #direction: CarriedOver['direction'];
  readonly #kept: Kept[] = [];
  readonly #lost: Lost[] = [];

  constructor(direction: CarriedOver['direction']) {
    this.#direction = direction;
  }

  keep(what: Kept['what'], count: number): void {
    if (count > 0) this.#kept.push({ what, count });
  }

  /** Nothing is noted for a count of zero. */
  lose(code: LostCode, what: string, names: readonly string[] = [], count = Math.max(names.length, 1)): void {
    if (count === 0) return;
    const [why, effect] = ways[code];
    this.#lost.push({ code, what, why, effect, names: names.slice(0, 10), count });
  }

  report(): CarriedOver {
    return { direction: this.#direction, kept: [...this.#kept], lost: [...this.#lost] };
  }
}
