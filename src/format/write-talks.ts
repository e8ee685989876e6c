/** Checked talks as a person would write them, so that talks read from elsewhere can become a case. */
import {
  type Acceptance,
  amountsOf,
  type Breakdown,
  type Combination,
  type Issue,
  type IssueRange,
  type OfferTactic,
  type Tactic,
  type TalksParty,
  type TalksTerms,
  type Utility,
  usualAcceptance,
  type ValueFunction,
  type ValueOrder,
  worthAt,
} from '../model/index.ts';
import type {
  DraftAcceptance,
  DraftBreakdown,
  DraftIssue,
  DraftOffers,
  DraftRange,
  DraftTactic,
  DraftTalks,
  DraftTalksParty,
  DraftTogether,
  DraftUtility,
  DraftWorth,
} from './draft-talks.ts';

/**
 * The draft of which the checks make these talks again: what nobody has written is not there, and a weight below 0 stays
 * one, which the checks refuse. Meetings are left out.
 */
export function draftOfTalks({ issues, parties, deadline, breakdown }: TalksTerms): DraftTalks {
  const ids = parties.map(({ id }) => id);
  return {
    ...((deadline.rounds !== undefined || deadline.date !== undefined) && { deadline: present({ ...deadline }) }),
    issues: Object.fromEntries(issues.map((issue) => [issue.id, draftOfIssue(issue)])),
    parties: Object.fromEntries(parties.map((party) => [party.id, draftOfParty(party, issues)])),
    ...(breakdown && { breakdown: draftOfBreakdown(breakdown, ids) }),
  };
}

/** Without what is undefined, which a text would not show either. */
function present<Value extends object>(value: Value): Value {
  return Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as Value;
}

function draftOfIssue(issue: Issue): DraftIssue {
  const base = { ...(issue.name !== issue.id && { name: issue.name }), group: issue.group };
  if (issue.kind === 'named') {
    const { values, ordered } = issue;
    const plain = values.every(({ id, name }) => id === name);
    const named = plain ? values.map(({ id }) => id) : Object.fromEntries(values.map(({ id, name }) => [id, name]));
    return present({ ...base, [ordered ? 'ordered' : 'values']: named });
  }
  const { low, high, unit } = issue;
  return issue.kind === 'integer'
    ? present({ ...base, integer: [low, high], unit })
    : present({ ...base, real: [low, high], step: issue.step, unit });
}

function draftOfParty(party: TalksParty, issues: readonly Issue[]): DraftTalksParty {
  const { utility, order, reservation, discount, tactic, beliefs } = party;
  const orders = order.values.flatMap((one, at) =>
    one === undefined ? [] : [[issues[at]!.id, textOfOrder(one, issues[at]!)] as const],
  );
  const importance = order.issues.map((group) => group.map((at) => issues[at]!.id).join(' = ')).join(' > ');
  return present({
    ...(utility && draftOfUtility(utility, issues)),
    order: orders.length === 0 ? undefined : Object.fromEntries(orders),
    importance: importance === '' ? undefined : importance,
    redLines:
      order.redLines.length === 0
        ? undefined
        : order.redLines.flatMap(({ id, why, ranges }) => {
            const never = draftOfRanges(ranges, issues);
            return never === 'never' ? [] : [present({ never, id, why })];
          }),
    reservation:
      reservation?.form === 'utility'
        ? reservation.utility
        : reservation && Object.fromEntries(reservation.values.flatMap((amount, at) => placed(amount, issues[at]!))),
    discount: discount === 1 ? undefined : discount,
    tactic: tactic && draftOfTactic(tactic),
    believes:
      beliefs.length === 0
        ? undefined
        : Object.fromEntries(beliefs.map((belief) => [belief.about, draftOfUtility(belief.utility, issues)])),
  });
}

function placed(amount: number | undefined, issue: Issue): [string, string | number][] {
  return amount === undefined ? [] : [[issue.id, draftOfAmount(amount, issue)]];
}

function draftOfAmount(amount: number, issue: Issue): string | number {
  return issue.kind === 'named' ? issue.values[amount]!.id : amount;
}

/** By issue; `never` where no package lies within all of them. */
function draftOfRanges(ranges: readonly IssueRange[], issues: readonly Issue[]): Record<string, DraftRange> | 'never' {
  const within = new Map<number, { readonly from: number; readonly to: number }>();
  for (const { issue, from, to } of ranges) {
    const other = within.get(issue);
    within.set(issue, { from: Math.max(from, other?.from ?? from), to: Math.min(to, other?.to ?? to) });
  }
  if ([...within.values()].some(({ from, to }) => from > to)) return 'never';
  return Object.fromEntries(
    [...within].map(([at, { from, to }]) => {
      const issue = issues[at]!;
      if (from === to) return [issue.id, draftOfAmount(from, issue)];
      const all = issue.kind === 'named' ? issue.values.slice(from, to + 1).map(({ id }) => id) : [from, to];
      return [issue.id, all];
    }),
  );
}

function textOfOrder(order: ValueOrder, issue: Issue): string {
  if (order.form === 'monotone' || issue.kind !== 'named') return order.form === 'monotone' ? order.better : 'more';
  return order.ranks.map((group) => group.map((place) => issue.values[place]!.id).join(' = ')).join(' > ');
}

/** Always out of 1, and with its own scale, so that nothing is divided anew. */
function draftOfUtility(utility: Utility, issues: readonly Issue[]): DraftUtility {
  const { weights, bias, extra, scale, cap } = utility;
  let isBeyond = false;
  const values = issues.flatMap((issue, at): [string, DraftWorth][] => {
    if (weights[at] === 0) return [];
    const worth = utility.values[at]!;
    const written = draftOfWorth(worth, issue);
    if (issue.kind !== 'real' || worth.form === 'table') {
      isBeyond ||= Object.values(written).some((one) => Number(one) > 1 || Number(one) < 0);
    }
    return [[issue.id, written]];
  });
  return present({
    weights: Object.fromEntries(issues.map(({ id }, at) => [id, weights[at]!])),
    values: values.length === 0 ? undefined : Object.fromEntries(values),
    together: extra && draftOfTogether(extra, issues),
    points: isBeyond ? 1 : undefined,
    bias: bias === 0 ? undefined : bias,
    scale,
    cap,
  });
}

function draftOfWorth(worth: ValueFunction, issue: Issue): DraftWorth {
  if (issue.kind === 'real') {
    if (worth.form === 'linear') {
      const { offset, slope, clamped } = worth;
      return clamped ? { offset, slope, clamped } : { offset, slope };
    }
    if (worth.form === 'table') return { [issue.low]: worth.worth[0] ?? 0, [issue.high]: worth.worth.at(-1) ?? 0 };
    return { from: worth.low, peak: worth.top, to: worth.high };
  }
  return Object.fromEntries(
    amountsOf(issue, 1).map((amount, at) => [
      issue.kind === 'named' ? issue.values[at]!.id : amount,
      worthAt(worth, amount, at),
    ]),
  );
}

const KINDS = { sum: 'sum', min: 'least', max: 'most' } as const;

function draftOfTogether(extra: Combination, issues: readonly Issue[]): DraftTogether[] | undefined {
  if (extra.aggregate !== 'sum' || extra.weight !== 1) return [draftOfPart(extra, issues)];
  const members = membersOf(extra, issues);
  return members.length === 0 ? undefined : members;
}

function draftOfPart(part: Combination, issues: readonly Issue[]): DraftTogether {
  const members = membersOf(part, issues);
  // What is made of nothing pays nothing.
  const list = members.length === 0 ? [{ adds: 0 }] : members;
  return { [KINDS[part.aggregate]]: list, ...(part.weight !== 1 && { times: part.weight }) };
}

function membersOf({ terms, parts }: Combination, issues: readonly Issue[]): DraftTogether[] {
  return [
    ...terms.map(({ adds, when, unless }): DraftTogether => {
      const [on, off] = [draftOfRanges(when, issues), draftOfRanges(unless, issues)];
      if (on === 'never') return { adds: 0 };
      return present({
        adds,
        when: when.length === 0 ? undefined : on,
        unless: off === 'never' || unless.length === 0 ? undefined : off,
      });
    }),
    ...parts.map((part) => draftOfPart(part, issues)),
  ];
}

const PLAIN_NEXT: Acceptance = { when: 'next', scale: 1, plus: 0 };

function draftOfTactic({ offers, accepts, model }: Tactic): DraftTactic {
  return present({
    offers: draftOfOffers(offers),
    accepts: isSame(accepts, usualAcceptance(offers)) ? undefined : draftOfAcceptance(accepts),
    model: model?.form,
  });
}

function draftOfOffers(offers: OfferTactic): DraftOffers {
  switch (offers.form) {
    case 'time': {
      const { curve, beta, opening, least, most } = offers;
      return present({ time: curve, beta, opening, least, most });
    }
    case 'behavior': {
      const { imitates, window, noise } = offers;
      return { imitates, window, noise };
    }
    case 'raise-stakes':
      return { raiseStakes: offers.by, as: draftOfOffers(offers.as) as 'boulware' };
    case 'nice-tit-for-tat':
    case 'micro':
      return offers.form;
  }
}

function isSame(one: Acceptance, other: Acceptance): boolean {
  if (one.when !== 'next' || other.when !== 'next') return one.when === 'target' && other.when === 'target';
  return one.scale === other.scale && one.plus === other.plus;
}

function draftOfAcceptance(accepts: Acceptance): DraftAcceptance {
  switch (accepts.when) {
    case 'target':
      return 'target';
    case 'next':
      return isSame(accepts, PLAIN_NEXT) ? 'next' : { next: { scale: accepts.scale, plus: accepts.plus } };
    case 'const':
      return { const: accepts.least };
    case 'time':
      return { time: accepts.from };
    case 'combi':
      return { combi: accepts.from, against: accepts.against };
  }
}

function draftOfBreakdown({ concept, worth }: Breakdown, ids: readonly string[]): DraftBreakdown {
  const states = worth.map(({ text, utilities, why }) => {
    const given = ids.flatMap((id, at) => (utilities[at] === undefined ? [] : [[id, utilities[at]] as const]));
    return present({
      where: text === '' ? undefined : text,
      worth: given.length === 0 ? undefined : Object.fromEntries(given),
      why,
    });
  });
  return present({ concept, states: states.length === 0 ? undefined : states });
}
