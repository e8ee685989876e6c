/** Where the checks leave what they find. */
import type { Path } from '../path.ts';
import { pathKey, writePath } from '../path.ts';
import type { Place, Problem } from '../problem.ts';

export interface Fault {
  readonly code: string;
  readonly at: Path;
  /** Points at the name before the colon, where it is the name that is wrong. */
  readonly onKey?: boolean;
  /** Characters into the text at `at`. */
  readonly inside?: number | undefined;
  /** Where the path does not lead there. */
  readonly place?: Place;
  readonly says: string;
  readonly hint?: string | undefined;
}

export type Locate = (fault: Pick<Fault, 'at' | 'onKey' | 'inside'>) => Place | undefined;

export interface Report {
  fault(fault: Fault): void;
  locate: Locate;
  /** How many faults were left here so far. */
  readonly count: number;
}

/** More than anybody reads; a machine that writes faulty files need not fill the memory too. */
const MOST = 1000;

/** Collects the faults of one file as problems. */
export class ProblemList implements Report {
  readonly problems: Problem[] = [];
  readonly locate: Locate;
  readonly #file: string | undefined;
  #count = 0;
  /** Where YAML itself took away what was written: whatever is found missing there is no second fault. */
  readonly #taken = new Set<string>();

  constructor(locate: Locate, file?: string) {
    this.locate = locate;
    this.#file = file;
  }

  get count(): number {
    return this.#count;
  }

  fault(fault: Fault): void {
    if (this.#taken.has(pathKey(fault.at))) return;
    if (fault.code.startsWith('yaml/')) this.#taken.add(pathKey(fault.at));
    this.#count++;
    if (this.#count > MOST) return;
    const place = fault.place ?? this.locate(fault);
    this.problems.push({
      code: fault.code,
      ...(this.#file !== undefined && { file: this.#file }),
      ...(place !== undefined && { place }),
      ...(fault.at.length > 0 && { path: writePath(fault.at) }),
      says: fault.says,
      ...(fault.hint !== undefined && { hint: fault.hint }),
    });
  }

  /** In the order of the file; what has no place comes first. */
  sorted(): Problem[] {
    const at = ({ place }: Problem) => (place === undefined ? 0 : place.line);
    const within = ({ place }: Problem) => place?.column ?? 0;
    const sorted = [...this.problems].sort((a, b) => at(a) - at(b) || within(a) - within(b));
    if (this.#count > MOST) {
      sorted.push({ code: 'case/more-problems', says: `And ${this.#count - MOST} more problems.` });
    }
    return sorted;
  }
}

/** What tells one fault from another. */
export function faultKey({ code, at, says }: Fault): string {
  return `${code} ${pathKey(at)} ${says}`;
}
