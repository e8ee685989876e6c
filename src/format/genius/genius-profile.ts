/**
 * What a party wants, from a GENIUS profile: utility = min(1, Σ weight × evaluation), issues matched by index and values
 * by name. Weights are taken as they stand, as GENIUS takes them.
 */
import { spanOfUtility, type Utility, type ValueFunction } from '../../model/index.ts';
import { cleanName } from '../id-from-name.ts';
import { show } from '../identifier.ts';
import { isSumOne } from '../talks-files/weight-sum.ts';
import { worthless } from '../talks-files/worthless.ts';
import { readCombination } from './genius-combination.ts';
import { type FoundIssue, type GeniusIssue, issuesIn } from './genius-domain.ts';
import { namesAValue, readEvaluation } from './genius-evaluation.ts';
import { bounds, type GeniusFile } from './genius-file.ts';
import { childrenNamed, type XmlElement } from './xml-tree.ts';

export interface GeniusProfile {
  readonly utility: Utility;
  readonly reservation: number;
  readonly discount: number;
}

/** Of preferences that are only partly known; the words of the format's later versions. */
const uncertainty = ['comparisons', 'errors', 'elicitation_cost', 'fixed_seed', 'experimental'];

/** Undefined where something in it cannot stand; the file's notes say what. */
export function readProfile(file: GeniusFile, domain: readonly GeniusIssue[]): GeniusProfile | undefined {
  const { root, notes } = file;
  if (root === undefined || !isProfile(file, root)) return undefined;
  const before = notes.count;
  const utility = readUtility(file, root, domain);
  const reservation = readReservation(file, root);
  const discount = readDiscount(file, root);
  const doubt = root.children.find((child) => uncertainty.includes(child.name.toLowerCase()));
  if (doubt !== undefined) {
    notes.remark('left-out', doubt.at, {
      code: 'genius/uncertainty',
      says: 'What the profile says of uncertain preferences has no place in talks; it was left out.',
    });
  }
  if (utility === undefined || notes.count !== before) return undefined;
  noteReservation(file, root, utility, domain, reservation);
  return { utility, reservation, discount };
}

function isProfile({ notes }: GeniusFile, root: XmlElement): boolean {
  const type = (root.attributes.get('type') ?? '').trim().toLowerCase();
  if (root.name.toLowerCase() !== 'utility_space') {
    notes.problem(root.at, {
      code: 'genius/not-genius',
      says: `The file begins with <${root.name}>, which is no GENIUS profile.`,
      hint: 'A profile begins with <utility_space>.',
    });
    return false;
  }
  const rules = root.children.find((child) => ['rules', 'constraints'].includes(child.name.toLowerCase()));
  if (type === 'constraint' || rules !== undefined) {
    notes.problem((rules ?? root).at, {
      code: 'genius/constraints',
      says: 'The profile is one of rules and constraints, which cannot be read.',
      hint: 'Only weighted issues (no type) and hyper-rectangles (type="nonlinear") can.',
    });
    return false;
  }
  return true;
}

function readUtility(file: GeniusFile, root: XmlElement, domain: readonly GeniusIssue[]): Utility | undefined {
  const type = (root.attributes.get('type') ?? '').trim().toLowerCase();
  const holder = [root, ...root.children].find((element) => childrenNamed(element, 'utility').length > 0);
  if (type === 'nonlinear' || holder !== undefined) {
    return readCombination(file, holder ?? root, domain);
  }
  const found = matchIssues(file, root, domain);
  const weightsOf = new Map<XmlElement, ReadonlyMap<string, XmlElement>>();
  const weights: number[] = [];
  const values: ValueFunction[] = [];
  const before = file.notes.count;
  const weighed: FoundIn[] = [];
  let sum = 0;
  for (const [place, known] of domain.entries()) {
    const one = found.get(place);
    if (one === undefined) {
      file.notes.remark('guessed', root.at, {
        code: 'genius/no-issue',
        says: `The profile does not speak of the issue ${show(known.issue.name)}; it counts for nothing.`,
      });
      weights.push(0);
      values.push(worthless(known.issue));
      continue;
    }
    const { element, holder: objective } = one;
    if (!weightsOf.has(objective)) weightsOf.set(objective, weightsIn(file, objective));
    const weight = readWeight(file, one, weightsOf.get(objective)!, known);
    weights.push(weight ?? 0);
    sum += weight ?? 0;
    if (weight !== undefined && weight > 0) weighed.push({ element, known });
    values.push(readEvaluation(file, element, known, weight !== undefined && weight > 0) ?? worthless(known.issue));
  }
  if (file.notes.count === before) refuseStranger(file, root, found.size, weighed);
  if (file.notes.count === before && weighed.length > 0 && !isSumOne(sum)) {
    file.notes.remark('kept', root.at, {
      code: 'genius/weight-sum',
      says: `The weights sum to ${shortest(sum)} and not to 1; they were kept as they are.`,
      hint: sum > 1 ? 'Whatever sums to more than 1 counts as 1, as in GENIUS.' : 'No package is worth 1 then.',
    });
  }
  return { weights, values, bias: 0, extra: undefined, scale: 1, cap: 1 };
}

interface FoundIn {
  readonly element: XmlElement;
  readonly known: GeniusIssue;
}

/** A profile of another domain would be read as one to which every package is worth the same. */
function refuseStranger({ notes }: GeniusFile, root: XmlElement, matched: number, weighed: readonly FoundIn[]): void {
  const named = weighed.filter(({ known }) => known.issue.kind === 'named');
  const knowsNoValue = named.length > 0 && named.every(({ element, known }) => !namesAValue(element, known));
  const knowsNoIssue = matched === 0 && issuesIn(root).length > 0;
  if (knowsNoIssue || knowsNoValue) {
    notes.problem(root.at, {
      code: 'genius/other-domain',
      says: knowsNoIssue
        ? 'The domain has none of the issues that the profile speaks of.'
        : 'The domain has none of the values that the profile names in the issues it weighs.',
      hint: 'It seems to belong to another domain: name the files that belong together.',
    });
  } else if (weighed.length === 0) {
    notes.remark('kept', root.at, {
      code: 'genius/nothing-weighed',
      says: 'No issue has a weight above 0: every package is worth the same to this party.',
      hint: 'Write <weight index="…" value="…"/> beside each issue that counts.',
    });
  }
}

/** The profile's issues by place in the domain. */
function matchIssues(file: GeniusFile, root: XmlElement, domain: readonly GeniusIssue[]): Map<number, FoundIssue> {
  const { notes } = file;
  const byIndex = new Map(domain.map(({ index }, place) => [index, place]));
  const byName = new Map(domain.map(({ issue }, place) => [issue.name, place]));
  const matched = new Map<number, FoundIssue>();
  const found = issuesIn(root);
  if (found.length > bounds.issues) {
    notes.problem(root.at, {
      code: 'genius/too-large',
      says: `The profile has ${found.length.toLocaleString('en-US')} issues; ${bounds.issues} can be read.`,
    });
    return matched;
  }
  for (const one of found) {
    const { element } = one;
    const name = cleanName(element.attributes.get('name') ?? '');
    const written = (element.attributes.get('index') ?? '').trim();
    const indexed = /^[+-]?\d{1,15}$/.test(written) ? byIndex.get(Number(written)) : undefined;
    const place = indexed ?? byName.get(name);
    if (place === undefined) {
      notes.remark('left-out', element.at, {
        code: 'genius/unknown-issue',
        says: `The domain has no issue ${written === '' ? '' : `${written} `}${show(name)}; what the profile says of it was left out.`,
      });
      continue;
    }
    const known = domain[place]!.issue.name;
    if (indexed === undefined) {
      notes.remark('guessed', element.at, {
        code: 'genius/matched-by-name',
        says: `The domain has no issue ${written === '' ? 'without index' : written}; this one was matched by its name, ${show(name)}.`,
      });
    } else if (name !== known && name !== '') {
      notes.remark('kept', file.at(element, 'name'), {
        code: 'genius/other-name',
        says: `Issue ${written} is called ${show(name)} here and ${show(known)} in the domain; the index counts.`,
      });
    }
    if (matched.has(place)) {
      notes.problem(element.at, {
        code: 'genius/repeated-index',
        says: `The profile speaks twice of the issue ${show(known)}.`,
        hint: 'Remove one.',
      });
      continue;
    }
    matched.set(place, one);
  }
  return matched;
}

function weightsIn({ notes }: GeniusFile, objective: XmlElement): ReadonlyMap<string, XmlElement> {
  const weights = new Map<string, XmlElement>();
  for (const element of childrenNamed(objective, 'weight')) {
    const index = (element.attributes.get('index') ?? '').trim();
    if (weights.has(index)) {
      notes.remark('changed', element.at, {
        code: 'genius/repeated-weight',
        says: `There are two weights for issue ${index}; the later one counts, as in GENIUS.`,
      });
    }
    weights.set(index, element);
  }
  return weights;
}

function readWeight(
  file: GeniusFile,
  { element }: FoundIssue,
  weights: ReadonlyMap<string, XmlElement>,
  { issue, index }: GeniusIssue,
): number | undefined {
  const written = (element.attributes.get('index') ?? '').trim();
  const holder = weights.get(written) ?? weights.get(String(index));
  if (holder === undefined) {
    file.notes.remark('guessed', element.at, {
      code: 'genius/no-weight',
      says: `The issue ${show(issue.name)} has no weight; it counts for nothing.`,
      hint: 'GENIUS refuses such a profile: write <weight index="…" value="…"/> beside the issue.',
    });
    return undefined;
  }
  const weight = file.neededNumber(holder, 'value');
  if (weight === undefined || weight >= 0) return weight;
  file.notes.problem(file.at(holder, 'value'), {
    code: 'genius/negative',
    says: `The weight of the issue ${show(issue.name)} is ${weight}; a weight cannot be negative.`,
    hint: 'Turn its evaluations around instead.',
  });
  return undefined;
}

function only(file: GeniusFile, root: XmlElement, name: string): XmlElement | undefined {
  const [first, second] = childrenNamed(root, name);
  if (second !== undefined) {
    file.notes.remark('left-out', second.at, {
      code: 'genius/repeated',
      says: `<${name}> stands here a second time; the first counts, as in GENIUS.`,
    });
  }
  return first;
}

function readReservation(file: GeniusFile, root: XmlElement): number {
  const element = only(file, root, 'reservation');
  if (element !== undefined) return file.neededNumber(element, 'value') ?? 0;
  file.notes.remark('guessed', root.at, {
    code: 'genius/no-reservation',
    says: 'The profile has no reservation value; it is 0, as in GENIUS.',
  });
  return 0;
}

function readDiscount(file: GeniusFile, root: XmlElement): number {
  const element = only(file, root, 'discount_factor');
  if (element === undefined) return 1;
  const discount = file.neededNumber(element, 'value');
  if (discount === undefined || (discount > 0 && discount <= 1)) return discount ?? 1;
  file.notes.remark('changed', file.at(element, 'value'), {
    code: 'genius/discount',
    says: `The discount factor is ${discount}; it was read as 1, no discount, as GENIUS reads it.`,
    hint: 'A discount factor is above 0 and at most 1.',
  });
  return 1;
}

function noteReservation(
  file: GeniusFile,
  root: XmlElement,
  utility: Utility,
  domain: readonly GeniusIssue[],
  reservation: number,
): void {
  if (utility.extra !== undefined) return;
  const { most } = spanOfUtility(
    utility,
    domain.map(({ issue }) => issue),
  );
  if (reservation <= most) return;
  file.notes.remark('kept', (childrenNamed(root, 'reservation')[0] ?? root).at, {
    code: 'genius/reservation',
    says: `The reservation value, ${reservation}, is above the best package, which is worth ${shortest(most)}: this party agrees to nothing.`,
  });
}

function shortest(value: number): string {
  return String(Number(value.toPrecision(12)));
}
