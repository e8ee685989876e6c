/** The cues of hedging and modality by class and strength; each line is one class and strength, cues parted by commas. */
import type { HedgeClass } from '../reading.ts';

type Strength = 'weak' | 'medium' | 'strong';

/**
 * Strength is that of the cue in its class: a strong epistemic cue is nearly sure, a strong attenuator takes much away, a
 * strong deontic cue is a duty.
 */
export const CUES: readonly (readonly [HedgeClass, Strength, string])[] = [
  [
    'epistemic',
    'weak',
    `may, might, could, possibly, perhaps, maybe, conceivably, it is possible, it is not impossible, not impossible, cannot be ruled out,
    can not be ruled out, cannot be excluded, not excluded, not ruled out, can't be ruled out, i doubt, doubts, doubt, doubtful, doubted, unlikely, it is unclear, unclear, remains to be seen,
    remains unclear, who knows, improbable, hardly likely, uncertain, questionable, not sure, not certain, i am not sure, there is a chance, a chance that, in theory, theoretically, potentially, speculative`,
  ],
  [
    'epistemic',
    'medium',
    `probably, likely, presumably, apparently, seems, seem, seemed, appears to, appear to, appeared to, it appears, i think, we think, i believe, we believe, believes, believe, believed, thinks, thought to,
    i suppose, supposes, suppose, supposedly, i guess, in my opinion, in my view, in our view, in our opinion, in his view, in her view, in his opinion, in her opinion, to my mind, as i see it, according to me, assumes, assume, assumed, it is assumed, i assume, we assume, suspects, suspect, suspected,
    estimates, estimate, estimated, expected to, is expected, are expected, considers, consider, should be, more likely than not, looks like, looks set to, as far as i know, as far as we know, to my knowledge, in all probability, tends to, tend to, suggests, suggest, suggesting, indicates, indicate`,
  ],
  [
    'epistemic',
    'strong',
    `very likely, most likely, highly likely, almost certainly, almost certain, in all likelihood, i am sure, we are sure, i am convinced, convinced, i am certain, must have, beyond reasonable doubt, i have no doubt, i do not doubt, confident that, i am confident, is bound to, are bound to, surely, virtually certain`,
  ],
  [
    'evidential',
    'weak',
    `reportedly, allegedly, alleged, purportedly, purported, rumored, rumoured, rumor has it, rumors, rumours, unconfirmed, it is rumored, is said to, are said to, was said to, were said to, so-called, ostensibly, claims to, hearsay, leaked, as is claimed, is alleged, are alleged, could not be verified, could not be independently verified, not independently verified`,
  ],
  [
    'evidential',
    'medium',
    `according to, it is reported, is reported to, are reported to, was reported to, as reported, it was reported, sources say, sources said, citing, cited, quoting, with reference to, by data of, it is said, is understood to, are understood to, it is understood, on condition of anonymity, familiar with, briefed on, seen by, in the words of, by some accounts, by all accounts, from what i hear, as i understand it`,
  ],
  [
    'evidential',
    'strong',
    `confirmed, confirms, confirm, documents show, data show, figures show, records show, evidence shows, shows that, showed that, officially, on record, verified, independently confirmed, i saw, i personally saw, we saw, witnessed, eyewitnesses, proves, proved, proven`,
  ],
  [
    'deontic',
    'weak',
    `may be allowed, can be, is allowed, are allowed, is permitted, are permitted, permitted to, allowed to, free to, entitled to, advised to, it is advisable, recommend, recommends, recommended, advise, advises, advice, would do well to, invited to, is invited, are invited`,
  ],
  [
    'deontic',
    'medium',
    `should, ought to, supposed to, needs to, need to, needed to, urged to, called on, calls on, call on, urges, urged, asked to, has to, have to, had to, expected of, it is time to, better to, had better, calls for, called for`,
  ],
  [
    'deontic',
    'strong',
    `must, shall, must not, shall not, obliged to, obligated to, is obliged, are obliged, required to, is required, are required, ordered to, forbidden, prohibited, banned from, not allowed, not permitted, demands, demand, demanded, demands that, insists on, insist on, insisted on, bound by, duty to, under an obligation, mandatory, compulsory, no later than, ultimatum`,
  ],
  [
    'conditional',
    'weak',
    `in case, in that case, depending on, depends on, whether or not, suppose that, otherwise, or else`,
  ],
  [
    'conditional',
    'medium',
    `if, unless, provided that, provided, as long as, so long as, on condition that, on the condition that, in the event of, in the event that, assuming that, assuming, in case of, should the, were the, had we, would, would have, if not, until and unless`,
  ],
  [
    'conditional',
    'strong',
    `only if, if and only if, only when, only on condition, only once, not until, not unless, only after`,
  ],
  [
    'attenuator',
    'weak',
    `about, around, approximately, roughly, some, nearly, almost, or so, more or less, relatively, fairly, rather, quite, mostly, largely, mainly, generally, usually, often, as a rule, sort of, kind of, somewhat, partly, partially, in part, to some extent, to a certain extent, to a certain degree, in a sense, in general, in principle, typically, sometimes, at times, technically, formally`,
  ],
  [
    'attenuator',
    'medium',
    `only, merely, just, at least, at most, up to, no more than, no less than, a little, slightly, a kind of, in some ways, not entirely, not quite, not fully, not always, not necessarily, not so much, not exactly, not particularly, a certain, less than, more than`,
  ],
  [
    'attenuator',
    'strong',
    `hardly, barely, scarcely, hardly any, hardly ever, little more than, next to nothing, almost nothing, almost no, seldom, rarely`,
  ],
  [
    'booster',
    'weak',
    `indeed, really, actually, in fact, very, much, even, especially, particularly, in particular, as you remember, as you know, as we know, as is known, as is well known`,
  ],
  [
    'booster',
    'medium',
    `clearly, obviously, of course, naturally, evidently, certainly, definitely, to be sure, without question, by all means, highly, extremely, entirely, completely, totally, fully, always, never, all, everybody knows, everyone knows, it is clear that, it is obvious that, it is well known, for sure, for certain`,
  ],
  [
    'booster',
    'strong',
    `undoubtedly, without doubt, without a doubt, no doubt, there is no doubt, there can be no doubt, beyond doubt, beyond any doubt, it is a fact, the fact is, fact is, the truth is, undeniable, undeniably, indisputable, indisputably, unquestionably, absolutely, in any case, inevitably, inevitable, invariably, it goes without saying, needless to say, black on white, under any circumstances, at any cost, once and for all`,
  ],
  [
    'plan',
    'weak',
    `hopes to, hope to, hoped to, wants to, want to, wanted to, would like to, is considering, are considering, considering, mulling, may consider, wishes to, wish to, aims to, aim to, seeks to, seek to, is thinking about, proposed, proposes, propose, offered to, offers to, tentatively, ready to, prepared to, willing to, prefers to, prefer to`,
  ],
  [
    'plan',
    'medium',
    `plans to, plan to, planned, planned to, planning to, plans, intends to, intend to, intended to, intention to, is going to, are going to, going to, set to, poised to, about to, slated to, slated for, expected on, in the works, agreed to, agree to, promised to, promise to, promises to, pledged to, pledges to, vowed to, vows to, undertakes to, upcoming, forthcoming, coming`,
  ],
  [
    'plan',
    'strong',
    `will, will not, won't, shall be, scheduled, scheduled for, scheduled to, due to meet, is due, are due, is due to, are due to, due on, due in, is to, are to, is to be, are to be, is set for, are set for, it was decided, decided to, has decided, have decided, will be`,
  ],
  // A bare `not`, `no` or `without` says what is so, not how surely: the status tells of it.
  ['negation', 'weak', `refrain from, refrained from, avoid, avoids, avoided, far from`],
  [
    'negation',
    'medium',
    `never, no longer, not yet, has yet to, have yet to, had yet to, yet to, failed to, fails to, fail to, declined to, declines to, refused, refuses, refuse, refused to, refuses to, refuse to, unable to`,
  ],
  [
    'negation',
    'strong',
    `denied, denies, deny, denying, denial, rejected, rejects, reject, rejecting, dismissed, dismisses, ruled out, rules out, rule out, not at all, by no means, in no way, under no circumstances, on no account, never again, not a single, disputes, disputed, refuted, refutes, not true, is false, untrue, no such`,
  ],
];
