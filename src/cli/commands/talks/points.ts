/** `demarche talks points`: what the talks could come to. */
import { changedTalks, talksAssumptions, talksPoints, termsAt, throughEyes } from '../../../analysis/index.ts';
import { POINT_NAMES, type PointName } from '../../../engine/bargaining/index.ts';
import { driveWork } from '../../../host/index.ts';
import type { Talks } from '../../../model/index.ts';
import { talksAssumptionsData } from '../../../report/data/talks-assumptions-data.ts';
import { talksPointsData } from '../../../report/data/talks-data.ts';
import { talksPointsDocument } from '../../../report/documents/talks-points-document.ts';
import { restOnBlocks } from '../../../report/documents/talks-rest-on.ts';
import { asTyped } from '../../as-typed.ts';
import { unknownName } from '../../wrong-use.ts';
import { showFinding } from '../case-argument.ts';
import { type Command, collected, examples } from '../command.ts';
import {
  MOST_STEPS,
  meetingNamed,
  partyNamed,
  reservationsGiven,
  statesOnBreakdown,
  talksArgument,
  talksAt,
  wholeNumber,
} from './talks-argument.ts';

interface Options {
  readonly meeting?: string;
  readonly disagreement?: string;
  readonly reservation?: readonly string[];
  readonly steps?: string;
  readonly most?: string;
  readonly points?: readonly string[];
  readonly eyes?: string;
  readonly all?: true;
  readonly json?: true;
}

/** A frontier of more points than these fills the memory. */
const MOST_KEPT = 10_000_000;

const CONVENTIONS = ['reservation', 'worst'] as const;

export const points: Command = {
  define(commander, { terminal, act }) {
    talksArgument(commander)
      .option('--meeting <id>', 'the talks as they are from this meeting on')
      .option(
        '--disagreement <convention>',
        'what a party has without an agreement: "reservation", its reservation value, 0 where it has none; or "worst", that or the worst package, whichever is more',
        'reservation',
      )
      .option(
        '--reservation <party=utility>',
        'the utility below which a party would rather walk away, out of 1, in place of its own',
        collected,
      )
      .option('--steps <n>', 'into how many steps an interval of amounts is cut (20 where left out)')
      .option('--most <n>', 'how long a frontier may grow before it is thinned')
      .option(
        '--points <names>',
        `which points are shown: ${POINT_NAMES.join(', ')}, or all; the first five where left out. The JSON holds all of them`,
        collected,
      )
      .option('--eyes <party>', 'as this party sees the talks: the others want what it believes of them')
      .option('--all', 'list a long frontier in full in the JSON')
      .option('--json', 'print the finding as JSON (docs/talks-json.md)')
      .addHelpText(
        'after',
        examples(
          ['demarche talks points vladivostok-2019', 'what the talks of the shipped case could come to'],
          ['demarche talks points vladivostok-2019 --reservation us=0.7', 'the same, were one party harder to please'],
          ['demarche talks points domain.xml profile1.xml profile2.xml', 'a GENIUS domain and its profiles'],
        ),
      )
      .action(
        act((paths: string[], options: Options) =>
          talksAt(paths, terminal, options.json, async (found) => {
            const { talks, title, case: checked, remarks } = found;
            const { meeting } = meetingNamed(talks, options.meeting);
            const states = await statesOnBreakdown(found, terminal, meeting);
            const realSteps = wholeNumber('steps', options.steps, 1, MOST_STEPS);
            const mostPoints = wholeNumber('most', options.most, 2, MOST_KEPT);
            const convention = conventionNamed(options.disagreement);
            const reservations = reservationsGiven(options.reservation, talks);
            const shown = pointsNamed(options.points);
            const eyes = eyesNamed(options.eyes, talks, meeting);
            const tried = changedTalks(talks, { reservations });
            const assumptions = checked?.talks && talksAssumptions(checked, meeting);
            const finding = await terminal.driving((driving) =>
              driveWork(
                talksPoints(eyes === undefined ? tried : throughEyes(tried, eyes), {
                  convention,
                  ...(meeting !== undefined && { meeting }),
                  ...(realSteps !== undefined && { realSteps }),
                  ...(mostPoints !== undefined && { mostPoints }),
                  states,
                }),
                driving,
              ),
            );
            const head = { title, conflict: checked?.conflict, eyes };
            return showFinding(terminal, options.json, {
              remarks,
              data: () => ({
                ...talksPointsData(finding, head, options.all),
                assumptions: assumptions === undefined ? null : talksAssumptionsData(assumptions),
              }),
              document: () =>
                talksPointsDocument(finding, {
                  ...head,
                  ...(shown && { points: shown }),
                  after: assumptions === undefined ? [] : restOnBlocks(assumptions, finding.terms.parties),
                }),
            });
          }),
        ),
      );
  },
};

/** The id of the party, which talks at this meeting. */
function eyesNamed(given: string | undefined, talks: Talks, meeting: string | undefined): string | undefined {
  if (given === undefined) return undefined;
  const { terms } = termsAt(talks, meeting);
  return terms.parties[partyNamed(terms, given)]!.id;
}

function conventionNamed(given: string | undefined): (typeof CONVENTIONS)[number] {
  const name = asTyped(given ?? 'reservation').toLowerCase();
  const known = CONVENTIONS.find((one) => one === name);
  if (known === undefined) throw unknownName('convention', name, CONVENTIONS);
  return known;
}

function pointsNamed(given: readonly string[] | undefined): readonly PointName[] | undefined {
  if (given === undefined || given.length === 0) return undefined;
  const names = given.map((one) => asTyped(one).toLowerCase());
  if (names.includes('all')) return POINT_NAMES;
  return [...new Set(names)].map((name) => {
    const known = POINT_NAMES.find((one) => one === name);
    if (known === undefined) throw unknownName('point', name, [...POINT_NAMES, 'all']);
    return known;
  });
}
