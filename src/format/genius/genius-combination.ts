/** Utilities by hyper-rectangles: what boxes of integer issues pay, added up or the least or the most of them. */
import type { Combination, CombinationTerm, IssueRange, Utility } from '../../model/index.ts';
import { show } from '../identifier.ts';
import { worthless } from '../talks-files/worthless.ts';
import type { GeniusIssue } from './genius-domain.ts';
import { bounds, type GeniusFile } from './genius-file.ts';
import { childrenNamed, type XmlElement } from './xml-tree.ts';

const aggregates = ['sum', 'min', 'max'] as const;

/** The utility min(1, total / maxutility), from the element that holds <utility>. */
export function readCombination(
  file: GeniusFile,
  holder: XmlElement,
  domain: readonly GeniusIssue[],
): Utility | undefined {
  const { notes } = file;
  const utility = childrenNamed(holder, 'utility')[0];
  const [function_, second] = utility === undefined ? [] : childrenNamed(utility, 'ufun');
  if (utility === undefined || function_ === undefined) {
    notes.problem((utility ?? holder).at, {
      code: 'genius/missing',
      says: `A nonlinear profile needs a ${utility === undefined ? '<utility>' : '<ufun> in its <utility>'}, and there is none.`,
    });
    return undefined;
  }
  if (second !== undefined) {
    notes.remark('left-out', second.at, {
      code: 'genius/repeated',
      says: '<ufun> stands here a second time; the first counts, as in GENIUS.',
    });
  }
  const scale = file.neededNumber(utility, 'maxutility');
  if (scale !== undefined && scale <= 0) {
    notes.problem(file.at(utility, 'maxutility'), {
      code: 'genius/negative',
      says: `maxutility is ${scale}; utilities are divided by it, so it has to be above 0.`,
    });
  }
  const reader = new Rectangles(file, domain);
  const extra = reader.function(function_);
  if (scale === undefined || extra === undefined) return undefined;
  const values = domain.map(({ issue }) => worthless(issue));
  return { weights: domain.map(() => 0), values, bias: 0, extra, scale, cap: 1 };
}

class Rectangles {
  readonly #file: GeniusFile;
  readonly #domain: readonly GeniusIssue[];
  readonly #places: ReadonlyMap<number, number>;
  #count = 0;

  constructor(file: GeniusFile, domain: readonly GeniusIssue[]) {
    this.#file = file;
    this.#domain = domain;
    this.#places = new Map(domain.map(({ index }, place) => [index, place]));
  }

  function(element: XmlElement): Combination | undefined {
    const file = this.#file;
    const written = (element.attributes.get('aggregation') ?? 'sum').trim().toLowerCase();
    const aggregate = aggregates.find((one) => one === written);
    if (aggregate === undefined) {
      file.notes.problem(file.at(element, 'aggregation'), {
        code: 'genius/unknown-function',
        says: `The aggregation ${show(written)} cannot be read.`,
        hint: 'It is sum, min or max.',
      });
    }
    const weight = element.attributes.has('weight') ? file.neededNumber(element, 'weight') : 1;
    const terms = childrenNamed(element, 'hyperrectangle').map((child) => this.#rectangle(child));
    const parts = childrenNamed(element, 'ufun').map((child) => this.function(child));
    if (aggregate === undefined || weight === undefined) return undefined;
    return {
      aggregate,
      weight,
      terms: terms.flatMap((term) => term ?? []),
      parts: parts.flatMap((part) => part ?? []),
    };
  }

  #rectangle(element: XmlElement): CombinationTerm | undefined {
    const file = this.#file;
    this.#count += 1;
    if (this.#count > bounds.rectangles) {
      if (this.#count === bounds.rectangles + 1) {
        file.notes.problem(element.at, {
          code: 'genius/too-large',
          says: `There are more than ${bounds.rectangles.toLocaleString('en-US')} hyper-rectangles.`,
        });
      }
      return undefined;
    }
    const utility = file.neededNumber(element, 'utility');
    const weight = element.attributes.has('weight') ? file.neededNumber(element, 'weight') : 1;
    const includes = childrenNamed(element, 'includes');
    const excludes = childrenNamed(element, 'excludes');
    if (includes.length > 0 && excludes.length > 0) {
      file.notes.remark('left-out', includes[0]!.at, {
        code: 'genius/includes-and-excludes',
        says: 'The hyper-rectangle has INCLUDES and EXCLUDES; only EXCLUDES counts, as in GENIUS.',
      });
    }
    const when = excludes.length > 0 ? [] : includes.map((bound) => this.#bound(bound));
    const unless = excludes.map((bound) => this.#bound(bound));
    if (utility === undefined || weight === undefined) return undefined;
    return {
      adds: utility * weight,
      when: when.flatMap((range) => range ?? []),
      unless: unless.flatMap((range) => range ?? []),
    };
  }

  #bound(element: XmlElement): IssueRange | undefined {
    const file = this.#file;
    const index = file.neededInteger(element, 'index');
    const from = file.neededInteger(element, 'min');
    const to = file.neededInteger(element, 'max');
    if (index === undefined || from === undefined || to === undefined) return undefined;
    const place = this.#places.get(index);
    const issue = place === undefined ? undefined : this.#domain[place]!.issue;
    if (place === undefined || issue?.kind !== 'integer') {
      file.notes.problem(file.at(element, 'index'), {
        code: 'genius/rectangle-issue',
        says:
          issue === undefined
            ? `The domain has no issue with index ${index}.`
            : `Issue ${index}, ${show(issue.name)}, is not an integer issue; hyper-rectangles are made of these only.`,
      });
      return undefined;
    }
    if (from > to) {
      file.notes.remark('kept', element.at, {
        code: 'genius/range',
        says: `The bound goes from ${from} to ${to}, so nothing is ever within it.`,
      });
    }
    return { issue: place, from, to };
  }
}
