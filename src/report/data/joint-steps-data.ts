/** Joint steps as the machine-readable answer gives them. */
import type { JointSteps } from '../../engine/stability/index.ts';
import { type Coalition, type Conflict, numberOf, partiesIn } from '../../model/index.ts';
import { worseOff } from '../documents/joint-steps-document.ts';
import { objectionOf } from '../words/objection.ts';

type JointStep = NonNullable<JointSteps['steps']>[number];
type Compared = JointStep['members'][number]['alone'];

export function jointStepsData(
  conflict: Conflict,
  { from, target, steps, mustMoveTogether, direct, objecting, searched }: JointSteps,
) {
  const name = (party: number) => conflict.parties[party]!.id;
  const names = (coalition: Coalition) => partiesIn(coalition).map(name);
  const number = (state: number) => numberOf(conflict.states, state);
  const compared = (one: Compared) => (one === undefined ? null : { state: number(one.state), is: one.is });
  const step = ({ coalition, from, to, members }: JointStep) => ({
    parties: names(coalition),
    from: number(from),
    to: number(to),
    members: members.map(({ party, change, alone, partly, exposed, holdingOut, couldDefect }) => ({
      party: name(party),
      change,
      alone: compared(alone),
      partly: compared(partly),
      /** Null where its wants are unknown. */
      exposed: exposed ?? null,
      holdingOut: compared(holdingOut),
      couldDefect: couldDefect ?? null,
    })),
  });
  const objection = objecting && objectionOf(conflict, objecting);
  return {
    /** Null where there is no such sequence, or none was found. */
    steps: steps?.map(step) ?? null,
    moveTogether: names(mustMoveTogether),
    worseOff: worseOff(conflict, from, target).map(name),
    direct: direct === undefined ? null : { ...step(direct), objectors: names(direct.objectors) },
    objecting:
      objecting === undefined || objection === undefined
        ? null
        : {
            parties: names(objecting.parties),
            worse: names(objection.worse),
            same: names(objection.same),
            unknown: names(objection.unknown),
            steps: objecting.steps.map(step),
          },
    searched,
  };
}
