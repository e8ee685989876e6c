/** What reading or writing a foreign file of talks found: problems, which stop it, and remarks, which do not. */
import type { Talks } from '../../model/index.ts';
import type { Place, Problem } from '../problem.ts';

export interface TalksFile {
  readonly name: string;
  readonly text: string;
}

/** What was done with something that the two sides do not say alike. */
export type Done =
  /** As it was written, though it is unusual. */
  | 'kept'
  /** Read or written as something else. */
  | 'changed'
  /** Nothing was said; this was assumed. */
  | 'guessed'
  | 'left-out';

/** Something that came across otherwise than it stood there. Its parts are those of a problem. */
export interface Remark extends Problem {
  readonly did: Done;
}

export interface ReadTalks {
  /** Only where there are no problems at all. */
  readonly talks: Talks | undefined;
  /** File by file, in the order of the file. */
  readonly problems: readonly Problem[];
  readonly remarks: readonly Remark[];
}

/** More than anybody reads. */
const MOST = 500;

type Said = Omit<Problem, 'file' | 'place'>;

/** Collects what is found in one file, or in none. `Where` is what tells a place in it: an offset, a path. */
export class FileNotes<Where> {
  readonly file: string | undefined;
  readonly #placeOf: (where: Where) => Place | undefined;
  readonly #problems: Problem[] = [];
  readonly #remarks: Remark[] = [];
  #problemCount = 0;
  #remarkCount = 0;

  constructor(file: string | undefined, placeOf: (where: Where) => Place | undefined) {
    this.file = file;
    this.#placeOf = placeOf;
  }

  /** How many problems were left here so far. */
  get count(): number {
    return this.#problemCount;
  }

  problem(where: Where | undefined, said: Said): void {
    this.#problemCount += 1;
    if (this.#problemCount <= MOST) this.#problems.push(this.#placed(where, said));
  }

  remark(did: Done, where: Where | undefined, said: Said): void {
    this.#remarkCount += 1;
    if (this.#remarkCount <= MOST) this.#remarks.push({ ...this.#placed(where, said), did });
  }

  problems(): Problem[] {
    return this.#withRest(this.#problems.sort(inOrder), this.#problemCount, 'problems');
  }

  remarks(): Remark[] {
    const rest = this.#withRest(this.#remarks.sort(inOrder), this.#remarkCount, 'remarks');
    return rest.map((remark) => ({ did: 'kept', ...remark }));
  }

  #placed(where: Where | undefined, { code, says, path, hint }: Said): Problem {
    const place = where === undefined ? undefined : this.#placeOf(where);
    return {
      code,
      ...(this.file !== undefined && { file: this.file }),
      ...(place !== undefined && { place }),
      ...(path !== undefined && { path }),
      says,
      ...(hint !== undefined && { hint }),
    };
  }

  #withRest<Note extends Problem>(notes: readonly Note[], count: number, of: string): (Note | Problem)[] {
    if (count <= MOST) return [...notes];
    return [
      ...notes,
      {
        code: 'foreign/more',
        ...(this.file !== undefined && { file: this.file }),
        says: `And ${count - MOST} more ${of}.`,
      },
    ];
  }
}

/** What has no place comes first. */
function inOrder(one: Problem, other: Problem): number {
  return (one.place?.line ?? 0) - (other.place?.line ?? 0) || (one.place?.column ?? 0) - (other.place?.column ?? 0);
}

/** The talks if nothing stands against them, with all that was found. */
export function readTalksFrom(
  talks: Talks | undefined,
  notes: readonly Pick<FileNotes<never>, 'problems' | 'remarks'>[],
): ReadTalks {
  const problems = notes.flatMap((one) => one.problems());
  return {
    talks: problems.length === 0 ? talks : undefined,
    problems,
    remarks: notes.flatMap((one) => one.remarks()),
  };
}
