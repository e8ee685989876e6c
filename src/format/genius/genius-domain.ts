/** The domain of a GENIUS file: its issues, whatever objectives they are grouped under. */
import type { Issue } from '../../model/index.ts';
import { didYouMean } from '../did-you-mean.ts';
import { cleanName } from '../id-from-name.ts';
import { show } from '../identifier.ts';
import { Ids } from '../talks-files/ids.ts';
import { bounds, type GeniusFile } from './genius-file.ts';
import { childrenNamed, type XmlElement } from './xml-tree.ts';

export interface GeniusIssue {
  /** What profiles know it by. */
  readonly index: number;
  readonly issue: Issue;
  /** Places of the values, by their names as written and as shown. */
  readonly places: ReadonlyMap<string, number>;
}

export interface FoundIssue {
  readonly element: XmlElement;
  /** The objective that holds it; the tree's root where none does. */
  readonly holder: XmlElement;
  /** The names of the objectives within the outermost. */
  readonly group: string | undefined;
}

/** The leaf issues in the order of the file; the outermost objective gives no group. */
export function issuesIn(root: XmlElement): FoundIssue[] {
  const found: FoundIssue[] = [];
  const visit = (holder: XmlElement, groups: readonly string[]) => {
    for (const child of holder.children) {
      const name = child.name.toLowerCase();
      if (name === 'issue') {
        found.push({ element: child, holder, group: groups.length === 0 ? undefined : groups.join(' / ') });
      } else if (name === 'objective') {
        const inner = cleanName(child.attributes.get('name') ?? '');
        visit(child, holder.name.toLowerCase() === 'objective' && inner !== '' ? [...groups, inner] : groups);
      } else if (name === 'utility_space') visit(child, groups);
    }
  };
  visit(root, []);
  return found;
}

/** The issues of the domain; undefined where it is none that can be bargained over. */
export function readDomain(file: GeniusFile): GeniusIssue[] | undefined {
  const { root, notes } = file;
  if (root === undefined) return undefined;
  if (!isDomain(file, root)) return undefined;
  const found = issuesIn(root);
  if (found.length === 0) {
    notes.problem(root.at, {
      code: 'genius/no-issues',
      says: 'The domain has no issues.',
      hint: 'There must be something to agree on: at least one <issue> with its values.',
    });
    return undefined;
  }
  if (found.length > bounds.issues) {
    notes.problem(found[bounds.issues]!.element.at, {
      code: 'genius/too-large',
      says: `The domain has ${found.length.toLocaleString('en-US')} issues; ${bounds.issues} can be read.`,
    });
    return undefined;
  }
  const before = notes.count;
  const ids = new Ids('issue');
  const taken = new Map<number, string>();
  const issues = found.map((one, place) => {
    const index = indexOf(file, one.element, place, taken);
    const read = readIssue(file, one, index, ids);
    return read && { index, ...read };
  });
  // Profiles held against a faulty domain would only repeat its faults.
  if (notes.count > before || !issues.every((issue) => issue !== undefined)) return undefined;
  noteIndices(file, root, found, taken);
  return issues;
}

function isDomain({ notes }: GeniusFile, root: XmlElement): boolean {
  const name = root.name.toLowerCase();
  if (name === 'negotiation_template') return true;
  if (name === 'utility_space') {
    notes.remark('changed', root.at, {
      code: 'genius/profile-as-domain',
      says: 'This is a profile and not a domain; its issues and values were taken for those of the domain.',
    });
    return true;
  }
  notes.problem(root.at, {
    code: 'genius/not-genius',
    says: `The file begins with <${root.name}>, which is no GENIUS domain.`,
    hint: 'A domain begins with <negotiation_template>.',
  });
  return false;
}

function indexOf(file: GeniusFile, element: XmlElement, place: number, taken: Map<number, string>): number {
  const written = (element.attributes.get('index') ?? '').trim();
  const name = cleanName(element.attributes.get('name') ?? '');
  if (!/^[+-]?\d{1,15}$/.test(written)) {
    file.notes.remark('guessed', file.at(element, 'index'), {
      code: 'genius/no-index',
      says: `The issue ${show(name)} has no index; it was counted as number ${place + 1}.`,
    });
  }
  const index = /^[+-]?\d{1,15}$/.test(written) ? Number(written) : place + 1;
  const other = taken.get(index);
  if (other !== undefined) {
    file.notes.problem(file.at(element, 'index'), {
      code: 'genius/repeated-index',
      says: `The issues ${show(other)} and ${show(name)} both have index ${index}, and profiles know issues by index.`,
    });
  }
  taken.set(index, name);
  return index;
}

function noteIndices(
  { notes }: GeniusFile,
  root: XmlElement,
  found: readonly FoundIssue[],
  taken: ReadonlyMap<number, string>,
): void {
  const indices = [...taken.keys()].sort((a, b) => a - b);
  if (indices.some((index, place) => index !== place + 1)) {
    const some = indices.length > 12 ? `${indices.slice(0, 12).join(', ')} …` : indices.join(', ');
    notes.remark('kept', found[0]!.element.at, {
      code: 'genius/index-gap',
      says: `The issues are not numbered from 1 on without gaps (${some}); profiles were matched by these numbers.`,
    });
  }
  const holder = childrenNamed(root, 'utility_space')[0] ?? root;
  const told = (holder.attributes.get('number_of_issues') ?? '').trim();
  if (/^\d{1,9}$/.test(told) && Number(told) !== found.length) {
    notes.remark('changed', holder.at, {
      code: 'genius/issue-count',
      says: `The file announces ${told} issues and has ${found.length}; those that are there were read.`,
    });
  }
}

const types = ['discrete', 'integer', 'real'] as const;

/** `type`, or `vtype` or `etype` where there is none; named values where nothing is said, as GENIUS has it. */
export function typeOf(element: XmlElement): string {
  const said = ['type', 'vtype', 'etype'].map((name) => (element.attributes.get(name) ?? '').trim().toLowerCase());
  return said.find((type) => type !== '') ?? 'discrete';
}

function readIssue(
  file: GeniusFile,
  { element, group }: FoundIssue,
  index: number,
  ids: Ids,
): Pick<GeniusIssue, 'issue' | 'places'> | undefined {
  const { notes } = file;
  const written = element.attributes.get('name') ?? '';
  checkLength(file, element, written, 'name');
  const name = cleanName(written) || `Issue ${index}`;
  if (cleanName(written) === '') {
    notes.remark('guessed', element.at, {
      code: 'genius/no-name',
      says: `Issue ${index} has no name; it is called ${show(name)}.`,
    });
  }
  const base = { id: ids.for(name), name, group };
  const type = typeOf(element);
  switch (type) {
    case 'discrete': {
      const read = readValues(file, element, name);
      return read && { issue: { ...base, kind: 'named', ordered: false, values: read.values }, places: read.places };
    }
    case 'integer': {
      const range = readRange(file, element, true);
      if (range === undefined) return undefined;
      if (range.high - range.low >= bounds.integers) {
        notes.problem(file.at(element, 'upperbound'), {
          code: 'genius/too-large',
          says: `The issue ${show(name)} has ${(range.high - range.low + 1).toLocaleString('en-US')} values; ${bounds.integers.toLocaleString('en-US')} can be read.`,
          hint: 'Write it as a real issue.',
        });
        return undefined;
      }
      return { issue: { ...base, kind: 'integer', ...range, unit: undefined }, places: new Map() };
    }
    case 'real': {
      const range = readRange(file, element, false);
      return (
        range && { issue: { ...base, kind: 'real', ...range, step: undefined, unit: undefined }, places: new Map() }
      );
    }
    default: {
      notes.problem(file.at(element, 'type'), {
        code: 'genius/unknown-type',
        says: `The issue ${show(name)} is of type ${show(type)}.`,
        hint: `${didYouMean(type, types) ?? ''} Issues are discrete, integer or real.`.trim(),
      });
      return undefined;
    }
  }
}

function readValues(file: GeniusFile, element: XmlElement, name: string) {
  const { notes } = file;
  const items = childrenNamed(element, 'item');
  if (items.length === 0) {
    notes.problem(element.at, {
      code: 'genius/no-values',
      says: `The issue ${show(name)} has no values.`,
      hint: 'Each value is an <item value="…"/> inside the issue.',
    });
    return undefined;
  }
  if (items.length > bounds.values) {
    notes.problem(items[bounds.values]!.at, {
      code: 'genius/too-large',
      says: `The issue ${show(name)} has ${items.length.toLocaleString('en-US')} values; ${bounds.values.toLocaleString('en-US')} can be read.`,
    });
    return undefined;
  }
  const ids = new Ids('value');
  const places = new Map<string, number>();
  const values: { readonly id: string; readonly name: string }[] = [];
  for (const item of items) {
    const written = item.attributes.get('value');
    if (written === undefined || cleanName(written) === '') {
      file.missing(item, 'value');
      continue;
    }
    checkLength(file, item, written, 'value');
    const shown = cleanName(written);
    if (places.has(written) || places.has(shown)) {
      notes.remark('left-out', file.at(item, 'value'), {
        code: 'genius/repeated-value',
        says: `The value ${show(shown)} stands twice in the issue ${show(name)}; it is one value here.`,
      });
      continue;
    }
    places.set(written, values.length).set(shown, values.length);
    values.push({ id: ids.for(shown), name: shown });
  }
  return { values, places };
}

/** Bounds as attributes of the issue, or of a <range> within it. */
export function readRange(
  file: GeniusFile,
  element: XmlElement,
  whole: boolean,
): { readonly low: number; readonly high: number } | undefined {
  const range = childrenNamed(element, 'range')[0];
  const holder = element.attributes.has('lowerbound') || range === undefined ? element : range;
  const read = (name: string) => (whole ? file.neededInteger(holder, name) : file.neededNumber(holder, name));
  const [low, high] = [read('lowerbound'), read('upperbound')];
  if (low === undefined || high === undefined) return undefined;
  if (low <= high) return { low, high };
  file.notes.problem(file.at(holder, 'lowerbound'), {
    code: 'genius/range',
    says: `The range goes from ${low} to ${high}: its lower bound is above its upper bound.`,
  });
  return undefined;
}

function checkLength(file: GeniusFile, element: XmlElement, written: string, attribute: string): void {
  if (written.length <= bounds.nameLength) return;
  file.notes.problem(file.at(element, attribute), {
    code: 'genius/long-name',
    says: `This ${attribute} has ${written.length.toLocaleString('en-US')} characters; at most ${bounds.nameLength} can be read.`,
  });
}
