/** Agreements that have a name, as packages to begin with: where the talks end, and the points that conventions single out. */
import { talksPoints as pointsFound } from '../../../analysis/talks/talks-points.ts';
import { talksRun } from '../../../analysis/talks/talks-run.ts';
import { namedTogether } from '../../../analysis/talks/told-together.ts';
import { type BargainIssue, DEFAULT_POINTS, type Package } from '../../../engine/bargaining/index.ts';
import type { Resumable } from '../../../model/index.ts';
import { packageText } from '../../../report/words/packages-in-words.ts';
import { talksPoints as words } from '../../phrases/talks-points.ts';
import { swapsWords } from '../../phrases/talks-wants.ts';
import type { Ground } from '../ground.ts';
import { partIn, type WrittenPart } from './talks-parts.ts';
import { frontierSeen, termsSeen } from './talks-seen.ts';

export interface TalksAgreementsAnswer {
  /** Empty where a party has given no numbers, or nothing can be agreed on. */
  readonly agreements: readonly NamedAgreement[];
}

export interface NamedAgreement {
  readonly name: string;
  /** The other names that fall on this package, and the package itself. */
  readonly says: string;
  readonly values: WrittenPart;
}

/** From so many that tie one is taken for a name, the first: which of them is another question. */
const OF_EACH = 1;

export function* talksAgreements(
  ground: Ground,
  { meeting }: { readonly meeting?: string | undefined },
): Resumable<TalksAgreementsAnswer> {
  const { talks, terms } = termsSeen(ground, { meeting });
  const frontierOf = frontierSeen(ground);
  const { numbers } = yield* pointsFound(talks, { ...(meeting !== undefined && { meeting }), states: [], frontierOf });
  const byName = numbers?.without[0]?.points.byName;
  const points =
    byName === undefined
      ? []
      : namedTogether(
          DEFAULT_POINTS,
          (name) => byName[name].slice(0, OF_EACH),
          (point) => point.package,
        ).map(({ point, names }) => ({
          names: names.map((name) => words.points[name].name),
          ...agreement(numbers!.bargain.issues, point.package),
        }));
  const run = yield* talksRun(talks, { frontierOf });
  const last = run.form === 'run' ? run.meetings.at(-1) : undefined;
  const end = last?.run.outcome;
  const ends =
    end?.form === 'agreement'
      ? [{ names: [swapsWords.add.whereTalksEnd], ...agreement(last!.bargain.issues, end.package) }]
      : [];
  // Of a later meeting the talks may end at what is not on the table in this one.
  const fitting = [...points, ...ends].filter(({ values }) => partIn(values, terms) !== undefined);
  const together = new Map<string, { names: string[]; says: string; values: WrittenPart }>();
  for (const { names, says, values } of fitting) {
    const key = JSON.stringify(values);
    const before = together.get(key);
    if (before === undefined) together.set(key, { names: [...names], says, values });
    else before.names.push(...names);
  }
  return {
    agreements: [...together.values()].map(({ names: [name, ...also], says, values }) => ({
      name: name!,
      says: also.length === 0 ? says : `${swapsWords.add.also(also)} ${says}`,
      values,
    })),
  };
}

function agreement(issues: readonly BargainIssue[], pack: Package): Pick<NamedAgreement, 'says' | 'values'> {
  const values = issues.map(({ issue, levels }, at): [string, string | number] => {
    const amount = levels[pack[at]!]!;
    return [issue.id, issue.kind === 'named' ? issue.values[amount]!.id : Number(amount.toPrecision(12))];
  });
  return { says: packageText(issues, pack).join(' · '), values: Object.fromEntries(values) };
}
