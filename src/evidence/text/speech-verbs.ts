/**
 * The verbs by which English reports say that somebody speaks, sorted by what the speech does. Forms are made from the
 * base forms; irregular ones are listed. After Reuters and Guardian usage and the verb classes 37 and 29 to 31 of Levin (1993).
 */

/**
 * `say` reports neutrally; `judge` reports an opinion; `deny` a denial or refusal; `position` what somebody demands,
 * offers or promises; `ask` a question; `write` and `cite` what media do.
 */
export type SpeechAct = 'say' | 'judge' | 'deny' | 'position' | 'ask' | 'write' | 'cite';

export interface SpeechVerb {
  readonly base: string;
  readonly act: SpeechAct;
  readonly form: 'base' | 's' | 'past' | 'participle' | 'ing';
  /** True of a form that is a noun too (`claims`, `report`): more must speak for it. */
  readonly isAlsoNoun: boolean;
  /** True where it reports speech only with a clause, a quote or `that` after it (`found`, `added`), not with a mere object. */
  readonly needsClause: boolean;
}

const BASES: Readonly<Record<SpeechAct, string>> = {
  say: `say tell add announce state note stress underline underscore emphasize emphasise explain confirm declare inform
    recall remember remark observe mention point reply respond answer continue conclude comment reveal disclose acknowledge admit
    concede clarify specify indicate insist maintain claim assert allege affirm reiterate repeat remind report testify
    recount relate tweet post blog quip joke sigh shout murmur whisper mutter exclaim summarize summarise elaborate
    interject cry boast brag complain lament signal communicate transmit notify advise assure guarantee swear attest
    certify estimate calculate swear proclaim opine highlight describe retort counter volunteer confide contend
    blame accuse brief hint intimate imply show outline pronounce profess portray illustrate go find
    share sum muse grumble reason smile laugh nod shrug`,
  judge: `believe think consider argue warn caution predict forecast expect suspect fear doubt reckon suppose assume
    hold suggest judge assess conclude speculate anticipate hope feel regard criticize criticise praise question
    dismiss ridicule mock worry disagree differ dissent concur`,
  deny: 'exclude deny reject rebut refute refuse disavow dispute contest rebuff disown',
  position: `demand urge call propose offer promise pledge vow threaten request recommend appeal insist agree undertake
    welcome condemn denounce deplore support oppose back endorse invite want seek order instruct plead beg
    applaud hail salute protest press push advocate object accept approve favor favour regret thank apologize apologise`,
  ask: 'ask wonder inquire enquire query',
  write: 'write read report publish broadcast air carry run',
  cite: 'cite quote',
};

const IRREGULAR: Readonly<Record<string, readonly [past: string, participle: string]>> = {
  say: ['said', 'said'],
  tell: ['told', 'told'],
  write: ['wrote', 'written'],
  think: ['thought', 'thought'],
  hold: ['held', 'held'],
  feel: ['felt', 'felt'],
  swear: ['swore', 'sworn'],
  show: ['showed', 'shown'],
  go: ['went', 'gone'],
  find: ['found', 'found'],
  read: ['read', 'read'],
  seek: ['sought', 'sought'],
  undertake: ['undertook', 'undertaken'],
  run: ['ran', 'run'],
  put: ['put', 'put'],
  broadcast: ['broadcast', 'broadcast'],
  forecast: ['forecast', 'forecast'],
};

const NOUNS = new Set(
  `claim claims report reports note notes state states point points answer answers reply replies remark remarks comment
  comments demand demands call calls offer offers promise promises pledge pledges vow vows threat request requests
  appeal appeals order orders estimate estimates forecast forecasts warn fear fears doubt doubts hope hopes question questions
  mention mentions signal signals show shows brief briefs hint hints post posts tweet tweets blog blogs quote quotes
  support push press protest protests air blame worry worries joke cry cries dispute disputes contest contests plan plans
  invite query queries regret regrets favor favour object objects run runs back approach rule rules counter judge judges mock
  praise respond advise feel holds hold go goes think shouts shout whisper swear sigh complain runs volunteer volunteers reminder intimate
  share shares sum sums muse muses smile smiles laugh laughs nod nods shrug shrugs reason reasons grumble
  outline outlines decline declines guarantee guarantees dismiss welcome promised ruled`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

const NEEDS_CLAUSE = new Set(
  `add point show suggest find read go run carry air publish broadcast hold note state continue report post reveal describe
  outline signal answer respond reply accept back support press push seek approve rule order feel conclude observe maintain
  relate press object agree thank portray question invite favor favour post answer brief hint counter mention repeat
  offer undertake praise guarantee advise remind inform notify transmit communicate calculate assess fear hope worry
  remember disclose indicate illustrate certify recount imply boast highlight expect show anticipate doubt suspect regard judge
  exclude decline declare admit acknowledge order instruct oppose endorse object think recall expect argue`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

/** Verbs that report only beside what is said: `…, shared Sarkisova`; they have objects of their own elsewhere. */
const ONLY_IN_TAGS = new Set('share sum muse grumble reason smile laugh nod shrug'.split(' '));

/** True of a verb that never reports as a main clause. */
export function isOnlyInTags(base: string): boolean {
  return ONLY_IN_TAGS.has(base);
}

const DOUBLED = new Set([
  'nod',
  'sum',
  'shrug',
  'admit',
  'plan',
  'beg',
  'rebut',
  'refer',
  'signal',
  'run',
  'quip',
  'blog',
  'brag',
]);

const byForm = new Map<string, SpeechVerb>();

function put(form: string, verb: Omit<SpeechVerb, 'isAlsoNoun' | 'needsClause'>): void {
  if (byForm.has(form)) return;
  byForm.set(form, { ...verb, isAlsoNoun: NOUNS.has(form), needsClause: NEEDS_CLAUSE.has(verb.base) });
}

for (const act of ['say', 'judge', 'deny', 'position', 'ask', 'write', 'cite'] as const) {
  for (const base of BASES[act].split(/\s+/).filter((word) => word !== '')) {
    const [past, participle] = IRREGULAR[base] ?? [pastOf(base), pastOf(base)];
    put(past, { base, act, form: 'past' });
    put(participle, { base, act, form: 'participle' });
    put(thirdPersonOf(base), { base, act, form: 's' });
    put(ingOf(base), { base, act, form: 'ing' });
    put(base, { base, act, form: 'base' });
  }
}

/** The speech verb that a word in lower case is a form of; undefined where it is none. */
export function speechVerb(lower: string): SpeechVerb | undefined {
  return byForm.get(lower);
}

/** Acts that a tag can name: `…, she said`, `…, he argues`. */
const TAG_ACTS: ReadonlySet<SpeechAct> = new Set(['say', 'judge', 'ask']);
/** Of the other acts, those that stand in a tag, too. */
const ALSO_TAGS = new Set('write report promise urge object protest demand plead vow'.split(' '));

/** Whether a word in lower case is a verb of speech as a tag or a report of speech has it: `said`, `argues`, `wrote`. */
export function isSpeechForm(lower: string): boolean {
  const verb = byForm.get(lower);
  if (verb === undefined || (verb.form !== 'past' && verb.form !== 's')) return false;
  return TAG_ACTS.has(verb.act) || ALSO_TAGS.has(verb.base);
}

function pastOf(base: string): string {
  if (base.endsWith('e')) return `${base}d`;
  if (/[^aeo]y$/.test(base)) return `${base.slice(0, -1)}ied`;
  return DOUBLED.has(base) ? `${base}${base.at(-1)}ed` : `${base}ed`;
}

function ingOf(base: string): string {
  if (base.endsWith('ee')) return `${base}ing`;
  if (base.endsWith('e')) return `${base.slice(0, -1)}ing`;
  return DOUBLED.has(base) ? `${base}${base.at(-1)}ing` : `${base}ing`;
}

function thirdPersonOf(base: string): string {
  if (/[^aeo]y$/.test(base)) return `${base.slice(0, -1)}ies`;
  return /(?:s|sh|ch|x|o)$/.test(base) ? `${base}es` : `${base}s`;
}
