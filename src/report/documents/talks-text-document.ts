/** A mediator's single text, version by version, and who objected to what. */
import type { Drafted, TalksText } from '../../analysis/index.ts';
import type { Bargain, Draft, Vote } from '../../engine/bargaining/index.ts';
import { utilityText } from '../phrases/figures.ts';
import { language, talks as phrases } from '../phrases/index.ts';
import { levelText, packageText } from '../words/packages-in-words.ts';
import { type Block, type Document, heading, list, paragraph, said } from '../writers/document.ts';
import { leftBlocks } from './left-on-the-table.ts';
import { utilityColumns } from './talks-points-document.ts';

const SHOWN = 30;

export function talksTextDocument({ meeting, terms, tries, drafted }: TalksText, title: string): Document {
  return {
    title: phrases.textTitle,
    subtitle: [said(title), ...(meeting === undefined ? [] : [phrases.meeting(said(meeting.name))])],
    language,
    blocks:
      drafted === undefined
        ? [
            paragraph(
              phrases.noRun(terms.parties.filter(({ utility }) => utility === undefined).map(({ name }) => said(name))),
              'warning',
            ),
          ]
        : [paragraph(phrases.textIs, 'quiet'), ...draftedBlocks(drafted, tries)],
  };
}

function draftedBlocks({ bargain, run, assessed }: Drafted, tries: number): Block[] {
  const { text, utilities, versions, lastChange, left } = run;
  if (text === undefined || utilities === undefined) return [paragraph(phrases.noText(tries), 'lead')];
  const names = bargain.parties.map(({ name }) => said(name));
  return [
    paragraph(phrases.lastText(versions, (lastChange ?? 0) + 1, tries), 'lead'),
    list(packageText(bargain.issues, text).map(said)),
    paragraph(utilities.map((utility, party) => phrases.worthTo(names[party]!, utilityText(utility))).join(', ')),
    paragraph(left.length === 0 ? phrases.settled : phrases.notSettled(left.length)),
    versionTable(run.trace, bargain),
    objectionTable(run.objections, bargain),
    ...(assessed === undefined ? [] : [heading(phrases.leftTitle), ...leftBlocks(assessed, bargain)]),
  ];
}

/** The drafts that became the text: what changed, and what each had of it. */
function versionTable(trace: readonly Draft[], bargain: Bargain): Block {
  const versions = trace.filter(({ version }) => version !== undefined);
  const shown = versions.slice(-SHOWN);
  const { version, draft, change } = phrases.textColumns;
  return {
    kind: 'table',
    title: phrases.versionsTable,
    columns: [
      { head: version, align: 'right' },
      { head: draft, align: 'right' },
      { head: change, flexible: true },
      ...utilityColumns(bargain),
    ],
    rows: shown.map((one) => [
      String(one.version),
      String(one.try + 1),
      changeInWords(one, bargain),
      ...one.votes.map(({ got }: Vote) => utilityText(got)),
    ]),
    ...(versions.length > SHOWN && {
      after: phrases.versionsRest(versions.length - SHOWN),
      atTerminal: phrases.jsonLists,
    }),
  };
}

function changeInWords({ change }: Draft, { issues }: Bargain): string {
  if (change === undefined) return phrases.wholeDraft;
  const issue = issues[change.issue]!;
  return phrases.change(said(issue.issue.name), said(levelText(issue, change.from)), said(levelText(issue, change.to)));
}

function objectionTable(objections: Drafted['run']['objections'], { issues, parties }: Bargain): Block {
  return {
    kind: 'table',
    title: phrases.objectionsTable,
    columns: [
      { head: phrases.textColumns.issue, flexible: true },
      ...parties.map(({ name }) => ({ head: name, align: 'right' as const })),
    ],
    rows: issues.map(({ issue }, at) => [
      said(issue.name),
      ...objections.map((byIssue) => {
        const { asked, objected } = byIssue[at]!;
        return asked === 0 ? '' : phrases.objected(objected, asked);
      }),
    ]),
  };
}
