/** A mediator's single text, as the machine-readable answer gives it. */
import type { TalksText } from '../../analysis/index.ts';
import type { Bargain, Change } from '../../engine/bargaining/index.ts';
import { valueId } from '../words/packages-in-words.ts';
import { assessmentData } from './left-data.ts';
import { packageData } from './package-data.ts';
import { type TalksHead, termsData } from './talks-data.ts';

export function talksTextData({ meeting, terms, tries, seed, heat, drafted }: TalksText, head: TalksHead) {
  const common = { format: 1 as const, ...termsData(terms, head, meeting?.id), tries, seed, heat };
  if (drafted === undefined) return { ...common, text: null, drafts: null, problems: [] as const };
  const { bargain, run, assessed } = drafted;
  const idOf = (party: number) => bargain.parties[party]!.id;
  return {
    ...common,
    text: run.text === undefined ? null : { ...packageData(bargain, run.text), utilities: run.utilities },
    versions: run.versions,
    lastChange: run.lastChange ?? null,
    left: run.left.map((change) => changeData(change, bargain)),
    objections: Object.fromEntries(
      run.objections.map((byIssue, party) => [
        idOf(party),
        Object.fromEntries(byIssue.map((counts, issue) => [bargain.issues[issue]!.issue.id, counts])),
      ]),
    ),
    drafts: run.trace.map(({ package: pack, change, votes, version, ...draft }) => ({
      ...draft,
      ...packageData(bargain, pack),
      change: change === undefined ? null : changeData(change, bargain),
      version: version ?? null,
      votes: votes.map(({ party, had, temperature, ...vote }) => ({
        party: idOf(party),
        ...vote,
        had: had ?? null,
        ...(temperature !== undefined && { temperature }),
      })),
    })),
    ...(assessed !== undefined && { beside: assessmentData(assessed.assessment, assessed.frontier, bargain) }),
    problems: [] as const,
  };
}

function changeData({ issue, from, to }: Change, { issues }: Bargain) {
  const of = issues[issue]!;
  return { issue: of.issue.id, from: valueId(of, from), to: valueId(of, to) };
}
